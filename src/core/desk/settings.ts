import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js'
import { isHouseId, houseId, type HouseRule } from './house-rules.js'
import { meant } from './nearest.js'
import { readOptions, type Options } from '../options.js'
import type { Complaint } from '../model.js'
import { linesOf } from '../report/lines.js'

/** What one level of settings says; what it leaves out is for the level below. */
export type DeskSettings = Partial<Omit<Options, 'format'>>

/** Where “known, because …” is kept: in the extension's own storage, or in a file beside the draft, where others may read it. */
export type AcknowledgementsPlace = 'storage' | 'beside'

/** A folder's settings, as far as they could be read. */
export interface Desk {
  readonly settings: DeskSettings
  /** Left out where the file says nothing, or nothing that can be. */
  readonly acknowledgements?: AcknowledgementsPlace
  /** Each with its line and its place in the text. */
  readonly complaints: readonly Complaint[]
}

/** The name of the file in which a folder keeps its settings. */
export const deskFile = '.backchannel.json'

/** The largest such file that is read, in characters. */
export const largestDesk = 1024 * 1024

const KEYS = ['profile', 'severities', 'limits', 'house', 'words', 'rules', 'off'] as const
const ALL = ['$schema', ...KEYS, 'acknowledgements']

const noDesk = (...complaints: Complaint[]): Desk => ({ settings: {}, complaints })

/**
 * Reads a folder's `.backchannel.json`. Comments and trailing commas are fine. A bad value is left out with a complaint that
 * names key and line; what is broken off at the end is read as far as it goes. Never throws.
 */
export function readDesk(text: string): Desk {
  if (text.length > largestDesk) return noDesk({ option: '', message: `${deskFile} is larger than 1 MB, and left out.`, line: 1, start: 0, end: 0 })
  const source = text.replace(/^\ufeff/, ' ')
  if (!source.trim()) return noDesk()
  if (deeper(source, DEEPEST)) return noDesk({ option: '', message: `${deskFile} has lists in lists in lists, and is left out.`, line: 1, start: 0, end: 0 })
  const errors: ParseError[] = []
  const tree = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const lines = linesOf(text)
  const placed = ({ start, end, ...complaint }: Complaint & { readonly start: number; readonly end: number }): Complaint => ({ ...complaint, line: lines.line(start), start, end: Math.max(start, Math.min(end, text.length)) })
  const complaints = errors.slice(0, 1).map(({ error, offset, length }) => placed({ option: '', message: `This is no JSON: ${SLIPS[printParseErrorCode(error)] ?? 'something is out of place here'}.`, start: offset, end: offset + Math.max(length, 1) }))
  if (tree?.type !== 'object') return noDesk(...complaints, ...(complaints.length ? [] : [placed({ option: '', message: `${deskFile} must be an object: { "profile": "house" }.`, start: 0, end: text.length })]))
  const complain = (message: string, at: readonly (string | number)[]): void => {
    const { start, end } = place(tree, at)
    complaints.push(placed({ option: String(at[0] ?? ''), message, at, start, end }))
  }
  const given = getNodeValue(tree) as Record<string, unknown>
  for (const twice of repeated(tree)) complaints.push(placed({ option: String(twice.value), message: `“${twice.value}” stands here twice; the last one holds.`, at: [String(twice.value)], start: twice.offset, end: twice.offset + twice.length }))
  for (const key of Object.keys(given)) if (!ALL.includes(key)) complain(`“${key}” is no setting; ${meant(key, ALL)}`, [key])
  const known = KEYS.filter((key) => Object.hasOwn(given, key))
  const { options, complaints: of } = readOptions(Object.fromEntries(known.map((key) => [key, given[key]])))
  for (const { message, at = [] } of of) complain(message, at)
  for (const [rule, at] of namedIn(given)) if (!isNamed(rule, options.rules)) complain(`“${rule}” is none of the rules in this file.`, at)
  const bad = new Set(of.filter(({ option, at }) => at?.length === 1 && option !== 'words').map(({ option }) => option))
  const settings = Object.fromEntries(known.filter((key) => !bad.has(key)).map((key) => [key, options[key]])) as DeskSettings
  const { acknowledgements } = given
  const right = acknowledgements === 'storage' || acknowledgements === 'beside'
  if (!right && acknowledgements !== undefined) complain('“acknowledgements” must be one of storage, beside.', ['acknowledgements'])
  return { settings, ...(right && { acknowledgements }), complaints: complaints.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) }
}

