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
