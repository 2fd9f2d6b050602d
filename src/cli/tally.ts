import type { Finding, Severity } from '../core/index.js'

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** How many rules the summary names. */
const SHOWN = 5

/** What many drafts came to, for the person who started the run: a line a draft, then the rules that spoke up most. */
export class Tally {
  readonly #drafts: { readonly id: string; readonly counts: readonly number[] }[] = []
  readonly #rules = new Map<string, number>()

  add(id: string, findings: readonly Finding[]): void {
    this.#drafts.push({ id, counts: severities.map((severity) => findings.filter((finding) => finding.severity === severity).length) })
    for (const { rule } of findings) this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1)
  }

  /** Nothing for one draft: its findings are its summary. */
  toString(): string {
    if (this.#drafts.length < 2) return ''
    const total = severities.map((_, index) => this.#drafts.reduce((sum, { counts }) => sum + counts[index]!, 0))
    const name = `${this.#drafts.length} drafts`
    const wide = Math.max(name.length, ...this.#drafts.map(({ id }) => id.length))
    const row = (label: string, cells: readonly (number | string)[]): string => `${label.padEnd(wide)}${cells.map((cell, index) => String(cell).padStart(severities[index]!.length + 2)).join('')}`
    const often = [...this.#rules].sort(([a, before], [b, after]) => after - before || (a < b ? -1 : 1)).slice(0, SHOWN)
    return [
      '', row('', severities), ...this.#drafts.map(({ id, counts }) => row(id, counts)), row(name, total),
      ...(often.length ? ['', `Most often: ${often.map(([rule, count]) => `${rule} ${count}`).join(', ')}`] : []), '',
    ].join('\n')
  }
}
