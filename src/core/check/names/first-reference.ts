import type { Passages } from '../passages.js'
import { eponymHeads, firstNamesToo, givenNameTitles } from '../../lexicon/en/references.js'
import { givenNames } from '../../lexicon/en/given-names.js'
import { ordinary } from '../../lexicon/en/ordinary.js'
import { groupNouns, organizationWords } from '../../lexicon/en/organizations.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import { calendar } from '../../lexicon/en/small-words.js'
import { abbreviatedOffices, honorifics, nameParticles, offices, ranks } from '../../lexicon/en/titles.js'
import type { Mention } from '../../model.js'
import type { Phrase } from '../../read/reading.js'
import type { Check, Found } from '../check.js'
import { oneLine } from '../passages.js'

const LACKS = 'First mention of {name} lacks the first name.'
const GIVE = 'Give the full name'

/**
 * Full name first, surname after: “Dahl said the crane was old”, with no Dahl before, leaves the reader to guess which.
 * After the AP Stylebook, names and titles.
 *
 * Once a person. A headline is no first reference, nor is an eponym (“the Dahl administration”). Kings, popes and sisters go by their first
 * names. Whether somebody goes by one name, as singers do, no draft tells: such a name is reported once, and a desk that knows better
 * says so.
 */
export const firstReference: Check = {
  rule: 'names/first-reference',
  quoted: true,
  severity: 'warning',
  texts: [LACKS, GIVE],
  *detect({ actors, mentions, sources, draft, passages }) {
    const people = new Set(actors.filter(({ type }) => type === 'person').map(({ id }) => id))
    const met = new Map<string, { first: Mention; surely: boolean; spoken: boolean }>()
    /** Where a family name first stands behind a first name, whoever bears it. */
    const named = new Map<string, number>()
    for (const mention of mentions) {
      const { actor, name, start } = mention
      if (!people.has(actor)) continue
      yield
      if (name && mention.form !== 'demonym' && !passages.heading(start) && !passages.headline(start)) {
        const last = lastOf(oneLine(name.text))
        if (whole(oneLine(name.text)) && !named.has(last)) named.set(last, start)
      }
      const known = met.get(actor)
      if (known) {
        if (mention.form === 'pronoun') known.spoken = true
        else if (name && (whole(oneLine(name.text)) || titled(mention, passages))) known.surely = true
        if (!passages.headline(known.first.start)) continue
      }
      if (!name || mention.form === 'demonym' || passages.heading(start) || !refers(mention, draft.source) || listed(mention, passages)) continue
      met.set(actor, { first: mention, surely: known?.surely || whole(oneLine(name.text)) || titled(mention, passages), spoken: known?.spoken ?? false })
    }
    const speaking = new Set(sources.map(({ actor }) => actor))
    const families = new Set(actors.flatMap(({ id, name }) => (people.has(id) ? [lastOf(name)] : [])))
    const found: Found[] = []
    for (const [actor, { first, surely, spoken }] of met) {
      yield
      const name = oneLine(first.name!.text)
      if (whole(name) || named.get(lastOf(name))! < first.start || lone(first, name, families, passages) || !surely && !likely(first, name, spoken || speaking.has(actor), passages)) continue
      found.push({ start: first.start, end: first.end, values: { name }, wording: LACKS, fixes: [{ title: GIVE, start: first.name!.start, end: first.name!.start, insert: '${1:⟨first name⟩} ' }] })
    }
    return found
  },
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Two names at least: “Ole Dahl”; not “de Vries”, “al-Amin”, “Dahl Jr.” */
const whole = (name: string): boolean => name.split(' ').filter((word) => !(/^\p{Ll}/u.test(word) && nameParticles.has(word)) && !/^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word)).length > 1

const titleOf = ({ start, text, name }: Mention): string => oneLine(text.slice(0, name!.start - start))

const phraseOf = (mention: Mention, passages: Passages): Phrase | undefined => {
  const block = passages.block(mention.start)
  return block?.reading.phrases.find((phrase) => phrase.name !== undefined && block.span(phrase).start === mention.start)
}

/** “Mr. Dahl”, “Transport Minister Dahl” */
const titled = (mention: Mention, passages: Passages): boolean => titleOf(mention) !== '' && office(phraseOf(mention, passages)?.title ?? '') && !common(mention.name!.text.toLowerCase())

