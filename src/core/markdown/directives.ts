import type { Range } from '../model.js'
import { namesIn } from '../words.js'

/** What the writer says to Backchannel and not to the reader, in a comment: `<!-- backchannel-disable sourcing/no-reason -->`. */
export type Directive = Silence | PutRight | Unheard

/** Nothing named means all rules; words that are no rule id (“sourcing/no_reason”) silence nothing, and are complained of. */
export interface Silence extends Range {
  readonly does: (typeof SILENCES)[number]
  readonly rules: readonly string[] | 'all'
}

/** `-not-an-actor Marrow`, `-not-the-same Ali | Ahmed Ali`: holds for the whole draft, wherever it stands. */
export interface PutRight extends Range {
  readonly does: (typeof CORRECTIONS)[number]
  readonly names: readonly string[]
}

/** One that there is not: `backchannel-ignore`. */
export interface Unheard extends Range {
  readonly does: 'nothing'
  readonly word: string
}

/** From here on; from here on again; the whole file; the line it stands on; the next line with anything on it; the next block. */
const SILENCES = ['disable', 'enable', 'disable-file', 'disable-line', 'disable-next-line', 'disable-next-block'] as const
const CORRECTIONS = ['not-an-actor', 'not-the-same'] as const

/** The words that may follow `backchannel-`. */
export const directiveWords: readonly string[] = [...SILENCES, ...CORRECTIONS]

const COMMENT = /<!--\s*backchannel-([a-z]+(?:-[a-z]+)*)(?=[\s-])([^<>]{0,400}?)-->/g

/** Directives in a piece of HTML that begins at `offset`. What follows ` -- ` is a note to colleagues. */
export function directivesIn(html: string, offset: number): Directive[] {
  return [...html.matchAll(COMMENT)].map((found) => {
    const word = found[1]!
    const said = found[2]!.split('--')[0]!
    const range = { start: offset + found.index, end: offset + found.index + found[0].length }
    const correction = CORRECTIONS.find((one) => one === word)
    if (correction) return { ...range, does: correction, names: namesIn(said) }
    const does = SILENCES.find((one) => one === word)
    if (!does) return { ...range, does: 'nothing', word }
    const rules = said.split(/[\s,]+/).filter(Boolean)
    return { ...range, does, rules: rules.length ? rules : 'all' }
  })
}
