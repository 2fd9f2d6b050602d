import { l10n } from 'vscode'
import type { Actor, Correction, Mention } from '../core/index.js'
import type { Reading } from './open-draft.js'
import { within } from './place.js'

/** Something a writer may say is wrong with a mention, and what to keep of it. */
export interface Mistake {
  readonly what: 'apart' | 'nobody'
  /** “Not the Same Person: “Ali” is not Ahmed Ali”. */
  readonly title: string
  readonly correction: Correction
  readonly mention: Mention
}

/**
 * What may be wrong with the innermost mention at an offset; with `end`, with the one that is just there. Nothing for a pronoun:
 * names are put right, and “he” is none.
 */
export function mistakesAt({ analysis, printed }: Pick<Reading, 'analysis' | 'printed'>, start: number, end?: number): Mistake[] {
  const here = (mention: Mention): boolean => (end === undefined ? within(start, mention) : mention.start === start && mention.end === end)
  const mention = analysis.mentions.filter((one) => canBeWrong(one) && here(one)).sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const actor = mention && analysis.actors.find(({ id }) => id === mention.actor)
  return mention && actor ? mistakesOf(mention, actor, printed([mention.name ?? mention])) : []
}

export const canBeWrong = ({ form, as }: Mention): boolean => form !== 'pronoun' && as === 'actor'

export function mistakesOf(mention: Mention, actor: Actor, called: string): Mistake[] {
  const others = othersOf(actor, called)
  const apart = others.map(([name, other]): Mistake => ({
    what: 'apart', mention, correction: { apart: [name, other] },
    title: actor.type === 'person' ? l10n.t('Not the Same Person: “{0}” is not {1}', name, other) : l10n.t('Not the Same: “{0}” is not {1}', name, other),
  }))
  return [...apart, { what: 'nobody', mention, correction: { notActor: called }, title: l10n.t('Not an Actor: “{0}”', called) }]
}

/** The name here against the actor's; where that is the actor's own name, the other names the draft gives him. */
function othersOf({ name, aliases }: Actor, called: string): [string, string][] {
  if (!same(called, name)) return [[called, name]]
  return aliases.filter((alias) => !same(alias, called)).map((alias): [string, string] => [alias, called])
}

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase().replace(/^(?:the|an|a) /, '')
const same = (one: string, other: string): boolean => plain(one) === plain(other)
