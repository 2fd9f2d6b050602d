// npm run learn -- speech: learns src/core/read/speech/weights.json from PolNeAR’s training part. The same data give the same file.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { finish } from '../../src/core/steps.js'
import { Listener, type Ear, type Settings } from '../../src/core/read/speech/listener.js'
import { unpack, type PackedTable } from '../../src/core/read/speech/weights.js'
import { Tagger, TAGS } from '../../src/core/read/speech/tagger.js'
import { cueSequences, CUE_BITS, findCues, learnCues, type FoundCues } from './speech/cues.js'
import { passages, type Passage } from './speech/drafts.js'
import { judge } from './speech/judge.js'
import { pack } from './speech/pack.js'
import { learnParts, partSequences, PART_BITS } from './speech/parts.js'
import { learnRanks, RANK_BITS, readings } from './speech/ranks.js'
import { learnTags, TAG_BITS, winkTags } from './speech/tags.js'

const FOLDS = 4
const settings: Settings = { weak: -1.2, nothing: 0.5 }
/** Lessons have weaker cues among them than readings, so that the second model learns to turn them down. */
const WEAK_LESSON = -1.3

const since = performance.now()
const told = (what: string): void => console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(4)} s  ${what}`)

const all = passages()
const train = all.filter(({ split }) => split === 'train')
const dev = all.filter(({ split }) => split === 'dev')
told(`${train.length} paragraphs to learn from, ${dev.length} to be judged by`)

const tags = pack(learnTags(train, winkTags(train)), TAG_BITS, TAGS.length, 2, 0.7)
const tagger = new Tagger(unpack(tags))
for (const { row } of all) tagger.tag(row)
told('parts of speech')

const sequences = cueSequences(train)
const found: (FoundCues | undefined)[] = train.map(() => undefined)
const fold = (passage: number): number => train[passage]!.number % FOLDS
for (let left = 0; left < FOLDS; left++) {
  const weights = learnCues(sequences.filter(({ passage }) => fold(passage) !== left), true)
  findCues(train, sequences.filter(({ passage }) => fold(passage) === left), weights, WEAK_LESSON).forEach((cues, index) => { if (cues) found[index] = cues })
}
const cues = pack(learnCues(sequences), CUE_BITS, 3, 0.02, 0.35)
sequences.length = 0
told('cues')

const half = (passage: number): number => (train[passage]!.number >> 2) % 2
const lists = [0, 1].flatMap((left) => {
  const weights = learnParts(partSequences(train, found.map((cues, index) => (half(index) === left ? undefined : cues)), true), true)
  return readings(train, partSequences(train, found.map((cues, index) => (half(index) === left ? cues : undefined)), false), weights)
})
const ranks = pack(learnRanks(lists), RANK_BITS, 1, 0.02, 0.5)
told('the choice between readings')

const parts = pack(learnParts(partSequences(train, found, true)), PART_BITS, 9, 0.02, 0.35)
told('sources and contents')

const file = fileURLToPath(new URL('../../src/core/read/speech/weights.json', import.meta.url))
const packed = { version: 1, settings, tags, cues, parts, ranks }
writeFileSync(file, `${JSON.stringify(packed)}\n`)
const size = (table: PackedTable): string => `${Math.round((table.rows.length + table.weights.length) / 1024)}`
told(`weights.json: tags ${size(tags)}, cues ${size(cues)}, parts ${size(parts)}, ranks ${size(ranks)} KB`)

const ear: Ear = { tags: unpack(tags), cues: unpack(cues), parts: unpack(parts), ranks: unpack(ranks), settings }
console.log(judge(dev, heard(dev, ear), true))

function heard(drafts: readonly Passage[], ear: Ear): Parameters<typeof judge>[1] {
  const listener = new Listener(ear)
  return drafts.flatMap(({ reading }, passage) => finish(listener.hear(reading)).heard.map(({ cue, source, content }) => ({ passage, parts: { cue, source: source ? [source] : [], content } })))
}
