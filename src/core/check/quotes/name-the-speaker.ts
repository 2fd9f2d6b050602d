import type { Quote } from '../../model.js'
import type { Found } from '../check.js'

/** “They were told to “wait for the thaw.”” reads on with a name where no word between the marks has to move. */
export const NAME = 'Name the speaker'

/**
 * Beside the marks, never between them: before a sentence of its own, behind a fragment or a comma that waits for a tag, in a sentence behind
 * one that ends between the marks. A block quote has no marks to stand beside; “the “cold”-minded” takes nothing.
 */
export function nameTheSpeaker({ segments }: Pick<Quote, 'segments'>, source: string): Found['fixes'] {
  const [{ start, text: first }, { end, text: last }] = [segments[0]!, segments.at(-1)!]
  const behind = source.slice(end, end + 80)
  if (!/^["'“„‘«»`]/.test(first) || !/["'”“’»«`]$/.test(last) || !/^(?:[\s.,;:!?—–)*_]|$)/.test(behind)) return []
  const stop = /([.!?…,]?)[*_]*["'”“’»«`]+$/.exec(last)?.[1] ?? ''
  const ends = /^[*_]*[ \t]*(?:(?:\r?\n[ \t]*){2}|\r?\n?$)/.test(behind)
  const goesOn = /^[*_]*\s+\p{Ll}/u.test(behind)
  const punctuated = /^[.,;:!?—–)]/.test(behind)
  if (stop === ',') return at(end, ` ${TAG}${punctuated ? '' : goesOn ? ',' : '.'}`)
  const opens = opensSentence(source.slice(Math.max(0, start - 300), start), start <= 300)
  if (opens && (stop ? !goesOn : ends)) return at(start, `${TAG}: `)
  if (stop) return goesOn || punctuated ? [] : at(end, ' The words were ${1:⟨name⟩}’s.')
  return at(end, `, ${TAG}${punctuated || ends ? '' : ','}`)
}

const TAG = '${1:⟨name⟩} said'

const at = (offset: number, insert: string): Found['fixes'] => [{ title: NAME, start: offset, end: offset, insert }]

/** “It rained. [“The crane …”]”, “One thing was clear: [“The crane …”]”; not “They were told [“wait …”]”. */
function opensSentence(before: string, whole: boolean): boolean {
  const paragraph = before.slice(Math.max(before.lastIndexOf('\n\n') + 1, before.lastIndexOf('\n\r\n') + 1)).trimStart()
  const lead = paragraph.replace(/^(?:[-+*>]|\d{1,9}[.)])[ \t]+/, '').replace(/[*_(]{1,4}$/, '')
  return lead === '' ? whole || paragraph.length < before.length : /[.!?:…]["'”’»)\]*_]{0,4}\s+$/.test(lead)
}
