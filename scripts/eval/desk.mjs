// The sourcing desk: what the seed's annotators expect a desk to find, and how often the checks speak up in other people's news.
import { readFileSync } from 'node:fs'
import { articles, documents, shared } from './shared.mjs'

export const deskSets = [
  { name: 'desk', run: expected },
  { name: 'alarms', run: alarms },
]

/** The catalogue's codes in the order of design.md. */
const RULES = {
  SRC: ['no-reason', 'bare', 'thin', 'group', 'single', 'direct-quote', 'opinion', 'hearsay', 'vague-media', 'agentless', 'second-hand', 'same-source'].map((slug) => `sourcing/${slug}`),
  ATT: ['none', 'loaded-verb', 'institution', 'lapse', 'denial'].map((slug) => `attribution/${slug}`),
  QUO: ['no-speaker', 'marks', 'fragment', 'late-speaker', 'altered'].map((slug) => `quotes/${slug}`),
  NAM: ['first-reference', 'variant', 'former-title', 'unnamed-office'].map((slug) => `names/${slug}`),
  CHN: ['no-source', 'loose-time', 'conflict'].map((slug) => `channels/${slug}`),
  DOC: ['draft/furniture'],
}
const ruleOf = (code) => RULES[code.slice(0, 3)]?.[Number(code.slice(3)) - 1]

/** The seed's own outlet is the desk's own. */
const HOUSE = ['The Daily Beast']

function expected({ analyze }, verbose) {
  const { text } = articles().find(({ id }) => id === 'seed')
  const { findings } = analyze(text, { house: HOUSE })
  const { expectedFindings: gold, channels } = JSON.parse(readFileSync(`${shared}/reference/seed-gold.json`, 'utf8'))
  // a conflict is expected of a pair: at the evidence of the channel that is missing
  for (const one of gold.CHN03?.must ?? []) one.pair = channels.filter(({ id }) => one.none.includes(id)).flatMap(({ evidence }) => evidence)
  const checks = Object.entries(gold).flatMap(([code, spans]) => (ruleOf(code) ? { rule: ruleOf(code), ...spans } : []))
  const meets = (rule) => (span) => findings.some((finding) => finding.rule === rule && (span.pair ?? [span]).some(({ start, end }) => finding.start < end && finding.end > start))
  const must = checks.flatMap(({ rule, must: spans }) => spans.map((span) => ({ rule, span, found: meets(rule)(span) })))
  const not = checks.flatMap(({ rule, mustNot, must: wanted }) => mustNot.map((span) => ({ rule, span, found: meets(rule)(span) && !wanted.some((other) => other.start <= span.start && other.end >= span.end) })))
  if (verbose) {
    for (const { rule, span } of must.filter(({ found }) => !found)) console.log(`missed ${rule} ${at(span)}`)
    for (const { rule, span } of not.filter(({ found }) => found)) console.log(`wrong ${rule} ${at(span)}`)
    const known = (finding) => checks.some(({ rule, must: wanted, may }) => rule === finding.rule && [...wanted, ...may].some((span) => (span.pair ?? [span]).some(({ start, end }) => finding.start < end && finding.end > start)))
    for (const finding of findings.filter((one) => !known(one))) console.log(`beside ${finding.rule} ${at(finding)} ${finding.message}`)
  }
  return [
    { id: 'desk.must', what: 'findings that the seed must have', value: must.filter(({ found }) => found).length, counts: `of ${must.length}`, target: must.length },
    { id: 'desk.not', what: 'findings that the seed must not have', value: not.filter(({ found }) => found).length, counts: `of ${not.length} places`, target: 0, most: true },
  ]
}

const at = ({ pair, start, end }) => (pair ? pair.map(at).join(' + ') : `${start}–${end}`)

/** The articles false alarms are counted on. */
export const newsroom = () => documents('polnear', ({ split }) => split === 'train').slice(0, 200)

function alarms({ analyze }, verbose) {
  const docs = newsroom()
  const words = docs.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  const all = docs.flatMap(({ text }) => analyze(text).findings)
  const grave = all.filter(({ severity }) => severity === 'error' || severity === 'warning')
  if (verbose) {
    const counts = grouped(all)
    for (const [rule, found] of [...counts].sort((a, b) => b[1].length - a[1].length)) console.log(`${rule.padEnd(28)} ${found[0].severity.padEnd(12)} ${(found.length * 1000 / words).toFixed(2)} per 1,000 words`)
  }
  const per = (list) => Math.round(list.length * 100000 / words) / 100
  return [
    { id: 'alarms.grave', what: 'errors and warnings per 1,000 words of 200 articles', value: per(grave), counts: `${grave.length} in ${words} words`, target: 6, most: true },
    { id: 'alarms.all', what: 'findings of any severity per 1,000 words', value: per(all), counts: `${all.length}`, target: undefined, most: true },
  ]
}

function grouped(findings) {
  const groups = new Map()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return groups
}
