import { groupNouns, placeWords, thingNouns } from '../../lexicon/en/organizations.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import { articles, small } from '../../lexicon/en/small-words.js'
import type { ActorType } from '../../model.js'
import type { Found } from './found.js'
import type { KINDS } from './lean.js'
import type { Row } from './row.js'

export interface Sign {
  readonly kind: (typeof KINDS)[number]
  /** Where the noun tells more: “the Lorne Morning newspaper” is media. */
  readonly type?: ActorType
}

/** The noun beside a name that says what it is: “the band Drift Harbor”, “the Civic Renewal party”, “militants of Jaish al-Nour”, “the town of Lorne”. */
export function signOf(row: Row, { from, to }: Found): Sign | null {
  const the = articles.has(row.lower(from - 1))
  if (the && row.word(to) && !row.capital(to) && !row.genitive(to)) {
    const noun = nounOf(row.lower(to))
    if (noun && APART.has(row.lower(to)) && noun.kind !== 'person') return noun
  }
  const of = row.lower(from - 1) === 'of' ? from - 2 : the && row.lower(from - 2) === 'of' ? from - 3 : -1
  if (of >= 0 && FOLLOWERS.has(row.lower(of))) return { kind: 'organization' }
  if (row.text(to) === ',' && articles.has(row.lower(to + 1))) {
    const noun = apposed(row, to + 2)
    if (noun) return noun
  }
  const before = row.lower(from - 1)
  if (row.capital(from - 1) || !row.word(from - 1) || !(articles.has(row.lower(from - 2)) || articles.has(row.lower(from - 3)))) return null
  const noun = nounOf(before)
  return noun && (noun.kind === 'organization' || noun.kind === 'thing') && APART.has(before) ? noun : null
}

/** “Quellon, a small maker of pumps, was sold”: the last noun before a preposition or the comma. */
function apposed(row: Row, from: number): Sign | null {
  let noun: Sign | null = null
  for (let at = from; at < from + 6 && row.word(at) && !row.capital(at) && !small(row.lower(at)); at++) noun = nounOf(row.lower(at)) ?? noun
  return noun
}

function nounOf(noun: string): Sign | null {
  const role = roleNouns.get(noun)
  if (role && role.type !== 'person' && !thingNouns.has(noun)) return role.type === 'state' ? { kind: 'place' } : { kind: 'organization', type: role.type }
  if (groupNouns.has(noun)) return noun === 'party' ? { kind: 'organization', type: 'party' } : { kind: 'organization' }
  if (thingNouns.has(noun)) return { kind: 'thing' }
  return role ? { kind: 'person' } : placeWords.has(noun) ? { kind: 'place' } : null
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Nouns that stand beside a name of their own; “the Lorne side” and “the Lorne government” are Lorne's. */
const APART = words('band orchestra choir ensemble quartet trio duo label chain brewery franchise troupe startup start-up firm airline publisher brand newspaper daily magazine tabloid broadcaster website company corporation manufacturer carmaker retailer charity foundation party militia movement group cartel gang clan tribe ' +
  'district neighborhood neighbourhood region province county valley mountains river peninsula desert suburb township island islands strait archipelago ' +
  'album single song film movie documentary novel book play musical opera sitcom series game software app console missile rocket aircraft helicopter vaccine virus drug')

/** Who is “of” a body: “fighters of Jaish al-Nour”. */
const FOLLOWERS = words('members member militants fighters supporters activists guerrillas rebels employees shareholders executives directors alumni graduates readers subscribers guitarist drummer bassist vocalist subsidiary division affiliate offshoot board chairman co-founder founder')
