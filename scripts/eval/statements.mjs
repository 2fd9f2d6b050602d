// Statements of the annotated articles: how many of the core ones are found with the right source. The gold scorer has none for them.
import { marks } from './shared.mjs'

/** Characters shared, of all that either covers: both ways, so that a whole paragraph is no answer to a clause. */
const ENOUGH = 0.5

/** Core statements found, those with the right source too, and all there are. */
export function statementsFound(docs, analyses) {
  const counts = { found: 0, right: 0, all: 0, missed: [] }
  docs.forEach(({ id }, index) => {
    const gold = (marks(id).statements ?? []).filter(({ tier }) => tier === 'core')
    const pairs = paired(gold, analyses[index].statements)
    counts.all += gold.length
    counts.found += pairs.size
    for (const each of gold) {
      const right = pairs.has(each) && sameSource(each, pairs.get(each))
      counts.right += right ? 1 : 0
      if (!right) counts.missed.push(`${id} ${each.id} ${each.kind}: ${pairs.has(each) ? 'wrong source' : 'not found'}`)
    }
  })
  return counts
}

/** Best pairs first, each statement once. */
function paired(gold, given) {
  const candidates = gold.flatMap((each) => given.map((other) => ({ each, other, shared: likeness(each.content, other.segments ?? [other]) }))).filter(({ shared }) => shared >= ENOUGH)
  const pairs = new Map()
  const taken = new Set()
  for (const { each, other } of candidates.sort((a, b) => b.shared - a.shared)) {
    if (pairs.has(each) || taken.has(other)) continue
    pairs.set(each, other)
    taken.add(other)
  }
  return pairs
}

const width = (spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const common = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export function likeness(these, those) {
  const shared = these.reduce((sum, one) => sum + those.reduce((inner, other) => inner + common(one, other), 0), 0)
  return shared / (width(these) + width(those) - shared || 1)
}

/** The phrase that names the source, or nobody where the text names nobody. */
const sameSource = ({ source }, { speakerSpan }) => (source === null ? speakerSpan === null : speakerSpan !== null && common(source, speakerSpan) > 0)
