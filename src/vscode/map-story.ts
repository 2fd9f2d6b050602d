import { l10n } from 'vscode'
import type { Actor, Analysis, Channel, ChannelStatus } from '../core/index.js'
import type { Line, Party, Story } from '../map/story.js'
import { channelFacts } from './cards/channel.js'
import { channelName, pairName, placeAndTime } from './cards/channel-line.js'
import type { Facts } from './cards/facts.js'
import { number } from './locale.js'
import { actorType, channelStatus } from './words.js'

/** A channel of a reading under a name that holds while it is the same: pair, kind, status and carriers, and the how-many-eth of those. */
export interface Named {
  readonly id: string
  readonly channel: Channel
}

export function namedChannels({ channels }: Pick<Analysis, 'channels'>): Named[] {
  const met = new Map<string, number>()
  return channels.map((channel) => {
    const id = JSON.stringify([principals(channel), channel.kind, channel.status, channel.intermediaries])
    const nth = (met.get(id) ?? 0) + 1
    met.set(id, nth)
    return { id: `${id} ${nth}`, channel }
  })
}

/** Whom the parties act for; the parties themselves where those are one. */
const principals = ({ pair, parties }: Channel): readonly string[] => (pair.length > 1 ? pair : [...new Set(parties)])

/** What the map shows of a reading. A channel of which the draft names one party alone runs to somebody unknown. */
export function mapStory(facts: Facts): Story {
  const lines = namedChannels(facts.analysis).map(({ id, channel }) => lineOf(facts, id, channel))
  const ids = facts.byMention([...new Set(lines.flatMap(({ parties }) => parties))])
  const parties = ids.map((id) => partyOf(facts.actor(id), id, lines.filter((line) => line.parties.includes(id)).length))
  const summary = lines.length ? l10n.t('Channel Map: {0} channels, {1} parties', number(lines.length), number(parties.length)) : l10n.t('Channel Map: no channels')
  return { parties, lines, statuses: statuses(), summary }
}

const UNKNOWN = 'unknown of '

function partyOf(actor: Actor | undefined, id: string, channels: number): Party {
  const name = actor?.name ?? l10n.t('not named')
  const says = [name, ...(actor ? [actorType(actor.type)] : []), l10n.t('channels: {0}', number(channels))].join(', ')
  return { id, name, says, unknown: !actor }
}

function lineOf(facts: Facts, id: string, channel: Channel): Line {
  const known = facts.byMention(principals(channel)).filter((party) => facts.actor(party))
  const parties = [...known, ...Array.from({ length: Math.max(2 - known.length, 0) }, (_, nth) => `${UNKNOWN}${id} ${nth}`)]
  const { status } = channel
  const what = channelName(facts, channel)
  const worded = new Set([l10n.t('Whose word'), l10n.t('Hedged')])
  const whose = channelFacts(facts, channel).filter(([label]) => worded.has(label)).map(([label, value]) => `${label}: ${value}`)
  const said = [status === 'none' ? what : `${what}, ${channelStatus(status)}`, placeAndTime(channel), ...whose, channel.evidence.length > 1 ? l10n.t('sentences: {0}', number(channel.evidence.length)) : '']
  return {
    id, parties, status, what: channelName(facts, { ...channel, intermediaries: [] }), pair: pairName(facts, channel), said: said.filter(Boolean).join(', '),
    carriers: channel.intermediaries.flatMap((carrier) => facts.actor(carrier) ?? []).map(({ id: carrier, name }) => ({ id: carrier, name })),
    where: placeAndTime(channel), unsure: channel.firmness === 'low',
    direction: direction(facts, channel),
  }
}

/** From one party to another; of two, who is not the one is the other. */
function direction(facts: Facts, channel: Channel): Line['direction'] {
  const among = principals(channel)
  const side = (actor: string | undefined): string | undefined => [actor, facts.actor(actor)?.state, facts.actor(actor)?.affiliation].find((one) => one !== undefined && among.includes(one))
  const other = (one: string | undefined): string | undefined => (one !== undefined && among.length === 2 ? among.find((id) => id !== one) : undefined)
  const [sender, receiver] = [side(channel.direction?.from), side(channel.direction?.to)]
  const [from, to] = [sender ?? other(receiver), receiver ?? other(sender)]
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined
}

function statuses(): Record<ChannelStatus, string> {
  const all: readonly ChannelStatus[] = ['none', 'active', 'active-main', 'intermittent', 'one-off', 'historical', 'standing', 'prospective', 'proposed', 'suspended', 'cancelled', 'refused', 'disputed']
  return Object.fromEntries(all.map((status) => [status, status === 'none' ? l10n.t('no channel') : channelStatus(status)])) as Record<ChannelStatus, string>
}
