import * as vscode from 'vscode'
import type { ChannelsView } from './channels-view.js'
import { core } from './core.js'

/** *Copy as Sentence* and *Copy as CSV*: a row's channels for a note or a spreadsheet; from the view's title, all that are shown. */
export function register(channels: ChannelsView): vscode.Disposable {
  const copy = async (text: string): Promise<void> => {
    if (!text) return
    await vscode.env.clipboard.writeText(text)
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied'), FOR_MS)
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand('backchannel.copyChannelSentence', async (row?: unknown) => {
      const chosen = await channels.chosen(row)
      if (!chosen) return
      const { channelSentences } = await core()
      const { analysis, source } = chosen.reading
      await copy(channelSentences(analysis, source, chosen.channels).join('\n'))
    }),
    vscode.commands.registerCommand('backchannel.copyChannelsCsv', async (row?: unknown) => {
      const chosen = await channels.chosen(row)
      if (!chosen) return
      const { report } = await core()
      const { analysis, source } = chosen.reading
      const name = chosen.document.uri.path.split('/').at(-1)
      await copy(report('channels', { ...analysis, channels: chosen.channels }, source, 'csv', name).replace(BYTE_ORDER_MARK, ''))
    }),
  )
}

/** How long the status bar says so. */
const FOR_MS = 2000

/** Belongs at the head of a file, not into a cell. */
const BYTE_ORDER_MARK = /^\ufeff/
