// re3d's “CommWith” relations: who communicates with whom. The corpus counts interviews, family and contracts too; a channel needs
// two sides that are states, forces, bodies or armed groups, so the relations are counted twice: all, and those that can be one.
import { readFileSync } from 'node:fs'
import { root } from './core.mjs'

/** The corpus's own measure of how sure a relation is. */
const SURE = 0.5

/** Relations of ../shared/corpus/re3d.jsonl that tell of no channel, each with the line of the guidelines that says so. */
const outside = JSON.parse(readFileSync(`${root}scripts/eval/commwith.json`, 'utf8'))

/**
 * A relation is found where some channel of the document has at both its ends an actor at the table, and not the same one: a mention
 * that overlaps the end stands for a party, or for one whose side (the channel's pair) is the one that its actor acts for. “We” and “us”
 * are no mentions: such an end, inside the channel's evidence, stands for those parties that no mention in that evidence names.
 */
export function pairsFound(docs, analyses, verbose) {
  const judged = docs.flatMap((doc, index) => (doc.events ?? []).filter(({ type, confidence }) => type === 'CommWith' && confidence >= SURE)
    .map((relation) => ({ found: analyses[index].channels.some(joins(relation, analyses[index])), why: reason(doc.id, relation), relation, doc })))
  if (verbose) for (const { found, why, relation, doc } of judged) console.log(`${found ? 'found ' : 'missed'} ${doc.id} ${relation.source.start}–${relation.target.end} ${why ?? 'can be a channel'}`)
  const able = judged.filter(({ why }) => why === undefined)
  const reasons = judged.flatMap(({ why }) => (why === undefined ? [] : [why]))
  const left = [...new Set(reasons)].map((why) => `${reasons.filter((one) => one === why).length} ${why}`).join(', ')
  return [
    row('re3d.commwith', 'who communicates with whom (CommWith, confidence ≥ .5), pair found, %', judged, ''),
    row('re3d.commwith-able', 'the same, of those that the guidelines let be channels, %', able, `; left out: ${left}`),
  ]
}

function row(id, what, judged, rest) {
  const found = judged.filter((one) => one.found).length
  return { id, what, value: judged.length > 0 ? Math.round((1000 * found) / judged.length) / 10 : null, counts: `${found} of ${judged.length}${rest}`, target: 60 }
}

const reason = (id, { source, target }) => outside.find((one) => one.doc === id && one.source === source.start && one.target === target.start)?.why

function joins({ source, target }, { actors, mentions }) {
  const actsFor = new Map(actors.map(({ id, state, affiliation }) => [id, [id, state, affiliation].filter((one) => one !== undefined)]))
  const at = (end) => mentions.filter((mention) => mention.start < end.end && mention.end > end.start).flatMap(({ actor, others }) => [actor, ...(others ?? [])])
  return ({ parties, pair, evidence }) => {
    const spoken = (end) => evidence.filter((sentence) => /^(?:we|us|I|me)$/i.test(end.text) && sentence.start <= end.start && end.end <= sentence.end)
      .flatMap((sentence) => parties.filter((party) => !at(sentence).includes(party)))
    const seats = (end) => [...spoken(end), ...at(end)].flatMap((id) => (parties.includes(id) ? [id] : (actsFor.get(id) ?? []).filter((side) => pair.includes(side))))
    const [near, far] = [seats(source), seats(target)]
    return near.some((one) => far.some((other) => one !== other))
  }
}
