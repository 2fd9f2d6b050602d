// The corpora, the annotated articles and their scorers, where they are at hand. Nothing of them is copied here.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { root } from './core.mjs'

const beside = `${root}../shared`
/** Where it really is: a scorer that was called through a link does not take itself for the main script, and prints nothing. */
export const shared = existsSync(beside) ? realpathSync(beside) : beside
export const present = () => existsSync(`${shared}/corpus`) && existsSync(`${shared}/gold`)
const work = `${root}out/measure`

export const documents = (corpus, keep = () => true) =>
  readFileSync(`${shared}/corpus/${corpus}.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).filter(keep)

export const articles = () => readdirSync(`${shared}/gold/articles`).filter((name) => name.endsWith('.txt')).sort()
  .map((name) => ({ id: name.slice(0, -4), text: readFileSync(`${shared}/gold/articles/${name}`, 'utf8') }))

export const marks = (id) => JSON.parse(readFileSync(`${shared}/gold/marks/${id}.json`, 'utf8'))

/** Runs a scorer or adapter as it is; its standard output. */
export function scorer(script, args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${shared}/${script}`, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`${script}: ${stderr}`)
  return stdout
}

/** Analyses as the scorers of ../shared/score read them: files of gold and of predictions. */
export function predictions(name, docs, analyses) {
  mkdirSync(work, { recursive: true })
  const gold = `${work}/${name}.gold.jsonl`
  const pred = `${work}/${name}.pred.jsonl`
  writeFileSync(gold, docs.map((doc) => `${JSON.stringify(doc)}\n`).join(''))
  writeFileSync(pred, scorer('score/adapt.mjs', [], ndjson(docs, analyses)))
  return { gold, pred }
}

/** Analyses as ../shared/gold/score-gold.mjs reads them: one file an article. */
export function articlePredictions(docs, analyses) {
  const folder = `${work}/gold`
  mkdirSync(folder, { recursive: true })
  for (const [index, { id }] of docs.entries()) writeFileSync(`${folder}/${id}.json`, JSON.stringify(article(analyses[index])))
  return folder
}

/** What `adapt.mjs --gold` makes of an analysis; that script stops with an error on any analysis that has a channel. */
function article({ actors, mentions, quotes, sources, channels }) {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const name = (id) => names.get(id) ?? id
  const place = ({ start, end }) => ({ start, end })
  const quoted = (span) => (span ? { start: span.start, end: span.end, text: span.text } : null)
  const of = (id) => mentions.filter(({ actor, others, as }) => as !== 'place' && (actor === id || others?.includes(id)))
  return {
    actors: actors.map(({ id, name: called, type }) => ({ id, name: called, type, mentions: of(id).map(place) })),
    quotes: quotes.map(({ segments, kind, speakerSpan, cue }) => ({ segments, kind, speakerSpan: speakerSpan ?? undefined, cue: cue ?? undefined })),
    anonymousSources: sources.filter((source) => !['named', 'institution'].includes(source.class)).map((source) => ({ spans: source.spans, class: source.class, reason: source.reason ?? null })),
    channels: channels.map(({ pair, kind, status, intermediaries, venue, time, evidence }) => ({ parties: pair.map(name), kind, status, intermediary: intermediaries.map(name), venue: quoted(venue), time: quoted(time), evidence })),
  }
}

const ndjson = (docs, analyses) => docs.map(({ id }, index) => `${JSON.stringify({ id, analysis: analyses[index] })}\n`).join('')
