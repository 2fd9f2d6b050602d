import type { Range } from '../../model.js'
import type { PlacedBlock } from '../../resolve/draft.js'
import type { Check, Found } from '../check.js'

const LONE = 'Quote mark without a partner.'
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
  texts: [LONE, OPEN],
  detect: ({ draft: { blocks } }) => {
    const all: Found[] = []
    for (const [index, block] of blocks.entries()) {
      for (const mark of block.reading.unpaired) all.push(found(block, mark, 'lone'))
      if (block.reading.quotes.some(({ open }) => open)) for (const mark of openIn(block, blocks[index + 1])) all.push(found(block, mark, 'open'))
    }
    return all
  },
}

function found(block: PlacedBlock, mark: Range, what: 'lone' | 'open'): Found {
  const { start, end } = block.span(mark)
  return { start, end, values: { what }, wording: what === 'open' ? OPEN : LONE, fixes: [] }
}

/** Opening marks that nothing closes, but for those of a quotation that runs on in the next paragraph or line. */
function openIn(block: PlacedBlock, next: PlacedBlock | undefined): Range[] {
  const { quotes, block: { prose } } = block.reading
  return quotes.flatMap(({ start, end, inner, open }) => {
    const mark = prose.slice(start, inner.start)
    if (!open || !/^["“”„‟`]|^''/.test(mark)) return []
    const rest = prose.slice(end).trimStart()
    const goesOn = rest === '' ? next?.reading.block.kind === 'paragraph' && opening(next.reading.block.prose) : opening(rest) && /\s*[\n\r]\s*$/.test(block.source.slice(block.span({ start, end }).end, block.span({ start, end: prose.length - rest.length + 1 }).end - 1))
    return goesOn ? [] : [{ start, end: inner.start }]
  })
}

const opening = (prose: string): boolean => /^\s*(?:["“”„‟]|``)/.test(prose)
