import type { Range, ReasonKind } from '../model.js'
import { disallowedAt, endangeredAt, kindOf } from './withheld-kind.js'
import { reasonAround } from './withheld-reason.js'
import { termsIn } from './withheld-terms.js'
import { rowOf } from './withheld-words.js'

/**
 * Why a name is withheld and on what terms, as printed: “…, said an aide, who asked not to be named because the talks are
 * private.” Terms: “asked not to be named”; reason: “because the talks are private”.
 *
 * After the newsroom codes in docs (SPJ, NYT, AP): “on condition of anonymity” by itself is a term, not a reason, and so is “as is
 * customary” or “under the ground rules of the briefing”. That they may not speak, and that they fear for what would come of their
 * name, are reasons without terms.
 */
export interface Withheld {
  readonly terms?: Range
  readonly reason?: Range
  readonly reasonKind?: ReasonKind
}

/**
 * Looks in one sentence; `from` is where it begins in the prose, `speaker` who speaks, in the prose too: “…, who cannot be named” must
 * be said of them. With `theirs` the whole sentence is about them (“The three feared losing their posts”).
 */
export function withheldIn(sentence: string, from: number, speaker?: Range, theirs = false): Withheld {
  if (!SIGN.test(sentence)) return {}
  const row = rowOf(sentence)
  const terms = termsIn(row, speaker && { start: speaker.start - from, end: speaker.end - from })
  const reason = (terms && reasonAround(row, terms)) ?? disallowedAt(row, theirs) ?? endangeredAt(row, theirs)
  const range = ({ start, end }: Range): Range => ({ start: from + start, end: from + end })
  return {
    ...(terms && { terms: range({ start: row.starts[terms.from]!, end: row.ends[terms.to - 1]! }) }),
    ...(reason && { reason: range(reason), reasonKind: kindOf(sentence.slice(reason.start, reason.end)) }),
  }
}

/** A word without which no sentence tells of a name withheld; most have none. */
const SIGN = /anonym|name|identif|quoted|background|record|attribution|authori[sz]|allowed|permi|clear|suppos|barred|forbidden|prohibited|fear|afraid|worried|identit|entitled|empowered|printed|publish/i

const PROXIMITY = /\b(?:(?:familiar|acquainted) with|briefed on|with (?:direct |first-?hand |detailed |intimate |inside )?knowledge of|(?:privy|close) to|involved in|present at|in the room|taking part in|who (?:works?|worked|has worked|attended|had (?:seen|read|reviewed|heard|attended|witnessed)|has (?:read|heard|reviewed)|took part|takes part|participated|read|saw|has seen|have seen|reviewed|was present|were present|witnessed|heard|is involved|are involved|was briefed|were briefed|has been briefed|knows?|was involved|were involved|was told|were told|oversees|oversaw|advises|advised))\b/i

/** How they would know: “familiar with the talks”, “who works with the inspectors”. */
export function proximityIn(text: string, from: number): Range | undefined {
  const found = PROXIMITY.exec(text)
  if (!found) return undefined
  const start = found.index + (/^who /i.test(found[0]) ? 4 : 0)
  let end = start
  while (end < text.length && !/[,;“”"]/.test(text[end]!) && !/^ (?:and|but) (?:spoke|asked|requested|declined|was not|were not) /.test(text.slice(end, end + 18)) && !/^ who /.test(text.slice(end, end + 5))) end++
  return { start: from + start, end: from + start + text.slice(start, end).trimEnd().length }
}