/**
 * One level of settings over another: what the upper one says holds, rule by rule and limit by limit; where it is silent, the lower one.
 * A rule that the upper level gives a severity is not off because the lower one has it off.
 */
export function over(upper: DeskSettings, lower: DeskSettings): DeskSettings {
  const off = [...lower.off?.filter((rule) => !Object.hasOwn(upper.severities ?? {}, rule)) ?? [], ...upper.off ?? []]
  return {
    ...lower, ...upper,
    ...(off.length && { off: [...new Set(off)] }),
    ...((lower.severities ?? upper.severities) && { severities: { ...lower.severities, ...upper.severities } }),
    ...((lower.limits ?? upper.limits) && { limits: { ...lower.limits, ...upper.limits } }),
    ...((lower.rules ?? upper.rules) && { rules: [...lower.rules ?? [], ...upper.rules ?? []] }),
    ...((lower.words ?? upper.words) && { words: { notActors: [...lower.words?.notActors ?? [], ...upper.words?.notActors ?? []], apart: [...lower.words?.apart ?? [], ...upper.words?.apart ?? []] } }),
  }
}

const SLIPS: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in quote marks is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a } is missing at the end',
  CloseBracketExpected: 'a ] is missing at the end',
  EndOfFileExpected: 'it goes on after its end',
  UnexpectedEndOfString: 'a quote mark is missing',
  UnexpectedEndOfComment: 'a comment is never closed',
  InvalidEscapeCharacter: 'a backslash stands before a letter that it means nothing with',
  InvalidCharacter: 'a line break or another invisible sign stands in a text',
  InvalidSymbol: 'words need quote marks',
}

/** The parser calls itself for each level; no desk has so many. */
const DEEPEST = 100

function deeper(text: string, most: number): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth > most) return true
  }
  return false
}

/** The key, where there is one to show; else the value. */
function place(tree: Node, at: readonly (string | number)[]): { start: number; end: number } {
  for (let length = at.length; length > 0; length--) {
    const value = findNodeAtLocation(tree, at.slice(0, length) as (string | number)[])
    const node = value?.parent?.type === 'property' ? value.parent.children?.[0] ?? value : value
    if (node) return { start: node.offset, end: node.offset + node.length }
  }
  return { start: tree.offset, end: tree.offset + 1 }
}

/** Keys that an object has already had. */
function repeated(tree: Node): Node[] {
  const seen = new Set<string>()
  return (tree.children ?? []).flatMap(({ children }) => {
    const key = children?.[0]
    if (!key || typeof key.value !== 'string') return []
    if (seen.has(key.value)) return key
    seen.add(key.value)
    return []
  })
}

function namedIn({ off, severities }: Readonly<Record<string, unknown>>): [string, (string | number)[]][] {
  const listed = Array.isArray(off) ? off.map((rule: unknown, index): [unknown, (string | number)[]] => [rule, ['off', index]]) : []
  const graded = typeof severities === 'object' && severities !== null ? Object.keys(severities).map((rule): [unknown, (string | number)[]] => [rule, ['severities', rule]]) : []
  return [...listed, ...graded].flatMap(([rule, at]) => (typeof rule === 'string' && isHouseId(rule) ? [[rule, at]] : []))
}

const isNamed = (rule: string, rules: readonly HouseRule[]): boolean => rule === 'house/rule' || rules.some((one) => houseId(one) === rule)
