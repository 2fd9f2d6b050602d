import type { Limits } from '../check/limits.js'
import type { Severity } from '../model.js'
import { ap, reuters, type Published } from './published.js'

/**
 * How grave a finding is at whose desk. “An official said the port would close” is the same finding everywhere, but AP's rules
 * ask that the story say why the official has no name, and so AP's profile makes an error of it.
 *
 * A profile sets severities and limits, never what is looked for. Whatever the house has published nothing on keeps the check's own
 * severity: so `house` is empty. These are profiles *after* published rules, made by us, and vouched for by neither house.
 */
export interface Profile {
  readonly name: string
  readonly severities: Readonly<Record<string, Ruled<Severity | 'off'>>>
  readonly limits: { readonly [limit in keyof Limits]?: Ruled<number> }
}

/** A value that differs from the usual, and the published rule that asks for it. */
interface Ruled<Value> {
  readonly value: Value
  /** What the rule asks, in our words. */
  readonly asks: string
  readonly published: Published
}

export const profiles = {
  house: { name: 'house', severities: {}, limits: {} },
  ap: {
    name: 'after AP’s published rules',
    severities: {
      'sourcing/no-reason': { value: 'error', asks: 'The story has to explain why the source would not be named.', published: ap.values },
      'sourcing/opinion': { value: 'error', asks: 'Nobody gives an opinion or a guess from cover: what an unnamed source is used for is information.', published: ap.attribution },
      'sourcing/thin': { value: 'warning', asks: 'Describe the source as fully as can be done, so that its standing is plain.', published: ap.anonymity },
      'attribution/none': { value: 'warning', asks: 'A fact in dispute that our own people neither saw nor confirmed is attributed, in the same sentence.', published: ap.attribution },
      'attribution/lapse': { value: 'information', asks: 'Further details from a source have it named again, unless it is plain that it is still the same.', published: ap.attribution },
      'quotes/fragment': { value: 'information', asks: 'Fragments of quotation are to be avoided; a full quotation or a fair paraphrase is better.', published: ap.quotations },
    },
    limits: {},
  },
  reuters: {
    name: 'after Reuters’ published rules',
    severities: {
      'sourcing/opinion': { value: 'error', asks: 'Unnamed sources in a conflict are for facts; who attacks somebody does it on the record.', published: reuters.handbook },
      'sourcing/single': { value: 'error', asks: 'Two sources are better than one; a story that rests on one unnamed source is an exception that a senior editor approves.', published: reuters.rules },
      'sourcing/agentless': { value: 'warning', asks: 'Every statement has a source, unless it is an established fact or public record.', published: reuters.essentials },
      'attribution/none': { value: 'warning', asks: 'Every statement has a source, unless it is an established fact or public record.', published: reuters.essentials },
      'quotes/late-speaker': { value: 'warning', asks: 'The reader learns after the first sentence of a quotation who is speaking, not after the third.', published: reuters.essentials },
    },
    limits: {},
  },
} as const satisfies Record<string, Profile>

export type ProfileId = keyof typeof profiles

export const profileIds = Object.keys(profiles) as readonly ProfileId[]

export const isProfile = (value: unknown): value is ProfileId => typeof value === 'string' && Object.hasOwn(profiles, value)

export const profileOf = (id: ProfileId): Profile => profiles[id]
