import { houseId, isHouseId } from '../desk/house-rules.js'
import { meant } from '../desk/nearest.js'
import { directiveWords, type Silence } from '../markdown/directives.js'
import type { Complaint, Finding, Range } from '../model.js'
import { linesOf } from '../report/lines.js'
import type { Draft } from '../resolve/draft.js'

/** Whether a directive says something of a rule. */
const names = (directive: Silence, rule: string): boolean => directive.rules === 'all' || directive.rules.includes(rule)

/**
 * Whether a directive comment in the draft silences a finding: it is about the file, the finding's line or its block, or it is the last word on its
 * rule before the finding. In “Sources said so. <!-- backchannel-disable-line sourcing/bare -->” the line's own comment does.
 */
export function silenced({ directives, blocks, source }: Draft, furniture: readonly Range[]): (finding: Finding) => boolean {
  const silences = directives.filter((directive) => 'rules' in directive)
  if (!silences.length) return () => false
  const all = [...blocks.map((block): Range => block.span({ start: 0, end: block.reading.block.prose.length })), ...furniture].sort((a, b) => a.start - b.start)
  const over = (directive: Silence): Range | undefined => {
    if (directive.does === 'disable-file') return { start: 0, end: source.length + 1 }
    if (directive.does === 'disable-line') return lineAt(source, directive.start)
    if (directive.does === 'disable-next-line') return nextLine(source, directive.end)
    return all.find(({ start }) => start >= directive.end)
  }
  const single = silences.filter(({ does }) => does.startsWith('disable-')).map((directive) => ({ directive, range: over(directive) }))
  const running = silences.filter(({ does }) => !does.startsWith('disable-'))
  return ({ rule, start, end }) => {
    if (single.some(({ directive, range }) => range && names(directive, rule) && (directive.does === 'disable-next-block' ? start >= range.start && start < range.end : start < range.end && end > range.start))) return true
    return running.findLast((directive) => directive.start <= start && names(directive, rule))?.does === 'disable'
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

/** The line an offset is on, without its end. */
function lineAt(source: string, offset: number): Range {
  let [start, end] = [offset, offset]
  while (start > 0 && !lineEnd(source[start - 1])) start--
  while (end < source.length && !lineEnd(source[end])) end++
  return { start, end }
}

/** The next line that is not blank. */
function nextLine(source: string, offset: number): Range | undefined {
  let at = lineAt(source, offset).end
  while (at < source.length && /\s/.test(source[at]!)) at++
  return at < source.length ? lineAt(source, at) : undefined
}

const lineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r'
