import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, sep } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { KNOWN_FILE, analyze, bound, readKnown, report, reportKinds, type Known, type ReportFormat, type ReportKind } from '../core/index.js'
import { draftsOf } from './drafts.js'
import type { Output } from './output.js'
import { filesOf } from './patterns.js'
import { Refusal } from './refusal.js'
import type { OptionsFor } from './words.js'

/** `--report audit --report quotes`. */
export function reportsNamed(value: string, before: readonly ReportKind[] | undefined): readonly ReportKind[] {
  const kind = reportKinds.find((one) => one === value)
  if (!kind) throw new InvalidArgumentError(`Allowed choices are ${reportKinds.join(', ')}.`)
  return [...new Set([...(before ?? []), kind])]
}

/** `backchannel report`: each report of each draft, bound together. */
export async function reportDrafts(names: readonly string[], kinds: readonly ReportKind[], format: ReportFormat, options: OptionsFor, output: Output, refuse: (line: string) => void): Promise<void> {
  const several: string[] = []
  for await (const { id, text } of draftsOf(names, refuse)) {
    const analysis = analyze(text, await options(id))
    const known = await knownBeside(id)
    for (const kind of kinds) several.push(report(kind, analysis, text, format, id === '-' ? 'standard input' : id, known))
  }
  if (format === 'csv' && kinds.includes('matrix') && several.length > 1) throw new Refusal('one matrix at a time as CSV: each draft has parties of its own, and so columns of its own')
  if (several.length > 0) await output.write(bound(format, several))
}

/** What the desk has acknowledged, where it keeps that beside the draft. */
async function knownBeside(draft: string): Promise<readonly Known[]> {
  const text = draft === '-' ? null : await readFile(`${draft}${KNOWN_FILE}`, 'utf8').catch(() => null)
  return text === null ? [] : readKnown(text).known
}

/** Refuses, before a file is opened, what cannot be one file, and an Anonymity Memo that would travel with the draft. */
export async function refuseToBind(names: readonly string[], kinds: readonly ReportKind[], format: ReportFormat, out: string | undefined): Promise<void> {
  if (kinds.includes('memo') && kinds.length > 1) throw new Refusal('the memo goes alone: it must never travel with another report')
  if (format === 'csv' && kinds.length > 1) throw new Refusal('one report at a time as CSV: their columns differ')
  if (!kinds.includes('memo') || out === undefined) return
  const target = await placeOf(out)
  for (const name of names) {
    if (name === '-') continue
    for (const draft of await filesOf(name)) {
      const folder = await realpath(dirname(draft)).catch(() => null)
      if (folder !== null && `${target}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) throw new Refusal(`${out}: in the folder of ${basename(draft)}; the memo must never travel with the draft, so name a place outside it`)
    }
  }
}

/** The folder that a file lies in, or will, links followed. */
async function placeOf(file: string): Promise<string> {
  const there = await realpath(file).catch(() => null)
  return there === null ? realpath(dirname(file)).catch(() => dirname(file)) : dirname(there)
}
