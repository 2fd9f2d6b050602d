import type { Position, TextDocument } from 'vscode'
import { opened } from './between-marks.js'

/** What is being written at a place: prose, somebody's words, a headline, or what no reader sees. */
export type Stretch = 'prose' | 'quoted' | 'heading' | 'none'

/** Looks at the paragraph up to the place, as it is written now. */
export function stretchAt(document: TextDocument, { line, character }: Position): Stretch {
  const before = document.lineAt(line).text.slice(Math.max(0, character - FAR), character)
  if (hidden(before)) return 'none'
  const lines = [before]
  let length = before.length
  for (let up = line - 1; up >= 0 && length < FAR; up--) {
    const { text } = document.lineAt(up)
    if (!text.trim()) break
    lines.unshift(text)
    length += text.length + 1
  }
  const paragraph = lines.join('\n').slice(-FAR)
  if (paragraph.split('`').length % 2 === 0 || paragraph.lastIndexOf('<!--') > paragraph.lastIndexOf('-->')) return 'none'
  if (inFence(document, line)) return 'none'
  if (/^ {0,3}#{1,6}\s/.test(before)) return 'heading'
  return opened(`${paragraph}x`) ? 'quoted' : 'prose'
}

/** How far back a paragraph is looked at, in characters. */
const FAR = 5000

/** In an address, a tag, a key in double brackets, a definition or a table. */
function hidden(before: string): boolean {
  const token = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1)
  if (token.includes('://') || token.startsWith('www.') || token.includes('@')) return true
  const target = before.lastIndexOf('](')
  const tag = before.lastIndexOf('<')
  return target >= 0 && !before.includes(')', target) || tag >= 0 && /[A-Za-z/!]/.test(before[tag + 1] ?? '') && !before.includes('>', tag)
    || before.lastIndexOf('[[') > before.lastIndexOf(']]') || /^ {0,3}\[[^\]]*\]:/.test(before) || before.trimStart().startsWith('|')
}

/** In front matter, or behind a fence that is still open. */
function inFence(document: TextDocument, line: number): boolean {
  let fence = document.lineAt(0).text.trimEnd() === '---' ? '---' : ''
  for (let at = fence ? 1 : 0; at < line; at++) {
    const text = document.lineAt(at).text.trim()
    if (fence ? text.startsWith(fence) || fence === '---' && text === '...' : text.startsWith('```') || text.startsWith('~~~')) fence = fence ? '' : text.slice(0, 3)
  }
  return fence !== ''
}
