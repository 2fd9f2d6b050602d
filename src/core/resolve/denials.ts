import type { Statement } from '../model.js'

/**
 * What a denial denies: “The union said the crane had failed. The port denied that the crane had failed.” One of the last few
 * statements of somebody else, where it is clear which.
 *
 * By its words: half of them, two at least, are in both. “denied the report” goes to the statement right before; “denied the
 * charge of theft” goes nowhere, and so does “did not deny”.
 */
export function linkDenials(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, index) => {
    if (statement.kind !== 'denial' || statement.negated) return statement
    const denied = deniedBy(statement, statements.slice(Math.max(0, index - BACK), index).reverse())
    return denied ? { ...statement, denies: denied.id } : statement
  })
}

const BACK = 8

function deniedBy(denial: Statement, before: readonly Statement[]): Statement | undefined {
  const others = before.filter(({ kind, source, end }) => kind !== 'denial' && end <= denial.start && (source === null || source !== denial.source))
  if (POINTS.test(denial.text)) return others[0]
  const words = wordsOf(denial.text)
  return others.find(({ text }) => {
    const said = wordsOf(text)
    let shared = 0
    for (const word of words) if (said.has(word)) shared++
    return shared >= 2 && shared * 2 >= Math.min(words.size, said.size)
  })
}

/** “the report”, “that account”, “this”: nothing of its own, it points. */
const POINTS = /^(?:(?:the|that|this|those|these|both) )?(?:this|that|it|accounts?|reports?|claims?|allegations?|accusations?|assertions?|stories|story|version)$/i

/** Words that carry the matter: four letters or more, cut to their first five, so that “failed” and “failure” meet. */
const wordsOf = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, 5)))

const EMPTY = new Set('that this these those there their they them with from have been were will would could should about after before into than then when which while what some'.split(' '))
