import type { ChannelKind, ChannelStatus } from '../../src/core/index.js'
import type { Digest, Player, Told } from '../../src/story/digest.js'
import { plain } from '../../src/story/take.js'
import { Seal } from '../../src/story/seal.js'
import { joinStory, type Story } from '../../src/story/story.js'

export const KEY = '000102030405060708090a0b0c0d0e0f'

const seal = new Seal(KEY)

export const sealed = (name: string): string => seal.of(plain(name))

export const state = (name: string, country?: string): Player => ({ type: 'state', name: sealed(name), acronyms: [], offices: [], ...(country !== undefined && { country }) })

export const HALE = state('Hale', 'NOR')
export const LORNE = state('Lorne', 'CHL')
export const OMAN = state('Oman', 'OMN')
export const QATAR = state('Qatar', 'QAT')

/** A channel between the first two players. */
export const told = (kind: ChannelKind, status: ChannelStatus, more: Partial<Told> = {}): Told => ({ kind, status, pair: [0, 1], parties: [0, 1], intermediaries: [], onRecord: true, firmness: 'high', evidence: [[0, 9]], ...more })

export const on = (day: string): Pick<Told, 'time'> => ({ time: { from: day, to: day, since: false } })

export const since = (day: string): Pick<Told, 'time'> => ({ time: { from: day, to: day, since: true } })

export const venue = (name: string, town = true): Pick<Told, 'venue'> => ({ venue: { at: [0, 4], words: name.split(' ').map(sealed), town } })

export const draft = (day: string | undefined, channels: readonly Told[], players: readonly Player[] = [HALE, LORNE, OMAN, QATAR]): Digest => ({ ...(day !== undefined && { day }), players, channels })

/** The drafts as one story; they are called after their place in the list. */
export const story = (...digests: readonly Digest[]): Story<number> => joinStory(digests.map((digest, id) => ({ id, digest })))
