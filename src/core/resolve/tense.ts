import { aheadWords, meetingVerbs, pastVerbs } from '../lexicon/en/calendar.js'
import type { ChannelStatus } from '../model.js'
import type { Anchor } from './date-words.js'

/**
 * Whether a time lies behind or ahead by the verb it goes with: “They *met* on Monday and agreed *to meet* on Thursday.” That is the
 * last verb before it in its clause, else the first behind it: “On Monday Peru *offered* to talk.”
 */
export function tenseAt(sentence: string, start: number, end: number, status: ChannelStatus): Anchor['tense'] {
  const before = words(sentence.slice(Math.max(0, start - REACH), start)).reverse()
  const behind = clause(before)
  const ahead = clause(words(sentence.slice(end, end + REACH)))
  return last(behind, status) ?? first(ahead) ?? ofStatus(status)
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+|[;:—–]/g) ?? []

function clause(words: readonly string[]): readonly string[] {
  const border = words.findIndex((word) => BORDER.has(word))
  return border < 0 ? words : words.slice(0, border)
}

/** `words` run backwards from the time. */
function last(words: readonly string[], status: ChannelStatus): Anchor['tense'] | null {
  for (const [at, word] of words.entries()) {
    // “was to have met”, “had been due to meet”; “declined to meet him on Monday”.
    if (word === 'to' && meetingVerbs.has(words[at - 1] ?? '')) return words[at + 1] === 'failed' || DONE.has(status) ? 'past' : 'future'
    if (word === 'have' && words[at + 1] === 'to') return 'past'
    if (aheadWords.has(word) && word !== 'going') return words[at + 1] === 'had' || words[at + 2] === 'had' ? 'past' : 'future'
    if (pastVerb(word)) return 'past'
  }
  return null
}

function first(words: readonly string[]): Anchor['tense'] | null {
  for (const [at, word] of words.entries()) {
    if (aheadWords.has(word) || (/^(?:is|are)$/.test(word) && words[at + 1] === 'to')) return 'future'
    if (/^(?:was|were)$/.test(word) && (words[at + 1] === 'to' || aheadWords.has(words[at + 1] ?? ''))) return words[at + 2] === 'have' ? 'past' : 'future'
    if (pastVerb(word)) return 'past'
  }
  return null
}

const pastVerb = (word: string): boolean => pastVerbs.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_VERB.has(word))

const ofStatus = (status: ChannelStatus): Anchor['tense'] => (status === 'prospective' ? 'future' : DONE.has(status) || status === 'one-off' || status === 'historical' ? 'past' : 'unknown')

/** In characters: no clause of news is longer. */
const REACH = 160
const BORDER = new Set('; : — – that which who whom where when while but because although though after before since said says as'.split(' '))
const NO_VERB = new Set('united armed indeed hundred need proceed exceed succeed speed'.split(' '))
const DONE: ReadonlySet<ChannelStatus> = new Set<ChannelStatus>(['refused', 'cancelled', 'none'])
