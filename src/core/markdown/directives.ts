import type { Range } from '../model.js'
import { namesIn } from '../words.js'

/** What the writer says to Backchannel and not to the reader, in a comment: `<!-- backchannel-disable sourcing/no-reason -->`. */
export type Directive = Silence | PutRight

/** `-disable`, `-enable`, `-disable-next-block`. Nothing named means all rules; words that are no rule id (“sourcing/no_reason”) silence nothing. */
export interface Silence extends Range {
  readonly does: 'disable' | 'enable' | 'disable-next-block'
  readonly rules: readonly string[] | 'all'
}

/** `-not-an-actor Marrow`, `-not-the-same Ali | Ahmed Ali`: holds for the whole draft, wherever it stands. */
export interface PutRight extends Range {
  readonly does: 'not-an-actor' | 'not-the-same'
  readonly names: readonly string[]
}

const COMMENT = /<!--\s*backchannel-(disable-next-block|disable|enable|not-an-actor|not-the-same)(?=[\s-])([^<>]{0,400}?)-->/g

/** Directives in a piece of HTML that begins at `offset`. What follows ` -- ` is a note to colleagues. */
export function directivesIn(html: string, offset: number): Directive[] {
  return [...html.matchAll(COMMENT)].map((found) => {
    const said = found[2]!.split('--')[0]!
    const range = { start: offset + found.index, end: offset + found.index + found[0].length }
    const does = found[1] as Directive['does']
    if (does === 'not-an-actor' || does === 'not-the-same') return { ...range, does, names: namesIn(said) }
    const words = said.split(/[\s,]+/).filter(Boolean)
    return { ...range, does, rules: words.length ? words.filter((word) => /^[a-z]+\/[a-z-]+$/.test(word)) : 'all' }
  })
}
