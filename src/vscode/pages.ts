import * as vscode from 'vscode'
import type { SourceRow } from './source-tree.js'

const RULE = /^[a-z]+\/[a-z0-9-]+$/

/** The handbook and the checks’ pages, as they come with the extension: on the disk, or from where the browser has the extension itself. No network. */
export class Pages implements vscode.Disposable {
  private readonly reasons = new Map<string, Promise<string | undefined>>()
  private readonly commands: vscode.Disposable

  constructor(private readonly extension: vscode.Uri) {
    this.commands = vscode.Disposable.from(
      vscode.commands.registerCommand('backchannel.explainFinding', (rule: unknown) => this.open(rule)),
      vscode.commands.registerCommand('backchannel.handbook', () => vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(extension, 'docs', 'README.md'))),
    )
  }

  of(rule: string): vscode.Uri {
    return vscode.Uri.joinPath(this.extension, 'docs', 'checks', `${rule}.md`)
  }

  /** The first sentence of what the page says to “Why”. */
  why(rule: string): Promise<string | undefined> {
    const reason = this.reasons.get(rule) ?? this.read(rule)
    this.reasons.set(rule, reason)
    return reason
  }

  dispose(): void {
    this.commands.dispose()
  }

  /** By a rule or by a row of the Sources view. The rules of the house have no page here: they stand in the folder’s settings. */
  private async open(of: unknown): Promise<void> {
    const rule = of !== null && typeof of === 'object' && 'finding' in of ? (of as SourceRow).finding?.rule : of
    if (typeof rule !== 'string' || !RULE.test(rule)) return
    if (rule.startsWith('house/')) return void vscode.window.showInformationMessage(vscode.l10n.t('{0} is a rule of your own house. It stands in .backchannel.json.', rule))
    await vscode.commands.executeCommand('markdown.showPreview', this.of(rule))
  }

  private async read(rule: string): Promise<string | undefined> {
    try {
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.of(rule)))
      return firstSentence(page.split(/^## Why\s*$/m)[1] ?? '')
    } catch {
      return undefined
    }
  }
}

/** “A source without a name asks for trust. …” ends at the first full stop before a space, or with its paragraph. */
function firstSentence(section: string): string | undefined {
  const [paragraph = ''] = section.trim().split(/\n\s*\n/)
  const line = paragraph.replace(/\s+/g, ' ')
  return (/^.*?[.?!][”"’)]*(?= |$)/.exec(line)?.[0] ?? line) || undefined
}
