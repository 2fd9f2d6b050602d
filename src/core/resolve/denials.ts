import type { Statement } from '../model.js'
import type { Steps } from '../steps.js'

/**
 * What a denial denies: “The union said the crane had failed. The port denied that the crane had failed.” One of the last few
 * statements of somebody else, where it is clear which.
 *
 * By its words: half of them, two at least, are in both. “denied the report”, “said that was not true” go to the statement right
 * before, “rejected her claim that …” to the claim in it; “denied the charge of theft” goes nowhere, and so does “did not deny”.
 */
export function* linkDenials(statements: readonly Statement[]): Steps<Statement[]> {
  const linked: Statement[] = []
  for (const [index, found] of statements.entries()) {
    yield
    const statement = found.kind === 'indirect' && UNTRUE.test(found.text) ? { ...found, kind: 'denial' as const } : found
    if (statement.kind !== 'denial' || statement.negated) {
      linked.push(statement)
      continue
    }
    const claim = statements[index + 1]
    const denied = claim && claim.start > statement.start && claim.end <= statement.end && claim.source !== statement.source ? claim : deniedBy(statement, statements.slice(Math.max(0, index - BACK), index).reverse())
    linked.push(denied ? { ...statement, denies: denied.id } : statement)
  }
  return linked
}

const BACK = 8

function deniedBy(denial: Statement, before: readonly Statement[]): Statement | undefined {
  const others = before.filter(({ kind, source, end }) => kind !== 'denial' && end <= denial.start && (source === null || source !== denial.source))
  if (POINTS.test(denial.text) || UNTRUE.test(denial.text)) return others[0]
  const words = wordsOf(denial.text)
  return others.find(({ text }) => {
    const said = wordsOf(text)
    let shared = 0
    for (const word of words) if (said.has(word)) shared++
    return shared >= 2 && shared * 2 >= Math.min(words.size, said.size)
  })
}

/** “the report”, “that account”, “this”: nothing of its own, it points. */
const POINTS = /^(?:(?:an?|the|that|this|those|these|both) )?(?:which|this|that|it|accounts?|charges?|suggestions?|reports?|claims?|allegations?|accusations?|assertions?|stories|story|version)$/i

/** “the report was incorrect”, “this is not true”, “the claim baseless”; not: “the part was wrong for the boat”. */
const UNTRUE = /^(?:(?:the|that|this|those|these|his|her|its|their|any|such|both|all) ){0,2}(?:that|this|it|accounts?|reports?|reporting|claims?|charges?|allegations?|accusations?|assertions?|suggestions?|rumou?rs?|story|stories|versions?)(?: (?:was|were|is|are|had been|as))?(?: (?:simply|completely|entirely|totally|utterly|categorically|absolutely|plainly|wholly))? (?:not (?:true|correct|accurate|so)|untrue|false|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|wrong|nonsense|a lie|lies|fiction|misleading)(?=[\s.,;”"]|$)/i

/** Words that carry the matter: four letters or more, cut to their first five, so that “failed” and “failure” meet. */
const wordsOf = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, 5)))

const EMPTY = new Set('that this these those there their they them with from have been were will would could should about after before into than then when which while what some'.split(' '))
