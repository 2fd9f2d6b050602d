import assert from 'node:assert/strict'
import { analyze, report, reportKinds } from '../../src/core/index.js'

const FIRST = ['Ada', 'Bo', 'Cleo', 'Dag', 'Edda', 'Finn', 'Gro', 'Hal', 'Ida', 'Jon']
const LAST = ['Brenn', 'Falk', 'Gram', 'Holt', 'Krag', 'Lund', 'Moe', 'Nygard', 'Ruud', 'Skov']

/** Some 100 words of news, others for each number. */
function paragraph(at: number): string {
  const [name, other] = [`${FIRST[at % 10]!} ${LAST[(at * 7) % 10]!}son${at % 97}`, `${FIRST[(at + 3) % 10]!} ${LAST[(at * 3) % 10]!}sen${at % 89}`]
  return `Harbour Master ${name} said on Monday that ${at % 40 + 2} cranes had failed in the largest port of the coast. “We counted ${at} crates, and nobody rang us,” ${name.split(' ')[1]!} said, “not once.”

A senior port official, who asked not to be named because she feared for her job, said the cranes would cost €${at % 90 + 10} million. ${other}, a spokesman for the shipping line, denied that it had been warned. Norwegian envoys met Icelandic officials in Oslo last week, two diplomats said. The catch was reportedly sold. The two governments have no direct channel to settle the matter, officials in both capitals said.
`
}

const draft = (words: number): string => Array.from({ length: Math.ceil(words / 105) }, (_, at) => paragraph(at)).join('\n')

/** In milliseconds of the processor's time, the least of a few tries: what else the machine does, and when memory is swept, counts for little. */
suite('how long a report takes', () => {
  test('ten times the draft takes about ten times as long, and 100,000 words no more than seconds', () => {
    const drafts = [draft(10_000), draft(100_000)].map((source) => ({ source, analysis: analyze(source) }))
    const [short, long] = drafts as [typeof drafts[0], typeof drafts[0]]
    assert.ok(long.source.split(/\s+/).length > 95_000)
    const once = ({ source, analysis }: typeof short, kind: (typeof reportKinds)[number], format: 'md' | 'html' | 'csv'): number => {
      const since = process.cpuUsage()
      report(kind, analysis, source, format)
      const { user, system } = process.cpuUsage(since)
      return (user + system) / 1000
    }
    const best = (tries: number, take: () => number, enough: number): number => {
      let least = take()
      for (let at = 1; at < tries && least >= enough; at++) least = Math.min(least, take())
      return least
    }
    const shown: string[] = []
    for (const kind of reportKinds) {
      for (const format of ['md', 'html', 'csv'] as const) {
        const small = best(3, () => once(short, kind, format), 0)
        const allowed = Math.min(2000, 20 * Math.max(small, 25))
        const large = best(8, () => once(long, kind, format), allowed)
        shown.push(`${kind}.${format} ${large.toFixed(0)} ms (×${(large / small).toFixed(1)})`)
        assert.ok(large < allowed, `${kind}.${format} takes ${large} ms, a tenth of it ${small} ms; ${allowed} ms are allowed`)
      }
    }
    console.log(`      100,000 words: ${shown.join(', ')}`)
  }).timeout(120_000)
})
