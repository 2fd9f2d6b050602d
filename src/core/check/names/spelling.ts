/**
 * When two spellings may be one name: “al-Moallem” and “Muallim” have the same consonants; “Berg” and “Borg” do too, and are two families.
 */

/** What transliterators and typists agree on: consonants, in order, each once. */
export function skeleton(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:al|el|an|as|ash|ad|ar)-/, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss')
    .replace(/[^a-z]/g, '').replace(/ph/g, 'f').replace(/ck/g, 'k').replace(/q/g, 'k')
  return bare[0] + bare.slice(1).replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1')
}

/** One slip apart: a letter more, less, other or in the wrong place; only a vowel, a doubling or an accent, so that Brandt stays apart from Brand. */
export function nearly(a: string, b: string): boolean {
  const one = plain(a)
  const other = plain(b)
  if (one === other) return a !== b && !same(a, b)
  if (Math.min(one.length, other.length) < 5 || /s$/.test(one) !== /s$/.test(other)) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let back = 0
  while (back < Math.min(one.length, other.length) - from && one[one.length - 1 - back] === other[other.length - 1 - back]) back++
  const here = one.slice(from, one.length - back)
  const there = other.slice(from, other.length - back)
  if (here.length < 2 && there.length < 2) return true
  return here.length === 2 && here === there[1]! + there[0]! || transliterated(a) && transliterated(b) && here.length < 4 && there.length < 4
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:al|el)-/, '')

/** Only an apostrophe's shape or an article apart: “Shi’ite” is “Shi'ite”. */
const same = (a: string, b: string): boolean => a.replace(/[’']/g, '') === b.replace(/[’']/g, '') || a.toLowerCase() === b.toLowerCase() || a.replace(/^(?:al|el)-/i, '') === b.replace(/^(?:al|el)-/i, '')

const transliterated = (name: string): boolean => /^(?:al|el)-|ou|aa|ee|kh|gh|uall|oual|dh|ay$/i.test(name)
