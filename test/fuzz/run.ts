import fc from 'fast-check'
import { drafts } from './drafts.js'
import { broken, slow } from './laws.js'

export interface Fuzzed {
  readonly runs: number
  readonly seed: number
  /** The smallest draft found that breaks a law, and why. */
  readonly failure: { readonly draft: string; readonly why: string } | null
}

/**
 * Reads `count` made-up drafts. The same seed makes the same drafts. A draft that was slow is tried again when all are read:
 * a machine that was busy for a moment is no law broken.
 */
export function fuzz(count: number, seed: number): Fuzzed {
  const doubtful: string[] = []
  const lawful = (draft: string): boolean => {
    if (why(draft) !== null) return false
    if (slow(draft)) doubtful.push(draft)
    return true
  }
  const { counterexample, numRuns } = fc.check(fc.property(drafts(), lawful), { seed, numRuns: count })
  const draft = counterexample?.[0]
  if (draft !== undefined) return { runs: numRuns, seed, failure: { draft, why: why(draft) ?? 'broken only once' } }
  const late = doubtful.filter(slow).sort((a, b) => a.length - b.length)[0]
  return { runs: numRuns, seed, failure: late === undefined ? null : { draft: late, why: `too slow for ${late.length} characters` } }
}

function why(draft: string): string | null {
  try {
    return broken(draft)
  } catch (error) {
    return error instanceof Error ? error.stack ?? error.message : String(error)
  }
}
