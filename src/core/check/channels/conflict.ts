import type { Channel, ChannelKind, ChannelStatus } from '../../model.js'
import type { Check, Found } from '../check.js'
import { opening, pairOf } from './pair.js'

const NONE_HERE = '{pair}: none here, but a channel further on (“{words}”). Wording exact?'
const OPEN_HERE = '{pair}: a channel here, but none before (“{words}”). Wording exact?'
const NONE_LATER = '{pair}: none here, but a channel before (“{words}”). Wording exact?'
const OPEN_FIRST = '{pair}: a channel here, but none further on (“{words}”). Wording exact?'

/**
 * “No channel” and a channel on one pair: “Peru and Chile do not talk. … The two armies' hotline is open day and night.” Direct, indirect and
 * technical contacts get mixed up in headlines. Our own rule.
 *
 * Twice a pair, at the sentence that says there is none and at the first that tells of one; each shows the other. What ended, is planned or is
 * of another time is no conflict: “had no hotline in 2007”.
 */
export const conflict: Check = {
  rule: 'channels/conflict',
  severity: 'hint',
  texts: [NONE_HERE, OPEN_HERE, NONE_LATER, OPEN_FIRST],
  detect: (resolved) => {
    const pairs = new Map<string, Channel[]>()
    for (const channel of resolved.channels) {
      if (channel.pair.length < 2) continue
      const key = channel.pair.join(' ')
      const known = pairs.get(key)
      if (known) known.push(channel)
      else pairs.set(key, [channel])
    }
    const name = pairOf(resolved)
    return [...pairs.values()].flatMap((channels): Found[] => {
      const missing = channels.filter(({ status }) => status === 'none')
      const open = channels.filter(({ status }) => OPEN.has(status))
      const [none, one] = opposed(missing, open) ?? []
      const [there, here] = [none?.evidence[0], one?.evidence[0]]
      if (!none || !one || !there || !here || there.start === here.start) return []
      const before = there.start < here.start
      return [
        { start: there.start, end: there.end, values: { pair: name(none), words: opening(here) }, wording: before ? NONE_HERE : NONE_LATER, fixes: [] },
        { start: here.start, end: here.end, values: { pair: name(one), words: opening(there) }, wording: before ? OPEN_HERE : OPEN_FIRST, fixes: [] },
      ]
    })
  },
}

/** The first two of one time; of the same kind if there are such. */
function opposed(missing: readonly Channel[], open: readonly Channel[]): readonly [Channel, Channel] | null {
  const found = missing.flatMap((none) => open.filter((one) => sameTime(none, one)).map((one) => [none, one] as const))
  return found.find(([none, one]) => GROUP[none.kind] === GROUP[one.kind]) ?? found[0] ?? null
}

/** “had no hotline in 2007” and one that is open now do not contradict each other. */
const sameTime = ({ time: a }: Channel, { time: b }: Channel): boolean =>
  !(a?.to !== undefined && b?.from !== undefined && a.to < b.from) && !(b?.to !== undefined && a?.from !== undefined && b.to < a.from)

const OPEN: ReadonlySet<ChannelStatus> = new Set<ChannelStatus>(['active', 'active-main', 'intermittent', 'standing'])
const GROUP: Partial<Record<ChannelKind, string>> = {
  'direct-military': 'direct', 'direct-bilateral': 'direct', 'formal-negotiations': 'direct', 'technical-deconfliction': 'technical', 'formal-protocol': 'technical', 'back-channel': 'carried', mediation: 'carried',
}
