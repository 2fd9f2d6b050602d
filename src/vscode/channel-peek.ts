import * as vscode from 'vscode'
import type { Analysis, Channel } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { idOf } from './board.js'
import { channelLine } from './cards/channel-line.js'
import { Facts } from './cards/facts.js'
import type { ChannelsView } from './channels-view.js'
import { rangeOf, within } from './place.js'

/**
 * *Peek Evidence*: every sentence that tells of a channel, in the editor's own peek. By a row of the view, by a card's address and
 * channel, or from the palette: what stands at the cursor, else the channel that is picked.
 */
export function register(analyses: Analyses, channels: ChannelsView): vscode.Disposable {
  return vscode.commands.registerCommand('backchannel.peekEvidence', async (first?: unknown, id?: unknown) => {
    if (idOf(first) !== undefined) {
      const chosen = await channels.chosen(first)
      return chosen && peek(chosen.document, chosen.channels)
    }
    const address = typeof first === 'string' ? first : channels.draft?.uri.toString()
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address)
    const reading = document && (await analyses.current(document))
    if (!document || !reading) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: a Markdown document that Backchannel reads.'))
    const { analysis } = reading
    await peek(document, typeof id === 'string' ? analysis.channels.filter((channel) => channel.id === id) : await asked(document, analysis, new Facts(analysis, reading.printed)))
  })
}

async function asked(document: vscode.TextDocument, { channels }: Analysis, facts: Facts): Promise<readonly Channel[]> {
  const at = cursorIn(document)
  const here = at === undefined ? [] : channels.filter(({ evidence }) => evidence.some((span) => within(at, span)))
  if (here.length) return here
  if (!channels.length) void vscode.window.showInformationMessage(vscode.l10n.t('The draft tells of no channel.'))
  if (channels.length < 2) return channels
  const items = channels.map((channel) => ({ label: channelLine(facts, channel), channel }))
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Whose evidence to peek') })
  return picked ? [picked.channel] : []
}

function cursorIn(document: vscode.TextDocument): number | undefined {
  const { activeTextEditor: editor } = vscode.window
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined
}

/** Opens under the cursor where that is in the evidence, else under the first of it. */
async function peek(document: vscode.TextDocument, channels: readonly Channel[]): Promise<void> {
  const spans = channels.flatMap(({ evidence }) => evidence)
  const distinct = spans.filter(({ start, end }, index) => spans.findIndex((other) => other.start === start && other.end === end) === index).sort((a, b) => a.start - b.start)
  const [first] = distinct
  if (!first) return
  const at = cursorIn(document)
  const near = at !== undefined && distinct.some((span) => within(at, span)) ? at : first.start
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
  await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn, preserveFocus: false })
  const places = distinct.map((span) => new vscode.Location(document.uri, rangeOf(document, span)))
  await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, document.positionAt(near), places, 'peek')
}
