import type { Span } from '../../src/core/index.js'

/** Every span anywhere in an analysis, whatever part it belongs to, with the path to it. */
export function* spansIn(value: unknown, path = ''): Generator<[string, Span]> {
  if (typeof value !== 'object' || value === null) return
  const found = value as Partial<Span>
  if (typeof found.start === 'number' && typeof found.end === 'number' && typeof found.text === 'string') yield [path, found as Span]
  for (const [key, part] of Object.entries(value)) yield* spansIn(part, `${path}/${key}`)
}

/** The first span whose text is not what stands in the source, or null. */
export function wrongSpan(analysis: unknown, source: string): string | null {
  for (const [path, { start, end, text }] of spansIn(analysis)) {
    if (!(start >= 0 && start < end && end <= source.length)) return `${path}: ${start}–${end} of ${source.length}`
    if (source.slice(start, end) !== text) return `${path}: “${text}” is “${source.slice(start, end)}” in the source`
  }
  return null
}

/** The same analysis with every offset moved by `by`, and the texts left out: for comparing drafts that differ in place only. */
export function moved(value: unknown, by: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) =>
    [key, (key === 'start' || key === 'end') && typeof part === 'number' ? by(part) : moved(part, by)]))
}
