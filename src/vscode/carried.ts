import type { Range } from '../core/index.js'
import type { Layer, Marked } from './layers.js'

/** Marks of an older text, where they stand now: those before and behind what changed; those in it are gone. */
export function carried(marked: Marked, old: string, now: string): Marked {
  const head = alike(old, now)
  const tail = alikeAtEnd(old, now, Math.min(old.length, now.length) - head)
  const by = now.length - old.length
  return each(marked, (ranges) => ranges.flatMap((range) => (range.end <= head ? range : range.start >= old.length - tail ? { start: range.start + by, end: range.end + by } : [])))
}

/** What a look at some parts shows there, and beyond them what was known. Findings are for the whole draft to tell. */
export function patched(known: Marked, seen: Marked, parts: readonly Range[]): Marked {
  const inside = ({ start, end }: Range): boolean => parts.some((part) => start < part.end && end > part.start)
  return each(known, (ranges, layer) => (layer.startsWith('finding') ? ranges : [...ranges.filter((range) => !inside(range)), ...seen[layer].filter(inside)]))
}

export const none: Marked = { actorFirst: [], actor: [], actorDoubtful: [], quote: [], quoteDoubtful: [], unnamed: [], channel: [], findingError: [], findingWarning: [], findingNote: [], findingKnown: [] }

const each = (marked: Marked, way: (ranges: readonly Range[], layer: Layer) => readonly Range[]): Marked =>
  Object.fromEntries((Object.entries(marked) as [Layer, readonly Range[]][]).map(([layer, ranges]) => [layer, way(ranges, layer)])) as Marked

/** Characters that are held against each other at once. */
const PAGE = 4096

/** How many characters two texts begin with alike. */
function alike(one: string, two: string): number {
  const most = Math.min(one.length, two.length)
  let at = 0
  while (at + PAGE <= most && one.slice(at, at + PAGE) === two.slice(at, at + PAGE)) at += PAGE
  while (at < most && one.charCodeAt(at) === two.charCodeAt(at)) at++
  return at
}

function alikeAtEnd(one: string, two: string, most: number): number {
  let count = 0
  const page = (text: string): string => text.slice(text.length - count - PAGE, text.length - count)
  while (count + PAGE <= most && page(one) === page(two)) count += PAGE
  while (count < most && one.charCodeAt(one.length - 1 - count) === two.charCodeAt(two.length - 1 - count)) count++
  return count
}
