import { cueForms, nounCues } from '../../lexicon/en/cues.js'
import type { Range } from '../../model.js'
import { GESTURE, UNTRUE } from '../attribution-verbs.js'
import type { AttributionRead } from '../reading.js'

/**
 * Grammar and learning together: in “‘No,’ said Ruiz, who hopes to leave” grammar is surer of whose the quotation is, learning of who
 * hopes what. Quotations keep the tag that grammar gave them, with its borders as learned; of other words what was learned counts,
 * but for the few constructions in which grammar sees further, and what grammar is sure of is never lost.
 */
export function joined(prose: string, told: readonly AttributionRead[], hearsay: readonly AttributionRead[], learned: readonly AttributionRead[]): AttributionRead[] {
  const tags = told.filter(({ kind }) => kind === 'direct')
  const rules = told.filter(({ kind }) => kind !== 'direct')
  const fresh = learned.filter((one) => !gesture(prose, one) && !hearsay.some(({ cue }) => meets(cue, one.cue)) && !(one.kind === 'direct' && tags.some((tag) => meets(tag.cue, one.cue) || tag.quotes.some((quote) => one.quotes.includes(quote)))))
  const alone = rules.filter((rule) => (rule.confidence === 'high' || rule.kind === 'denial' || rule.kind === 'mixed' || isNoun(prose, rule) || untrue(prose, rule)) && !learned.some(({ cue }) => meets(cue, rule.cue)))
  const denials = rules.filter(({ kind }) => kind === 'denial')
  return apart(prose, [
    ...tags.map((tag) => bordered(tag, learned.find((one) => meets(tag.cue, one.cue)))),
    ...fresh.map((one) => cutAt(prose, agreed(prose, one, rules.find(({ cue }) => meets(cue, one.cue)), rules), denials)),
    ...alone.map((rule) => withThat(prose, rule)),
    ...hearsay,
  ].sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0)))
}

/** “She promised to pay and urged others to”, “critics say it is dear, but backers argue …”: the next thing said is no part of the one before. */
function apart(prose: string, all: readonly AttributionRead[]): AttributionRead[] {
  return all.map((one) => {
    const last = one.content.at(-1)
    if (!last || !one.cue || one.kind === 'direct') return one
    for (const { cue, speaker, kind } of all) {
      if (!cue || !speaker || kind === 'direct' || cue.start <= last.start || cue.end > last.end || meets(cue, one.cue)) continue
      const same = one.speaker !== null && speaker.start === one.speaker.start
      const from = same ? cue.start : speaker.start
      if (!same && (from <= last.start || from > cue.start)) continue
      const before = prose.slice(last.start, from)
      const joint = (same ? SAME : /^asked/i.test(text(prose, one)) ? ASKED : OTHER).exec(before)
      if (joint && joint.index > 0) return { ...one, content: [...one.content.slice(0, -1), { start: last.start, end: last.start + joint.index }] }
    }
    return one
  })
}

const SAME = /(?:,| and| but| then| or|, and|, but)(?: (?:also|then|later|has|had|have))*\s*$/
const OTHER = /,? (?:but|while|and|though|although|whereas) $/
const ASKED = /, $/

/** Two readings of one cue. */
function agreed(prose: string, one: AttributionRead, rule: AttributionRead | undefined, rules: readonly AttributionRead[]): AttributionRead {
  if (!rule) return one
  // “denied that …”, “Lund’s claim that …”, “was quoted by the radio as saying …”: who denies, claims and quotes is a matter of grammar
  if (rule.kind === 'denial' || isNoun(prose, rule) || QUOTED.test(text(prose, one))) return withThat(prose, rule)
  const addressed = rule.addressee ? { ...one, addressee: rule.addressee } : one
  // “The pumps, Lund said, are old”: words on both sides of the cue
  if (rule.content.length > 1 && one.content.length < rule.content.length) return { ...addressed, speaker: rule.speaker, content: rule.content, kind: rule.kind, quotes: rule.quotes }
  // “was told by Lund that …”
  if (rule.speaker && rule.cue && rule.speaker.start >= rule.cue.end && !meets(rule.speaker, one.speaker)) return { ...addressed, speaker: rule.speaker }
  return trimmed(prose, addressed, rule, rules)
}

