/**
 * The contract of `--format json`: what the core says about a draft.
 *
 * Every offset is a UTF-16 code unit into the source text, end exclusive. A span's `text` is exactly
 * `source.slice(start, end)`, markup included; a clean form stands beside it as `value` or `name`.
 * Ids are stable within one analysis only. Fields may be added, never renamed.
 */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Span extends Range {
  readonly text: string
}

/** A span with its clean form: no markup, white space collapsed. */
export interface ValueSpan extends Span {
  readonly value: string
}

export type Confidence = 'high' | 'low'

/**
 * Why something is marked `low`: a code, for the reader to be told in plain words. Only beside `confidence: 'low'`; a low one
 * without a code is unsure for no reason of its own. Codes may be added.
 *
 * Of a mention: who it is.
 * - `lone-name`: one name and no clue whose (“Marrow said no.”).
 * - `guessed-type`: whether person, body or place is told by the shape of the name alone.
 * - `shared-surname`: two in the draft bear the name.
 * - `given-name`: a first name, and one bearer known by it.
 * - `short-name`: a word of a longer name (“the Council” for “Lorne Harbour Council”).
 * - `shared-office`: two in the draft hold the office (“the minister”).
 * - `guessed-description`: “the group”, “the two countries”: the last that fits.
 * - `nobody-named`: a kind of people without “the”, perhaps nobody in particular (“reporters”).
 * - `pronoun`: it goes to the person spoken of last, and nothing proves it.
 * - `rival-pronoun`: “he” or “she”, where somebody else near would fit too.
 *
 * Of a quote or a statement: whose words, and which. A doubt about who the speaker is (`shared-surname` and its like) goes over.
 * - `far-speaker`: no tag of its own; the speaker is taken over from the sentence or paragraph before.
 * - `guessed-speaker`: the speaker is not next to the cue, or is a pronoun that is unsure.
 * - `guessed-borders`: where the reported words begin or end is a guess.
 * - `weak-cue`: the cue is no word of speech, or not always one (“wants”, “noted the delay”).
 */
export type Doubt =
  | 'lone-name' | 'guessed-type' | 'shared-surname' | 'given-name' | 'short-name' | 'shared-office' | 'guessed-description' | 'nobody-named' | 'pronoun' | 'rival-pronoun'
  | 'far-speaker' | 'guessed-speaker' | 'guessed-borders' | 'weak-cue'

export type ActorType =
  | 'person' | 'state' | 'government' | 'metonym' | 'agency' | 'armed-force' | 'armed-group' | 'organization'
  | 'media' | 'party' | 'population' | 'state-group' | 'place'

export interface Role {
  readonly title: string
  readonly of?: string
  readonly held: 'current' | 'past'
  /** As the draft gives it (“2010”), never computed. */
  readonly from?: string
  readonly to?: string
}

export interface Actor {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  readonly roles: readonly Role[]
  /** Actor id of the body it belongs to. */
  readonly affiliation?: string
  /** Actor id of the state or body it acts for. */
  readonly state?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly aliases: readonly string[]
}

export type MentionForm = 'full' | 'surname' | 'title' | 'acronym' | 'metonym' | 'description' | 'demonym' | 'pronoun'

/** The noun phrase with its title and tight modifiers, without a genitive ’s. */
export interface Mention extends Span {
  readonly actor: string
  /** Further referents of a plural (“U.S. and Iraqi officials”). */
  readonly others?: readonly string[]
  readonly as: 'actor' | 'place'
  readonly form: MentionForm
  /** The bare proper name in it. */
  readonly name?: Span
  readonly confidence: Confidence
  readonly doubt?: Doubt
}

export type QuoteKind = 'direct' | 'partial' | 'scare'

export interface Quote {
  readonly id: string
  readonly kind: QuoteKind
  /** Quote marks included; several when the tag interrupts it or it runs over paragraphs. */
  readonly segments: readonly Span[]
  /** Source id. */
  readonly speaker: string | null
  /** Further sources who speak with the first (“Lund and Dahl said”). */
  readonly others?: readonly string[]
  readonly speakerSpan: Span | null
  /** The reporting verb with what belongs to it: “said”, “has said”, “said in a statement”. */
  readonly cue: Span | null
  readonly confidence: Confidence
  readonly doubt?: Doubt
}

export type StatementKind =
  | 'indirect' | 'mixed' | 'media-secondhand' | 'hearsay-adverb' | 'agentless-passive' | 'denial'
  | 'implied-continuation' | 'unattributed'

export interface Statement extends Span {
  readonly id: string
  readonly kind: StatementKind
  readonly segments?: readonly Span[]
  readonly cue: Span | null
  /** Source id. */
  readonly source: string | null
  /** Further sources who speak with the first. */
  readonly others?: readonly string[]
  readonly speakerSpan: Span | null
  /** The cue is negated, and nobody said it: “never promised to pay”, “did not deny that …”. */
  readonly negated?: true
  /** Id of the statement it denies. */
  readonly denies?: string
  /** What somebody thinks, wants or finds rather than says: “wants”, “believes”, “the survey shows”. */
  readonly view?: true
  readonly confidence: Confidence
  readonly doubt?: Doubt
}

