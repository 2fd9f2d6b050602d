import type { Surroundings } from '../surroundings.js'
import { opinionGivers } from '../../lexicon/en/anonymity.js'
import type { Source } from '../../model.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found, Resolved } from '../check.js'
import { besides } from './asides.js'
import { described, type Described } from './informants.js'

const GROUP = '“{desc}”: name one, or link the statement.'
const NAME = 'Name one'

/**
 * Name at least one of “some analysts”: critics who cannot be named may not exist. After the Guardian, the AP Stylebook and SPJ.
 *
 * People whose trade is an opinion, in an open number. Not: “Analysts, among them Ole Dahl, say”, “analysts say. Ole Dahl, an
 * analyst at …, said” (one is named), a statement with a link, witnesses and residents, answers to a poll.
 */
export const group: Check = {
  rule: 'sourcing/group',
  severity: 'information',
  texts: [GROUP, NAME],
  detect: (resolved) => {
    const groups = described(resolved, ({ class: kind, count }) => count === 'plural' && (kind === 'unnamed-public' || kind === 'collective-institutional')).filter(loose)
    if (!groups.length) return []
    const { passages } = resolved
    const spoken = speakers(resolved)
    const named = resolved.sources.flatMap(({ class: kind, spans }) => (kind === 'named' && spans[0] ? spans[0].start : []))
    return oneByOne(groups, (each): Found[] => {
      if (!spoken.has(each.source.id) || shown(each, passages, named)) return []
      const { first, desc } = each
      const fix = besides(resolved.draft.source, first, 'among them ${1:⟨name⟩}')
      return [{ start: first.start, end: first.end, values: { desc }, wording: GROUP, fixes: fix ? [{ title: NAME, ...fix }] : [] }]
    })
  },
}

/** “Three experts” were counted, “the experts” were introduced; “experts”, “some experts” and “Norway’s experts” may be anybody. */
function loose({ head, entry, first: { text } }: Described): boolean {
  if (!opinionGivers.has(head) || entry === 'definite' || entry === 'pronoun') return false
  return !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|both|percent|per cent|half|third|thirds|quarter|quarters|majority|all|no|they|but)\b|[—–(,]/i.test(text)
}

/** Who says something; to chant and to cheer is none. */
const speakers = ({ quotes, statements }: Resolved): ReadonlySet<Source['id']> => new Set([
  ...quotes.filter(({ cue }) => !cue || !NOISE.test(cue.text)).flatMap(({ speaker, others }) => [speaker ?? [], others ?? []].flat()),
  ...statements.filter(({ view, cue, negated }) => !view && !negated && (!cue || !NOISE.test(cue.text))).flatMap(({ source, others }) => [source ?? [], others ?? []].flat()),
])

const NOISE = /\b(?:chant|shout|yell|cheer|boo|applaud|respond|sing|sang|jeer|heckle)/i

/** One of them is named beside them or right after, or the reader can follow a link. */
function shown({ head, first, block }: Described, passages: Surroundings, named: readonly number[]): boolean {
  const sentence = passages.sentenceAt(first.start)
  if (/\]\(|https?:|\b(?:such as|including|among them|like \p{Lu})/u.test(sentence.text)) return true
  return named.some((start) => start > first.start && (passages.block(start)?.index ?? Infinity) <= block.index + 1 && new RegExp(`\\b${head}\\b`, 'i').test(passages.sentenceAt(start).text))
}
