import type { Role } from '../../model.js'
import type { Phrase } from '../../read/reading.js'
import type { Casting, Part } from './casting.js'

/** Gives a person the office that the phrase prints: “then-Norwegian ambassador” → ambassador of Norway, past. */
export function giveRole(casting: Casting, part: Part, phrase: Phrase): void {
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
  if (!title || part.roles.some((role) => role.title === title)) return
  const of = phrase.of[0]
  const owner = of && (of.key === undefined ? of.text : casting.listed(of.key)?.name ?? of.text)
  const role: Role = {
    title, held: phrase.held ?? 'current', ...(owner === undefined ? {} : { of: owner }),
    ...(phrase.from === undefined ? {} : { from: phrase.from }), ...(phrase.to === undefined ? {} : { to: phrase.to }),
  }
  part.roles.push(role)
}
