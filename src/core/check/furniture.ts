import type { Fix, Range } from '../model.js'
import type { Check } from './check.js'

/**
 * Pasted web furniture is not copy: newsletter boxes pollute counts, quotes and names. Our own desk rule.
 * Reported once a run; what is in it is read for nothing else.
 */
export const furniture: Check = {
  rule: 'draft/furniture',
  severity: 'information',
  detect: ({ furniture: runs, draft: { source } }) => runs.map(({ start, end, text }) => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim()).length
    return {
      start,
      end,
      values: { lines },
      message: `Pasted web furniture, ${lines} ${lines === 1 ? 'line' : 'lines'}: ignored.`,
      fixes: [deletion({ start, end }, source)],
    }
  }),
}

/** Whole lines, so that of “**Evening Digest**” and “- [Subscribe](https://…)” no stars, dash or address stay behind. */
function deletion({ start, end }: Range, source: string): Fix {
  let from = start
  let to = end
  while (from > 0 && !/[\r\n]/.test(source[from - 1]!)) from--
  while (to < source.length && !/[\r\n]/.test(source[to]!)) to++
  return { title: 'Delete it', start: from, end: to, insert: '' }
}