/** “GDYNIA — The pumps …”: no dateline; “…, adding that nobody asked” is the next thing said; “a ‘rant,’ a series of posts”: no more than the quotation. */
function trimmed(prose: string, one: AttributionRead, rule: AttributionRead, rules: readonly AttributionRead[]): AttributionRead {
  const [part] = one.content
  const [plain] = rule.content
  if (!part || !plain || one.content.length > 1 || rule.content.length > 1 || !meets(part, plain)) return one
  const start = part.start < plain.start && /[—–-]\s*$/.test(prose.slice(part.start, plain.start)) ? plain.start : part.start
  const next = rules.some(({ cue }) => cue && cue.start >= plain.end && cue.start <= part.end && prose.slice(plain.end, cue.start).length < 3)
  const quoted = rule.kind === 'mixed' && /["”’]$/.test(prose.slice(plain.start, plain.end)) && prose[plain.end - 2] === ','
  const end = part.end > plain.end && (next || quoted) ? plain.end : part.end
  return start === part.start && end === part.end ? one : { ...one, content: [{ start, end }] }
}

/** “The crane had failed, which the port denies”: a clause that denies is no part of what is denied. */
function cutAt(prose: string, one: AttributionRead, denials: readonly AttributionRead[]): AttributionRead {
  const last = one.content.at(-1)
  const denial = last && denials.find(({ cue, content, speaker }) => cue && !meets(cue, one.cue) && cue.start > last.start && cue.end <= last.end && (content[0]?.start ?? 0) > last.start && (!speaker || speaker.start > last.start))
  if (!last || !denial) return one
  const from = Math.min(denial.content[0]!.start, denial.speaker?.start ?? Infinity, denial.cue!.start)
  const end = last.start + prose.slice(last.start, from).replace(/[\s,;—–-]+$/, '').length
  return end > last.start ? { ...one, content: [...one.content.slice(0, -1), { start: last.start, end }] } : one
}

/** What was learned counts “that” to the words that it opens. */
function withThat(prose: string, rule: AttributionRead): AttributionRead {
  const [first, ...rest] = rule.content
  if (!first || first.start < 5 || !prose.startsWith('that ', first.start - 5)) return rule
  return { ...rule, content: [{ ...first, start: first.start - 5 }, ...rest] }
}

const QUOTED = /\b(?:quoted|cited|citing)\b|\breported\b.*\bas\b/i

const text = (prose: string, { cue }: AttributionRead): string => (cue ? prose.slice(cue.start, cue.end) : '')
const isNoun = (prose: string, rule: AttributionRead): boolean => nounCues.has(text(prose, rule).toLowerCase())

/** “called the claim untrue” */
const untrue = (prose: string, { content }: AttributionRead): boolean => UNTRUE.test(prose.slice(content[0]?.start, content.at(-1)?.end).split(' ').at(-1)!)

/** “Lund nodded. “Nobody told us.””: a gesture in a sentence before tells of no words. */
function gesture(prose: string, { kind, cue, content: [first] }: AttributionRead): boolean {
  if (kind !== 'direct' || !cue || !first || cue.end > first.start) return false
  return GESTURE.test(cueForms.get(prose.slice(cue.start, cue.end).toLowerCase())?.cue.lemma ?? '') && /[.!?]/.test(prose.slice(cue.end, first.start))
}

function bordered(tag: AttributionRead, learned: AttributionRead | undefined): AttributionRead {
  if (!learned) return tag
  // “put it bluntly”: the longer one
  const cue = tag.cue && learned.cue && tag.cue.start <= learned.cue.start && tag.cue.end >= learned.cue.end ? tag.cue : learned.cue
  return { ...tag, cue, speaker: learned.speaker && meets(learned.speaker, tag.speaker) && !starts(tag.speaker, learned.speaker) ? learned.speaker : tag.speaker }
}

/** “Tobias Renner, the mayor” where only “Tobias Renner” was heard. */
const starts = (long: Range | null, short: Range | null): boolean => long !== null && short !== null && long.start === short.start && long.end > short.end

const meets = (one: Range | null, other: Range | null): boolean => one !== null && other !== null && one.start < other.end && other.start < one.end
