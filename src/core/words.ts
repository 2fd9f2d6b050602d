import type { Complaint } from './model.js'

/**
 * What people at the desk have put right for good: “Marrow” in “the trams to Marrow” is a suburb and nobody who acts; the “Ali” of the
 * courtroom is not the Ahmed Ali of the ministry. Names are compared without “the”, and small letters are as good as capitals.
 */
export interface Words {
  /** Names, and descriptions (“the third man”), that are nobody who acts. */
  readonly notActors: readonly string[]
  /** Lists of names of which no two are one actor: `['Ali', 'Ahmed Ali']`. */
  readonly apart: readonly (readonly string[])[]
}

/** One thing put right: a name that is no actor, or two that are not the same. */
export type Correction = { readonly notActor: string } | { readonly apart: readonly [name: string, other: string] }

export const noWords: Words = { notActors: [], apart: [] }

/** The name of the file in which a folder keeps its words. */
export const wordsFile = '.backchannel'

/**
 * Reads a folder's words. One correction a line, `not an actor: NAME` or `not the same: NAME | NAME`; empty lines and lines that
 * begin with `#` are notes. A line that is neither gives a complaint with its number and is left out. Never throws.
 */
export function readWords(text: string): { words: Words; complaints: Complaint[] } {
  const notActors: string[] = []
  const apart: string[][] = []
  const complaints: Complaint[] = []
  for (const [index, raw] of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim()
    if (!line || line.startsWith('#')) continue
    const colon = line.indexOf(':')
    const names = namesIn(line.slice(colon + 1))
    const says = colon < 0 ? '' : line.slice(0, colon).trim().toLowerCase()
    if (says === 'not an actor' && names.length > 0) notActors.push(...names)
    else if (says === 'not the same' && names.length > 1) apart.push(names)
    else complaints.push({ option: 'words', message: `Line ${index + 1} of ${wordsFile} is neither “not an actor: NAME” nor “not the same: NAME | NAME”.` })
  }
  return { words: { notActors, apart }, complaints }
}

/** The file's text with one more line, or the same text when it says so already. */
export function withCorrection(text: string, correction: Correction): string {
  const { words } = readWords(text)
  if (said(words, correction)) return text
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const head = text.trim() ? text.replace(/(?<![\r\n])$/, end) : ['# Names in this folder, put right by hand. Backchannel reads this file.', '# not an actor: NAME', '# not the same: NAME | NAME', ''].join(end)
  return `${head}${'notActor' in correction ? `not an actor: ${tidy(correction.notActor)}` : `not the same: ${correction.apart.map(tidy).join(' | ')}`}${end}`
}

/** The comment that says the same in a draft; null for a name that would end the comment, and for very long ones. */
export function correctionComment(correction: Correction): string | null {
  const names = 'notActor' in correction ? [correction.notActor] : correction.apart
  if (names.some((name) => /--|[<>|]/.test(name)) || names.join(' | ').length > 350) return null
  return `<!-- backchannel-${'notActor' in correction ? 'not-an-actor' : 'not-the-same'} ${names.map(tidy).join(' | ')} -->`
}

/** Names between upright bars. */
export const namesIn = (text: string): string[] => text.split('|').map(tidy).filter(Boolean)

/** For comparing: “The  Harbour House” is “harbour house”. */
export const bare = (name: string): string => tidy(name).replaceAll('’', '\'').toLowerCase().replace(/^(?:the|an|a) /, '')

const tidy = (name: string): string => name.replace(/[\s|]+/g, ' ').trim()

function said({ notActors, apart }: Words, correction: Correction): boolean {
  if ('notActor' in correction) return notActors.some((name) => bare(name) === bare(correction.notActor))
  return apart.some((names) => correction.apart.every((name) => names.some((other) => bare(other) === bare(name))))
}
