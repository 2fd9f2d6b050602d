import type { Digest, Place, Player, Told } from './digest.js'
import { CLASSES, FIRMNESS, KINDS, STATUSES, TYPES } from './tables.js'

/** What is kept of a draft between two sessions. Everything that would be a word is sealed or a number. */
export interface Entry {
  /** The draft's address, sealed. */
  readonly path: string
  /** Milliseconds. */
  readonly mtime: number
  /** Bytes. */
  readonly size: number
  /** The text, sealed. */
  readonly text: string
  /** The options it was read with, sealed. */
  readonly options: string
  readonly digest: Digest
}

export interface Index {
  /** Nothing, sealed: tells whether the key is the one that it was written with. */
  readonly key: string
  /** Who wrote it: the version of the extension, sealed. Another version may read drafts otherwise. */
  readonly stamp: string
  /** The folder and the folders above it, sealed, so that it can be found and forgotten by any of them. */
  readonly within: readonly string[]
  readonly entries: readonly Entry[]
}

const FORMAT = 1

/** A head, a line for each draft, and how many there are. No word of a draft, no name of a file. */
export function writeIndex({ key, stamp, within, entries }: Index): string {
  return [JSON.stringify({ format: FORMAT, key, stamp, within }), ...entries.map((entry) => JSON.stringify(row(entry))), JSON.stringify({ end: entries.length }), ''].join('\n')
}

/** The head alone; undefined for anything else. */
export function readHead(text: string): Pick<Index, 'key' | 'stamp' | 'within'> | undefined {
  const end = text.indexOf('\n')
  const head = parsed(end < 0 ? text : text.slice(0, end))
  if (!isRecord(head) || head.format !== FORMAT || !isSealed(head.key) || !isSealed(head.stamp) || !Array.isArray(head.within) || !head.within.every(isSealed)) return undefined
  return { key: head.key, stamp: head.stamp, within: head.within }
}

/** Reads an index; undefined for one that is cut off, damaged anywhere or of another format: it is then thrown away whole. Never throws. */
export function readIndex(text: string): Index | undefined {
  const head = readHead(text)
  const lines = text.split('\n')
  const [last, foot] = [lines.pop(), parsed(lines.pop() ?? '')]
  if (!head || last !== '' || !isRecord(foot) || foot.end !== lines.length - 1) return undefined
  const entries: Entry[] = []
  for (const line of lines.slice(1)) {
    const entry = entryOf(parsed(line))
    if (!entry) return undefined
    entries.push(entry)
  }
  return { ...head, entries }
}

function row({ path, mtime, size, text, options, digest: { day, players, channels } }: Entry): unknown[] {
  return [
    path, mtime, size, text, options, day ?? 0,
    players.map(({ type, country, name, surname, initials, side, at, acronyms, offices }) => [TYPES.number(type), country ?? 0, name, surname ?? 0, initials ?? 0, side ?? -1, at ?? 0, acronyms, offices]),
    channels.map(({ kind, status, pair, parties, intermediaries, venue, time, source, onRecord, firmness, evidence }) => [
      KINDS.number(kind), STATUSES.number(status), pair, parties, intermediaries, venue ? [venue.at, venue.words, Number(venue.town)] : 0, time ? [time.from, time.to, Number(time.since)] : 0,
      source === undefined ? -1 : CLASSES.number(source), Number(onRecord), FIRMNESS.number(firmness), evidence,
    ]),
  ]
}

function entryOf(line: unknown): Entry | undefined {
  if (!Array.isArray(line) || line.length !== 8) return undefined
  const [path, mtime, size, text, options, day, people, told] = line as unknown[]
  if (!isSealed(path) || !isCount(mtime) || !isCount(size) || !isSealed(text) || !isSealed(options) || !(day === 0 || isDay(day)) || !Array.isArray(people) || !Array.isArray(told)) return undefined
  const players = people.map((one) => playerOf(one, people.length))
  const channels = told.map((one) => toldOf(one, people.length))
  if (!players.every((one) => one !== undefined) || !channels.every((one) => one !== undefined)) return undefined
  return { path, mtime, size, text, options, digest: { ...(day !== 0 && { day }), players, channels } }
}

function playerOf(one: unknown, count: number): Player | undefined {
  if (!Array.isArray(one) || one.length !== 9) return undefined
  const [number, country, name, surname, initials, side, at, acronyms, offices] = one as unknown[]
  const type = TYPES.term(number)
  const none = (value: unknown): value is 0 => value === 0
  if (!type || !isSealed(name) || !isSealedList(acronyms) || !isSealedList(offices) || !(side === -1 || isNumber(side, count)) || !(none(at) || isPlace(at))) return undefined
  if (!(none(country) || isCountry(country)) || !(none(surname) || isSealed(surname)) || !(none(initials) || isSealed(initials))) return undefined
  return {
    type, name, acronyms, offices,
    ...(country !== 0 && { country }), ...(surname !== 0 && { surname }), ...(initials !== 0 && { initials }), ...(side !== -1 && { side }), ...(at !== 0 && { at }),
  }
}

function toldOf(one: unknown, count: number): Told | undefined {
  if (!Array.isArray(one) || one.length !== 11) return undefined
  const [kindNumber, statusNumber, pair, parties, intermediaries, venue, time, sourceNumber, record, firmNumber, evidence] = one as unknown[]
  const [kind, status, source, firmness] = [KINDS.term(kindNumber), STATUSES.term(statusNumber), CLASSES.term(sourceNumber), FIRMNESS.term(firmNumber)]
  const numbers = (list: unknown): list is number[] => Array.isArray(list) && list.every((number) => isNumber(number, count))
  if (!kind || !status || !firmness || (sourceNumber !== -1 && !source) || !numbers(pair) || !numbers(parties) || !numbers(intermediaries)) return undefined
  if (!(venue === 0 || isVenue(venue)) || !(time === 0 || isPeriod(time)) || !isFlag(record) || !Array.isArray(evidence) || !evidence.every(isPlace)) return undefined
  return {
    kind, status, pair, parties, intermediaries, firmness, onRecord: record === 1, evidence,
    ...(venue !== 0 && { venue: { at: venue[0], words: venue[1], town: venue[2] === 1 } }), ...(time !== 0 && { time: { from: time[0], to: time[1], since: time[2] === 1 } }), ...(source && { source }),
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSealed = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
const isSealedList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isSealed)
const isCountry = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{3}$/.test(value)
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isNumber = (value: unknown, below: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < below
const isFlag = (value: unknown): value is 0 | 1 => value === 0 || value === 1
const isPlace = (value: unknown): value is Place => Array.isArray(value) && value.length === 2 && value.every((at) => Number.isInteger(at) && at >= 0) && value[0] <= value[1]
const isVenue = (value: unknown): value is [Place, string[], 0 | 1] => Array.isArray(value) && value.length === 3 && isPlace(value[0]) && isSealedList(value[1]) && isFlag(value[2])
const isPeriod = (value: unknown): value is [string, string, 0 | 1] => Array.isArray(value) && value.length === 3 && isDay(value[0]) && isDay(value[1]) && isFlag(value[2])
