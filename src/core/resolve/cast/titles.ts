import { articles, possessives } from '../../lexicon/en/small-words.js'
import { pastMarkers } from '../../lexicon/en/titles.js'
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
  if (phrase.title === undefined || COURTESY.test(phrase.title)) return
  const title = office(phrase.title, phrase)
  if (!title || part.roles.some((role) => role.title === title)) return
  const of = phrase.of[0]
  const owner = of && (of.key === undefined ? of.text : casting.listed(of.key)?.name ?? of.text)
  const role: Role = {
    title, held: phrase.held ?? 'current', ...(owner === undefined ? {} : { of: owner }),
    ...(phrase.from === undefined ? {} : { from: phrase.from }), ...(phrase.to === undefined ? {} : { to: phrase.to }),
  }
  part.roles.push(role)
}

/** The office alone: “Deputy Foreign Minister” of “former Norwegian Deputy Foreign Minister”. */
export function office(title: string, phrase: Phrase): string {
  if (!title.includes(' ')) return title.replace(/^(?:then|ex)-/i, '')
  const owners = new Set(phrase.of.flatMap((of) => of.text.split(' ')))
  const words = title.replace(/^(?:then|ex)-/i, '').split(' ')
  let from = 0
  while (from < words.length - 1) {
    const word = words[from]!.replace(/[’']s?$/, '')
    if (!owners.has(word) && !pastMarkers.has(word.toLowerCase()) && !articles.has(word.toLowerCase()) && !possessives.has(word.toLowerCase()) && word !== 'and') break
    from++
  }
  return words.slice(from).filter((word, index, rest) => index === rest.length - 1 || !owners.has(word) || /^(?:of|to|for|the)$/.test(rest[index - 1] ?? '')).join(' ')
}

/** How somebody is addressed is no office. */
const COURTESY = /^(?:Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|M|Miss|Sir|Dame|Madam|Madame|Monsieur|Herr|Frau|Señora?|Signora?)\.?$/

/** For comparing: “Foreign Minister” and “the foreign minister”. */
export const officeKey = (title: string): string => title.toLowerCase().replace(/ (?:of|to|for) .*$/, '').replace(/^(?:acting|interim|outgoing|former|u\.s\.|then-) /, '')
