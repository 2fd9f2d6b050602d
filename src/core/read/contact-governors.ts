import { claims, formerly, frequencies, heldVerbs, negations, participleModifiers, transparent } from '../lexicon/en/status.js'
import { auxiliary, BE, BORDER, breakAt, classed, deniedAt, MODAL, NOTHING, PAST, PREPOSITION, type Flags, type Governed } from './contact-cues.js'
import { circumstance, predicate } from './contact-predicate.js'
import type { Sentence } from './contact-sentence.js'
import type { Trigger } from './contact-triggers.js'

/**
 * The words that govern a contact, from the nearest out: in “Lima *has not agreed to* the *resumption of* talks” first
 * “resumption”, then “agreed”, then “not” and “has”. Who merely stands in the sentence governs nothing: “Lima refused to
 * give details of its talks” refuses no talks.
 */
export function governorsOf(sentence: Sentence, trigger: Trigger): Governed {
  const flags: Flags = { ...NOTHING, from: trigger.at }
  const noun = isNoun(sentence, trigger)
  const led = trigger.verb !== undefined && trigger.verb < trigger.at
  const at = led ? trigger.verb + 1 : trigger.at
  if (!noun) verbForm(sentence, trigger, flags)
  climb(sentence, trigger, at, noun ? 'noun' : 'verb', flags)
  if (noun && !flags.verb) predicate(sentence, trigger, flags)
  return flags
}

/** “the visit”, “Lima’s call”; not “to visit”, “they visit”. */
function isNoun(sentence: Sentence, trigger: Trigger): boolean {
  if (trigger.frame === 'noun' || (trigger.verb !== undefined && trigger.verb !== trigger.at)) return true
  if (!EITHER.has(sentence.lower(trigger.at))) return false
  const before = sentence.items[trigger.at - 1]
  if (!before || before.kind === 'mark') return /s$/.test(sentence.lower(trigger.at)) || before === undefined
  return before.kind === 'party' ? before.genitive : !BEFORE_VERB.test(before.lower)
}

/** What the form of the verb of contact tells by itself. */
function verbForm(sentence: Sentence, { at }: Trigger, flags: Flags): void {
  const word = sentence.lower(at)
  flags.verb = true
  if (PAST.has(word) || /^[a-z]{2,}ed$/.test(word) || HEADLINE.test(word)) flags.past = true
  else if (!word.endsWith('ing')) flags.present = true
}

type Mode = 'noun' | 'verb' | 'climb'

