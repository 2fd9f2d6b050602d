import type { Analysis, Finding, Fix, Range, Severity, Span } from '../model.js'
import type { Options } from '../options.js'
import type { Draft } from '../resolve/draft.js'
import type { Steps } from '../steps.js'
import { attribution } from './attribution/checks.js'
import { channels } from './channels/checks.js'
import { profileOf } from '../desk/profiles.js'
import { draft } from './draft/checks.js'
import { houseChecks, houseTexts } from './house.js'
import { defaultLimits, type Limits } from './limits.js'
import { names } from './names/checks.js'
import { quotes } from './quotes/checks.js'
import { Quoted } from './quoted.js'
import { silenced } from './silenced.js'
import { sourcing } from './sourcing/checks.js'
import { Surroundings } from './surroundings.js'

/** All that a check may look at. */
export interface Resolved extends Omit<Analysis, 'findings'> {
  readonly draft: Draft
  readonly furniture: readonly Span[]
  readonly passages: Surroundings
}

/** What a check finds, before it has a severity. */
export interface Found extends Range {
  /** What `{names}` in the wording and in the fixes' titles stand for. */
  readonly values: Finding['values']
  /** One of the check's texts. */
  readonly wording: string
  /** Likely another desk's business: no more than `information`, whatever the rule's severity. */
  readonly mild?: true
  /** Each title is one of the check's texts; `insert` is a snippet. */
  readonly fixes: readonly (Range & { readonly title: string; readonly insert: string })[]
}

/**
 * One check, one file: its id is its page (`docs/checks/ID.md`), its fixture, its setting and its diagnostic code. It reports once a
 * source or actor, not once a mention.
 */
export interface Check {
  readonly rule: string
  readonly severity: Severity
  /** All it ever says, messages and titles of fixes, as templates: what a translator needs. */
  readonly texts: readonly string[]
  /** Left out unless a desk gives it a severity: it cannot be right often enough. */
  readonly asked?: true
  /** It may point between quote marks. No fix ever reaches there. */
  readonly quoted?: true
  /** In steps where it looks at each of many things. */
  detect(resolved: Resolved, limits: Limits): Found[] | Steps<Found[]>
}

const CHECKS: readonly Check[] = [...sourcing, ...attribution, ...quotes, ...names, ...channels, ...draft]

/** The ids of all checks: their settings and diagnostic codes. */
export const rules: readonly string[] = CHECKS.map(({ rule }) => rule)

/** How grave each is for a desk that says nothing of it. */
export const usualSeverities: Readonly<Record<string, Severity | 'off'>> = Object.fromEntries(CHECKS.map((one) => [one.rule, severityOf(one, { off: [], severities: {}, profile: 'house' })]))

/** All that checks say, for a host to translate. */
export const texts: readonly string[] = [...CHECKS.flatMap((check) => check.texts), ...houseTexts]

/** Findings in text order, without those that an option or a directive in the draft turns off. */
export function* check(read: Omit<Resolved, 'passages'>): Steps<Finding[]> {
  const passages = new Surroundings(read)
  yield
  const resolved = { ...read, passages }
  const { draft: { options, source } } = resolved
  const quiet = silenced(resolved.draft, resolved.furniture)
  yield
  const quoted = new Quoted(resolved)
  yield
  const limits = limitsOf(options)
  const findings: Finding[] = []
  for (const one of [...CHECKS, ...houseChecks(options.rules)]) {
    const severity = severityOf(one, options)
    if (severity === 'off') continue
    yield
    const told = one.detect(resolved, limits)
    for (const found of Array.isArray(told) ? told : yield* told) {
      yield
      if (!one.quoted && quoted.holds(found)) continue
      const made = finding({ ...one, severity }, found, passages.sentence(found), (fix) => one.rule === 'draft/furniture' || !quoted.touches(fix, source))
      if (!quiet(made)) findings.push(made)
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What the desk says of the rule by name, else the profile, else the check. A check that is off unless asked for is asked for by name. */
function severityOf({ rule, severity, asked }: Pick<Check, 'rule' | 'severity' | 'asked'>, { off, severities, profile }: Pick<Options, 'off' | 'severities' | 'profile'>): Severity | 'off' {
  if (off.includes(rule)) return 'off'
  return severities[rule] ?? (asked ? 'off' : profileOf(profile).severities[rule]?.value ?? severity)
}

function limitsOf({ limits, profile }: Options): Limits {
  const profiled = Object.entries(profileOf(profile).limits).map(([limit, { value }]) => [limit, value])
  return { ...defaultLimits, ...Object.fromEntries(profiled) as Partial<Limits>, ...limits }
}

function finding({ rule, severity: usual }: Check, { start, end, values, wording, fixes, mild }: Found, sentence: Range, harmless: (fix: Range) => boolean): Finding {
  const severity = mild && (usual === 'error' || usual === 'warning') ? 'information' : usual
  return {
    rule, severity, start, end, values, wording, message: filled(wording, values), sentence: { start: sentence.start, end: sentence.end },
    fixes: fixes.filter(harmless).map((fix): Fix => ({ start: fix.start, end: fix.end, insert: fix.insert, wording: fix.title, title: filled(fix.title, values) })),
  }
}

/** `{name}` is the value of that name; braces around anything else stay. */
const filled = (wording: string, values: Finding['values']): string => wording.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))