/** Before a name and with a capital: “Gov.”, “Transport Minister”, “Mr.”; a “contractor” and a “band member” prove nobody. */
const office = (title: string): boolean => {
  const last = title.slice(title.lastIndexOf(' ') + 1)
  return /^\p{Lu}/u.test(last) && (offices.has(last.toLowerCase()) || honorifics.has(last) || ranks.has(last) || abbreviatedOffices.has(last))
}

const common = (word: string): boolean => ordinary(word) || organizationWords.has(word) || groupNouns.has(word) || roleNouns.has(word)

/** Whether the name stands for the person: not in “the Dahl administration”, “the Dahl troops”, “pro-Dahl”, “Port v. Dahl”, “@Dahl”. */
function refers({ start: from, name }: Mention, source: string): boolean {
  const { start, end, text } = name!
  const before = source.slice(Math.max(0, start - 9), start)
  const after = source.slice(end, end + 24)
  if (from === start && /(?:^|[\s(“"])(?:the|an?|another|every|any) $/i.test(before) || /^\p{Lu}{4,}$/u.test(text)) return false
  if (/^(?:\)? \p{Lu}\p{Ll}|\))/u.test(after) && !calendar.has(/\p{Lu}\p{Ll}+/u.exec(after)?.[0].toLowerCase() ?? '')) return false
  return !/[-–@#/_.]$|\bvs?\. $/.test(before) && !/^(?:[-–]\p{L}| & |[/_@]|\.\p{Ll}| vs?\.? )/u.test(after) && !eponymHeads.has(/^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** In a title or a nickname in marks, or in the line that says who reported. */
const listed = ({ start, end }: Mention, passages: Passages): boolean => {
  const block = passages.block(start)
  return block === undefined || block.reading.quotes.some((quote) => quote.kind === 'mention' && block.span(quote).start < start && block.span(quote).end > end) ||
    /\b(?:reported from|contributed (?:to|from)|contributed reporting|reporting by|editing by|is an? (?:reporter|writer|columnist|correspondent|contributor))\b/i.test(passages.sentence({ start, end }).text)
}

/** Whom one name is enough for: kings, popes, sisters; who shares the name with another; several together. */
function lone(mention: Mention, name: string, families: ReadonlySet<string>, passages: Passages): boolean {
  if (mention.others?.length || mention.doubt === 'shared-surname' || mention.doubt === 'given-name') return true
  const title = titleOf(mention).toLowerCase().split(' ')
  if (title.some((word) => givenNameTitles.has(word)) || title.length === 1 && firstNamesToo.has(title[0]!)) return true
  if (phraseOf(mention, passages)?.number === 'plural' || /^["“”‘’'][\s,.]/.test(passages.draft.source.slice(mention.end, mention.end + 2)) && /["“‘']$/.test(passages.draft.source.slice(mention.start - 1, mention.start))) return true
  if (/[’']\p{Ll}/u.test(name) || abbreviatedOffices.has(`${name}.`)) return true
  if (/-\p{Ll}/u.test(name) && !/^(?:al|el)-/i.test(name) || name.includes('-') && name.split('-').every((part) => families.has(part))) return true
  return name.endsWith('s') && families.has(name.slice(0, -1))
}

/**
 * A name that the draft gives without a first name, a title or a “he” all through: somebody by how it stands, and clearly. “Dahl shrugged”,
 * “they want Dahl to go”; not “Spectators left”, “the leave for Quellon”. A word that may be a first name alone says too little.
 */
function likely(mention: Mention, name: string, speaks: boolean, passages: Passages): boolean {
  const { lean } = phraseOf(mention, passages) ?? {}
  if (!lean || /\p{Ll}\p{Lu}/u.test(name.replace(/^(?:Mc|Mac|De|Di|La|Le|Van)/, ''))) return false
  const margin = lean[0]! - Math.max(...lean.slice(1))
  const { start, end } = mention
  if (margin > WANTED && WANTS.test(passages.draft.source.slice(Math.max(0, start - 20), start)) && /^ to \p{Ll}/u.test(passages.draft.source.slice(end, end + 6))) return true
  return !givenNames.has(name.toLowerCase()) && margin > (speaks ? SPEAKING : CLEAR)
}

/** How much more a person than anything else, in logarithms of odds, by the clues around the name. */
const CLEAR = 4.2
const SPEAKING = 3
const WANTED = 2
const WANTS = /\b(?:want|wants|wanted|ask|asks|asked|urge|urges|urged|expect|expects|expected|beg|begged|told|tells) $/
