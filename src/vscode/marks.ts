import * as vscode from 'vscode'
import { settings, type Drafts } from './drafts.js'
import type { Findings } from './findings.js'
import { layers, type Layer, type Marked, type Shown } from './layers.js'
import { rangeOf } from './place.js'

const colour = (id: string): string => `var(--vscode-backchannel-${id})`

const fainter = (id: string, percent: number): string => `color-mix(in srgb, ${colour(id)} ${percent}%, transparent)`

/**
 * One line style a layer, so that marks are told apart without colour, and one CSS property a layer, so that an actor
 * inside a quote inside a channel's evidence shows all three. Actors: solid, the first mention thicker, a doubtful one thin
 * and dotted. Unnamed sources: dashed. Quotes: dotted, a doubtful one at its ends alone. Evidence: a double bar before and after.
 * Findings: a small raised sign behind the phrase, full, open or round by severity, a tick for what is known.
 */
const styles = (): Record<Layer, vscode.DecorationRenderOptions> => {
  const underline = (line: string): vscode.DecorationRenderOptions => ({ textDecoration: `underline ${line}` })
  const dots = (id: string): vscode.DecorationRenderOptions => ({ border: 'dotted', borderWidth: '0 0 1px 0', borderColor: new vscode.ThemeColor(`backchannel.${id}`) })
  const bar = (side: 'left' | 'right'): vscode.ThemableDecorationAttachmentRenderOptions => ({ contentText: '', textDecoration: `none; border-${side}: 3px double ${colour('channelMark')}` })
  const sign = (contentText: string, id: string): vscode.DecorationRenderOptions => ({ after: { contentText, color: new vscode.ThemeColor(`backchannel.${id}`), margin: '0 0 0 1px', textDecoration: 'none; font-size: 0.85em; vertical-align: super; line-height: 0' } })
  return {
    actorFirst: underline(`solid 2px ${colour('actorMark')}`),
    actor: underline(`solid 1px ${fainter('actorMark', 75)}`),
    actorDoubtful: underline(`dotted 1px ${colour('actorMarkUnsure')}`),
    unnamed: underline(`dashed 2px ${colour('unnamedMark')}`),
    quote: dots('quoteMark'),
    quoteDoubtful: dots('quoteMarkUnsure'),
    channel: { before: bar('left'), after: bar('right') },
    findingError: sign('▲', 'findingMark'),
    findingWarning: sign('△', 'findingMark'),
    findingNote: sign('○', 'findingMark'),
    findingKnown: sign('✓', 'findingKnownMark'),
  }
}

const shownIn = (document: vscode.TextDocument): Shown => {
  const marks = settings(document)
  return {
    actors: marks.get<Shown['actors']>('marks.actors', 'all'),
    quotes: marks.get('marks.quotes', true),
    unnamed: marks.get('marks.unnamed', true),
    channels: marks.get('marks.channels', true),
    findings: marks.get('marks.findings', true),
  }
}

/** The marks in every editor that shows a draft. Between two readings VS Code moves the old ones along with the text. */
export class Marks implements vscode.Disposable {
  private readonly types: [Layer, vscode.TextEditorDecorationType][]
  private readonly subscriptions: vscode.Disposable

  constructor(
    private readonly drafts: Drafts,
    private readonly findings: Findings,
  ) {
    const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed
    this.types = Object.entries(styles()).map(([layer, style]) => [layer as Layer, vscode.window.createTextEditorDecorationType({ ...style, rangeBehavior })])
    this.subscriptions = vscode.Disposable.from(
      findings.onDidChange((document) => this.draw((editor) => editor.document === document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('backchannel.marks') && this.draw()),
    )
    this.draw()
  }

  /** What is marked in a draft as it stands, or undefined while a newer reading is under way. */
  marked(document: vscode.TextDocument): Marked | undefined {
    const settlement = this.findings.last(document)
    return settlement?.reading.version === document.version ? layers(settlement.reading.analysis, shownIn(document), settlement.known) : undefined
  }

  dispose(): void {
    this.subscriptions.dispose()
    for (const [, type] of this.types) type.dispose()
  }

  private draw(which: (editor: vscode.TextEditor) => boolean = () => true): void {
    for (const editor of vscode.window.visibleTextEditors.filter(which)) {
      const { document } = editor
      const off = this.drafts.standing(document) !== 'draft'
      const marked = off ? undefined : this.marked(document)
      if (!off && !marked) continue
      for (const [layer, type] of this.types) editor.setDecorations(type, (marked?.[layer] ?? []).map((range) => (layer.startsWith('finding') ? endOf(document, rangeOf(document, range)) : rangeOf(document, range))))
    }
  }
}

/** Where a sign stands: at the end of what was found, or of its first line. */
function endOf(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
  const at = start.line === end.line ? end : document.lineAt(start.line).range.end
  return new vscode.Range(at, at)
}

export const register = (drafts: Drafts, findings: Findings): Marks => new Marks(drafts, findings)
