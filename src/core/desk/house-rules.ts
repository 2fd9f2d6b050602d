import type { Complaint, Severity } from '../model.js'
import { meant } from './nearest.js'
import { phraseOf, Phrases, type Hit, type Phrase } from './phrases.js'

/**
 * “Never write X, write Y”: a desk that says `migrants` wants to know of The coastguard found forty illegal immigrants on the beach.
 * Words with `*` and no regular expressions (`phrases.ts`), so that any editor can write one and no draft can hang on it.
 */
export interface HouseRule {
  /** Makes the rule's id `house/NAME`; without one it is `house/rule`. */
  readonly name?: string
  readonly never: string
  /** Left out, the words are only pointed at. */
  readonly write?: string
  readonly why?: string
  /** Default `warning`. */
  readonly severity?: Severity
  /** Words in which it is right after all: “illegal immigrants” in “the Illegal Immigrants Act”. */
  readonly except: readonly string[]
  /** Sentences in which it has to be found, and in which it must not be. */
  readonly tests: { readonly bad: readonly string[]; readonly good: readonly string[] }
}

export const severityNames: readonly Severity[] = ['error', 'warning', 'information', 'hint']

export const houseId = ({ name }: Pick<HouseRule, 'name'>): string => `house/${name ?? 'rule'}`

/** `house/NAME`, whether or not a rule of that name is known here: one file may name what another one has. */
export const isHouseId = (rule: string): boolean => /^house\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule)

const KEYS = ['name', 'never', 'write', 'why', 'severity', 'except', 'tests']
const MOST = 1000

/** Reads a desk's rules. A rule that cannot be used is left out, with a complaint that says which and why. Never throws. */
export function readHouseRules(value: unknown): { rules: HouseRule[]; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  const complain: Complain = (message, ...at) => complaints.push({ option: 'rules', message, at: ['rules', ...at] })
  if (!Array.isArray(value)) {
    complain('“rules” must be a list of {"never": "…", "write": "…"}.')
    return { rules: [], complaints }
  }
  if (value.length > MOST) complain(`There are more than ${MOST} rules; those after are left out.`, MOST)
  const rules = value.slice(0, MOST).flatMap((one: unknown, index) => {
    const rule = ruleOf(one, (message, ...at) => complain(message, index, ...at))
    return rule ?? []
  })
  const names = new Set<string>()
  for (const [index, { name }] of rules.entries()) {
    if (name !== undefined && names.has(name)) complain(`Two rules are named “${name}”; they are switched on and off together.`, index, 'name')
    if (name !== undefined) names.add(name)
  }
  return { rules, complaints }
}

type Complain = (message: string, ...at: (string | number)[]) => void

function ruleOf(value: unknown, complain: Complain): HouseRule | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain('A rule must be {"never": "…", "write": "…"}.')
    return undefined
  }
  const given = value as Record<string, unknown>
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) complain(`“${key}” is no part of a rule; ${meant(key, KEYS)}`, key)
  const words = (key: string): string | undefined => {
    const text = given[key]
    if (text === undefined) return undefined
    if (typeof text === 'string' && text.trim()) return text.trim()
    complain(`“${key}” must be words.`, key)
    return undefined
  }
  const list = (key: string, from: Record<string, unknown>, ...at: string[]): string[] => {
    const texts = from[key] ?? []
    if (Array.isArray(texts) && texts.every((text) => typeof text === 'string')) return texts
    complain(`“${key}” must be a list of sentences or words.`, ...at, key)
    return []
  }
  const never = words('never')
  if (never === undefined) {
    if (given['never'] === undefined) complain('A rule needs “never”: the words not to write.')
    return undefined
  }
  const phrase = phraseOf(never)
  if (typeof phrase === 'string') {
    complain(`“${never.slice(0, 60)}” ${phrase}.`, 'never')
    return undefined
  }
  const except = list('except', given).filter((text, index) => {
    const wrong = phraseOf(text)
    if (typeof wrong === 'string') complain(`“${text.slice(0, 60)}” ${wrong}.`, 'except', index)
    return typeof wrong !== 'string'
  })
  const write = words('write')
  if (write !== undefined && houseSearch([{ rule: { except }, phrase }])(write).length) complain(`“${write.slice(0, 60)}” has the words in it that must not be written.`, 'write')
  if (write?.includes('*')) complain('A “*” in “write” would be written as it stands.', 'write')
  const name = words('name')
  const named = name !== undefined && isHouseId(`house/${name}`)
  if (name !== undefined && !named) complain('“name” must be small letters, figures and single hyphens: “bail-not-bond”.', 'name')
  const severity = severityNames.find((one) => one === given['severity'])
  if (given['severity'] !== undefined && !severity) complain(`“severity” must be one of ${severityNames.join(', ')}.`, 'severity')
  const why = words('why')
  return { ...(named && { name }), never, ...(write !== undefined && { write }), ...(why !== undefined && { why }), ...(severity && { severity }), except, tests: testsOf(given['tests'], list, complain) }
}

function testsOf(value: unknown, list: (key: string, from: Record<string, unknown>, ...at: string[]) => string[], complain: Complain): HouseRule['tests'] {
  if (value === undefined) return { bad: [], good: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain('“tests” must be {"bad": [sentence …], "good": [sentence …]}.', 'tests')
    return { bad: [], good: [] }
  }
  const given = value as Record<string, unknown>
  for (const key of Object.keys(given)) if (key !== 'bad' && key !== 'good') complain(`“${key}” is no part of “tests”; there are bad and good.`, 'tests', key)
  return { bad: list('bad', given, 'tests'), good: list('good', given, 'tests') }
}

/** A rule with its words made ready. */
export interface ReadyRule {
  readonly rule: Pick<HouseRule, 'except'>
  readonly phrase: Phrase
}

/** Says where rules are broken in a text, and which, but for the words in which they are right. */
export function houseSearch<Ready extends ReadyRule>(rules: readonly Ready[]): (text: string) => Hit<Ready>[] {
  const never = new Phrases(rules.map((ready) => [ready.phrase, ready] as const))
  const except = new Phrases(rules.flatMap((ready) => ready.rule.except.flatMap((text) => {
    const phrase = phraseOf(text)
    return typeof phrase === 'string' ? [] : [[phrase, ready] as const]
  })))
  return (text) => {
    const hits = never.hits(text)
    if (hits.length === 0) return hits
    const right = except.hits(text)
    return hits.filter(({ start, end, of }) => !right.some((range) => range.of === of && range.start <= start && range.end >= end))
  }
}
