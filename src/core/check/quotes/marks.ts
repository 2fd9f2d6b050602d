import type { Range } from '../../model.js'
import type { PlacedBlock } from '../../resolve/draft.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'

const LONE = 'Quote mark without a partner.'
const OTHER = 'Quote mark of another kind than the one it closes.'
const OPEN = 'Quote mark that is never closed: the quote ends with its paragraph.'

/**
 * Quote marks pair up: in The mayor called it “a farce and left. nobody can tell what the mayor said.
 * After the AP Stylebook on running quotations: a paragraph may end open where the next opens with a mark again.
 *
 * Double marks only: a lone ‘ or ' is an apostrophe as often. No fix, for none may touch the marks.
 */
export const marks: Check = {
  rule: 'quotes/marks',
  quoted: true,
  severity: 'error',
  texts: [LONE, OPEN, OTHER],
  detect: ({ draft: { blocks } }) => oneByOne(blocks, (block, index) => [
    ...alone(block, blocks[index + 1]).map((mark) => found(block, mark, 'lone')),
    ...mismatched(block).map((mark) => found(block, mark, 'other')),
    ...openIn(block, blocks[index + 1]).map((mark) => found(block, mark, 'open')),
  ]),
}

function found(block: PlacedBlock, mark: Range, what: 'lone' | 'open' | 'other'): Found {
  const { start, end } = block.span(mark)
  return { start, end, values: { what }, wording: what === 'open' ? OPEN : what === 'other' ? OTHER : LONE, fixes: [] }
}

/** Marks without a partner, but for a straight pair around curly ones ("She said “no” twice.") and one that opens a paragraph of a running quotation. */
function alone(block: PlacedBlock, next: PlacedBlock | undefined): Range[] {
  const { prose } = block.reading.block
  const left: Range[] = []
  const frame = framed(prose)
  for (const mark of block.reading.unpaired) {
    if (frame && (mark.start === frame.start || mark.end === frame.end)) continue
    const before = left.at(-1)
    if (before && opens(prose, before) && !opens(prose, mark) && prose.slice(before.start, before.end) === prose.slice(mark.start, mark.end)) left.pop()
    else left.push(mark)
  }
  return left.filter((mark) => !(prose.slice(0, mark.start).trim() === '' && next?.reading.block.kind === 'paragraph' && opening(next.reading.block.prose)))
}

/** A paragraph between straight marks of its own, with curly ones inside. */
function framed(prose: string): Range | null {
  const start = prose.length - prose.trimStart().length
  const end = prose.trimEnd().length
  return end - start > 2 && prose[start] === '"' && prose[end - 1] === '"' && /[“”]/.test(prose) ? { start, end } : null
}

const opens = (prose: string, { start, end }: Range): boolean => (start === 0 || /[\s([—–]/.test(prose[start - 1]!)) && /\S/.test(prose[end] ?? ' ')

/** “Never," she said: a pair by place, not by kind. A straight mark around curly ones is another matter, and so is a low opening one. */
function mismatched(block: PlacedBlock): Range[] {
  const { quotes, block: { prose } } = block.reading
  return quotes.flatMap(({ inner, start, end, open, depth }) => {
    const pair = prose.slice(start, inner.start) + prose.slice(inner.end, end)
    return !open && depth === 0 && /^(?:“["“„‟]|"[“”„]|‟")$/.test(pair) ? [{ start: inner.end, end }] : []
  })
}

/** Opening marks that nothing closes, but for those of a quotation that runs on in the next paragraph or line. */
function openIn(block: PlacedBlock, next: PlacedBlock | undefined): Range[] {
  const { quotes, block: { prose } } = block.reading
  if (!quotes.some(({ open }) => open)) return []
  return quotes.flatMap(({ start, end, inner, open }) => {
    const mark = prose.slice(start, inner.start)
    if (framed(prose) && start === framed(prose)!.start) return []
    if (prose.slice(0, start).trim() === '' && next?.reading.block.kind === 'paragraph' && next.reading.block.prose.trimStart().startsWith(mark)) return []
    if (!open || !/^["“”„‟`]|^''/.test(mark)) return []
    const rest = prose.slice(end).trimStart()
    const goesOn = rest === '' ? next?.reading.block.kind === 'paragraph' && opening(next.reading.block.prose) : opening(rest) && /\s*[\n\r]\s*$/.test(block.source.slice(block.span({ start, end }).end, block.span({ start, end: prose.length - rest.length + 1 }).end - 1))
    return goesOn ? [] : [{ start, end: inner.start }]
  })
}

const opening = (prose: string): boolean => /^\s*(?:["“”„‟]|``)/.test(prose)
