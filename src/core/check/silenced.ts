import type { Finding } from '../model.js'
import type { Directive } from '../markdown/directives.js'
import type { Draft } from '../resolve/draft.js'

const names = (directive: Directive, rule: string): boolean => directive.rules === 'all' || directive.rules.includes(rule)

/** Whether a directive comment in the draft silences a finding: it is the last word on its rule before the finding, or stands over its block. */
export function silenced({ directives, blocks }: Draft): (finding: Finding) => boolean {
  const nextBlock = (directive: Directive) => {
    const block = blocks.find(({ offset, reading }) => offset + reading.block.map.start(0) >= directive.end)
    return block?.span({ start: 0, end: block.reading.block.prose.length })
  }
  const single = directives.filter(({ does }) => does === 'disable-next-block').map((directive) => ({ directive, block: nextBlock(directive) }))
  return ({ rule, start }) => {
    if (single.some(({ directive, block }) => block && start >= block.start && start < block.end && names(directive, rule))) return true
    const last = directives.findLast((directive) => directive.does !== 'disable-next-block' && directive.start <= start && names(directive, rule))
    return last?.does === 'disable'
  }
}
