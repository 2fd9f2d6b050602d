import * as vscode from 'vscode'
import type { Finding, Known, Settled } from '../core/index.js'
import type { Acknowledgements } from './acknowledgements.js'
import type { Analyses } from './analyses.js'
import { core } from './core.js'
import { number } from './locale.js'
import type { Reading } from './open-draft.js'

/** A finding's message and the titles of its fixes, in the reader's language. */
export function told({ wording, values, fixes }: Finding): { readonly message: string; readonly fixes: readonly string[] } {
  const worded = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]))
  return { message: vscode.l10n.t(wording, worded), fixes: fixes.map((fix) => vscode.l10n.t(fix.wording, worded)) }
}

/** Names a finding in a command: an address, a rule and two numbers, no text. */
export const addressOf = (draft: vscode.Uri, { rule, start, end }: Finding): readonly (string | number)[] => [draft.toString(), rule, start, end]

/** A reading and what the desk knows of its findings. */
export interface Settlement extends Settled {
  readonly reading: Reading
  /** What was kept when it was settled. */
  readonly list: readonly Known[]
}

/** The findings of the drafts that are looked at, those that are acknowledged told from those that are not. */
export class Findings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>()
  /** A draft has other findings, or knows others. */
  readonly onDidChange = this.changed.event
  private readonly settlements = new Map<string, Settlement>()
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly acknowledgements: Acknowledgements,
  ) {
    this.subscriptions = vscode.Disposable.from(
      analyses.onDidChange((document) => void this.update(document)),
      acknowledgements.onDidChange(() => {
        for (const document of vscode.workspace.textDocuments) if (this.settlements.has(document.uri.toString())) void this.update(document)
      }),
    )
  }

  /** Of the last good reading, which may be of an older text. */
  last(document: vscode.TextDocument): Settlement | undefined {
    return this.settlements.get(document.uri.toString())
  }

  /** Of the text as it stands; undefined when it is no draft or could not be read. */
  async current(document: vscode.TextDocument): Promise<Settlement | undefined> {
    const reading = await this.analyses.current(document)
    return reading?.version === document.version ? this.settled(document, reading) : undefined
  }

  /** The same, of a reading that is waited for and not hurried. */
  async unhurried(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Settlement | undefined> {
    const reading = await this.analyses.unhurried(document, token)
    return reading?.version === document.version ? this.settled(document, reading) : undefined
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.changed.dispose()
  }

  private async update(document: vscode.TextDocument): Promise<void> {
    const reading = this.analyses.last(document)
    if (reading) await this.settled(document, reading)
    else if (this.settlements.delete(document.uri.toString())) this.changed.fire(document)
  }

  private async settled(document: vscode.TextDocument, reading: Reading): Promise<Settlement> {
    const key = document.uri.toString()
    const list = await this.acknowledgements.of(document)
    const { settle } = await core()
    const before = this.settlements.get(key)
    if (before?.reading === reading && before.list === list) return before
    const settlement = { reading, list, ...settle(reading.analysis.findings, reading.source, list) }
    if (this.analyses.last(document) === reading) {
      this.settlements.set(key, settlement)
      this.changed.fire(document)
    }
    return settlement
  }
}
