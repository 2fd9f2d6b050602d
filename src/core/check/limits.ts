/** Where a check begins to mind, in words, sentences or sources. A desk may move them; what is looked for stays the same. */
export interface Limits {
  /** A quotation of fewer words needs no speaker (`quotes/no-speaker`). */
  readonly speakerWords: number
  /** A partial quotation of no more words is a fragment (`quotes/fragment`). */
  readonly fragmentWords: number
  /** The speaker comes late after more words of quotation (`quotes/late-speaker`). */
  readonly lateWords: number
}

export const defaultLimits: Limits = { speakerWords: 4, fragmentWords: 5, lateWords: 40 }

/** What each limit is, for whoever sets it. */
export const limitTexts: { readonly [limit in keyof Limits]: string } = {
  speakerWords: 'A quotation of fewer words needs no speaker (quotes/no-speaker).',
  fragmentWords: 'A partial quotation of no more words is a fragment (quotes/fragment).',
  lateWords: 'The speaker comes late after more words of quotation (quotes/late-speaker).',
}

/** No desk means more words than these. */
export const highestLimit = 1000
