import { grouped } from '../../grouped.js'
import type { Passages } from '../passages.js'
import { familiar, rivals } from '../../lexicon/en/spellings.js'
import type { Mention } from '../../model.js'
import type { Steps } from '../../steps.js'
import type { Check, Found, Resolved } from '../check.js'
import { oneLine } from '../passages.js'
import { nearly, skeleton } from './spelling.js'

const TWO = '“{a}” and “{b}”: the same? Choose one.'
const BARE = '{b} is never spelled out.'
const AS = 'Write “{a}”'
const SPELL = 'Spell it out'

/**
 * One spelling, one name: “Ola Kiedsen” in one paragraph and “Keidsen” in the next look like two people; “the NPWU” alone says nothing.
 * After the AP Stylebook, names and titles, and the Guardian's Typerighter.
 *
 * Once a pair, at the second spelling. Two with first names of their own are two people (Karl Hansen, Olga Hanson). A plural is no
 * variant, nor is a name that its own sentence explains. Initials are reported behind “the”, where they are a body (“the NPWU”) and no
 * station (“on WLRN”), unless their name stands before them or every reader knows them.
 */
export const variant: Check = {
  rule: 'names/variant',
  severity: 'information',
  texts: [TWO, BARE, AS, SPELL],
  *detect(resolved) {
    const { passages } = resolved
    return [...yield* people(resolved, passages), ...yield* rivalSpellings(resolved), ...yield* unspelled(resolved, passages)]
  },
}

interface Bearer {
  readonly first: Mention
  /** First names that stand before it, in small letters; none where it is always bare. */
  readonly given: Set<string>
}

/** Family names as printed, and which of them may be one. */
function* people({ mentions, actors, draft }: Resolved, passages: Passages): Steps<Found[]> {
  const persons = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id))
  const names = new Map<string, Bearer>()
  for (const mention of mentions) {
    yield
    const { name, actor, start, others } = mention
    if (!name || others?.length || !persons.has(actor) || mention.form === 'demonym' || passages.heading(start)) continue
    const words = oneLine(name.text).split(' ')
    const last = words.at(-1)!
    if (last.length < 5 || !/^\p{Lu}|^(?:al|el)-/u.test(last) || /^\p{Lu}{2,}$/u.test(last)) continue
    const known = names.get(last)
    if (!known) names.set(last, { first: mention, given: new Set(words.length > 1 ? [words[0]!.toLowerCase()] : []) })
    else if (words.length > 1) known.given.add(words[0]!.toLowerCase())
  }
  const skeletons: [string, string][] = []
  for (const last of names.keys()) {
    yield
    skeletons.push([skeleton(last), last])
  }
  const alike = grouped(skeletons)
  return [...alike.values()].flatMap((family) => family.slice(1).flatMap((b, index): Found[] => {
    const late = names.get(b)!
    const a = family.slice(0, index + 1).find((earlier) => one(names.get(earlier)!, late) && nearly(earlier, b))
    if (a === undefined) return []
    const { start, end } = late.first.name!
    const from = end - b.length
    return draft.source.slice(from, end) === b ? [two(start, end, a, b, from)] : [two(start, end, a, b)]
  }))
}

/** The same first name, or no first name at all for one of them. */
const one = (a: Bearer, b: Bearer): boolean => a.given.size === 0 !== (b.given.size === 0) || [...b.given].some((given) => a.given.has(given))

const two = (start: number, end: number, a: string, b: string, from?: number): Found => ({ start, end, values: { a, b }, wording: TWO, fixes: from === undefined ? [] : [{ title: AS, start: from, end, insert: a }] })

/** “Kiev” here and “Kyiv” there. */
function* rivalSpellings({ draft }: Resolved): Steps<Found[]> {
  const first = new Map<number, { text: string; sentence: string }>()
  const told = new Set<number>()
  const all: Found[] = []
  for (const block of draft.blocks) {
    yield
    for (const token of block.reading.tokens) {
      const set = rivals.get(token.lower)
      if (set === undefined || told.has(set) || !/^\p{Lu}|^al-\p{Lu}/u.test(token.text)) continue
      const a = first.get(set)
      const sentence = `${block.index} ${token.sentence}`
      // “ISIS, also known as ISIL”
      if (a === undefined) first.set(set, { text: token.text, sentence })
      else if (a.sentence !== sentence && a.text.toLowerCase().replaceAll('’', '\'') !== token.lower) {
        told.add(set)
        const { start, end, text } = block.span(token)
        all.push(two(start, end, a.text, oneLine(text), start))
      }
    }
  }
  return all
}

/** Initials of a body that the draft never names in full. */
function* unspelled({ mentions, actors, draft: { source } }: Resolved, passages: Passages): Steps<Found[]> {
  const bodies = new Map(actors.filter(({ type }) => type !== 'person' && type !== 'media' && type !== 'state' && type !== 'place').map((actor) => [actor.id, actor]))
  const full = new Set(mentions.flatMap(({ actor, form, name }) => (name && form !== 'acronym' && /\p{Ll}/u.test(name.text) ? [actor] : [])))
  const seen = new Set<string>()
  const found: Found[] = []
  for (const mention of mentions) {
    yield
    const { actor, name, form } = mention
    if (!name || form !== 'acronym' || !bodies.has(actor) || full.has(actor) || seen.has(name.text) || !/^\p{Lu}{3,6}$/u.test(name.text) || familiar.has(name.text) || passages.heading(name.start)) continue
    seen.add(name.text)
    const { start, end, text } = name
    if (!/\b[Tt]he $/.test(source.slice(Math.max(0, start - 5), start)) || passages.headline(start) || /\b(?:or|as) the $/.test(source.slice(Math.max(0, start - 8), start)) || /^ \(/.test(source.slice(end, end + 2)) || /[\p{L}\d][-/&]$|[@#/]$/u.test(source.slice(Math.max(0, start - 2), start)) || /^[-/&@]/.test(source.slice(end, end + 1))) continue
    found.push({ start, end, values: { a: text, b: text }, wording: BARE, fixes: [{ title: SPELL, start, end, insert: `\${1:⟨full name⟩} (${text})` }] })
  }
  return found
}
