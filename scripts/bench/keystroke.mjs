// One letter typed in the middle of a long draft, with a reader that knows the rest. Each keystroke is another letter further on.
import { median, timed } from './rounds.mjs'

/** Median and slowest of `strokes` re-analyses, in milliseconds. */
export async function keystrokes({ createReader }, text, strokes) {
  const reader = createReader()
  let draft = text
  await reader.analyze(draft)
  const times = []
  for (let stroke = 0; stroke < strokes; stroke++) {
    const at = draft.indexOf(' ', Math.floor(draft.length / 2)) + stroke
    draft = `${draft.slice(0, at)}e${draft.slice(at)}`
    times.push(await timed(() => reader.analyze(draft)))
  }
  return { middle: median(times), slowest: Math.max(...times) }
}
