import type { Range, Skipped, Span } from '../model.js'
import { PlacedBlock, type Draft } from './draft.js'

/**
 * A run of pasted web furniture is one thing: the box's title, its headings and its small print (“Harbour Digest”,
 * “Sign up today!”) stand together, and no headline between two such lines is the article's.
 */
export function dropFurniture(draft: Draft): { draft: Draft; furniture: readonly Span[] } {
  const gone = new Set<PlacedBlock>()
  const furniture: Span[] = []
  for (const run of runs(draft.blocks)) {
    for (const block of run) gone.add(block)
    const start = whole(run[0]!).start
    const end = whole(run.at(-1)!).end
    furniture.push({ start, end, text: draft.source.slice(start, end) })
  }
  if (!gone.size) return { draft, furniture }
  const blocks = draft.blocks.filter((block) => !gone.has(block)).map((block, index) => new PlacedBlock(index, block.reading, block.offset, block.source))
  const skipped: Skipped[] = [...draft.skipped, ...furniture.map((span) => ({ ...span, why: 'furniture' as const }))]
  return { draft: { ...draft, blocks, skipped: skipped.sort((a, b) => a.start - b.start) }, furniture }
}

const whole = (block: PlacedBlock): Range => block.span({ start: 0, end: block.reading.block.prose.length })

/** From a likely line to the last likely line, over headings between them; at least one of them must be sure. */
function* runs(blocks: readonly PlacedBlock[]): Generator<PlacedBlock[]> {
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.reading.furniture === 'none') continue
    let end = at
    for (let next = at + 1; next < blocks.length; next++) {
      const { furniture, block } = blocks[next]!.reading
      if (furniture !== 'none') end = next
      else if (block.kind !== 'heading') break
    }
    const run = blocks.slice(at, end + 1)
    if (run.some(({ reading }) => reading.furniture === 'sure')) yield run
    at = end
  }
}
