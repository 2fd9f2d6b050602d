import type { Role } from '../../model.js'
import type { Office, Phrase } from '../../read/reading.js'
import { postOf } from '../../read/names/offices.js'
import type { Casting, Part } from './casting.js'

/** Gives a person the office that the phrase prints, and those that its sentence tells: “then-Norwegian ambassador” → ambassador of Norway, past. */
export function giveRole(casting: Casting, part: Part, phrase: Phrase): void {
  if (!RELATIONS.has(phrase.name ? phrase.office?.toLowerCase() ?? '' : phrase.head)) give(casting, part, phrase)
  if (phrase.roles) for (const office of phrase.roles) give(casting, part, office)
}

/**
 * “Vega’s successor”, “his Norwegian counterpart” hold the office that he holds or held; “his wife” holds none. Undefined where his is not told.
 */
export function heldAlike(part: Part, owner: Part | undefined, phrase: Phrase, casting: Casting): Office | undefined {
  const role = owner?.roles.findLast(({ title }) => !RELATIONS.has(title))
  if (!role || !/^(?:successor|predecessor|counterpart)$/.test(phrase.head)) return undefined
  const held = phrase.head === 'predecessor' ? 'past' : 'current'
  const office = { title: role.title, office: role.title, post: postOf(role.title), held, of: phrase.head === 'counterpart' ? phrase.of : [] } as const
  give(casting, part, office)
  const at = part.roles.findIndex(({ title }) => title === role.title)
  if (phrase.head !== 'counterpart' && role.of !== undefined && at >= 0) part.roles[at] = { ...part.roles[at]!, of: role.of }
  return office
}

/** Kin and company, no office. */
const RELATIONS = new Set(('counterpart successor predecessor wife husband widow widower spouse son daughter brother sister mother father parent uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother ' +
  'friend colleague neighbor neighbour rival ally opponent relative child').split(' '))

function give(casting: Casting, part: Part, phrase: Office): void {
  for (const { key, text } of phrase.of) {
    const whose = key === undefined ? casting.keyed(`name ${text.toLowerCase()}`) : casting.listed(key)
    if (!whose || whose === part) continue
    if (whose.type === 'state') {
      part.state ??= whose.id
      if (whose.country !== undefined) part.country ??= whose.country
    } else {
      part.affiliation ??= whose.id
      const state = whose.state
      if (state !== undefined) {
        part.state ??= state
        const country = casting.get(state)?.country
        if (country !== undefined) part.country ??= country
      }
    }
  }
  const title = phrase.office
  if (!title || phrase.from === undefined && phrase.to === undefined && part.roles[0]?.title === title && (phrase.of.length === 0 || part.roles[0].of !== undefined && part.roles[0].of === phrase.of[0]!.text)) return
  const of = phrase.of[0]
  const owner = of && (of.key === undefined ? of.text : casting.listed(of.key)?.name ?? of.text)
  const role: Role = {
    title, held: phrase.held ?? 'current', ...(owner === undefined ? {} : { of: owner }),
    ...(phrase.from === undefined ? {} : { from: phrase.from }), ...(phrase.to === undefined ? {} : { to: phrase.to }),
  }
  const there = part.roles.findIndex((other) => same(other, role))
  // “became president in 2012 … resigned as president in 2019” is one term.
  const ended = there < 0 && role.held === 'past' && role.from === undefined && role.to !== undefined ? part.roles.findIndex((other) => other.held === 'current' && other.title.toLowerCase() === title.toLowerCase()) : -1
  if (ended >= 0) part.roles[ended] = { ...part.roles[ended]!, ...role }
  else if (there < 0) part.roles.push(role)
  else if (role.of !== undefined || role.from !== undefined || role.to !== undefined) part.roles[there] = { ...role, ...part.roles[there]! }
}

/** The same office once more, maybe with its years now: “Mayor Stone”, “Stone, mayor since 1999”. A second term is another entry. */
function same(one: Role, other: Role): boolean {
  if (one.title.toLowerCase() !== other.title.toLowerCase() || one.of !== undefined && other.of !== undefined && one.of !== other.of) return false
  if (other.from === undefined && other.to === undefined) return true
  return one.held === other.held && agree(one.from, other.from) && agree(one.to, other.to)
}

const agree = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other
