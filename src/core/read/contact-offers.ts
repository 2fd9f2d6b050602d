import { leadIns } from '../lexicon/en/clauses.js'
import type { Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'

/**
 * What is offered, and what is bargained over, names a party: “Chile rejected *Norway’s offer to host* talks; the bloc is
 * negotiating *Iceland’s accession*.”
 */
export function hostOf(sentence: Sentence, { at }: Trigger, subject: readonly number[]): readonly number[] {
  for (let verb = at - 1; verb > 1 && at - verb <= 4; verb--) {
    if (!HOSTING.has(sentence.lower(verb)) || sentence.lower(verb - 1) !== 'to') continue
    // “offered to host talks between Peru and Chile”; “agreed to host” lends a room.
    if (/^offer(?:s|ed|ing)?$/.test(sentence.lower(verb - 2)) && !sentence.party(verb - 3)) return sentence.lower(verb - 2) === 'offer' ? [] : subject
    if (!/^(?:offers?|proposals?|offered)$/.test(sentence.lower(verb - 2))) return []
    return sentence.lower(verb - 2) === 'offered' ? subject : sentence.range(verb - 3, verb - 2)
  }
  return []
}

/** “negotiating Iceland’s accession”, “discussing the terms of Peru’s offer”: with whom, the thing says; not “discussing Peru’s weather”. */
export function issueOf(sentence: Sentence, { at, to }: Trigger, subject: readonly number[]): readonly number[] {
  if (!/^(?:negotiat|discuss|bargain)/.test(sentence.lower(at)) || subject.length === 0) return []
  for (let next = to; next < to + 5; next++) {
    const party = sentence.party(next)
    if (party) return party.genitive && ISSUE.has(sentence.lower(next + 1)) && !party.phrases.some((index) => subject.includes(index)) ? party.phrases : []
    if (!leadIns.has(sentence.lower(next)) && !TERMS.has(sentence.lower(next)) && sentence.lower(next) !== 'of') return []
  }
  return []
}

const HOSTING = new Set('host hold mediate broker arrange organise organize'.split(' '))
const TERMS = new Set('parameters terms details conditions timing outlines modalities'.split(' '))
const ISSUE = new Set('exit withdrawal departure accession entry membership offer proposal demand demands request surrender release disarmament debt debts'.split(' '))
