import type { Analysis } from '../core/index.js'

const UNNAMED = new Set(['anonymous', 'unnamed-public', 'collective-institutional', 'media-hearsay-unspecified'])
const SHOWN = 6

/** A draft in six lines, for a person at a terminal. */
export function summary(id: string, analysis: Analysis): string {
  const { actors, quotes, sources, channels, findings } = analysis
  const name = (actor: string): string => actors.find((one) => one.id === actor)?.name ?? actor
  const spoken = quotes.filter(({ kind }) => kind !== 'scare')
  const rows: [string, number, string[]][] = [
    ['actors', actors.length, actors.map((actor) => actor.name)],
    ['quotes', spoken.length, spoken.some(({ speaker }) => speaker === null) ? [`${spoken.filter(({ speaker }) => speaker === null).length} without a speaker`] : []],
    ['unnamed', sources.filter((source) => UNNAMED.has(source.class)).length, sources.filter((source) => UNNAMED.has(source.class)).map((source) => clean(source.spans[0]?.text ?? ''))],
    ['channels', channels.length, channels.map(({ pair, status }) => `${pair.map(name).join(' – ')}: ${status}`)],
    ['findings', findings.length, [...new Set(findings.map(({ rule }) => rule))]],
  ]
  return [id, ...rows.map(([label, count, items]) => `  ${label.padEnd(9)}${String(count).padStart(4)}  ${listed(items)}`.trimEnd()), ''].join('\n')
}

const listed = (items: readonly string[]): string => [...items.slice(0, SHOWN), ...(items.length > SHOWN ? ['…'] : [])].join(' · ')
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
