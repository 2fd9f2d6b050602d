import type { Analysis, Finding, Severity, Span } from '../model.js'
import type { Draft } from '../resolve/draft.js'
import { furniture } from './furniture.js'
import { marks } from './marks.js'
import { noReason } from './no-reason.js'
import { noSpeaker } from './no-speaker.js'
import { silenced } from './silenced.js'

/** All that a check may look at. */
export interface Resolved extends Omit<Analysis, 'findings'> {
  readonly draft: Draft
  readonly furniture: readonly Span[]
}

/** One check: its id is its page, its setting and its diagnostic code. */
export interface Check {
  readonly rule: string
  readonly severity: Severity
  detect(resolved: Resolved): Omit<Finding, 'rule' | 'severity'>[]
}

const CHECKS: readonly Check[] = [noReason, noSpeaker, marks, furniture]

/** The ids of all checks: their settings and diagnostic codes. */
export const rules: readonly string[] = CHECKS.map(({ rule }) => rule)

/** Findings in text order, without those that an option or a directive in the draft turns off. */
export function check(resolved: Resolved): Finding[] {
  const { draft } = resolved
  const quiet = silenced(draft, resolved.furniture)
  return CHECKS.filter(({ rule }) => !draft.options.off.includes(rule))
    .flatMap(({ rule, severity, detect }) => detect(resolved).map((found) => ({ rule, severity, ...found })))
    .filter((finding) => !quiet(finding))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