/** Walks left from the contact, one governor after another, to the subject or the border of the clause. */
function climb(sentence: Sentence, trigger: Trigger, start: number, first: Mode, flags: Flags): void {
  let mode: Mode = first
  let skipped = 0
  for (let at = start - 1, steps = 0; at >= 0 && steps < 26; at--, steps++) {
    const item = sentence.items[at]!
    const { lower } = item
    flags.from = at
    if (item.kind === 'mark' && lower !== '"' && lower !== '“' && lower !== '-' && lower !== ',' && lower !== '‘') return
    if (mode === 'noun' && (AFTER.has(lower) || lower === 'before')) {
      // “since talks broke down”: a clause of its own; “after talks with Lima, …”: over.
      predicate(sentence, trigger, flags, true)
      if (flags.verb) return
      if (lower === 'before') flags.ahead = true
      else {
        if (DURING.has(lower)) circumstance(sentence, at - 1, flags)
        flags.past ||= !flags.ahead && !flags.wish && !flags.present
      }
      return
    }
    if (BORDER.has(lower)) {
      if (CONDITION.has(lower)) flags.wish = true
      else if (lower === 'that' && reported(sentence, at, flags)) return
      return
    }
    if (CONDITION.has(lower)) {
      flags.wish = true
      return
    }
    if (item.kind === 'party') {
      if (mode === 'verb') {
        subject(sentence, at, flags)
        return
      }
      if (mode === 'climb' && ++skipped > 3) return
      continue
    }
    if (item.kind === 'mark') {
      // “the premier, who will retire in May, met”: what stands between the commas is another matter.
      if (mode === 'verb' && lower === ',') {
        const who = asideBefore(sentence, at)
        if (who < 0) return
        at = who
      } else if (mode !== 'verb') {
        if (lower === ',' && mode === 'noun' && !/^(?:planned|first|new|direct|secret|face-to-face)$/.test(sentence.lower(at - 1))) return
      }
      continue
    }
    if (mode === 'verb') {
      if (auxiliary(sentence, at, flags)) continue
      if (lower === 'to') {
        mode = 'climb'
        skipped = 0
        continue
      }
      if (/ing$/.test(sentence.lower(start)) || /ing$/.test(sentence.lower(at + 1)) || GERUND.has(lower)) {
        const told = classed(sentence, at, flags)
        if (told) continue
      }
      if (lower.endsWith('ly') || lower === 'also' || lower === 'then' || lower === 'first' || lower === 'again' || lower === 'just' || lower === 'soon' || lower === 'later' || lower === 'ever' || lower === 'all' || lower === 'both') {
        if (frequencies.has(lower)) flags.frequent = true
        continue
      }
      if (frequencies.has(lower)) flags.frequent = true
      else if (formerly.has(lower)) flags.former = true
      else if (lower === 'and' || lower === 'or' || lower === 'but') {
        // “came and talked”: its own time; “will come and talk”: the time of the first verb.
        const lead = flags.present && BASE.test(sentence.lower(start)) ? leadOf(sentence, at) : -1
        if (lead < 0) return
        at = lead + 1
      } else if (flags.past && at === start - 1 && /ed$/.test(sentence.lower(start)) && !/^(?:who|which)$/.test(lower)) return
      // “the deal brokered by Lima”: a participle on a noun, which has no auxiliary.
      else if (++skipped > 6) return
      continue
    }
    if (mode === 'climb') {
      // “are to meet”, “has to talk”, “used to meet”, “flew to meet”.
      if (BE.test(lower) && sentence.lower(at + 1) === 'to') {
        flags.ahead = true
        if (flags.perfect && /^w/.test(lower)) flags.cancelled = true
        mode = 'verb'
        continue
      }
      if (/^(?:has|have|need|needs)$/.test(lower) && sentence.lower(at + 1) === 'to') {
        flags.wish = true
        mode = 'verb'
        continue
      }
      if (lower === 'used' && sentence.lower(at + 1) === 'to') {
        flags.former = true
        return
      }
      if (lower === 'yet' && sentence.lower(at + 1) === 'to') {
        flags.negated = true
        return
      }
      if (classed(sentence, at, flags)) {
        mode = 'verb'
        skipped = 0
        continue
      }
      if (PREPOSITION.has(lower) || lower === 'and') continue
      if (SENDING.has(lower)) {
        flags.ahead = true
        return
      }
      if (PAST.has(lower) || heldVerbs.has(lower) || /^[a-z]{3,}ed$/.test(lower)) {
        flags.past = true
        mode = 'verb'
        continue
      }
      if (auxiliary(sentence, at, flags)) {
        mode = 'verb'
        continue
      }
      if (/^(?:refus|reluct|failure|desire|eager)/.test(lower)) continue
      if (++skipped > 5) return
      continue
    }
    // A noun of contact: its adjectives, what it hangs on, the verb that has it.
    if (lower === 'no' || lower === 'any' || lower === 'neither' || lower === 'nor') {
      if (lower !== 'any') flags.negated = true
      continue
    }
    if (lower === 'without') {
      flags.negated = true
      flags.verb = true
      return
    }
    if (PREPOSITION.has(lower)) {
      if (lower === 'of' && sentence.lower(at - 1) === 'ahead') {
        flags.ahead = true
        return
      }
      const head = headBefore(sentence, at)
      // “is not in contact”, “never replied to the letter”.
      if (BE.test(sentence.lower(head)) || negations.has(sentence.lower(head)) || sentence.lower(head).endsWith('n\'t') || BEARING.test(sentence.lower(head))) {
        flags.verb = true
        mode = 'verb'
        if (BEARING.test(sentence.lower(head))) {
          at = head
          if (/ed$|^(?:came|went|sat)$/.test(sentence.lower(head))) flags.past = true
          if (MISSED.test(sentence.lower(head))) flags.attending = true
        }
        continue
      }
      if (claims.has(sentence.lower(head))) {
        at = head
        if (deniedAt(sentence, head - 1) || deniedAt(sentence, head - 2)) flags.denied = true
        continue
      }
      const off = breakAt(sentence, head - 1) || breakAt(sentence, head)
      if (off) {
        flags[off] = true
        flags.verb = true
        mode = 'verb'
        at = breakAt(sentence, head) ? head : head - 1
        continue
      }
      if (transparent.has(sentence.lower(head))) {
        classed(sentence, head, flags)
        at = head
        continue
      }
      if (classed(sentence, head, flags)) {
        at = head
        if (VERBAL.test(sentence.lower(head)) || BE.test(sentence.lower(head - 1))) {
          flags.verb = true
          mode = 'verb'
        }
        continue
      }
      circumstance(sentence, head, flags)
      return
    }
    const off = breakAt(sentence, at)
    if (off) {
      flags[off] = true
      flags.verb = true
      mode = 'verb'
      continue
    }
    if (BE.test(lower) || MODAL.test(lower)) {
      flags.verb = true
      mode = 'verb'
      at++
      continue
    }
    if (/^(?:have|has|had)$/.test(lower)) {
      flags.verb = true
      if (lower === 'had') flags.past = true
      else flags.present = true
      mode = 'verb'
      continue
    }
    const attributive = (ATTRIBUTE.test(lower) || lower.endsWith('ed')) && (DETERMINER.has(sentence.lower(at - 1)) || at === 0 || sentence.items[at - 1]?.genitive === true || sentence.items[at - 1]?.kind === 'mark')
    if (classed(sentence, at, flags)) {
      if (!attributive && VERBAL.test(lower)) {
        flags.verb = true
        if (/ed$|^(?:sought|agreed)/.test(lower)) flags.past = true
        else flags.present = true
        mode = 'verb'
        skipped = 0
      }
      continue
    }
    if (heldVerbs.has(lower) || (/^[a-z]{3,}ed$/.test(lower) && !participleModifiers.has(lower) && !attributive)) {
      flags.verb = true
      flags.past = true
      mode = 'verb'
      skipped = 0
      continue
    }
    if (/^(?:holds?|opens?|begins?|starts?|conducts?|attends?|joins?|leads?|has|sends?|takes?|takes|makes?|pays?|enters?)$/.test(lower)) {
      flags.verb = true
      flags.present = true
      mode = 'verb'
      skipped = 0
      continue
    }
    if (/^(?:holding|opening|having|conducting|attending|joining|leading|sending|making|paying|entering|taking|starting|beginning|meeting)$/.test(lower)) {
      flags.verb = true
      mode = 'verb'
      skipped = 0
      continue
    }
  }
}

