import { houseId, houseSearch, type HouseRule } from '../desk/house-rules.js'
import { phraseOf, type Hit } from '../desk/phrases.js'
import type { Range } from '../model.js'
import type { Draft } from '../resolve/draft.js'
import type { Check, Found } from './check.js'

const NEVER = 'Our house does not write “{found}”.'
const WRITE = 'Our house does not write “{found}”, but “{write}”.'
const NEVER_WHY = 'Our house does not write “{found}”: {why}'
const WRITE_WHY = 'Our house does not write “{found}”, but “{write}”: {why}'
const REPLACE = 'Write “{write}”'

/** All that house rules say. */
export const houseTexts: readonly string[] = [NEVER, WRITE, NEVER_WHY, WRITE_WHY, REPLACE]

/**
 * The house's own wording: where a desk writes “suspect”, Police held an alleged terrorist is a finding. Our own desk's rule, whoever the desk is.
 *
 * Every place, not once a draft: each is there to be changed. Not between quote marks, not in code, addresses and the words of links, which
 * are somebody else's. One check a rule; all of them share one pass over the draft.
 */
export function houseChecks(rules: readonly HouseRule[]): readonly Check[] {
  const ready = rules.flatMap((rule) => {
    const phrase = phraseOf(rule.never)
    return typeof phrase === 'string' ? [] : { rule, phrase }
  })
  if (ready.length === 0) return []
  const search = houseSearch(ready)
  let searched: { readonly draft: Draft; readonly found: ReadonlyMap<HouseRule, readonly Found[]> } | undefined
  const found = (draft: Draft): ReadonlyMap<HouseRule, readonly Found[]> => {
    if (searched?.draft !== draft) searched = { draft, found: all(draft, search) }
    return searched.found
  }
  return ready.map(({ rule }): Check => ({
    rule: houseId(rule),
    severity: rule.severity ?? 'warning',
    texts: houseTexts,
    detect: ({ draft }) => [...found(draft).get(rule) ?? []],
  }))
}

function all(draft: Draft, search: (text: string) => Hit<{ readonly rule: HouseRule }>[]): Map<HouseRule, Found[]> {
  const inLink = linked(draft)
  const found = new Map<HouseRule, Found[]>()
  for (const block of draft.blocks) {
    for (const { start, end, of: { rule } } of search(block.reading.block.prose)) {
      const span = block.span({ start, end })
      if (inLink(span)) continue
      const one = finding(rule, span, block.reading.block.prose.slice(start, end))
      const others = found.get(rule)
      if (others) others.push(one)
      else found.set(rule, [one])
    }
  }
  return found
}

function finding({ never, write, why }: HouseRule, { start, end, text }: Range & { readonly text: string }, prose: string): Found {
  const clean = (words: string): string => words.replace(/\s+/g, ' ')
  const values = { found: clean(prose), never, ...(write !== undefined && { write }), ...(why !== undefined && { why }) }
  const wording = write === undefined ? why === undefined ? NEVER : NEVER_WHY : why === undefined ? WRITE : WRITE_WHY
  // with markup inside, “alleged *terrorist*”, nobody knows what of it should stay
  const plain = write !== undefined && clean(text) === clean(prose)
  return { start, end, values, wording, fixes: plain ? [{ title: REPLACE, start, end, insert: literally(cased(write, prose, never)) }] : [] }
}

/** As the words it replaces: a capital at the beginning of a sentence, capitals in a headline of capitals. Words that mean their case keep it. */
function cased(write: string, found: string, never: string): string {
  const first = /\p{L}/u.exec(never)?.[0] ?? ''
  if (first !== first.toLowerCase()) return write
  const letters = found.replace(/\P{L}+/gu, '')
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return write.toUpperCase()
  return /^\P{L}*\p{Lu}/u.test(found) ? write.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : write
}

/** In a snippet `$`, `}` and `\` mean something. */
const literally = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** Whether a range lies in the words of a link: from the bracket that opens to where the address ends. */
function linked({ source, skipped }: Draft): (range: Range) => boolean {
  const links = skipped.filter(({ why }) => why === 'link-target').map(({ start, end }) => ({ start: opening(source, start), end })).sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    for (let high = links.length; low < high;) {
      const middle = (low + high) >> 1
      if (links[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && links[low - 1]!.end > start
  }
}

const FARTHEST = 1000

function opening(source: string, end: number): number {
  let depth = 1
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST); at--) {
    if (source[at - 1] === '\\') continue
    if (source[at] === ']') depth++
    else if (source[at] === '[' && --depth === 0) return at
  }
  return end
}
