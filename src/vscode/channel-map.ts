import * as vscode from 'vscode'
import type { FromMap, Kept, ToMap } from '../map/story.js'
import type { Analyses } from './analyses.js'
import { Facts } from './cards/facts.js'
import type { Followed } from './followed.js'
import { mapFolder, mapPage } from './map-page.js'
import { mapStory, namedChannels } from './map-story.js'
import { reveal } from './place.js'
import { folderOf } from './report-file.js'

const TYPE = 'backchannel.channelMap'

/** The *Channel Map* of one draft, in a panel beside it. It follows the draft; its picture and its list are made in the page. */
class ChannelMap implements vscode.Disposable {
  private ready = false
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    extension: vscode.Uri,
    readonly draft: vscode.Uri,
    readonly panel: vscode.WebviewPanel,
  ) {
    const { webview } = panel
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extension, 'media', `channel-map-${theme}.svg`)
    panel.iconPath = { light: icon('light'), dark: icon('dark') }
    webview.options = { enableScripts: true, localResourceRoots: [mapFolder(extension)] }
    this.subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => this.hear(message)),
      analyses.onDidChange((document) => document.uri.toString() === draft.toString() && this.tell()),
    )
    webview.html = mapPage(webview, extension)
  }

  /** Asks the page for its picture, which it then sends. */
  save(): void {
    this.send({ type: 'save' })
  }

  dispose(): void {
    this.subscriptions.dispose()
  }

  private send(message: ToMap): void {
    if (this.ready) void this.panel.webview.postMessage(message)
  }

  private get document(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.draft.toString())
  }

  private tell(): void {
    const { document } = this
    const reading = document && this.analyses.last(document)
    if (reading) this.send({ type: 'story', draft: this.draft.toString(), story: mapStory(new Facts(reading.analysis, reading.printed)) })
  }

  private async hear(message: unknown): Promise<void> {
    if (message === null || typeof message !== 'object' || !('type' in message)) return
    const said = message as FromMap
    if (said.type === 'ready') {
      this.ready = true
      const document = await opened(this.draft)
      const reading = document && (await this.analyses.current(document))
      if (reading) this.tell()
      else this.send({ type: 'unread' })
    } else if (said.type === 'save' && typeof said.svg === 'string') {
      await this.write(said.svg)
    } else if (said.type === 'reveal' || said.type === 'meet') {
      await this.show(said)
    }
  }

  /** The place by now: the text may have moved since the picture was drawn. */
  private async show(said: Extract<FromMap, { type: 'reveal' | 'meet' }>): Promise<void> {
    const document = await opened(this.draft)
    const reading = document && (await this.analyses.current(document))
    if (!reading) return
    const { analysis } = reading
    const evidence = said.type === 'reveal' ? (namedChannels(analysis).find(({ id }) => id === said.line)?.channel.evidence ?? []) : analysis.mentions.filter(({ actor }) => actor === said.party).slice(0, 1)
    const at = evidence[said.type === 'reveal' ? Math.max(Math.trunc(said.nth) || 0, 0) % Math.max(evidence.length, 1) : 0]
    if (at) await reveal(this.draft.toString(), at.start, at.end, said.leave !== true)
  }

  private async write(svg: string): Promise<void> {
    const folder = folderOf(this.draft)
    const name = `${this.panel.title}.svg`
    const place = await vscode.window.showSaveDialog({ ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }), filters: { SVG: ['svg'] } })
    if (place) await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(svg))
  }
}

/** The draft if it is open or can be opened again, as after a restart. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const known = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  if (known || uri.scheme === 'untitled') return known
  try {
    return await vscode.workspace.openTextDocument(uri)
  } catch {
    return undefined
  }
}

/** One map a draft. A map that was open when the editor closed comes back with it. */
export class ChannelMaps implements vscode.WebviewPanelSerializer<Kept>, vscode.Disposable {
  private readonly open = new Map<string, ChannelMap>()
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly analyses: Analyses,
    private readonly followed: Followed,
    private readonly extension: vscode.Uri,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.commands.registerCommand('backchannel.channelMap', () => this.show()),
      vscode.commands.registerCommand('backchannel.saveChannelMap', () => [...this.open.values()].find(({ panel }) => panel.active)?.save()),
      vscode.window.registerWebviewPanelSerializer(TYPE, this),
    )
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: Kept | undefined): Promise<void> {
    if (kept?.draft === undefined) panel.dispose()
    else this.keep(panel, vscode.Uri.parse(kept.draft))
    return Promise.resolve()
  }

  dispose(): void {
    this.subscriptions.dispose()
    for (const map of this.open.values()) map.dispose()
  }

  private show(): void {
    const { draft } = this.followed
    if (!draft) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: a Markdown document that Backchannel reads.'))
      return
    }
    const shown = this.open.get(draft.uri.toString())
    if (shown) return shown.panel.reveal()
    const title = vscode.l10n.t('Channel Map – {0}', draft.uri.path.split('/').at(-1)!.replace(/\.(?:md|markdown|txt)$/i, ''))
    const panel = vscode.window.createWebviewPanel(TYPE, title, vscode.ViewColumn.Beside, { retainContextWhenHidden: true, enableFindWidget: true })
    this.keep(panel, draft.uri)
  }

  private keep(panel: vscode.WebviewPanel, draft: vscode.Uri): void {
    const map = new ChannelMap(this.analyses, this.extension, draft, panel)
    const address = draft.toString()
    this.open.set(address, map)
    panel.onDidDispose(() => {
      map.dispose()
      if (this.open.get(address) === map) this.open.delete(address)
    })
  }
}

export const register = (analyses: Analyses, followed: Followed, extension: vscode.Uri): ChannelMaps => new ChannelMaps(analyses, followed, extension)
