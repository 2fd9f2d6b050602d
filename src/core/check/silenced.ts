import type { Finding, Range } from '../model.js'
import type { Silence } from '../markdown/directives.js'
import type { Draft } from '../resolve/draft.js'

const names = (directive: Silence, rule: string): boolean => directive.rules === 'all' || directive.rules.includes(rule)

/** Whether a directive comment in the draft silences a finding: it is the last word on its rule before the finding, or stands over its block. */
export function silenced({ directives, blocks }: Draft, furniture: readonly Range[]): (finding: Finding) => boolean {
  const silences = directives.filter((directive) => 'rules' in directive)
  if (!silences.length) return () => false
  const all = [...blocks.map((block): Range => block.span({ start: 0, end: block.reading.block.prose.length })), ...furniture].sort((a, b) => a.start - b.start)
  const nextBlock = (directive: Silence) => all.find(({ start }) => start >= directive.end)
  const single = silences.filter(({ does }) => does === 'disable-next-block').map((directive) => ({ directive, block: nextBlock(directive) }))
  return ({ rule, start }) => {
    if (single.some(({ directive, block }) => block && start >= block.start && start < block.end && names(directive, rule))) return true
    const last = silences.findLast((directive) => directive.does !== 'disable-next-block' && directive.start <= start && names(directive, rule))
    return last?.does === 'disable'
  }
}
