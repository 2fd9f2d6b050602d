// Whole articles: the seed and the five beside it.
import { articlePredictions, articles, marks, scorer, shared } from './shared.mjs'
import { statementsFound } from './statements.mjs'
import { sureMentions } from './sure.mjs'

const TARGETS = {
  'seed.mentions': 94, 'seed.coref': 92, 'seed.segments': 95, 'seed.speaker': 95, 'seed.statements': 15, 'seed.anonymous': 90, 'seed.none': 1,
  'seed.sources': 85, 'seed.class': 90, 'gold.sources': 85, 'gold.class': 90,
  'gold.mentions': 85, 'gold.coref': 85, 'gold.segments': 95, 'gold.speaker': 92, 'seed.channels': 88, 'seed.status': 77, 'gold.channels': 70, 'gold.status': 80,
}

const WHAT = [
  ['mentions', 'mentions.core', 'actor mentions, core, F1'],
  ['exact', 'mentions.exact', 'actor mentions, exact borders, F1'],
  ['coref', 'coref.b3all', 'one actor a chain (B³), F1'],
  ['segments', 'quotes.segments', 'quote segments, F1'],
  ['speaker', 'quotes.speaker', 'quote speakers right, %'],
  ['sources', 'anon.allClasses', 'unnamed sources, all classes, F1'],
  ['anonymous', 'anon.anonymousOnly', 'anonymous sources, F1'],
  ['class', 'anon.class', 'class of unnamed source right, %'],
  ['reason', 'anon.reasonPresentAbsent', 'reason printed or not, right, %'],
  ['channels', 'channels.match', 'channels, pair and evidence, F1'],
  ['status', 'channels.status', 'channel status right, %'],
  ['kind', 'channels.kindGroup', 'channel kind group right, %'],
  ['venue', 'channels.venueWhereGiven', 'venue right where given, %'],
  ['time', 'channels.timeWhereGiven', 'time right where given, %'],
  ['intermediary', 'channels.intermediaryWhereGiven', 'intermediary right where given, %'],
]

const DEV = ['afp97-nkorea', 'reut87-eccom', 'wn19-magnitogorsk', 'wn20-cairo', 'wp15-netanyahu']

export const articleSets = [
  { name: 'seed', run: (core, verbose) => measure(core, 'seed', ['seed'], verbose) },
  { name: 'gold', run: (core, verbose) => measure(core, 'gold', DEV, verbose) },
]

async function measure({ analyze }, set, ids, verbose) {
  const docs = articles().filter(({ id }) => ids.includes(id))
  const analyses = docs.map(({ text }) => analyze(text))
  const folder = articlePredictions(docs, analyses)
  const args = [`${shared}/gold/marks`, folder, '--ids', ids.join(',')]
  const { total, per } = JSON.parse(scorer('gold/score-gold.mjs', [...args, '--json']))
  if (verbose) console.log(scorer('gold/score-gold.mjs', [...args, '--verbose']))
  const rows = WHAT.map(([key, from, what]) => ({ id: `${set}.${key}`, what, value: figure(total[from]), counts: counts(total[from]), target: TARGETS[`${set}.${key}`] }))
  if (ids.length > 1) rows.push(...Object.entries(per).map(([id, score]) => article(set, id, score)))
  rows.push({ id: `${set}.notsources`, what: 'people listed as sources who are none', value: total['anon.notSourcesReported'] ?? 0, counts: '', target: 0, most: true })
  rows.push(statements(set, docs, analyses, verbose))
  if (set === 'gold') rows.push(...sureMentions(set, articles(), articles().map(({ text }) => analyze(text))))
  rows.push(furniture(set, docs, analyses))
  rows.push(set === 'seed' ? await noChannelFound(docs[0], folder) : quietArticle(docs, analyses))
  return rows
}

/** How the channels of one article fared; an article may have none. */
function article(set, id, score) {
  const [match, status] = [score['channels.match'], score['channels.status']]
  return { id: `${set}.${id.replace(/^\w+?-/, '')}`, what: `channels of ${id}, F1`, value: match?.gold ? figure(match) : null, counts: match?.gold ? `${match.tp} of ${match.gold}, ${match.pred} given; status right in ${status?.ok ?? 0}` : 'it has none' }
}

function statements(set, docs, analyses, verbose) {
  const { right, found, all, missed } = statementsFound(docs, analyses)
  if (verbose) console.log(missed.join('\n'))
  return { id: `${set}.statements`, what: 'core statements found with the right source', value: right, counts: `of ${all}; ${found} found`, target: TARGETS[`${set}.statements`] }
}

/** Whatever stands inside the pasted boilerplate of an article: it should be nothing. */
function furniture(set, docs, analyses) {
  const value = docs.reduce((sum, { id }, index) => {
    const { mentions, quotes, statements, sources, channels } = analyses[index]
    const spans = [...mentions, ...statements, ...quotes.flatMap(({ segments }) => segments), ...sources.flatMap((source) => source.spans), ...channels.flatMap(({ evidence }) => evidence)]
    const inside = ({ start, end }) => (marks(id).boilerplate ?? []).some((block) => start < block.end && end > block.start)
    return sum + spans.filter(inside).length
  }, 0)
  return { id: `${set}.furniture`, what: 'spans read inside pasted furniture', value, counts: '', target: set === 'seed' ? 0 : undefined, most: true }
}

/** The news of the seed is that two states do not talk: is that among the channels found? */
async function noChannelFound({ id, text }, folder) {
  const { scoreOne } = await import(`${shared}/gold/score-gold.mjs`)
  const { readFileSync } = await import('node:fs')
  const gold = marks(id)
  const found = JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8'))
  const value = scoreOne(gold, found, text).matches.mc.filter(([g, p]) => gold.channels[g].status === 'none' && found.channels[p].status === 'none' && (gold.channels[g].tier ?? 'core') === 'core').length
  return { id: 'seed.none', what: '“no channel” found as an entry', value, counts: `of ${gold.channels.filter((channel) => channel.status === 'none' && (channel.tier ?? 'core') === 'core').length}`, target: 1 }
}

function quietArticle(docs, analyses) {
  const value = analyses[docs.findIndex(({ id }) => id === 'wn19-magnitogorsk')].channels.length
  return { id: 'gold.quiet', what: 'channels in wn19-magnitogorsk (it has none)', value, counts: '', target: 0, most: true }
}

const figure = (score) => (score === null || score === undefined ? null : score.F1 ?? score.acc ?? score)
const counts = (score) => {
  if (score === null || score === undefined) return 'nothing to count'
  if ('gold' in score) return `P ${score.P} R ${score.R}; ${score.tp} of ${score.gold}, ${score.pred} given`
  return 'F1' in score ? `P ${score.P} R ${score.R}; n ${score.n}` : `${score.ok} of ${score.n}`
}
