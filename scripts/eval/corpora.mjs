// The public corpora: quotes and sources, names, place or actor, channels.
import { readFileSync } from 'node:fs'
import { pairsFound } from './commwith.mjs'
import { documents, predictions, scorer } from './shared.mjs'
import { sureSpeech } from './sure.mjs'

const TARGETS = {
  'polnear.quotes': 84, 'polnear.tight': 74, 'polnear.direct': 98.5, 'polnear.mixed': 95, 'polnear.indirect': 79, 'polnear.speaker': 96, 'polnear.unnamed': 75,
  'polnear.source-exact': 83, 'polnear.cue-exact': 79, 'polnear.content-exact': 74, 'polnear.all-source': 74, 'polnear.all-cue': 69, 'polnear.all-content': 62,
  'wikigold.exact': 88, 'wikigold.typed': 78, 'crossner.typed': 72, 're3d.typed': 72, 'gum.typed': 72, 'relocar.accuracy': 86,
  'channels.doc': 85, 'channels.parties': 65,
}

export const corpusSets = [
  { name: 'polnear', run: polnear },
  ...[['wikigold'], ['crossner_politics', (doc) => doc.split === 'dev'], ['re3d'], ['gum', (doc) => doc.genre === 'news'], ['wikineural_en']]
    .map(([name, keep]) => ({ name: name.replace(/_.*/, ''), run: (core, verbose) => names(core, name, keep, verbose) })),
  { name: 'relocar', run: relocar },
  { name: 'channels', run: channels },
]

function read({ analyze }, name, docs) {
  const analyses = docs.map(({ text }) => analyze(text))
  return { ...predictions(name, docs, analyses), analyses }
}
const row = (id, what, score) => ({ id, what, value: score?.F1 ?? 0, counts: score ? `P ${score.P} R ${score.R}; ${score.tp} of ${score.gold}, ${score.pred} given` : 'nothing given', target: TARGETS[id] })

function polnear(core, verbose) {
  const docs = documents('polnear', ({ split }) => split === 'dev')
  const { gold, pred, analyses } = read(core, 'polnear', docs)
  const all = JSON.parse(scorer('score/score.mjs', [gold, pred, '--speech']))
  const spoken = scorer('score/components.mjs', [gold, pred, '--speech'])
  const every = scorer('score/components.mjs', [gold, pred])
  if (verbose) console.log(JSON.stringify(all, null, 1), `\n${spoken}\n${every}`)
  const recall = (kind) => ({ value: parseFloat(all.recall_by_kind[kind] ?? '0'), counts: all.recall_by_kind[kind]?.replace(/^\S+ \((\d+)\/(\d+)\)$/, '$1 of $2') ?? 'none' })
  return [
    row('polnear.quotes', 'quotes and reported speech at 0.3, F1', all['quote_jaccard0.3']),
    row('polnear.tight', 'the same at 0.8, F1', all['quote_jaccard0.8']),
    ...['direct', 'mixed', 'indirect'].map((kind) => ({ id: `polnear.${kind}`, what: `${kind} speech found, recall %`, ...recall(kind), target: TARGETS[`polnear.${kind}`] })),
    { id: 'polnear.speaker', what: 'speakers right, %', value: all.speaker_accuracy ?? 0, counts: `n ${all.speaker_n ?? 0}`, target: TARGETS['polnear.speaker'] },
    { id: 'polnear.cue', what: 'cues right, %', value: all.cue_accuracy ?? 0, counts: '', target: undefined },
    row('polnear.unnamed', 'unnamed sources, F1', all.anon_source),
    ...components(spoken, (part) => `polnear.${part}-exact`, 'spans, exact, F1'),
    ...components(every, (part) => `polnear.all-${part}`, 'spans, thoughts and wishes too, exact, F1'),
    ...sureSpeech('polnear', docs, readFileSync(pred, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)), analyses),
  ]
}

const components = (said, id, what) => [...said.matchAll(/^(\w+) +exact P ([\d.]+) R ([\d.]+) F1 ([\d.]+) .*gold (\d+) pred (\d+)$/gm)].map(([, part, p, r, f1, g, n]) => ({
  id: id(part), what: `${part} ${what}`, value: Number(f1), counts: `P ${p} R ${r}; ${g} in gold, ${n} given`, target: TARGETS[id(part)],
}))

function names(core, corpus, keep, verbose) {
  const name = corpus.replace(/_.*/, '')
  const docs = documents(corpus, keep)
  const { gold, pred, analyses } = read(core, name, docs)
  const said = scorer('score/ner.mjs', [gold, pred, '--errors', verbose ? '40' : '0'])
  if (verbose) console.log(said)
  const line = (label) => {
    const [, p, r, f1, g, n] = new RegExp(`^${label} +P ([\\d.]+) +R ([\\d.]+) +F1 ([\\d.]+) +gold (\\d+) +pred (\\d+)`, 'm').exec(said) ?? ['', '0', '0', '0', '0', '0']
    return { value: Number(f1), counts: `P ${p} R ${r}; ${g} in gold, ${n} given` }
  }
  const rows = [['exact', 'actor exact', 'names, exact borders, F1'], ['typed', 'typed', 'names with type, F1']]
    .map(([key, label, what]) => ({ id: `${name}.${key}`, what, ...line(label), target: TARGETS[`${name}.${key}`] }))
  return name === 're3d' ? [...rows, ...pairsFound(docs, analyses, verbose)] : rows
}

function relocar(core, verbose) {
  const { gold, pred } = read(core, 'relocar', documents('relocar', ({ split }) => split === 'train'))
  const said = scorer('score/place.mjs', [gold, pred])
  if (verbose) console.log(said)
  const [, accuracy, place, actor] = /accuracy ([\d.]+) +place ([\d.]+) .*actor ([\d.]+)/.exec(said) ?? []
  return [{ id: 'relocar.accuracy', what: 'place or actor, right, %', value: Number(accuracy), counts: `place ${place}, actor ${actor}`, target: TARGETS['relocar.accuracy'] }]
}

function channels(core, verbose) {
  const { gold, pred } = read(core, 'channels', documents('channels'))
  const all = JSON.parse(scorer('score/score.mjs', [gold, pred]))
  if (verbose) console.log(JSON.stringify(all, null, 1))
  return [['doc', 'a sentence has a channel, F1'], ['parties', 'its parties, F1'], ['mediator', 'its mediator, F1'], ['venue', 'its venue, F1'], ['date', 'its date, F1']]
    .map(([key, what]) => row(`channels.${key}`, what, all[`channel_${key}`]))
}
