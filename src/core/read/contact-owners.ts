import type { Sentence } from './contact-sentence.js'

/**
 * Whose they are who have no name: “Peru and Chile, *whose envoys* flew to Oslo, said *their ministers* would talk” – both times the
 * two states meet; in “Peru’s premier met *her minister*” nobody but Peru does.
 */
export function ownersOf(sentence: Sentence, index: number): readonly number[] {
  const { start, end, key, of, form } = sentence.phrases[index]!
  if (form !== 'description' || key !== undefined || of.length > 0) return [index]
  const at = sentence.items.findIndex((item) => item.kind === 'party' && item.start <= start && item.end >= end)
  const whose = sentence.items[at]?.text.split(' ', 1)[0]!.toLowerCase()
  if (whose === undefined || !POSSESSIVE.has(whose)) return [index]
  if (whose === 'whose') {
    const before = sentence.lower(at - 1) === ',' ? at - 2 : at - 1
    return sentence.party(before) ? sentence.range(sentence.listStart(before), before + 1) : [index]
  }
  for (let before = at - 1; before >= 0; before--) {
    if (!sentence.party(before)) continue
    const first = sentence.listStart(before)
    const owners = sentence.range(first, before + 1)
    if (owners.some((owner) => fits(sentence, owner, whose, owners.length))) return owners
    before = first
  }
  return [index]
}

/** “its” is a state’s or a body’s, “his” a person’s, “their” several people’s. */
function fits(sentence: Sentence, owner: number, whose: string, several: number): boolean {
  const { type, number, form, as } = sentence.phrases[owner]!
  if (as === 'place' || form === 'pronoun') return false
  if (whose === 'their') return several > 1 || number === 'plural' || type === 'armed-group' || type === 'state-group'
  return whose === 'its' ? type !== 'person' && several === 1 : type === 'person' && several === 1
}

const POSSESSIVE = new Set(['whose', 'its', 'their', 'his', 'her'])
