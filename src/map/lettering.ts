/** How wide some words are, in pixels, in the weight and size given. */
export type Measure = (text: string, size: number, bold: boolean) => number

const NARROW = /^[\sfijlrtI.,:;'’‘!|()[\]-]$/u
const WIDE = /^[mwMW@%—]$/u
const CAPITAL = /^[\p{Lu}\d&]$/u
const LETTER = /^[\p{L}\p{P}\p{N}\p{M}]+$/u
const EAST = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u

/** An estimate for where there is no canvas, wide rather than narrow: four shares of the size for Latin letters, a full one for ideographs and emoji. */
export const estimate: Measure = (text, size, bold) => {
  let width = 0
  for (const letter of letters(text)) width += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.95 : EAST.test(letter) || !LETTER.test(letter) ? 1.3 : CAPITAL.test(letter) ? 0.72 : 0.58
  return width * size * (bold ? 1.07 : 1)
}

const LONGEST = 400
const UNSAFE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Draft text for a picture: one line, without what XML forbids and without marks that turn the writing of what comes after. */
export const clean = (text: string): string => permitted(text.slice(0, LONGEST).replace(/\s+/g, ' ')).trim()

export const permitted = (text: string): string => text.replace(UNSAFE, '')

const SEGMENTS = new Intl.Segmenter('und')

/** Letters as a reader counts them: “é” and “👩‍🔧” are one each. */
export const letters = (text: string): string[] => Array.from(SEGMENTS.segment(text), ({ segment }) => segment)

/** As much of some words as the width holds, with “…” where something is left out; cut at a word if one ends near. */
export function clipped(text: string, width: number, size: number, bold: boolean, measure: Measure): string {
  if (measure(text, size, bold) <= width) return text
  const all = letters(text)
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${all.slice(0, middle).join('')}…`, size, bold) <= width) low = middle
    else high = middle - 1
  }
  const cut = all.slice(0, low).join('')
  const border = cut.lastIndexOf(' ')
  return `${(border > cut.length * 0.6 ? cut.slice(0, border) : cut).trimEnd()}…`
}

/** One line, or two where one is too narrow; the second is clipped. */
export function wrapped(text: string, width: number, size: number, bold: boolean, measure: Measure): string[] {
  if (measure(text, size, bold) <= width) return [text]
  const words = text.split(' ')
  let taken = 1
  while (taken < words.length && measure(words.slice(0, taken + 1).join(' '), size, bold) <= width) taken++
  if (taken === words.length || measure(words.slice(0, taken).join(' '), size, bold) > width) return [clipped(text, width, size, bold, measure)]
  return [words.slice(0, taken).join(' '), clipped(words.slice(taken).join(' '), width, size, bold, measure)]
}
