import type { Root } from 'nlcst'
import type { ActorType, ChannelKind, ChannelStatus, Confidence, Doubt, FigureKind, MentionForm, Range, ReasonKind, SourceClass, StatementKind } from '../model.js'
import type { What } from '../lexicon/en/returns.js'
import type { Block } from '../markdown/blocks.js'
import type { Steps } from '../steps.js'

/**
 * What one block of prose says by itself, before the rest of the draft is known.
 * Every range in here counts in the block's own prose (UTF-16 units, end exclusive), so that a reading
 * can be cached and moved; `resolve` maps it to the source through `Block.map`.
 * Each read plugin fills one field; a later plugin may look at the fields before it and at nothing else.
 */
export interface Reading {
  readonly block: Block
  tokens: readonly Token[]
  /** Sentence borders as parse-english sees them; it merges some, so attribution may not trust them blindly. */
  sentences: readonly Range[]
  quotes: readonly QuoteRead[]
  /** Double quote marks without a partner, that make no quotation. */
  unpaired: readonly Range[]
  times: readonly TimeRead[]
  /** Names and descriptions of actors and places, by start, outer before inner. */
  phrases: readonly Phrase[]
  unnamed: readonly UnnamedRead[]
  attributions: readonly AttributionRead[]
  contacts: readonly ContactRead[]
  returns: readonly ReturnRead[]
  figures: readonly FigureRead[]
  deeds: readonly DeedRead[]
  /** Whether it looks like pasted web furniture; `likely` only counts beside a `sure` one. */
  furniture: 'sure' | 'likely' | 'none'
}

export interface Token extends Range {
  readonly text: string
  /** Lower case, curly apostrophes straight. */
  readonly lower: string
  /** `genitive` is the ’s (or bare ’) split off its noun. */
  readonly kind: 'word' | 'number' | 'genitive' | 'mark'
  readonly sentence: number
  /** White space stands before it (or it opens the block). */
  readonly spaced: boolean
}

export interface QuoteRead extends Range {
  /** Inside the marks. */
  readonly inner: Range
  /** The paragraph ends before a closing mark does: a running quotation, or a slip. */
  readonly open: boolean
  /** `mention` is a title, nickname, label or word as a word: no quote. */
  readonly kind: 'direct' | 'partial' | 'scare' | 'mention'
  /** Depth 0 is the writer's own text; nested ones are kept for checks only. */
  readonly depth: number
}

export interface TimeRead extends Range {
  readonly kind: 'date' | 'month' | 'year' | 'weekday' | 'relative' | 'period' | 'duration'
  /** “last week” points back, “next month” ahead. */
  readonly points: 'past' | 'future' | 'none'
}

export interface Phrase extends Range {
  /** The bare proper name, without title and modifiers. */
  readonly name?: Range
  /** The bare name as clean text, or the whole phrase where it has none. */
  readonly called: string
  /** Lower-case singular head noun of a description (“official”), or the name as written. */
  readonly head: string
  /** As it looks locally: a one-word name of a person is `surname`. */
  readonly form: MentionForm
  /** null when the block alone does not tell. */
  readonly type: ActorType | null
  readonly number: 'one' | 'plural'
  /** How it enters: “the official”, “an official”, “officials”, “Iran’s leaders”, a name. */
  readonly entry: 'definite' | 'indefinite' | 'bare' | 'possessive' | 'name'
  /** ISO alpha-3 code or lexicon id (“kremlin”, “united-nations”) when the lexicon knows it. */
  readonly key?: string
  /** Modifiers that say whose: demonyms, states, bodies in or before it (“U.S. and Iraqi officials” has two). */
  readonly of: readonly { readonly text: string; readonly key?: string; readonly start: number; readonly end: number }[]
  readonly title?: string
  /** The office alone: “Deputy Foreign Minister” of “former Norwegian Deputy Foreign Minister”; none for “Mr.”. */
  readonly office?: string
  /** For comparing offices: “foreign minister”. */
  readonly post?: string
  readonly held?: 'current' | 'past'
  readonly from?: string
  readonly to?: string
  /** Further offices that the sentence tells of it: “Stone, who was mayor until 2003”. */
  readonly roles?: readonly Office[]
  /** “three officials” → 3; “officials” → undefined. */
  readonly count?: number
  readonly as: 'actor' | 'place'
  /** “the company”: nobody, unless the draft has named one. */
  readonly vague?: boolean
  readonly genitive: boolean
  /** Index of the phrase that encloses it. */
  readonly within?: number
  /** Where the type is a guess: how the clues lean to person, body, place and thing, as logarithms of odds. */
  readonly lean?: readonly number[]
  readonly confidence: Confidence
  readonly doubt?: Doubt
}

