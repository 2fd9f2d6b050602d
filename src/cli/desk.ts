import { InvalidArgumentError } from 'commander'
import { deskFile, over, readDesk, readOptions, type Desk, type DeskSettings } from '../core/index.js'
import { Beside } from './beside.js'
import { wordsFor, type OptionsFor } from './words.js'

type Severities = NonNullable<DeskSettings['severities']>

/** What the command line says of the desk. */
export interface DeskFlags {
  readonly profile?: DeskSettings['profile']
  readonly severity: Severities
  readonly house: readonly string[]
  readonly off: readonly string[]
  readonly plain?: true
  /** A file of settings for all drafts; false for none. */
  readonly config?: string | false
  /** A file of words for all drafts; false for none. */
  readonly words?: string | false
}

/** The settings of each draft's folder: those of its nearest `.backchannel.json`, or of the file that `--config` names. */
export function deskFor(config: string | false | undefined, say: (line: string) => void): (draft: string) => Promise<Desk | undefined> {
  const beside = new Beside(deskFile, config, say, (text, file) => {
    const desk = readDesk(text)
    for (const { line, message } of desk.complaints) say(`${file}:${line ?? 1}: ${message}`)
    return desk
  })
  return (draft) => beside.of(draft)
}

/** Options for each draft: the command line's over those of its folder. What is wrong with them is told once. */
export function optionsFor(flags: DeskFlags, say: (line: string) => void): OptionsFor {
  const told = new Set<string>()
  const [desk, words] = [deskFor(flags.config, say), wordsFor(flags.words, say)]
  const asked = settingsOf(flags)
  return async (draft) => {
    const folder = over((await desk(draft))?.settings ?? {}, { words: await words(draft) })
    const options = { ...over(asked, folder), format: flags.plain ? 'plain' : 'markdown' }
    for (const { message } of readOptions(options).complaints) {
      if (!told.has(message)) say(message)
      told.add(message)
    }
    return options
  }
}

const LEVELS = ['error', 'warning', 'information', 'hint', 'off']

/** `RULE=LEVEL`, one flag after the other. A rule that there is not is complained of when options are read. */
export function severityFlag(flag: string, before: Severities): Severities {
  const [rule = '', level = ''] = flag.split('=').map((part) => part.trim())
  if (!rule || !LEVELS.includes(level)) throw new InvalidArgumentError(`Say RULE=LEVEL; levels are ${LEVELS.join(', ')}.`)
  return { ...before, [rule]: level as Severities[string] }
}

function settingsOf({ profile, severity, house, off }: DeskFlags): DeskSettings {
  return { ...(profile && { profile }), ...(Object.keys(severity).length && { severities: severity }), ...(house.length && { house }), ...(off.length && { off }) }
}
