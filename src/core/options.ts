import { rules } from './check/check.js'
import type { Complaint, Severity } from './model.js'
import { noWords, type Words } from './words.js'

/** What a desk may set. All of it is optional from outside; `readOptions` fills in the defaults. */
export interface Options {
  /** Our own outlet's names (“The Valley Courier”): “told The Valley Courier” is then an addressee, not a second-hand source. Default none. */
  readonly house: readonly string[]
  /** Rules switched off, by id (`sourcing/no-reason`). Default none. */
  readonly off: readonly string[]
  /** How grave a finding of a rule is, where it is not as usual; `off` leaves the rule out, any other switches on one that is usually off. Default none. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** `markdown` (default) or `plain`: plain text has paragraphs and nothing else. */
  readonly format: 'markdown' | 'plain'
  /** Names put right by hand, as a folder's `.backchannel` keeps them (`readWords`). Default none. */
  readonly words: Words
}

export const defaults: Options = { house: [], off: [], severities: {}, format: 'markdown', words: noWords }

const names = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

/** Reads options from outside. Never throws: a bad value gives the default and a complaint that names the option. */
export function readOptions(input: unknown): { options: Options; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  if (input === undefined || input === null) return { options: defaults, complaints }
  if (typeof input !== 'object' || Array.isArray(input)) return { options: defaults, complaints: [{ option: '', message: 'Options must be an object.' }] }
  const given = input as Record<string, unknown>
  const list = (option: 'house' | 'off'): readonly string[] => {
    const value = given[option]
    if (value === undefined) return defaults[option]
    if (names(value)) return value.map((item) => item.trim()).filter(Boolean)
    complaints.push({ option, message: `“${option}” must be a list of words.` })
    return defaults[option]
  }
  const off = list('off')
  for (const rule of off) if (!rules.includes(rule)) complaints.push({ option: 'off', message: `“${rule}” is no check; there are ${rules.join(', ')}.` })
  const { format } = given
  const known = format === 'markdown' || format === 'plain'
  if (format !== undefined && !known) complaints.push({ option: 'format', message: '“format” must be “markdown” or “plain”.' })
  for (const option of Object.keys(given)) if (!(option in defaults)) complaints.push({ option, message: `“${option}” is not an option.` })
  return { options: { house: list('house'), off, severities: severitiesIn(given['severities'], complaints), format: known ? format : defaults.format, words: wordsIn(given['words'], complaints) }, complaints }
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off']

function severitiesIn(value: unknown, complaints: Complaint[]): Options['severities'] {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complaints.push({ option: 'severities', message: '“severities” must be {"rule": "error"|"warning"|"information"|"hint"|"off"}.' })
    return {}
  }
  return Object.fromEntries(Object.entries(value as Record<string, unknown>).filter(([rule, severity]) => {
    if (!rules.includes(rule)) complaints.push({ option: 'severities', message: `“${rule}” is no check; there are ${rules.join(', ')}.` })
    else if (!SEVERITIES.includes(severity)) complaints.push({ option: 'severities', message: `“${rule}” must be one of ${SEVERITIES.join(', ')}.` })
    else return true
    return false
  })) as Options['severities']
}

/** `{ notActors: [NAME …], apart: [[NAME, NAME …] …] }`; each part may be left out. */
function wordsIn(value: unknown, complaints: Complaint[]): Words {
  if (value === undefined) return noWords
  const { notActors = [], apart = [], ...rest } = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { notActors: null }) as Record<string, unknown>
  const apartIsGood = Array.isArray(apart) && apart.every((list) => names(list) && list.length > 1)
  if (!names(notActors) || !apartIsGood || Object.keys(rest).length > 0) complaints.push({ option: 'words', message: '“words” must be {"notActors": [name …], "apart": [[name, name …] …]}.' })
  return { notActors: names(notActors) ? notActors : [], apart: apartIsGood ? apart as string[][] : [] }
}
