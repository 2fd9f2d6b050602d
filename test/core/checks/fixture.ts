import type { Range } from '../../../src/core/index.js'

/** One draft of a check's fixture, with what is expected in it. */
export interface Case {
  readonly title: string
  readonly options: Record<string, unknown>
  readonly draft: string
  readonly must: readonly Range[]
  readonly may: readonly Range[]
  readonly not: readonly Range[]
  /** The draft after the first fix of its first finding, where the fixture says so. */
  readonly fixed?: string
}

/**
 * A fixture is a Markdown file of drafts, each under a line `=== what it shows {"options": …}`. `⟦must …⟧` has to be found, to the
 * letter; `⟦may …⟧` may be; `⟦not …⟧` says what is passed over and must be. Nothing else is found. After a line `--- fixed` the draft
 * stands as the first fix of the first finding leaves it, placeholders as ⟨reason⟩.
 */
export function casesOf(fixture: string): Case[] {
  return fixture.split(/^=== /m).slice(1).map((part) => {
    const head = part.slice(0, part.indexOf('\n'))
    const brace = head.indexOf('{')
    const [written, fixed] = part.slice(head.length + 1).split(/^--- fixed\n/m)
    const { draft, ranges } = unmarked(written!.trim())
    const of = (label: string): Range[] => ranges.filter((range) => range.label === label)
    return {
      title: (brace < 0 ? head : head.slice(0, brace)).trim(), options: brace < 0 ? {} : JSON.parse(head.slice(brace)) as Record<string, unknown>, draft,
      must: of('must'), may: of('may'), not: of('not'), ...(fixed !== undefined && { fixed: fixed.trim() }),
    }
  })
}

function unmarked(text: string): { draft: string; ranges: (Range & { label: string })[] } {
  const ranges: { start: number; end: number; label: string }[] = []
  const open: { start: number; end: number; label: string }[] = []
  let draft = ''
  for (const piece of text.split(/(⟦(?:must|may|not) |⟧)/)) {
    if (piece.startsWith('⟦')) {
      const range = { start: draft.length, end: -1, label: piece.slice(1, -1) }
      ranges.push(range)
      open.push(range)
    } else if (piece === '⟧') open.pop()!.end = draft.length
    else draft += piece
  }
  return { draft, ranges }
}
