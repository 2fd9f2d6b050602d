import { rules } from './check/check.js'
import { defaultLimits, highestLimit, type Limits } from './check/limits.js'
import { isHouseId, readHouseRules, severityNames, type HouseRule } from './desk/house-rules.js'
import { meant } from './desk/nearest.js'
import { isProfile, profileIds, type ProfileId } from './desk/profiles.js'
import type { Complaint, Severity } from './model.js'
import { noWords, type Words } from './words.js'

/** What a desk may set. All of it is optional from outside; `readOptions` fills in the defaults. */
export interface Options {
  /** Our own outlet's names (“The Valley Courier”): “told The Valley Courier” is then an addressee, not a second-hand source. Default none. */
  readonly house: readonly string[]
  /** Rules switched off, by id (`sourcing/no-reason`, `house/NAME`). Default none. */
  readonly off: readonly string[]
  /** After whose published rules findings are graded (`profiles`). Default `house`: each check as usual. */
  readonly profile: ProfileId
  /** How grave a finding of a rule is, whatever the profile says; `off` leaves the rule out, any other switches on one that is usually off. Default none. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Where a check begins to mind, whatever the profile says. Default none. */
  readonly limits: Partial<Limits>
  /** The desk's own “never write X, write Y”. Default none. */
  readonly rules: readonly HouseRule[]
  /** `markdown` (default) or `plain`: plain text has paragraphs and nothing else. */
  readonly format: 'markdown' | 'plain'
  /** Names put right by hand, as a folder's `.backchannel` keeps them (`readWords`). Default none. */
  readonly words: Words
}

export const defaults: Options = { house: [], off: [], profile: 'house', severities: {}, limits: {}, rules: [], format: 'markdown', words: noWords }

const names = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const listed = (words: readonly string[]): string => words.join(', ')

/** Reads options from outside. Never throws: a bad value gives the default and a complaint that names the option. */
export function readOptions(input: unknown): { options: Options; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  if (input === undefined || input === null) return { options: defaults, complaints }
  if (!isRecord(input)) return { options: defaults, complaints: [{ option: '', message: 'Options must be an object.' }] }
  const read = new Reading(input, complaints)
  for (const option of Object.keys(input)) if (!Object.hasOwn(defaults, option)) read.complain(`“${option}” is no option; ${meant(option, Object.keys(defaults))}`, option)
  return {
    options: {
      house: read.list('house').map((name) => name.trim()).filter(Boolean),
      off: read.list('off').filter((rule, index) => read.rule(rule, 'off', index)),
      profile: read.choice('profile', profileIds, isProfile, defaults.profile),
      severities: read.severities(),
      limits: read.limits(),
      rules: read.rules(),
      format: read.choice('format', ['markdown', 'plain'], (value) => value === 'markdown' || value === 'plain', defaults.format),
      words: read.words(),
    },
    complaints,
  }
}

/** One reading of options: each option by itself, so that a bad one does not spoil its neighbours. */
class Reading {
  constructor(
    private readonly given: Readonly<Record<string, unknown>>,
    private readonly complaints: Complaint[],
  ) {}

  complain(message: string, option: string, ...at: (string | number)[]): void {
    this.complaints.push({ option, message, at: [option, ...at] })
  }

  list(option: 'house' | 'off'): readonly string[] {
    const value = this.given[option]
    if (value === undefined || names(value)) return value ?? []
    this.complain(`“${option}” must be a list of words.`, option)
    return []
  }

  /** Rules of the house are taken on trust: the settings that name one need not be those that have it. */
  rule(rule: string, option: string, ...at: (string | number)[]): boolean {
    const known = rules.includes(rule) || isHouseId(rule)
    if (!known) this.complain(`“${rule}” is no check; ${meant(rule, rules)}`, option, ...at)
    return known
  }

  choice<Value extends string>(option: keyof Options, values: readonly Value[], is: (value: unknown) => value is Value, usual: Value): Value {
    const value = this.given[option]
    if (value === undefined || is(value)) return value ?? usual
    this.complain(`“${option}” must be one of ${listed(values)}.`, option)
    return usual
  }

  severities(): Options['severities'] {
    const value = this.record('severities', '{"rule": "error"|"warning"|"information"|"hint"|"off"}')
    return Object.fromEntries(Object.entries(value).filter(([rule, severity]) => {
      if (!this.rule(rule, 'severities', rule)) return false
      if (severity === 'off' || severityNames.some((one) => one === severity)) return true
      this.complain(`“${rule}” must be one of ${listed([...severityNames, 'off'])}.`, 'severities', rule)
      return false
    })) as Options['severities']
  }

  limits(): Options['limits'] {
    const known = Object.keys(defaultLimits)
    return Object.fromEntries(Object.entries(this.record('limits', '{"limit": number}')).filter(([limit, value]) => {
      if (!known.includes(limit)) this.complain(`“${limit}” is no limit; ${meant(limit, known)}`, 'limits', limit)
      else if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > highestLimit) this.complain(`“${limit}” must be a whole number from 0 to ${highestLimit}.`, 'limits', limit)
      else return true
      return false
    }))
  }

  rules(): Options['rules'] {
    if (this.given['rules'] === undefined) return []
    const read = readHouseRules(this.given['rules'])
    this.complaints.push(...read.complaints)
    return read.rules
  }

  /** `{ notActors: [NAME …], apart: [[NAME, NAME …] …] }`; each part may be left out. */
  words(): Words {
    const value = this.given['words']
    if (value === undefined) return noWords
    const { notActors = [], apart = [], ...rest } = isRecord(value) ? value : { notActors: null }
    const apartIsGood = Array.isArray(apart) && apart.every((list) => names(list) && list.length > 1)
    if (!names(notActors) || !apartIsGood || Object.keys(rest).length > 0) this.complain('“words” must be {"notActors": [name …], "apart": [[name, name …] …]}.', 'words')
    return { notActors: names(notActors) ? notActors : [], apart: apartIsGood ? apart as string[][] : [] }
  }

  private record(option: 'severities' | 'limits', shape: string): Record<string, unknown> {
    const value = this.given[option]
    if (value === undefined || isRecord(value)) return value ?? {}
    this.complain(`“${option}” must be ${shape}.`, option)
    return {}
  }
}
