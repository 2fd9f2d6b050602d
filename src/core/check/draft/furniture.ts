import type { Range } from '../../model.js'
import type { Check, Found } from '../check.js'

const ONE = 'Pasted web furniture, one line: ignored.'
const SEVERAL = 'Pasted web furniture, {lines} lines: ignored.'
const DELETE = 'Delete it'

/**
 * Pasted web furniture is not copy: newsletter boxes pollute counts, quotes and names. Our own desk rule.
 * Reported once a run; what is in it is read for nothing else.
 */
export const furniture: Check = {
  rule: 'draft/furniture',
  severity: 'information',
  texts: [ONE, SEVERAL, DELETE],
  detect: ({ furniture: runs, draft: { source } }) => runs.map(({ start, end, text }) => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim()).length
    return {
      start,
      end,
      values: { lines },
      wording: lines === 1 ? ONE : SEVERAL,
      fixes: [deletion({ start, end }, source)],
    }
  }),
}

/** Whole lines and the empty ones below, so that of “**Evening Digest**” and “- [Subscribe](https://…)” no stars, dash or address stay behind. */
function deletion({ start, end }: Range, source: string): Found['fixes'][number] {
  let from = start
  let to = end
  while (from > 0 && !/[\r\n]/.test(source[from - 1]!)) from--
  while (to < source.length && !/[\r\n]/.test(source[to]!)) to++
  while (to < source.length && /[\r\n]/.test(source[to]!)) to++
  return { title: DELETE, start: from, end: to, insert: '' }
}
