import type { Range } from '../model.js'

/**
 * What the writer says to Backchannel and not to the reader:
 * `<!-- backchannel-disable sourcing/no-reason -->`, `-enable`, `-disable-next-block`. Nothing named means all rules;
 * words that are no rule id (“backchannel-disable sourcing/no_reason”) silence nothing.
 */
export interface Directive extends Range {
  readonly does: 'disable' | 'enable' | 'disable-next-block'
  readonly rules: readonly string[] | 'all'
}

const COMMENT = /<!--\s*backchannel-(disable-next-block|disable|enable)(?=[\s-])([^<>]{0,400}?)-->/g

/** Directives in a piece of HTML that begins at `offset`. What follows ` -- ` is a note to colleagues. */
export function directivesIn(html: string, offset: number): Directive[] {
  return [...html.matchAll(COMMENT)].map((found) => {
    const words = found[2]!.split('--')[0]!.split(/[\s,]+/).filter(Boolean)
    return {
      start: offset + found.index,
      end: offset + found.index + found[0].length,
      does: found[1] as Directive['does'],
      rules: words.length ? words.filter((word) => /^[a-z]+\/[a-z-]+$/.test(word)) : 'all',
    }
  })
}
