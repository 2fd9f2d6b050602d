import type { Actor, Channel, Contacts, Mention, MentionForm, Range, TimeSpan } from '../core/index.js'
import type { Digest, Period, Place, Player, Told, Venue } from './digest.js'
import type { Seal } from './seal.js'

/** Takes from a reading what a story needs: “Hale and Lorne talk through Omani diplomats” leaves three players and one channel. */
export function digestOf({ actors, mentions, sources, channels, dated }: Contacts, seal: Seal): Digest {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const numbers = new Map<string, number>()
  const number = (id: string): number[] => {
    const actor = known.get(id)
    if (!actor) return []
    if (!numbers.has(id)) {
      numbers.set(id, numbers.size)
      for (const side of [actor.state, actor.affiliation]) if (side !== undefined) number(side)
    }
    return [numbers.get(id)!]
  }
  const classes = new Map(sources.map((source) => [source.id, source.class]))
  const countries = new Set(actors.flatMap(({ type, name, aliases }) => (type === 'state' ? [name, ...aliases] : [])))
  const told = channels.map((channel): Told => {
    const all = (ids: readonly string[]): number[] => ids.flatMap(number)
    const source = channel.source === undefined ? undefined : classes.get(channel.source)
    return {
      kind: channel.kind,
      status: channel.status,
      pair: all(channel.pair),
      parties: all(channel.parties),
      intermediaries: all(channel.intermediaries),
      ...(channel.venue && { venue: venueOf(channel.venue, countries, seal) }),
      ...periodOf(channel.time),
      ...(source && { source }),
      onRecord: channel.onRecord,
      firmness: channel.firmness,
      evidence: channel.evidence.map(placeOf),
    }
  })
  const best = bestMentions(mentions, numbers)
  const players = [...numbers.keys()].map((id) => playerOf(known.get(id)!, numbers, best.get(id), seal))
  return { ...(dated && { day: dated.day }), players, channels: told }
}

/** A name as it is compared: small letters, single blanks, no article, no dots. “the U.N.” is “un”. */
export const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ').trim().replace(/^the /, '')

const placeOf = ({ start, end }: Range): Place => [start, end]

const FORMS: readonly MentionForm[] = ['full', 'acronym', 'surname', 'metonym', 'title', 'description', 'demonym', 'pronoun']

function bestMentions(mentions: readonly Mention[], wanted: ReadonlyMap<string, number>): Map<string, Mention> {
  const best = new Map<string, Mention>()
  for (const mention of mentions) {
    if (!wanted.has(mention.actor) || mention.others?.length) continue
    const other = best.get(mention.actor)
    if (!other || FORMS.indexOf(mention.form) < FORMS.indexOf(other.form)) best.set(mention.actor, mention)
  }
  return best
}

function playerOf(actor: Actor, numbers: ReadonlyMap<string, number>, mention: Mention | undefined, seal: Seal): Player {
  const words = actor.name.split(/\s+/)
  const person = actor.type === 'person' && words.every((word) => !SMALL.test(word))
  const acronyms = actor.aliases.filter(isAcronym)
  const initials = words.length > 1 && actor.type !== 'person' ? words.filter((word) => !SMALL.test(word)).map((word) => word[0]).join('') : ''
  const side = numbers.get(actor.state ?? actor.affiliation ?? '')
  const at = mention && placeOf(mention.name ?? mention)
  return {
    type: actor.type,
    ...(actor.country !== undefined && { country: actor.country }),
    name: seal.of(plain(actor.name)),
    ...(person && { surname: seal.of(plain(words.at(-1)!)) }),
    acronyms: acronyms.map((acronym) => seal.of(plain(acronym))),
    ...(initials.length > 1 && { initials: seal.of(plain(initials)) }),
    offices: actor.roles.filter(({ held }) => held === 'current').map(({ title }) => seal.of(plain(title))),
    ...(side !== undefined && { side }),
    ...(at && { at }),
  }
}

/** “of” in “Union of Hale”, “diplomats” in “Omani diplomats”: no part of a name, or a description and no name. */
const SMALL = /^[^\p{Lu}]/u

/** “HHB”, “U.N.”; counter-example: “Iran”. */
const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(name)

/** Who or what a place is inside of: “Hotel Adler”, “the Hale embassy”. */
const BUILDING = /(?:^|\s)(?:airport|base|building|castle|centre|center|club|embassy|hall|headquarters|hotel|house|ministry|mission|office|offices|palace|palais|residence|school|secretariat|summit|villa)(?:\s|$)/

function venueOf(venue: NonNullable<Channel['venue']>, countries: ReadonlySet<string>, seal: Seal): Venue {
  const name = plain(venue.value)
  const words = name.split(/[\s,/–—-]+/).filter((word) => word.length > 2 && !/^(?:and|for|near|outside|the|with)$/.test(word))
  return { at: placeOf(venue), words: words.map((word) => seal.of(word)), town: /^\p{Lu}/u.test(venue.value) && !BUILDING.test(name) && !countries.has(venue.value) }
}

function periodOf(time: TimeSpan | undefined): { time?: Period } {
  const { from, to } = time ?? {}
  if (from === undefined || to === undefined) return {}
  return { time: { from, to, since: /^since\b/i.test(time!.value) } }
}
