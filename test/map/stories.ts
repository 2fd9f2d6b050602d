import type { ChannelStatus } from '../../src/core/index.js'
import type { Line, Party, Story } from '../../src/map/story.js'
import { NEWS } from '../../src/map/strokes.js'

const NAMES = ['Norway', 'Iceland', 'Chile', 'Peru', 'the Faroese Home Rule Government', 'Oman', 'Malta', 'the Hanseatic Fisheries Arbitration Board of 1911', 'Ghana', 'Togo', 'Fiji', 'Samoa', 'Laos', 'Nepal', 'Benin', 'Cuba']
const WHAT = ['direct channel', 'back channel', 'negotiations', 'contact on the sidelines', 'deconfliction line', 'visit', 'direct military channel']
const WHERE = ['', 'Geneva', 'Vienna · last week', 'Reykjavik · since March', 'on the sidelines of the cod conference in Ålesund · next month']
const CARRIERS = ['Swiss diplomats', 'Omani diplomats', 'the Apostolic Nuncio to the Nordic Countries, Archbishop Emeritus']

export const party = (name: string, id = name): Party => ({ id, name, says: `${name}, state`, unknown: false })

export const line = (id: string, parties: readonly string[], status: ChannelStatus = 'active', more: Partial<Line> = {}): Line =>
  ({ id, parties, status, what: 'direct channel', carriers: [], where: '', pair: parties.join(' – '), said: 'direct channel, active', unsure: false, ...more })

export const story = (parties: readonly Party[], lines: readonly Line[]): Story =>
  ({ parties, lines, statuses: Object.fromEntries(NEWS.map((status) => [status, status])) as Story['statuses'], summary: `${lines.length} channels, ${parties.length} parties` })

/** Numbers that look thrown and are the same each time. */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % sides
  }
}

/** A story of so many parties and channels: most know one or two who know everybody, some channels have three parties. */
export function thrown(parties: number, lines: number, seed: number): Story {
  const roll = dice(seed)
  const one = (nth: number): string => NAMES[nth % NAMES.length]! + (nth < NAMES.length ? '' : ` ${nth}`)
  return story(
    Array.from({ length: parties }, (_, nth) => party(one(nth))),
    Array.from({ length: lines }, (_, nth) => {
      const a = nth < parties - 1 ? nth + 1 : roll(parties)
      const b = nth < parties - 1 ? Math.min(roll(nth + 1), roll(nth + 1)) : (a + 1 + roll(parties - 1)) % parties
      const third = parties > 2 && roll(8) === 0 ? [(Math.max(a, b) + 1) % parties] : []
      return line(`line ${nth}`, [...new Set([a, b, ...third])].map(one), NEWS[roll(NEWS.length)]!, {
        what: WHAT[roll(WHAT.length)]!, where: WHERE[roll(WHERE.length)]!, carriers: roll(4) === 0 ? [{ id: 'carrier', name: CARRIERS[roll(CARRIERS.length)]! }] : [],
      })
    }),
  )
}

/** From one pair to more than anybody will read. */
export const stories = (): Story[] => [1, 2, 3].flatMap((seed) => [[2, 1], [2, 9], [3, 6], [6, 10], [9, 16], [12, 25], [20, 45]].map(([parties, lines]) => thrown(parties!, lines!, seed)))
