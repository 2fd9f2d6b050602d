import type { Check } from './check.js'

/**
 * Pasted web furniture is not copy: newsletter boxes pollute counts, quotes and names. Our own desk rule.
 * Reported once a run; what is in it is read for nothing else.
 */
export const furniture: Check = {
  rule: 'draft/furniture',
  severity: 'information',
  detect: ({ furniture: runs }) => runs.map(({ start, end, text }) => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim()).length
    return {
      start,
      end,
      values: { lines },
      message: `Pasted web furniture, ${lines} ${lines === 1 ? 'line' : 'lines'}: ignored.`,
      fixes: [{ title: 'Delete it', start, end, insert: '' }],
    }
  }),
}