export type SourceClass =
  | 'named' | 'institution' | 'anonymous' | 'unnamed-public' | 'collective-institutional'
  | 'media-hearsay-unspecified' | 'named-media-secondhand' | 'hearsay-adverb' | 'agentless-expectation'

/**
 * Why a name is withheld, in kinds that a standards editor weighs differently.
 *
 * - `fear`: of reprisal, for a job or a life (“because he feared for his post”).
 * - `not-authorised`: they may not speak, or not in public (“because they were not authorised to brief the press”).
 * - `sensitive`: talks, an inquiry or plans that go on and would suffer (“citing the sensitivity of the talks”).
 * - `private`: a personal or confidential matter (“to protect her family’s privacy”).
 * - `policy`: the rule or custom of their house (“because ministry rules bar comment”).
 * - `legal`: a court, a lawsuit, a law, a contract (“because the case is before the courts”).
 * - `other`: a printed reason of no such kind (“in order to speak freely”).
 */
export type ReasonKind = 'fear' | 'not-authorised' | 'sensitive' | 'private' | 'policy' | 'legal' | 'other'

/**
 * What a fact-checker looks up besides names, as the draft writes it.
 *
 * - `number`: “1,200 tons”, “two hard drives”, “a third”; `money`: “$3.5 million”; `percent`: “40 per cent”.
 * - `date`: a date, month, year, weekday, clock time, “last week”; not “recently”.
 * - `superlative`: “the largest”, “the first woman”, “the only”, “a record”, “unprecedented”.
 * - `title`: “Prime Minister” before a name, “a spokesman” beside one.
 */
export type FigureKind = 'number' | 'money' | 'percent' | 'date' | 'superlative' | 'title'

export interface Figure extends ValueSpan {
  readonly kind: FigureKind
  /** What the words come to, where they say it exactly: 3500000 for “3.5 million”. */
  readonly amount?: number
  /** What is counted, as printed: “tons”, “hard drives”. */
  readonly unit?: string
}

/** Whose word the reader has: one entry a source, with every phrase that stands for it. */
export interface Source {
  readonly id: string
  readonly class: SourceClass
  readonly spans: readonly Span[]
  readonly actor?: string
  readonly count: 'one' | 'plural' | 'none'
  /** What grammar guarantees: 2 for “officials”, 3 for “three officials”. */
  readonly minCount?: number
  /** As printed: “Iraqi”, “State Department”. */
  readonly affiliation?: string
  readonly seniority?: string
  /** How they would know, as printed. */
  readonly proximity?: Span
  /** Why the name is withheld, as printed. */
  readonly reason?: Span
  /** Beside every `reason`. */
  readonly reasonKind?: ReasonKind
  /** “on condition of anonymity”, “on background”. */
  readonly terms?: Span
  /** The outlet spoken to, as printed. */
  readonly addressee?: Span
  readonly possiblySameAs: readonly string[]
}

/**
 * How well a claim is borne out by the draft itself.
 *
 * - `several`: several people or bodies give it together (“two officials said”, “Lund and Dahl said”).
 * - `consistent`: another source of the draft says the same.
 * - `partial`: another source says part of it: at least two actors in common, and a word of the same kind (contact, force, aid).
 * - `single`: one source alone.
 * - `disputed`: another source denies it.
 * - `none`: nobody’s word: no source, hearsay (“reportedly”, “local media said”), an expectation without an owner, a negated cue.
 *
 * The first of `disputed`, `none`, `several`, `consistent`, `partial`, `single` that holds. Not covered: what other drafts or the world say.
 */
export type Corroboration = 'several' | 'consistent' | 'partial' | 'single' | 'disputed' | 'none'

/**
 * One thing that the draft tells, with whose word it is. One utterance, one claim, in text order: two sources who say the same are
 * two claims that name each other, because a desk checks each by itself and their wording may differ. Scare quotes and views
 * (`Statement.view`) claim nothing; quoted words inside a statement are part of its claim.
 */
export interface Claim {
  readonly id: string
  /** `continuation` and `unattributed` are sentences of `Analysis.uncued`. */
  readonly what: 'quote' | 'statement' | 'continuation' | 'unattributed'
  /** Id of the quote, the statement or the uncued sentence. */
  readonly of: string
  /** Ids of the quotes inside it that are no claims of their own. */
  readonly holds: readonly string[]
  /** From its first word to its last, a tag in between included. */
  readonly span: Span
  /** Source ids; empty where no source is given. */
  readonly sources: readonly string[]
  readonly corroboration: Corroboration
  /** Claim ids: other sources who say the same. */
  readonly alike: readonly string[]
  /** Claim ids: other sources who say part of it. */
  readonly partly: readonly string[]
  /** Id of the claim it denies. */
  readonly denies?: string
  /** Ids of the statements that deny it. */
  readonly deniedBy: readonly string[]
  /**
   * Whether those who say it know it from each other. Officials of one government may be the same person, so it is `unknown` unless the
   * text says otherwise (“independently confirmed”, “a second official, from another ministry”).
   */
  readonly independence: 'unknown' | 'stated'
}

