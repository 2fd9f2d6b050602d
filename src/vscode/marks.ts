import * as vscode from 'vscode'
import type { Range } from '../core/index.js'
import type { Analyses } from './analyses.js'
import { carried, none, patched } from './carried.js'
import { isOldSide } from './comparisons.js'
import { settings } from './drafts.js'
import type { Findings, Settlement } from './findings.js'
import { layers, type Layer, type Marked, type Shown } from './layers.js'
import { markStyles, type MarkStyle } from './mark-styles.js'
import { rangeOf } from './place.js'
import { covered, sightOf } from './sight.js'

const colour = (id: string): string => `var(--vscode-backchannel-${id})`

const fainter = (id: string, percent: number): string => `color-mix(in srgb, ${colour(id)} ${percent}%, transparent)`

/** A layer's style as CSS: see `markStyles`. */
function decoration(style: MarkStyle): vscode.DecorationRenderOptions {
  const ink = new vscode.ThemeColor(`backchannel.${style.colour}`)
  switch (style.as) {
    case 'underline': return { textDecoration: `underline ${style.line} ${style.width}px ${style.percent ? fainter(style.colour, style.percent) : colour(style.colour)}` }
    case 'edge': return { border: style.line, borderWidth: '0 0 1px 0', borderColor: ink }
    case 'bars': return { before: bar('left', style.colour), after: bar('right', style.colour) }
    case 'sign': return { after: { contentText: style.sign, color: ink, margin: '0 0 0 1px', textDecoration: 'none; font-size: 0.85em; vertical-align: super; line-height: 0' } }
  }
}

const bar = (side: 'left' | 'right', id: string): vscode.ThemableDecorationAttachmentRenderOptions => ({ contentText: '', textDecoration: `none; border-${side}: 3px double ${colour(id)}` })

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

/** Lines around what an editor shows in which marks are drawn; the rest of a book waits until it is near. */
const NEAR = 200

/**
 * The marks in every editor that shows a draft, near what it shows. Between two readings VS Code moves the old ones along with the text;
 * of a long draft the part in sight is drawn as soon as it is read.
 */
export class Marks implements vscode.Disposable {
  private readonly painted = new vscode.EventEmitter<vscode.TextEditor>()
  /** Marks were drawn in an editor. */
  readonly onDidPaint = this.painted.event
  private readonly types: [Layer, vscode.TextEditorDecorationType][]
  private readonly subscriptions: vscode.Disposable
  private readonly near = new WeakMap<vscode.TextEditor, Drawn>()
  private laid: { readonly settlement: Settlement; readonly shown: string; readonly marked: Marked } | undefined

  constructor(
    private readonly analyses: Analyses,
    private readonly findings: Findings,
  ) {
    const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed
    this.types = Object.entries(markStyles).map(([layer, style]) => [layer as Layer, vscode.window.createTextEditorDecorationType({ ...decoration(style), rangeBehavior })])
    this.subscriptions = vscode.Disposable.from(
      findings.onDidChange((document) => this.draw((editor) => editor.document === document)),
      analyses.onDidAdvance((document) => analyses.glimpsed(document) && this.draw((editor) => editor.document === document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.draw()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('backchannel.marks') && this.draw()),
    )
    this.draw()
  }

  /** What is marked in a draft as it stands, or undefined while a newer reading is under way. */
  marked(document: vscode.TextDocument): Marked | undefined {
    const settlement = this.findings.last(document)
    return settlement?.reading.version === document.version ? this.laidOut(settlement, document) : undefined
  }

  dispose(): void {
    this.subscriptions.dispose()
    this.painted.dispose()
    for (const [, type] of this.types) type.dispose()
  }

  private laidOut(settlement: Settlement, document: vscode.TextDocument): Marked {
    const shown = shownIn(document)
    const how = JSON.stringify(shown)
    if (this.laid?.settlement !== settlement || this.laid.shown !== how) this.laid = { settlement, shown: how, marked: layers(settlement.reading.analysis, shown, settlement.known) }
    return this.laid.marked
  }

  /** What can be said by now: of the text as it stands, or of what is in sight and the rest as it was. */
  private known(document: vscode.TextDocument): Marked | undefined {
    const marked = this.marked(document)
    const glimpsed = marked ? undefined : this.analyses.glimpsed(document)
    if (!glimpsed) return marked
    const settlement = this.findings.last(document)
    const before = settlement ? carried(this.laidOut(settlement, document), settlement.reading.source, glimpsed.source) : none
    return patched(before, layers({ ...glimpsed.glimpse, findings: [] }, shownIn(document), new Map()), glimpsed.parts)
  }

  /** Draws what scrolling brings near, before it is in sight. */
  private follow(editor: vscode.TextEditor): void {
    const drawn = this.near.get(editor)
    if (drawn && !covered(sightOf(editor.document), drawn.parts)) this.draw((other) => other === editor)
  }

  private draw(which: (editor: vscode.TextEditor) => boolean = () => true): void {
    for (const editor of vscode.window.visibleTextEditors.filter(which)) {
      const { document } = editor
      const off = this.analyses.drafts.standing(document) !== 'draft' || isOldSide(editor)
      const marked = off ? none : this.known(document)
      if (!marked) continue
      const parts = sightOf(document, NEAR)
      const before = this.near.get(editor)
      const counts: number[] = []
      for (const [layer, type] of this.types) {
        const ranges = marked[layer].filter(({ start, end }) => parts.some((part) => start < part.end && end > part.start))
        if (ranges.length || before?.counts[counts.length] !== 0) editor.setDecorations(type, ranges.map((range) => (layer.startsWith('finding') ? endOf(document, rangeOf(document, range)) : rangeOf(document, range))))
        counts.push(ranges.length)
      }
      this.near.set(editor, { parts, counts })
      this.painted.fire(editor)
    }
  }
}

/** What was drawn in an editor: where, and how many marks of each layer. */
interface Drawn {
  readonly parts: readonly Range[]
  readonly counts: readonly number[]
}

/** Where a sign stands: at the end of what was found, or of its first line. */
function endOf(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
  const at = start.line === end.line ? end : document.lineAt(start.line).range.end
  return new vscode.Range(at, at)
}

export const register = (analyses: Analyses, findings: Findings): Marks => new Marks(analyses, findings)
