import { countBelow, grouped } from '../grouped.js'
import { houseId, isHouseId } from '../desk/house-rules.js'
import { meant } from '../desk/nearest.js'
import { directiveWords, type Silence } from '../markdown/directives.js'
import type { Complaint, Finding, Range } from '../model.js'
import { linesOf } from '../report/lines.js'
import type { Draft } from '../resolve/draft.js'

/**
 * Whether a directive comment in the draft silences a finding: it is about the file, the finding's line or its block, or it is the last word on its
 * rule before the finding. In “Sources said so. <!-- backchannel-disable-line sourcing/bare -->” the line's own comment does.
 */
export function silenced({ directives, blocks, source }: Draft, furniture: readonly Range[]): (finding: Finding) => boolean {
  const silences = directives.filter((directive) => 'rules' in directive)
  if (!silences.length) return () => false
  const all = [...blocks.map((block): Range => block.span({ start: 0, end: block.reading.block.prose.length })), ...furniture].sort((a, b) => a.start - b.start)
  const starts = all.map(({ start }) => start)
  const lines = new Lines(source)
  const over = (directive: Silence): Range | undefined => {
    if (directive.does === 'disable-file') return { start: 0, end: source.length + 1 }
    if (directive.does === 'disable-line') return lines.around(directive.start)
    if (directive.does === 'disable-next-line') return lines.after(directive.end)
    return all[countBelow(starts, directive.end)]
  }
  const single = (blocks: boolean): Map<string, Stretches> => {
    const some = silences.filter(({ does }) => does.startsWith('disable-') && (does === 'disable-next-block') === blocks)
    return stretches(some.flatMap((directive) => rulesOf(directive).flatMap((rule): [string, Range][] => { const range = over(directive); return range ? [[rule, range]] : [] })))
  }
  const [onLines, onBlocks] = [single(false), single(true)]
  const running = grouped(silences.filter(({ does }) => !does.startsWith('disable-')).flatMap((directive) => rulesOf(directive).map((rule): [string, Silence] => [rule, directive])))
  const places = new Map([...running].map(([rule, list]) => [rule, list.map(({ start }) => start)]))
  const lastWord = (rule: string, at: number): Silence | undefined => running.get(rule)?.[countBelow(places.get(rule)!, at + 1) - 1]
  return ({ rule, start, end }) => {
    if ([rule, ALL].some((one) => onLines.get(one)?.meets({ start, end }) || onBlocks.get(one)?.meets({ start, end: start + 1 }))) return true
    const [own, every] = [lastWord(rule, start), lastWord(ALL, start)]
    const last = own && every ? (own.start > every.start ? own : every) : own ?? every
    return last?.does === 'disable'
  }
}

const ALL = ''

/** The rules that a directive speaks of; all of them go by an empty name. */
const rulesOf = ({ rules }: Silence): readonly string[] => (rules === 'all' ? [ALL] : [...new Set(rules)])

const stretches = (pairs: readonly (readonly [string, Range])[]): Map<string, Stretches> => new Map([...grouped(pairs)].map(([rule, ranges]) => [rule, new Stretches(ranges)]))

/** Ranges put together where they overlap, so that a search settles whether one is met. */
class Stretches {
  readonly #ends: number[] = []
  readonly #starts: number[] = []

  constructor(ranges: readonly Range[]) {
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
      const last = this.#ends.at(-1)
      if (last !== undefined && start <= last) this.#ends[this.#ends.length - 1] = Math.max(last, end)
      else {
        this.#starts.push(start)
        this.#ends.push(end)
      }
    }
  }

  meets({ start, end }: Range): boolean {
    const next = countBelow(this.#ends, start + 1)
    return next < this.#starts.length && this.#starts[next]! < end
  }
}

/** A silence that nobody hears, `backchannel-disable sourcing/no_reason`, is worse than none: the writer believes that it holds. */
export function unheard({ directives, source, options }: Draft, rules: readonly string[]): Complaint[] {
  const own = options.rules.map(houseId)
  const complaints = directives.flatMap((directive): (Range & { readonly message: string })[] => {
    if (directive.does === 'nothing') return [{ ...directive, message: `“backchannel-${directive.word}” says nothing to Backchannel; ${meant(directive.word, directiveWords)}` }]
    if (!('rules' in directive) || directive.rules === 'all') return []
    return directive.rules
      .filter((rule) => !rules.includes(rule) && !(isHouseId(rule) && (rule === 'house/rule' || own.includes(rule))))
      .map((rule) => ({ ...directive, message: `“${rule.slice(0, 60)}” is no check; ${meant(rule, [...rules, ...own])}` }))
  })
  if (complaints.length === 0) return []
  const lines = linesOf(source)
  return complaints.map(({ start, end, message }) => ({ option: 'directive', message, line: lines.line(start), start, end }))
}

/** The lines of a draft, without their ends. A file of one line is looked through once, not once a directive. */
class Lines {
  readonly #ends: readonly number[]

  constructor(private readonly source: string) {
    this.#ends = [...[...source.matchAll(/[\n\r]/g)].map(({ index }) => index), source.length]
  }

  around(offset: number): Range {
    const at = countBelow(this.#ends, offset)
    return { start: at > 0 ? this.#ends[at - 1]! + 1 : 0, end: this.#ends[at]! }
  }

  /** The next line that is not blank. */
  after(offset: number): Range | undefined {
    const blank = /\s*/y
    blank.lastIndex = this.around(offset).end
    blank.exec(this.source)
    return blank.lastIndex < this.source.length ? this.around(blank.lastIndex) : undefined
  }
}