/** Where a relative clause or, after an auxiliary, “, at times,” began. */
function asideBefore(sentence: Sentence, comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < 16; at--) {
    if (/^(?:who|which|whose)$/.test(sentence.lower(at))) return at
    if (sentence.lower(at) === ',') return /^(?:have|has|had|will|would|is|are|was|were|may|could|not)$/.test(sentence.lower(at - 1)) ? at : -1
  }
  return -1
}

/** The auxiliary that two verbs share: “*will* fly to Lima and meet”. */
function leadOf(sentence: Sentence, and: number): number {
  for (let at = and - 1; at >= 0 && and - at < 14; at--) {
    const { kind, lower } = sentence.items[at]!
    if (BORDER.has(lower) || (kind === 'mark' && lower !== ',')) return -1
    if (lower === 'to' && sentence.items[at + 1]?.kind === 'word' && !ARTICLE.has(sentence.lower(at + 1))) return at
    if (MODAL.test(lower) || lower === 'will' || lower === 'not' || lower.endsWith('n\'t')) return at
  }
  return -1
}

/** What a preposition hangs on: “*turned* up for”, “an *offer* from Lima of”, “*asked* Lima for”. */
function headBefore(sentence: Sentence, preposition: number): number {
  if (PARTICLE.has(sentence.lower(preposition - 1))) return preposition - 2
  if (!sentence.party(preposition - 1)) return preposition - 1
  const before = sentence.listStart(preposition - 1) - 1
  return PREPOSITION.has(sentence.lower(before)) ? before - 1 : before
}

/** “said that it had met”, “denied that it would”: whether the talk is denied. */
function reported(sentence: Sentence, at: number, flags: Flags): boolean {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    if (deniedAt(sentence, back)) flags.denied = true
    else if (/^(?:unlikely|impossible|doubtful|improbable)$/.test(sentence.lower(back))) flags.negated = true
    else if (sentence.lower(back) === 'possible' || WISHES.test(sentence.lower(back))) flags.wish = true
  }
  return flags.denied
}

