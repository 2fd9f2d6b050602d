import type { Range } from '../model.js'

/**
 * Why a name is withheld and on what terms, as printed: “…, said an aide, who asked not to be named because the talks are
 * private.” Terms: “asked not to be named”; reason: “because the talks are private”.
 *
 * After the newsroom codes in docs (SPJ, NYT, AP): “on condition of anonymity” by itself is a term, not a reason.
 */
export interface Withheld {
  readonly terms?: Range
  readonly reason?: Range
}

const TERMS = new RegExp(String.raw`\b(?:(?:who )?(?:speaking|spoke|speaks|talking|talked|agreed to (?:speak|talk)|insisted) )?(?:on|under) (?:the )?conditions? (?:of anonymity|that (?:he|she|they|their names?|his name|her name) not be (?:named|identified|used))` +
  String.raw`|\b(?:spoke|speaking|speaks|talked|talking) anonymously|\bon (?:deep )?background\b|\bnot for attribution\b|\boff the record\b` +
  String.raw`|\b(?:asked|asking|requested|requesting|wished|wishing|preferred|preferring|chose|wanted|wanting|insisted|insisting) (?:not to be|that (?:he|she|they) not be|to remain|to stay) (?:named|identified|quoted|anonymous|unnamed|unidentified)(?: by name| publicly)?` +
  String.raw`|\b(?:declined|declining|refused|refusing|did not want|didn['’]t want|would not agree|not wanting|unwilling) to be (?:named|identified|quoted)(?: by name| publicly)?` +
  String.raw`|\b(?:asked|asking|requested|requesting|insisted on|insisting on|(?:was|were|been) granted|given|demanded|sought) (?:for )?anonymity` +
  String.raw`|\b(?:asked|asking|requested|requesting|insisted|insisting|demanded) that (?:(?:his|her|their|the) (?:full |real |last )?names? (?:not be \w+|be (?:withheld|kept \w+|changed|omitted))|(?:he|she|they) (?:not be|remain) \w+)` +
  String.raw`|\b(?:did not|does not|do not|didn['’]t|doesn['’]t|don['’]t|not) want(?:ing)? (?:his|her|their) (?:full |real |last )?names? (?:to be )?(?:used|published|printed|disclosed|known|made public|in print)` +
  String.raw`|\b(?:did not|didn['’]t|would not|wouldn['’]t|declined to|declining to|refused to|refusing to) give (?:his|her|their) (?:full |real |last )?names?` +
  String.raw`|\b(?:whose|his|her|their) (?:full |real |last )?names? (?:is|are|was|were|has been|have been) (?:being )?withheld`, 'i')

const REASON = new RegExp(String.raw`\b(?:because|for fear|fearing|citing|since (?:he|she|they|the)|due to|given the|in order to|so as (?:not )?to|to (?:discuss|describe|speak|talk|avoid|share|reveal|disclose|offer|be candid|protect|preserve|recount|comment|outline)|as (?:he|she|they) (?:was|were|is|are) not|as the (?:talks|matter|information|discussions|negotiations))\b`, 'i')

const UNAUTHORISED = /\b(?:(?:was|were|is|are|had|have|has)(?: been)? not|(?:was|were|is|are|had|have|has)n['’]t(?: been)?|not being|not) (?:authori[sz]ed|allowed|permitted|cleared|supposed) to [^.,;”"]{2,120}/i

/** “feared losing their licences if they were named”: the motive without the terms. */
const FEARS = /\b(?:fear(?:s|ed|ing)?|for fear of|afraid of|worried about) [^.;”"]{2,100} if (?:he|she|they|his name|her name|their names) (?:was|were|is|are|became|become) (?:ever |publicly )?(?:named|identified|known|published|quoted|printed|used)\b/i

/** Looks in one sentence; `from` is where it begins in the prose. */
export function withheldIn(sentence: string, from: number): Withheld {
  const terms = TERMS.exec(sentence)
  const unauthorised = UNAUTHORISED.exec(sentence)
  const behind = terms ? terms.index + terms[0].length : -1
  const because = terms && REASON.exec(sentence.slice(behind, behind + 60))
  const range = (start: number, end: number): Range => ({ start: from + start, end: from + end })
  let reason: Range | undefined
  if (terms && because) {
    const start = behind + because.index
    reason = range(start, clauseEnd(sentence, start))
  } else if (unauthorised) reason = range(unauthorised.index, clauseEnd(sentence, unauthorised.index))
  else {
    const fears = FEARS.exec(sentence)
    if (fears) reason = range(fears.index, fears.index + fears[0].length)
  }
  return { ...(terms && { terms: range(terms.index, behind) }), ...(reason && { reason }) }
}

/** Up to the comma, quotation or full stop; “, and” goes on. */
function clauseEnd(sentence: string, start: number): number {
  for (let index = start; index < sentence.length; index++) {
    const mark = sentence[index]!
    if (/[;“”"—–]/.test(mark)) return trimmedEnd(sentence, start, index)
    if (mark === ',' && !/^, (?:and|or) /.test(sentence.slice(index, index + 6))) return index
    if (mark === '.' && (index + 1 >= sentence.length || /[\s”"’)]/.test(sentence[index + 1]!)) && !/\b[A-Z]$/.test(sentence.slice(Math.max(0, index - 2), index))) return index
    if (mark === ' ' && /^ (?:said|says|told)\b/.test(sentence.slice(index, index + 6))) return index
  }
  return trimmedEnd(sentence, start, sentence.length)
}

const trimmedEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length

const PROXIMITY = /\b(?:(?:familiar|acquainted) with|briefed on|with (?:direct |first-?hand |detailed |intimate |inside )?knowledge of|(?:privy|close) to|involved in|present at|in the room|taking part in|who (?:works?|worked|has worked|attended|had (?:seen|read|reviewed|heard|attended|witnessed)|has (?:read|heard|reviewed)|took part|takes part|participated|read|saw|has seen|have seen|reviewed|was present|were present|witnessed|heard|is involved|are involved|was briefed|were briefed|has been briefed|knows?|was involved|were involved|was told|were told|oversees|oversaw|advises|advised))\b/i

/** How they would know: “familiar with the talks”, “who works with the inspectors”. */
export function proximityIn(text: string, from: number): Range | undefined {
  const found = PROXIMITY.exec(text)
  if (!found) return undefined
  const start = found.index + (/^who /i.test(found[0]) ? 4 : 0)
  let end = start
  while (end < text.length && !/[,;“”"]/.test(text[end]!) && !/^ (?:and|but) (?:spoke|asked|requested|declined|was not|were not) /.test(text.slice(end, end + 18)) && !/^ who /.test(text.slice(end, end + 5))) end++
  return { start: from + start, end: from + trimmedEnd(text, start, end) }
}
