import type { ChannelStatus } from '../core/index.js'

/** Who talks, or does not. */
export interface Party {
  /** Holds while the party is the same, from one reading of the draft to the next. */
  readonly id: string
  readonly name: string
  /** Accessible name: “United States, state, channels: 4”. */
  readonly says: string
  /** The draft leaves open who it is. */
  readonly unknown: boolean
}

/** A channel, or that there is none: one line of the picture, between two parties or more. */
export interface Line {
  /** Holds while the channel is the same, from one reading of the draft to the next. */
  readonly id: string
  /** Party ids, at least two. */
  readonly parties: readonly string[]
  readonly status: ChannelStatus
  /** “back channel”, “no direct channel”. */
  readonly what: string
  /** Who carries or brokers. */
  readonly carriers: readonly { readonly id: string; readonly name: string }[]
  /** Where and when: “Vienna · last week”; may be empty. */
  readonly where: string
  /** “United States – Iran”. */
  readonly pair: string
  /** The rest of the channel in words: “no direct channel, so far”. */
  readonly said: string
  readonly unsure: boolean
  /** Party ids. */
  readonly direction?: { readonly from: string; readonly to: string }
}

/** What the editor tells the map: plain data, in the order in which the draft tells of it. */
export interface Story {
  readonly parties: readonly Party[]
  readonly lines: readonly Line[]
  /** Each status in the reader's language, for the legend. */
  readonly statuses: Readonly<Record<ChannelStatus, string>>
  /** “Channels: 9. Parties: 4.” */
  readonly summary: string
}

/** From the editor to the map. */
export type ToMap =
  | { readonly type: 'story'; readonly draft: string; readonly story: Story }
  /** The draft cannot be read: it is gone, or Backchannel is off for it. */
  | { readonly type: 'unread' }
  | { readonly type: 'save' }

/** From the map to the editor. Ids and the finished picture, nothing else. */
export type FromMap =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly line: string; readonly nth: number; readonly leave: boolean }
  | { readonly type: 'meet'; readonly party: string; readonly leave: boolean }
  | { readonly type: 'save'; readonly svg: string }

/** What VS Code keeps of a map over a reload: which draft, and choices of view. No words of the draft. */
export interface Kept {
  readonly draft?: string
  readonly list?: boolean
}
