import type { Range } from '../model.js'

/**
 * Which marks belong together: in “‘Never again’ is what the mayor’s aides wrote,” she said of the ’90s flood, two quotations
 * stand, one in the other, and neither the genitive nor the decade opens a third.
 */
export interface Marked extends Range {
  readonly inner: Range
  readonly open: boolean
  depth: number
}

type Family = 'double' | 'single' | 'angle'

interface Open {
  readonly family: Family
  readonly start: number
  readonly inner: number
}

export interface Marks {
  readonly quotes: readonly Marked[]
  /** Double marks that close nothing, or open nothing that a sentence could end. */
  readonly unpaired: readonly Range[]
}

const MARKS = /``|''|’’|‘‘|["“”„‟«»‹›'‘’‚]/g
/** 6' 2" and 5'10" are measures wherever they stand. */
const FEET = /\d['’′] ?\d{1,2}$/
/** Clipped words open with an apostrophe: ’90s, ’em, ’til; a quotation does not: ‘Emma left.’ */
const CLIPPED = /^['’‘](?:\d\ds?\b|em\b|til\b|till\b|tis\b|twas\b|n['’]|cause\b|bout\b)/i
const OPENS_AFTER = /[\s([{—–\-/"“„«‘']/
const SENTENCE_END = /[.!?…]/

/** Pairs the quote marks of one paragraph, in one pass. What is never closed ends with the paragraph. */
export function quoteMarks(prose: string): Marks {
  const pairs = new Pairs(prose)
  for (const found of prose.matchAll(MARKS)) pairs.mark(found[0], found.index)
  return { quotes: pairs.done(), unpaired: pairs.unpaired }
}

class Pairs {
  readonly #stack: Open[] = []
  readonly #found: Marked[] = []
  readonly unpaired: Range[] = []
  /** Where the last straight or curly mark stands that can close a single quotation. */
  readonly #lastClose: number
  constructor(private readonly prose: string) {
    let last = -1
    for (const { index } of prose.matchAll(/[^\s]['’](?![\p{L}\d])/gu)) last = index + 1
    this.#lastClose = last
  }

  mark(text: string, at: number): void {
    const end = at + text.length
    if (text === '“' || text === '‟') {
      // “Never,“ she said: the wrong mark, in the place of a closing one
      if (this.#top('double')?.low || this.#has('double') && this.#closer(at, end)) this.#close('double', at, end)
      else if (this.#closer(at, end)) this.unpaired.push({ start: at, end })
      else this.#open('double', at, end)
    } else if (text === '‚') this.#low(at, end)
    else if (text === '„' || text === '``' || text === '‘‘') this.#open('double', at, end)
    else if (text === '”') {
      if (this.#has('double')) this.#close('double', at, end)
      else if (this.#opener(at, end)) this.#open('double', at, end)
      else this.unpaired.push({ start: at, end })
    } else if (text === '«' || text === '»' || text === '‹' || text === '›') this.#angle(at, end)
    else if (text === '"' || text === '\'\'' || text === '’’') this.#straight(at, end)
    else this.#single(text, at, end)
  }

  /** Straight marks by their place: space before opens, anything else closes. 6' 2" and 12" are measures. */
  #straight(at: number, end: number): void {
    const opener = this.#opener(at, end)
    const spaced = at === 0 || /\s/.test(this.prose[at - 1]!)
    if (!this.#has('double')) {
      if (opener) this.#open('double', at, end)
      else if (!/\d/.test(this.prose[at - 1] ?? '') && end - at === 1) this.unpaired.push({ start: at, end })
    } else if (FEET.test(this.prose.slice(Math.max(0, at - 6), at))) return
    else if (opener && spaced) this.#open('double', at, end)
    else if (!(/\d/.test(this.prose[at - 1] ?? '') && /["”]/.test(this.prose[end] ?? ''))) this.#close('double', at, end)
  }

  #angle(at: number, end: number): void {
    if (this.#has('angle')) this.#close('angle', at, end)
    else if (/[\p{L}\d\s]/u.test(this.prose[end] ?? '')) this.#open('angle', at, end)
  }

  /** ‚Nein‘ in German; elsewhere a low comma that somebody mistyped. */
  #low(at: number, end: number): void {
    if (this.#opener(at, end)) this.#open('single', at, end)
  }

  #single(text: string, at: number, end: number): void {
    const before = this.prose[at - 1] ?? ' '
    const after = this.prose[end] ?? ' '
    const letterAfter = /[\p{L}\d]/u.test(after)
    if (letterAfter && /[\p{L}\d]/u.test(before)) return
    if (!/\s/.test(before) && this.#has('single') && (!letterAfter || this.prose[this.#start('single')] === '‚')) {
      // the ministers’ plan: a genitive, unless the quotation is short enough to end here (‘yes’ votes)
      const genitive = /s/i.test(before) && /^ [\p{Ll}]/u.test(this.prose.slice(end, end + 2)) && at < this.#lastClose && at - this.#start('single') > 30
      if (!genitive) this.#close('single', at, end)
    } else if (this.#opener(at, end) && at < this.#lastClose && text !== '’' && !CLIPPED.test(this.prose.slice(at, at + 6))) this.#open('single', at, end)
  }

  /** Hard upon what stands before, with space or nothing behind. */
  #closer(at: number, end: number): boolean {
    return at > 0 && !OPENS_AFTER.test(this.prose[at - 1]!) && /[\s,.;:!?)\]]|^$/.test(this.prose.slice(end, end + 1))
  }

  #opener(at: number, end: number): boolean {
    const after = this.prose[end]
    return (at === 0 || OPENS_AFTER.test(this.prose[at - 1]!)) && after !== undefined && !/\s/.test(after)
  }

  #has(family: Family): boolean {
    return this.#stack.some((open) => open.family === family)
  }

  #start(family: Family): number {
    return this.#stack.findLast((open) => open.family === family)?.start ?? 0
  }

  #top(family: Family): { low: boolean } | undefined {
    const open = this.#stack.findLast((each) => each.family === family)
    return open && { low: this.prose[open.start] === '„' }
  }

  #open(family: Family, start: number, inner: number): void {
    // A second opening mark of the same kind: the first was never closed. It ends with its last whole sentence, if it has one.
    const before = this.#stack.findIndex((open) => open.family === family)
    if (before >= 0) {
      const cut = this.#stack[before]!
      this.#stack.length = before
      let end = start
      while (end > cut.inner && !SENTENCE_END.test(this.prose[end - 1]!)) end--
      if (end > cut.inner) this.#found.push({ start: cut.start, end, inner: { start: cut.inner, end }, open: true, depth: 0 })
      else if (family === 'double') this.unpaired.push({ start: cut.start, end: cut.inner })
    }
    this.#stack.push({ family, start, inner })
  }

  #close(family: Family, at: number, end: number): void {
    const from = this.#stack.findLastIndex((open) => open.family === family)
    const opened = this.#stack[from]
    if (!opened) return
    this.#stack.length = from
    if (/[\p{L}\p{N}]/u.test(this.prose.slice(opened.inner, at))) {
      this.#found.push({ start: opened.start, end, inner: { start: opened.inner, end: at }, open: false, depth: 0 })
    }
  }

  done(): Marked[] {
    const left = this.#stack.find((open) => open.family !== 'single' || open.start === 0)
    const end = this.prose.trimEnd().length
    if (left && /[\p{L}\p{N}]/u.test(this.prose.slice(left.inner, end))) {
      this.#found.push({ start: left.start, end, inner: { start: left.inner, end }, open: true, depth: 0 })
    }
    const found = this.#found.sort((a, b) => a.start - b.start || b.end - a.end)
    const around: Marked[] = []
    for (const quote of found) {
      while (around.length && around.at(-1)!.end <= quote.start) around.pop()
      quote.depth = around.length
      around.push(quote)
    }
    return found
  }
}