export type ChannelKind =
  | 'direct-military' | 'direct-bilateral' | 'back-channel' | 'mediation' | 'formal-negotiations' | 'multilateral'
  | 'sideline-contact' | 'technical-deconfliction' | 'formal-protocol' | 'ambassadorial' | 'visit-talks'
  | 'public-signal' | 'coalition'

export type ChannelStatus =
  | 'none' | 'active' | 'active-main' | 'intermittent' | 'one-off' | 'historical' | 'standing' | 'prospective'
  | 'proposed' | 'suspended' | 'cancelled' | 'refused' | 'disputed'

/** A means by which two or more parties communicate, or fail to. “No channel” is an entry of its own. */
export interface Channel {
  readonly id: string
  /** Actor ids, as named in the evidence. */
  readonly parties: readonly string[]
  /** Actor ids they act for; sorted, the key of the pair. */
  readonly pair: readonly string[]
  readonly intermediaries: readonly string[]
  readonly kind: ChannelKind
  readonly status: ChannelStatus
  readonly venue?: ValueSpan
  readonly theatre?: ValueSpan
  readonly time?: TimeSpan
  readonly direction?: { readonly from: string; readonly to: string }
  /** Source id: whose word it is that the channel exists (or does not). */
  readonly source?: string
  readonly onRecord: boolean
  readonly firmness: 'high' | 'medium' | 'low'
  /** Word for word, as written. */
  readonly hedges: readonly string[]
  readonly evidence: readonly Span[]
  /** Who judges it, apart from who says that it exists: “the talks are useless, a second diplomat said”. */
  readonly judgements?: readonly Judgement[]
}

/** What a source holds of a channel. */
export interface Judgement extends Span {
  readonly source: string
  readonly onRecord: boolean
}

/** A time as written and, where the draft has a date or a dateline to count from, the days it means. */
export interface TimeSpan extends ValueSpan {
  /** First and last day, `2031-05-09`; both inclusive, the same for a single day. */
  readonly from?: string
  readonly to?: string
}

export type Severity = 'error' | 'warning' | 'information' | 'hint'

export interface Fix extends Range {
  readonly title: string
  /** The title as a template, as in `Finding`. */
  readonly wording: string
  /** A snippet: `${1:⟨reason⟩}` marks what the writer fills in. */
  readonly insert: string
}

export interface Finding extends Range {
  readonly rule: string
  readonly severity: Severity
  readonly values: Readonly<Record<string, string | number>>
  /** English; the editor translates by `wording` and `values`. */
  readonly message: string
  /** The message as a template: “{desc}” stands for the value of that name. The key of its translations. */
  readonly wording: string
  /** The sentence it stands in; itself where it stands in none. */
  readonly sentence: Range
  readonly fixes: readonly Fix[]
}

export type SkipReason = 'front-matter' | 'code' | 'html' | 'table' | 'image' | 'link-target' | 'furniture' | 'definition' | 'footnote-mark'

export interface Skipped extends Span {
  readonly why: SkipReason
}

export interface Complaint {
  readonly option: string
  readonly message: string
  /** Where in the options: `['rules', 2, 'never']`. */
  readonly at?: readonly (string | number)[]
  /** Of something that stands in a text, the draft's or the desk's settings: its line, from 1, and its place. */
  readonly line?: number
  readonly start?: number
  readonly end?: number
}

/** A headline or crosshead, without its marks. */
export interface Heading extends ValueSpan {
  /** 1 to 6, by its Markdown; none for a line that is a headline by its shape alone. */
  readonly level?: number
}

export interface Dated extends Range {
  /** `2031-05-09` */
  readonly day: string
}

export interface Analysis {
  readonly version: 1
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
  readonly statements: readonly Statement[]
  /**
   * Sentences without a cue that the sourcing desk asks about, in text order; kept apart from `statements`, which are reported speech.
   * `unattributed`: tells of a channel, force or aid, and no source is given. `implied-continuation`: goes on with the source of
   * the sentence before (“Instead, letters pass through Oslo”), always of low confidence.
   */
  readonly uncued: readonly Statement[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly channels: readonly Channel[]
  /** The day the draft is of, by its front matter or its dateline: what “Monday” and “last week” are counted from. */
  readonly dated?: Dated
  /** In text order. Nothing in code, addresses, link targets, furniture. */
  readonly figures: readonly Figure[]
  /** Sentences of the prose, in text order; some borders are missed (“on Jan. 5. No deal”). Headings are sentences; code, tables and furniture have none. */
  readonly sentences: readonly Range[]
  /** In text order; none in furniture or block quotes. */
  readonly headings: readonly Heading[]
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skipped[]
  readonly complaints: readonly Complaint[]
}
