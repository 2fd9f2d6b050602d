import { decodeString } from 'micromark-util-decode-string'
import type { Skipped, Span } from '../model.js'
import { oneLine } from './page.js'

/**
 * Spans as they read in print: “[two envoys](https://…) *left*” is “two envoys left”. Counter-example: the stars of
 * “f*** it” are what the writer means, and stay. A word processor's soft hyphens go. `skipped` is the analysis's, in text order; pieces are joined by “…”.
 */
export function printer(skipped: readonly Skipped[]): (spans: readonly Span[]) => string {
  const marks = skipped.filter(({ why }) => why === 'link-target' || why === 'footnote-mark' || why === 'html' || why === 'image')
  return (spans) => spans.map((span) => oneLine(unmarked(span, marks))).join(' … ')
}

function unmarked(span: Span, marks: readonly Skipped[]): string {
  let text = ''
  let from = span.start
  for (const { start, end, why } of marksIn(span, marks)) {
    text += span.text.slice(from - span.start, Math.max(from, start) - span.start)
    if (why === 'link-target') text = withoutOpeningBracket(text)
    from = Math.min(Math.max(from, end), span.end)
  }
  text += span.text.slice(from - span.start)
  if (!MARKED.test(text)) return text
  return decodeString(text.replaceAll('\u00ad', '').replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n').replace(EMPHASIS, '$2').replace(EMPHASIS, '$2'))
}

function marksIn({ start, end }: Span, marks: readonly Skipped[]): readonly Skipped[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: Skipped[] = []
  for (let at = low; at < marks.length && marks[at]!.start < end; at++) found.push(marks[at]!)
  return found
}

const MARKED = /[\\&*_\u00ad\n]/

const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu

function withoutOpeningBracket(text: string): string {
  const at = text.lastIndexOf('[')
  return at < 0 ? text : text.slice(0, at) + text.slice(at + 1)
}
