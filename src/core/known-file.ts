import type { Complaint } from './model.js'
import type { Known } from './known.js'

/**
 * The file that keeps acknowledgements beside a draft, for a desk that shares them: `strike-vote.md` has `strike-vote.md.known.json`.
 * It holds hashes of sentences, no sentence; reasons and names stand in it as they were typed, and the file says so itself.
 */
export const knownFile = (list: readonly Known[]): string => `${JSON.stringify({ note: NOTE, known: list }, null, 2)}\n`

/** Ends the name of a draft's file of acknowledgements. */
export const KNOWN_FILE = '.known.json'

const NOTE = 'What the desk knows about this draft and lets stand, as acknowledged in Backchannel. This file may be shared with the draft: whoever has it can read the reasons and the names below. Sentences are kept as hashes, not as words.'

/** Reads such a file. What is no acknowledgement is left out and complained of, by its number. Never throws. */
export function readKnown(text: string): { readonly known: readonly Known[]; readonly complaints: readonly Complaint[] } {
  let list: unknown
  try {
    const file: unknown = JSON.parse(text)
    list = file !== null && typeof file === 'object' && 'known' in file ? file.known : undefined
  } catch {
    list = undefined
  }
  if (!Array.isArray(list)) return { known: [], complaints: [{ option: 'known', message: 'The file of acknowledgements is not one: it needs a list called “known”.' }] }
  const known: Known[] = []
  const complaints: Complaint[] = []
  list.forEach((one: unknown, index) => {
    if (isKnown(one)) known.push(one)
    else complaints.push({ option: 'known', message: `Acknowledgement ${index + 1} lacks its rule, reason, name or anchor and is left out.` })
  })
  return { known, complaints }
}

function isKnown(one: unknown): one is Known {
  if (one === null || typeof one !== 'object') return false
  const { rule, because, by, on, words, hash, at, length } = one as Record<string, unknown>
  const count = (number: unknown, least: number): boolean => typeof number === 'number' && Number.isSafeInteger(number) && number >= least
  return [rule, because, by].every((text) => typeof text === 'string') && (on === undefined || typeof on === 'string')
    && typeof hash === 'string' && /^[0-9a-f]{16}$/.test(hash) && count(words, 1) && count(at, 0) && count(length, 0)
}
