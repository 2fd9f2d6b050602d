import { readFile } from 'node:fs/promises'
import { deskFile, readDesk, tryHouseRules } from '../core/index.js'
import type { Output } from './output.js'
import { reason, Refusal } from './refusal.js'

/**
 * `backchannel test-rules`: the house rules of a file of settings, tried on their own sentences. True when a rule finds what it should not, misses what
 * it should find, or cannot be read.
 */
export async function testRules(file: string, output: Output): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Refusal(`${file}: ${reason(error)}`)
  })
  const { settings: { rules = [] }, complaints } = readDesk(text)
  for (const { line, message } of complaints) await output.write(`${file}:${line ?? 1}: ${message}\n`)
  const trials = tryHouseRules(rules)
  for (const { rule, never, tried } of trials) {
    for (const { sentence, is, right } of tried) if (!right) await output.write(`${rule} “${never}” ${is === 'bad' ? 'misses' : 'finds something in'}: ${sentence.replace(/\s+/g, ' ')}\n`)
  }
  const all = trials.flatMap(({ tried }) => tried)
  const wrong = all.filter(({ right }) => !right).length
  const untried = trials.filter(({ tried }) => tried.length === 0).length
  await output.write(`${counted(trials.length, 'rule')} of ${file === deskFile ? 'this folder' : file}, ${counted(all.length, 'sentence')}: ${wrong ? `${wrong} wrong` : all.length ? 'all right' : 'nothing to try'}${untried ? `; ${counted(untried, 'rule')} without a sentence` : ''}\n`)
  return wrong > 0 || complaints.some(({ option }) => option === 'rules' || option === '')
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
