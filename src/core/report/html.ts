import { folded, words, type Part, type Word, type Words } from './page.js'

/**
 * A report as one HTML page that can be pasted into a mail or a content system: “Rosa <script>alert(1)</script> Quispe” stays those
 * words. Styles stand on the elements, because mail drops all others, and set no colour of text or ground, so that it reads on a dark
 * screen too. No script, no link, no picture, nothing from anywhere else.
 */
export function html(title: string, page: readonly Part[]): string {
  return [
    '<!DOCTYPE html>', '<html lang="en">', '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title).trim()}</title>`, '</head>', BODY, `<main style="${PAGE}">`, `<h1 style="${HEADING}">${inside(title)}</h1>`, ...page.map(part), '</main>', '</body>', '</html>', '',
  ].join('\n')
}

/** Where the page itself begins; its first line has no draft text in it. */
export const BODY = '<body>'

const PAGE = 'font-family: Georgia, serif; line-height: 1.4; max-width: 62em; margin: 1em auto; padding: 0 1em; overflow-wrap: anywhere;'
const HEADING = 'line-height: 1.2; margin: 1.2em 0 0.4em;'
const TABLE = 'border-collapse: collapse; width: 100%; margin: 0.5em 0 1em;'
const CELL = 'border: 1px solid #888; padding: 0.25em 0.5em; text-align: left; vertical-align: top;'
const LIST = 'margin: 0.2em 0 0.6em; padding-left: 1.4em;'

function part(one: Part): string {
  if ('heading' in one) return `<h${one.level} style="${HEADING}">${inside(one.heading)}</h${one.level}>`
  if ('text' in one) return `<p style="margin: 0.5em 0;">${inside(one.text)}</p>`
  if ('items' in one) return `<ul style="${LIST}">${one.items.map(({ item, under }) => `\n<li>${inside(item)}${under.length > 0 ? listed(under) : ''}</li>`).join('')}\n</ul>`
  const heads = one.heads.map((head) => `<th scope="col" style="${CELL}">${inside(head)}</th>`).join('')
  const rows = one.rows.map((cells) => `\n<tr>${cells.map((cell, at) => (one.named && at === 0 ? `<th scope="row" style="${CELL}">${inside(cell)}</th>` : `<td style="${CELL}">${inside(cell)}</td>`)).join('')}</tr>`).join('')
  return `<table style="${TABLE}">\n<thead><tr>${heads}</tr></thead>\n<tbody>${rows}\n</tbody>\n</table>`
}

const listed = (items: readonly Words[]): string => `<ul style="${LIST}">${items.map((item) => `<li>${inside(item)}</li>`).join('')}</ul>`

const inside = (given: Words): string => words(given).map(word).join('').trim()

function word(given: Word): string {
  if (typeof given === 'string') return isolated(given)
  if ('strong' in given) return given.strong.trim() === '' ? '' : `<strong>${isolated(given.strong.trim())}</strong>`
  return `<code>${isolated(given.code.trim())}</code>`
}

/** Marks that turn the direction of writing turn it in their own words alone. */
const isolated = (text: string): string => (DIRECTION.test(text) ? `<bdi>${escaped(text)}</bdi>` : escaped(text))

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const escaped = (text: string): string => folded(text).replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd').replace(/[&<>"']/g, (char) => ENTITY[char]!)

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
