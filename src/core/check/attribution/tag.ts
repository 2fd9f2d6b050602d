import type { Found } from '../check.js'

/** A tag behind a sentence, before its full stop: “Letters pass through Oslo, ⟨source⟩ said.” A question takes none. */
export function restated(end: number, source: string, title: string): Found['fixes'] {
  return /^\.(?:\s|$)/.test(source.slice(end, end + 2)) ? [{ title, start: end, end, insert: ', ${1:⟨source⟩} said' }] : []
}
