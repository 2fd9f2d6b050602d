import { analyze } from '../analyze.js'
import { rules as checks } from '../check/check.js'
import { houseId, type HouseRule } from './house-rules.js'

/** How a house rule did on one of its own sentences. */
export interface Tried {
  readonly sentence: string
  /** Whether it has to be found in it (`bad`), or must not be (`good`). */
  readonly is: 'bad' | 'good'
  readonly right: boolean
}

/** A house rule and its own sentences. One without sentences is tried on none. */
export interface Trial {
  readonly rule: string
  readonly never: string
  readonly tried: readonly Tried[]
}

/**
 * Tries each rule on the sentences the desk wrote for it: “illegal immigrant” has to be found in Two illegal immigrants swam ashore, and not in
 * The Illegal Immigrants Act of 1924. Each rule by itself, on the sentence as a draft of its own.
 */
export function tryHouseRules(rules: readonly HouseRule[]): Trial[] {
  return rules.map((rule) => {
    const id = houseId(rule)
    const found = (sentence: string): boolean => analyze(sentence, { rules: [rule], off: checks }).findings.some((finding) => finding.rule === id)
    const { bad, good } = rule.tests
    return {
      rule: id, never: rule.never,
      tried: [...bad.map((sentence): Tried => ({ sentence, is: 'bad', right: found(sentence) })), ...good.map((sentence): Tried => ({ sentence, is: 'good', right: !found(sentence) }))],
    }
  })
}
