import about from '../../package.json' with { type: 'json' }
import { catalogue, linesOf, rules, usualSeverities, type Finding, type Severity } from '../core/index.js'

export interface Checked {
  readonly id: string
  readonly text: string
  readonly findings: readonly Finding[]
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' }

/** Findings as SARIF 2.1.0, for whatever reads other checkers' results too. Of a draft's text it has what the messages name, and no more. */
export function sarif(drafts: readonly Checked[]): string {
  const house = new Set(drafts.flatMap(({ findings }) => findings.map(({ rule }) => rule)).filter((rule) => !rules.includes(rule)))
  const ids = [...rules, ...house]
  const index = new Map(ids.map((id, at) => [id, at]))
  const run = {
    tool: { driver: { name: 'Backchannel', version: about.version, rules: ids.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true }],
    results: drafts.flatMap((draft) => resultsOf(draft, index)),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function ruleOf(id: string): object {
  const usual = usualSeverities[id] ?? 'warning'
  const text = catalogue[id] ?? 'A rule of the house.'
  return {
    id,
    shortDescription: { text },
    help: { text: rules.includes(id) ? `${text} What it finds, what it does not and whose rule it is: docs/checks/${id}.md of Backchannel.` : text },
    defaultConfiguration: usual === 'off' ? { enabled: false } : { level: LEVELS[usual] },
  }
}

function resultsOf({ id, text, findings }: Checked, index: ReadonlyMap<string, number>): object[] {
  const lines = linesOf(text)
  const uri = id === '-' ? 'standard-input' : address(id)
  return findings.map(({ rule, severity, message, start, end }) => ({
    ruleId: rule,
    ruleIndex: index.get(rule),
    level: LEVELS[severity],
    message: { text: message.replace(/\s+/g, ' ') },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri },
        region: { startLine: lines.line(start), startColumn: lines.column(start), endLine: lines.line(end), endColumn: lines.column(end), charOffset: start, charLength: end - start },
      },
    }],
    properties: { severity },
  }))
}

/** A path as a URI: relative where it was named so. */
function address(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map((part) => encodeURIComponent(part)).join('/')
  return /^[A-Za-z]%3A\//.test(parts) ? `file:///${parts.replace('%3A', ':')}` : parts.startsWith('/') ? `file://${parts}` : parts
}