/** An office with its time. */
export type Office = Pick<Phrase, 'of' | 'title' | 'office' | 'post' | 'held' | 'from' | 'to'>

/** A phrase for somebody without a name whose word the reader may be asked to take. */
export interface UnnamedRead extends Range {
  /** Index into `phrases`, where one covers it. */
  readonly phrase?: number
  readonly class: SourceClass
  readonly number: 'one' | 'plural' | 'none'
  readonly minCount?: number
  readonly affiliation?: string
  readonly seniority?: string
  readonly proximity?: Range
  readonly reason?: Range
  readonly reasonKind?: ReasonKind
  readonly terms?: Range
  readonly addressee?: Range
  readonly entry: Phrase['entry'] | 'pronoun'
  /** Lower-case singular head noun: later “the official” goes back to it. */
  readonly head: string
  /** The number is said outright: “three”, not “several”. */
  readonly exact?: true
  /** “another official”: none of those before. */
  readonly other?: true
  /** “the second official” → 2. */
  readonly nth?: number
}

/** Somebody's words or claim: who, by which cue, what. Found inside one block. */
export interface AttributionRead {
  readonly kind: StatementKind | 'direct'
  readonly cue: Range | null
  readonly speaker: Range | null
  /** What is said; for `direct` the quote's ranges. */
  readonly content: readonly Range[]
  /** Indices into `quotes` that lie in the content. */
  readonly quotes: readonly number[]
  readonly addressee?: Range
  readonly negated: boolean
  /** What somebody thinks, wants or finds rather than says. */
  readonly view?: true
  readonly confidence: Confidence
  readonly doubt?: Doubt
}

/** A sign of contact, or of its absence, between parties; its range is the sentence. */
export interface ContactRead extends Range {
  /** The word that shows it: “talks”, “met”, “envoy”. */
  readonly trigger: Range
  readonly kind: ChannelKind
  readonly status: ChannelStatus
  /** Indices into `phrases`. */
  readonly parties: readonly number[]
  readonly intermediaries: readonly number[]
  readonly venue?: Range
  readonly theatre?: Range
  readonly time?: Range
  readonly from?: number
  readonly to?: number
  /** Where the sentence leaves parties out: the same parties as before (“the two sides”), or the same contact (“the talks”). */
  readonly back?: 'parties' | 'event'
  /** “we”, “us”: whoever speaks there is a party too. */
  readonly ours?: Range
  readonly hedges: readonly Range[]
  readonly firmness: 'high' | 'medium' | 'low'
}

/** Words that go back to a contact already told of, “the talks”, “that line”; its range is the sentence. */
export interface ReturnRead extends Range {
  readonly noun: Range
  readonly what: What
  /** “that channel”, “their talks”, “Friday’s meeting”: nearer than “the channel”. */
  readonly close: boolean
  /** Indices into `phrases` that say which one, before the noun (“the Omani channel”) and behind it (“the talks in Tacna”). */
  readonly names: { readonly before: readonly number[]; readonly after: readonly number[] }
  /** Words with a capital before the noun, in small letters: “lysne” of “the Lysne channel”. */
  readonly called: readonly string[]
  readonly time?: Range
  /** What the sentence says became of it. */
  readonly turn?: ChannelStatus
  /** The sentence has words of judgement beside it. */
  readonly judged: boolean
}

/** Force used or aid given, told in a sentence, which is its range. */
export interface DeedRead extends Range {
  /** The word that shows it: “shelled”, “aid”. */
  readonly trigger: Range
  readonly kind: 'force' | 'aid'
  /** Indices into `phrases` of those who could have done it or had it done to them. */
  readonly parties: readonly number[]
}

/** A number, date, superlative or title to be looked up. */
export interface FigureRead extends Range {
  readonly kind: FigureKind
  readonly amount?: number
  readonly unit?: Range
}

declare module 'vfile' {
  interface DataMap {
    reading: Reading
  }
}

export type ReadPlugin = () => (tree: Root, file: import('vfile').VFile) => void | Steps<void>
