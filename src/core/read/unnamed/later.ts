import { roleNouns } from '../../lexicon/en/roles.js'
import type { Reading, UnnamedRead } from '../reading.js'
import { withheldIn } from '../withheld.js'

/**
 * Terms in a sentence of their own, that go back to somebody before: “Two aides said the tour was off. The aides spoke on
 * condition of anonymity because the dates are secret.”
 */
export function laterTerms({ block, sentences, attributions }: Reading): UnnamedRead[] {
  if (!TERMS.test(block.prose)) return []
  return sentences.flatMap(({ start, end }) => {
    const opening = OPENING.exec(block.prose.slice(start, Math.min(end, start + 90)))
    if (!opening) return []
    const withheld = withheldIn(block.prose.slice(start, end), start)
    if (!withheld.terms && !withheld.reason || attributions.some(({ cue, view }) => cue && !view && cue.start >= start && cue.end <= end)) return []
    const words = opening[0].trim().split(' ')
    const role = roleNouns.get(words.at(-1)!)
    if (words.length > 1 && !role) return []
    const pronoun = words.length === 1
    return [{
      start, end: start + opening[0].trimEnd().length, class: 'anonymous', number: (role ? role.number === 'plural' : !/^(?:He|She)$/.test(words[0]!)) ? 'plural' : 'one',
      entry: pronoun ? 'pronoun' : 'definite', head: role?.lemma ?? '', ...withheld,
    }]
  })
}

const TERMS = /anonym|not to be|(?:be|were|was|are|is) (?:named|identified|withheld)|authori[sz]ed|background|names? (?:be|not|used|withheld|printed|published)/
const OPENING = /^(?:(?:He|She|They|Both|All)\b|(?:The|Both|All|These|Those)(?: [a-z-]+){1,4}? (?=spoke|asked|requested|declined|insisted|agreed|was|were|did))/
