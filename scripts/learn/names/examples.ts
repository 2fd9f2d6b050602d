// Names with what they stand for, as lists of clues: from GUM's marks, and from PolNeAR by what the same draft says for sure.
import { readFileSync } from 'node:fs'
import { chunksOf } from '../../../src/core/markdown/chunks.ts'
import { readOptions } from '../../../src/core/options.ts'
import { ChunkReader } from '../../../src/core/read/read.ts'
import { finish } from '../../../src/core/steps.ts'
import { Clues } from '../../../src/core/read/names/clues.ts'
import type { Found } from '../../../src/core/read/names/found.ts'
import { knownByKey } from '../../../src/core/read/names/known.ts'
import { properNames } from '../../../src/core/read/names/proper.ts'
import { Row } from '../../../src/core/read/names/row.ts'
import { givenNames } from '../../../src/core/lexicon/en/given-names.ts'
import { sentences } from './sentences.ts'
import { companyMarks } from '../../../src/core/lexicon/en/name-heads.ts'
import { organizationWords, placeWords } from '../../../src/core/lexicon/en/organizations.ts'

export interface Example {
  readonly source: string
  readonly doc: number
  readonly label: number
  readonly weight: number
  readonly clues: readonly number[]
}

interface Marked {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly mention?: string
}

interface Document {
  readonly text: string
  readonly genre?: string
  readonly split?: string
  readonly actors: readonly Marked[]
}

/** A name as it was read in a document. */
interface Read {
  readonly row: Row
  readonly name: Found
  readonly before: Found | undefined
  readonly after: Found | undefined
  readonly start: number
  readonly end: number
  readonly text: string
}

const shared = new URL('../../../../shared/corpus/', import.meta.url)
const documents = (corpus: string): Document[] => readFileSync(new URL(`${corpus}.jsonl`, shared), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Document)

const LABELS: readonly (readonly [RegExp, number])[] = [
  [/^(?:p$|per|person|politician)/i, 0],
  [/^(?:o$|org|politicalparty|organisation|organization)/i, 1],
  [/^(?:l$|loc|place|country|gpe)/i, 2],
  [/./, 3],
]
const labelOf = (type: string): number => LABELS.find(([pattern]) => pattern.test(type))![1]

export function examplesOf(source: string): Example[] {
  if (source === 'gum') return annotated(source, documents('gum').filter(({ genre }) => genre !== 'news'))
  if (source === 'gum-news') return annotated(source, documents('gum').filter(({ genre }) => genre === 'news'))
  if (source === 'wikigold') return annotated(source, documents('wikigold'))
  if (source === 'crossner') return annotated(source, documents('crossner_politics').filter(({ split }) => split === 'dev'))
  if (source === 'polnear') return distant(source, documents('polnear').filter(({ split }) => split === 'train'))
  if (source === 'sentences') return slots(source)
  return []
}

function readNames(text: string): Read[] {
  const reader = new ChunkReader(readOptions({ format: 'plain' }).options)
  const read: Read[] = []
  for (const chunk of chunksOf(text)) {
    for (const reading of finish(reader.read(chunk, text.slice(chunk.start, chunk.end))).blocks) {
      const row = new Row(reading)
      const names = properNames(row)
      for (const [index, name] of names.entries()) {
        if (!name.name || name.form === 'demonym') continue
        const from = row.tokens[name.name.from]!
        const to = row.tokens[name.name.to - 1]!
        const { map, prose } = reading.block
        read.push({
          row, name, before: names[index - 1], after: names[index + 1], start: chunk.start + map.start(from.start), end: chunk.start + map.end(to.end), text: prose.slice(from.start, to.end),
        })
      }
    }
  }
  return read
}

const example = (source: string, doc: number, label: number, { row, name, before, after }: Read, blind: boolean, weight = 1): Example =>
  ({ source, doc, label, weight, clues: new Clues(row).of(name, before, after, blind).slice() })

function annotated(source: string, docs: readonly Document[]): Example[] {
  const made: Example[] = []
  for (const [doc, { text, actors }] of docs.entries()) {
    const gold = actors.filter(({ mention }) => (mention ?? 'NAM') === 'NAM').map((mark) => ({ ...mark, start: mark.start + (/^(?:the|a|an)\s+/i.exec(text.slice(mark.start, mark.end))?.[0].length ?? 0) }))
    for (const read of readNames(text)) {
      if (read.name.key !== undefined || read.name.title !== undefined) continue
      const exact = gold.find(({ start, end }) => start === read.start && Math.abs(end - read.end) < 2)
      if (exact) made.push(example(source, doc, labelOf(exact.type), read, false))
      else if (!gold.some(({ start, end }) => start < read.end && read.start < end)) made.push(example(source, doc, 3, read, false, 0.5))
    }
  }
  return made
}

const TIMES = 10

/** Names in our own sentences: what they are is told by the sentence and by their endings, not by our lists. */
const slots = (source: string): Example[] => sentences(TIMES).flatMap(({ text, actors }, doc) => readNames(text).flatMap((read) => {
  const slot = actors.find(({ start, end }) => start === read.start && Math.abs(end - read.end) < 2)
  return slot && read.name.title === undefined ? [example(source, doc, labelOf(slot.type), read, slot.type !== 'P' || doc % 2 === 0, 0.5)] : []
}))

/** PolNeAR has twenty times as many names as GUM, most of them candidates': they count the less. */
const COMMON = [0.05, 0.2, 0.1, 1]

/** What a draft says for sure of a name teaches how its bare form stands in a sentence. */
function distant(source: string, docs: readonly Document[]): Example[] {
  const made: Example[] = []
  for (const [doc, { text }] of docs.entries()) {
    const names = readNames(text)
    const sure = new Map<string, Set<number>>()
    const say = (name: string, label: number) => sure.set(name, (sure.get(name) ?? new Set<number>()).add(label))
    for (const { name, row, text: called } of names) {
      const label = certain(name, row)
      if (label < 0) continue
      say(called, label)
      if (label === 0) say(called.split(' ').at(-1)!, 0)
      if (label === 1 && called.includes(' ') && name.key === undefined) say(called.split(' ')[0]!, 1)
    }
    for (const read of names) {
      const labels = sure.get(read.text)
      if (labels?.size !== 1 || read.name.title !== undefined) continue
      const label = [...labels][0]!
      made.push(example(source, doc, label, read, read.name.key !== undefined, COMMON[label]! * (read.name.key !== undefined ? 0.3 : 0.6)))
    }
  }
  return made
}

function certain({ name, key, title, type, form }: Found, row: Row): number {
  if (title !== undefined) return 0
  if (key !== undefined) {
    const known = knownByKey(key)
    if (!known || known.doubtful) return -1
    if (known.sort === 'body') return 1
    return known.sort === 'place' || known.sort === 'region' || known.sort === 'state' || form === 'metonym' && known.sort === 'capital' ? 2 : -1
  }
  const { from, to } = name!
  const last = row.lower(to - 1)
  if (companyMarks.has(last) || to - from > 1 && organizationWords.has(last) && type !== 'person') return 1
  if (to - from > 1 && type === 'place' && placeWords.has(last)) return 2
  return type === 'person' && to - from > 1 && to - from < 4 && givenNames.has(row.lower(from)) ? 0 : -1
}
