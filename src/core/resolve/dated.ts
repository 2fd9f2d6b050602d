import { monthNumbers } from '../lexicon/en/calendar.js'
import type { Dated } from '../model.js'
import { dayOf, fromIso, iso, type Day } from './civil.js'
import type { Draft } from './draft.js'

/**
 * The day a draft is of, by its own word: `date: 2031-11-22` in the front matter, a line “Nov. 22, 2031” under the headline, a dateline
 * “RIGA, Nov. 22, 2031 (BNN) —”. Never the machine's clock, and never without a year. Of several the front matter's counts first, a
 * line “Updated …” last.
 *
 * Not covered: 05/06/2031, of which nobody knows whether it is May or June.
 */
export function datedIn({ source, skipped }: Draft): Dated | undefined {
  const matter = skipped.find(({ why }) => why === 'front-matter')
  return (matter && inMatter(matter.text, matter.start)) ?? inHead(source, matter?.end ?? 0)
}

/** Of the keys that hold a date, the first of these. */
const KEYS = ['date', 'dated', 'dateline', 'published', 'pubdate', 'publishdate', 'publishedat', 'publicationdate', 'datepublished', 'publishedon', 'created', 'updated', 'modified', 'lastmod']

function inMatter(text: string, offset: number): Dated | undefined {
  let best: { rank: number; dated: Dated } | undefined
  for (const { line, at } of linesOf(text, MATTER_LINES)) {
    const colon = line.indexOf(':')
    const rank = colon < 0 ? -1 : KEYS.indexOf(line.slice(0, colon).toLowerCase().replace(/[^a-z]/g, ''))
    if (rank < 0 || (best && best.rank <= rank)) continue
    const found = dateInLine(line, colon + 1)
    if (found) best = { rank, dated: placed(found, offset + at) }
  }
  return best?.dated
}

/** The lines down to the first of prose that is no dateline's. */
function inHead(source: string, from: number): Dated | undefined {
  let updated: Dated | undefined
  for (const { line, at } of linesOf(source.slice(from, from + HEAD), HEAD_LINES)) {
    const found = dateInLine(line, 0)
    if (!found || !stands(line, found)) continue
    const dated = placed(found, from + at)
    if (!UPDATED.test(line.slice(0, found.start))) return dated
    updated ??= dated
  }
  return updated
}

/**
 * Whether the date is the line's own and not its matter: alone in its part of the line (“By Ana Ruiz | Nov. 22, 2031, 10:30 a.m.”), or
 * behind a place and before a dash (“RIGA, Nov. 22, 2031 (BNN) –”). Not “Peru and Chile sign treaty of June 3, 2029”.
 */
function stands(line: string, { start, end }: Found): boolean {
  const before = line.slice(0, start)
  const after = line.slice(end)
  const part = before.slice(lastBreak(before) + 1).replace(/[#*_>[\]()"“”]/g, '').trim()
  const dash = /^[ ,*_]{0,4}(?:\([^()]{1,40}\)[ ,*_]{0,4})?[-–—]/.test(after)
  const alone = /^[ ,.*_)\]]{0,6}(?:[|·•\n]|$)/.test(after) || CLOCK.test(after) || AGENCY.test(after)
  if (LABEL.test(part)) return dash || alone
  return (dash || alone) && part.length <= PLACE && part.endsWith(',') && part.split(/[ ,]+/).filter(Boolean).every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word))
}

/** The last of what parts a line: a bar, a dot in the middle, a dash between spaces. */
const lastBreak = (text: string): number => Math.max(...['|', '·', '•', ' – ', ' — ', ' - '].map((mark) => text.lastIndexOf(mark) + (text.includes(mark) ? mark.length - 1 : 0)))

interface Found {
  readonly start: number
  readonly end: number
  readonly day: Day
}

/** The first whole date of a line, with its year. */
function dateInLine(line: string, from: number): Found | null {
  const rest = line.slice(from)
  for (const pattern of PATTERNS) {
    const found = pattern.exec(rest)
    const day = found && dayIn(found.groups!)
    if (found && day !== null) return { start: from + found.index, end: from + found.index + found[0].length, day }
  }
  return null
}

function dayIn({ iso: written, year, month, day, name }: Record<string, string | undefined>): Day | null {
  if (written !== undefined) return fromIso(written.replaceAll('/', '-'))
  const number = name === undefined ? Number(month) : monthNumbers.get(name.toLowerCase().replace('.', ''))
  return number === undefined ? null : dayOf(Number(year), number, Number(day))
}

const placed = ({ start, end, day }: Found, offset: number): Dated => ({ start: offset + start, end: offset + end, day: iso(day) })

function* linesOf(text: string, most: number): Generator<{ line: string; at: number }> {
  let count = 0
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue
    if (++count > most) return
    yield { line: line.slice(0, LINE), at: index }
  }
}

const NAME = '(?<name>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
/** 2031-11-22 · 2031/11/22 · 22 November 2031 · Nov. 22, 2031 · 22.11.2031 */
const PATTERNS = [
  /(?<![\d-])(?<iso>\d{4}(?:-\d\d-|\/\d\d\/)\d\d)(?![\d-])/,
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${NAME},? ?(?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b${NAME} ?(?<day>\\d{1,2})(?:st|nd|rd|th)? ?,? ?(?<year>\\d{4})\\b`, 'i'),
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/,
]
const UPDATED = /\b(?:updated|modified|corrected|revised)\b/i
const DAY_NAME = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ?)?'
const LABEL = new RegExp(`^(?:(?:date|dated|dateline|published|posted|issued|filed|released|first published|last updated|updated|last modified|modified|for release|as of)(?: on| at)?[:,]? ?)?${DAY_NAME}$`, 'i')
const CLOCK = /^,? ?(?:at )?(?:T?\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b)/i
const AGENCY = /^ ?\([^()]{1,40}\)[ .*_]{0,4}$/
const SMALL = new Set('de del la al el on the of and'.split(' '))
/** In characters: a place before its date. */
const PLACE = 60
const LINE = 400
const HEAD = 3000
const HEAD_LINES = 12
const MATTER_LINES = 200
