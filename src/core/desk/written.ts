import { applyEdits, modify, parseTree } from 'jsonc-parser/lib/esm/main.js'
import type { ProfileId } from './profiles.js'

/**
 * A desk's settings with another profile, everything else in them, comments too, as it was. A file that is empty is begun; one that is
 * no object is left alone: its complaint says what is wrong with it.
 */
export function withProfile(text: string, profile: ProfileId): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const bare = text.slice(mark.length)
  const eol = bare.includes('\r\n') ? '\r\n' : '\n'
  if (!bare.trim()) return `${mark}{${eol}  "profile": "${profile}"${eol}}${eol}`
  const slips: unknown[] = []
  const tree = parseTree(bare, slips as never, { allowTrailingComma: true })
  if (tree?.type !== 'object' || slips.length) return text
  return mark + applyEdits(bare, modify(bare, ['profile'], profile, { formattingOptions: { insertSpaces: true, tabSize: 2, eol }, getInsertionIndex: () => 0 }))
}
