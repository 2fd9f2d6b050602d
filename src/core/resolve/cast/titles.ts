import type { Role } from '../../model.js'
import type { Office, Phrase } from '../../read/reading.js'
import type { Casting, Part } from './casting.js'

/** Gives a person the office that the phrase prints, and those that its sentence tells: “then-Norwegian ambassador” → ambassador of Norway, past. */
export function giveRole(casting: Casting, part: Part, phrase: Phrase): void {
  give(casting, part, phrase)
  for (const office of phrase.roles ?? []) give(casting, part, office)
}

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
  if (!title) return
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
  else part.roles[there] = { ...role, ...part.roles[there]! }
}

/** The same office once more, maybe with its years now: “Mayor Stone”, “Stone, mayor since 1999”. A second term is another entry. */
function same(one: Role, other: Role): boolean {
  if (one.title.toLowerCase() !== other.title.toLowerCase() || one.of !== undefined && other.of !== undefined && one.of !== other.of) return false
  if (other.from === undefined && other.to === undefined) return true
  return one.held === other.held && agree(one.from, other.from) && agree(one.to, other.to)
}

const agree = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other
