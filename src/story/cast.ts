import type { Digest, Player } from './digest.js'

/** One draft of a story. What `id` is, the host decides: a number, an address. */
export interface Draft<Id = unknown> {
  readonly id: Id
  readonly digest: Digest
}

/** Where somebody is met: number of the draft, number of the player in it. */
export type Part = readonly [draft: number, player: number]

/** Somebody over all drafts. */
export interface Member {
  readonly id: number
  readonly type: Player['type']
  readonly country?: string
  readonly parts: readonly Part[]
}

export interface Cast {
  readonly members: readonly Member[]
  /** `of[draft][player]` is the member's id. */
  readonly of: readonly (readonly number[])[]
}

/**
 * Who is the same in several drafts. “Iran” and “Tehran” are by their country; “Ana Ruiz” is by her whole name, unless the drafts give
 * her different countries; “Ruiz” alone only where one Ruiz of the same office or the same side is known by her whole name; “HHB”
 * where a draft, or the initials of one body alone, say what it is. Two who merely share a surname stay two.
 */
export function joinCast(drafts: readonly Draft[]): Cast {
  const names = new Names(drafts)
  const ids = new Map<string, number>()
  const members: { id: number; type: Player['type']; country?: string; parts: Part[] }[] = []
  const of = drafts.map(({ digest: { players } }, draft) => players.map((player, number) => {
    const key = names.key(player, players, draft)
    const id = ids.get(key) ?? members.length
    if (!ids.has(key)) {
      ids.set(key, id)
      members.push({ id, type: player.type, ...(player.country !== undefined && { country: player.country }), parts: [] })
    }
    members[id]!.parts.push([draft, number])
    return id
  }))
  return { members, of }
}

const STATES = new Set<Player['type']>(['state', 'government', 'metonym'])

/** Bodies that every state has its own of: “the Foreign Ministry”, “the navy”. */
const EACH_STATES = new Set<Player['type']>(['agency', 'armed-force', 'population', 'party', 'government', 'metonym'])

const whole = (player: Player): boolean => player.type === 'person' && player.surname !== undefined && player.surname !== player.name

class Names {
  /** Countries of the bearers of a whole name. */
  readonly #countries = new Map<string, Set<string>>()
  /** Whole names by surname with an office or a side. */
  readonly #bearers = new Map<string, Set<string>>()
  /** Names by what stands for them in capitals. */
  readonly #acronyms = new Map<string, Set<string>>()
  readonly #initials = new Map<string, Set<string>>()

  constructor(drafts: readonly Draft[]) {
    for (const { digest: { players } } of drafts) for (const player of players) {
      if (whole(player)) {
        if (player.country !== undefined) entry(this.#countries, player.name).add(player.country)
        for (const tie of ties(player, players)) entry(this.#bearers, `${player.surname} ${tie}`).add(player.name)
      } else if (player.type !== 'person') {
        for (const acronym of player.acronyms) entry(this.#acronyms, acronym).add(player.name)
        if (player.initials !== undefined) entry(this.#initials, player.initials).add(player.name)
      }
    }
  }

  /** The same for two players who are one. */
  key(player: Player, players: readonly Player[], draft: number): string {
    if (STATES.has(player.type) && player.country !== undefined) return `country ${player.country}`
    if (player.type !== 'person') return this.#body(player)
    if (player.surname === undefined) return `people ${player.name} ${player.country ?? ''}`
    if (whole(player)) return this.#person(player.name, player.country)
    const tied = ties(player, players)
    const bearers = new Set(tied.flatMap((tie) => [...(this.#bearers.get(`${player.surname} ${tie}`) ?? [])]))
    if (bearers.size === 1) return this.#person([...bearers][0]!, player.country)
    return tied.length ? `surname ${player.surname} ${tied[0]}` : `surname ${player.surname} in ${draft}`
  }

  #person(name: string, country: string | undefined): string {
    const countries = this.#countries.get(name)
    return countries && countries.size > 1 ? `person ${name} ${country ?? ''}` : `person ${name}`
  }

  #body({ name, type, country }: Player): string {
    const own = EACH_STATES.has(type) ? country ?? '' : ''
    const stands = this.#acronyms.get(name) ?? this.#initials.get(name)
    return `body ${stands?.size === 1 ? [...stands][0] : name} ${own}`
  }
}

/** What tells bearers of a surname apart: the office of a country, the country, whom they belong to. */
function ties({ offices, country, side }: Player, players: readonly Player[]): string[] {
  const body = side === undefined ? undefined : players[side]
  const home = country ?? body?.country
  const near = body && (body.country === undefined ? body.name : undefined)
  return [...offices.map((office) => `office ${office} ${home ?? near ?? ''}`), ...(home === undefined ? [] : [`of ${home}`]), ...(near === undefined ? [] : [`of ${near}`])]
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>()
  map.set(key, known)
  return known
}