/** The subject, and what stands before it: “Neither Lima nor”, “whether Lima”, “denied Lima”. */
function subject(sentence: Sentence, at: number, flags: Flags): void {
  const first = sentence.listStart(at)
  flags.from = first
  for (let back = 1; back <= 4; back++) {
    const lower = sentence.lower(first - back)
    if (/^(?:no|neither|nobody|none)$/.test(lower) && back <= 2) flags.negated = true
    else if (lower === 'nor') continue
    else if (CONDITION.has(lower) || (lower === 'should' && first === back)) flags.wish = true
    else if (deniedAt(sentence, first - back)) flags.denied = true
    else if (back === 1 && lower === 'that') reported(sentence, first - back, flags)
    // “hopes Lima will meet”, “suggested Lima negotiate”.
    else if (back === 1 && WISHES.test(lower)) flags.wish = true
    if (sentence.items[first - back]?.kind !== 'word') {
      if (lower !== 'nor' && sentence.lower(first - back - 1) !== 'neither') break
    }
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const EITHER = words('visit visits call calls tour trip exchange exchanges meet talk warning line lines')
const DETERMINER = words('the a an its his her their our your no any this that these those another each every')
/** What stands before a verb: “to visit”, “will soon visit”; anything else before a noun: “a formal visit”. */
const BEFORE_VERB = /^(?:to|will|would|shall|can|could|may|might|must|should|not|never|who|which|that|and|or|then|also|they|he|she|it|we|i|you|do|does|did|soon|again|still|[a-z]+ly|[a-z]+n't)$/
const HEADLINE = /^(?:meets|hosts|receives|visits|welcomes|greets|summons|expels|recalls)$/
const CONDITION = words('if whether unless')
/** Who left somebody behind to talk has not talked yet. */
const SENDING = words('left sent put gave')
const BASE = /^(?!.*(?:s|ed|ing)$)[a-z]+$|^discuss$/
const ARTICLE = words('the a an his her its their')
const AFTER = words('after following during since amid despite')
const DURING = words('during amid despite')
const PARTICLE = words('up back out down away in')
const BEARING = /^(?:repl|respond|answer|react|show|turn|appear|come|came|go|went|return|sit|sat|attend)/
const MISSED = /^(?:show|turn|appear|attend)/
const WISHES = /^(?:hope|wish|suggest|propose|demand|insist|urge|recommend)(?:s|d|ed|es|ing)?$/
const GERUND = words('without stop stopped stops avoid avoids avoided')
const VERBAL = /^(?:refuse[ds]?|declin(?:e[ds]?|ing)|reject(?:ed|s)?|rebuff(?:ed|s)|spurn(?:ed|s)|oppose[ds]?|opposing|boycott(?:ed|s)?|avoid(?:ed|s|ing)?|skipped|ignore[ds]?|vetoed|unwilling|reluctant|cancel\w*d|cancels|cancel|scrap(?:ped|s)?|postpone[ds]?|delay(?:ed|s)?|balk(?:ed|s)?|restore[ds]?|shelved|aborted|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|froze|frozen|freezes?|sever(?:ed|s|ing)?|stalled|interrupted|stop(?:ped|s|ping)?|quits?|abandon(?:ed|s|ing)?|lost|ceased?|withdrew|lack(?:s|ed)?|failed|missed|den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)|propos(?:ed|es|ing|e)|offer(?:ed|s|ing)?|urge[ds]?|urging|wants?|wanted|hope[ds]?|hopes|hoping|seeks?|sought|seeking|suggest(?:ed|s)?|request(?:ed|s)?|demand(?:ed|s)?|appeal(?:ed|s)?|needs?|needed|supports?|supported|encourage[ds]?|favou?rs?|call(?:ed|s)?|try|tries|tried|trying|consider(?:ed|s|ing)?|mull\w*|weigh\w*|explor\w+|contemplat\w+|push(?:ed|es|ing)?|press(?:ed|ing)|ask(?:ed|s|ing)?|ready|willing|open|prepared|eager|keen|interested|invite[ds]?|plan(?:s|ned|ning)?|agree[ds]?|expects?|expected|scheduled|due|set|prepar(?:es|ing)|intends?|accept(?:ed|s)?|announce[ds]?|leaves|heads|heading|continue[ds]?|resume[ds]?|resuming|re-?open(?:ed|s|ing)?|revived|restarted|renewed|keeps?|kept|maintains?|maintain|remains?|turned|turns|ruled|rules|promised|pledged|vowed)$/
const ATTRIBUTE = /^(?:planned|scheduled|proposed|suspended|stalled|cancelled|canceled|postponed|aborted|frozen|failed|continued|renewed|upcoming|possible|halted|deadlocked|interrupted|revived|expected|shelved|lost|set|open|former)$/
