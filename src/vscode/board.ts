import * as vscode from 'vscode'
import type { Range } from '../core/index.js'
import { finish, inTurns, type Steps } from '../core/steps.js'
import { escaped } from './cards/card.js'
import type { Followed } from './followed.js'
import { reveal } from './place.js'
import { turn } from './turns.js'

/** A row of a tree in the side bar, as plain data. Ids hold while the row means the same. */
export interface BoardRow<R> {
  readonly id: string
  readonly label: string
  readonly description: string
  /** What may be done with it. */
  readonly context: string
  /** Label and value for the tooltip; the label may be empty. */
  readonly facts: readonly (readonly [string, string])[]
  readonly icon?: string
  /** What the icon means, for a screen reader, where no words of the row say it. */
  readonly says?: string
  /** Unfolded until somebody folds it. */
  readonly open?: true
  readonly parent?: string
  readonly children: readonly R[]
  /** Where it stands in the draft. */
  readonly at?: Range
}

/** What a view of the side bar shows of a draft. */
export interface Shown<R> {
  readonly rows: readonly R[]
  /** Of the view as a whole: another one, and all is drawn anew. */
  readonly state: string
  readonly description?: string | undefined
  readonly badge?: vscode.ViewBadge | undefined
}

/**
 * A view in the side bar of the draft last looked at. It does not flicker while somebody types: what moved only in the draft is not
 * drawn again, and of what changed only the rows at the top that did. What is folded stays so, by the row's id.
 */
export abstract class Board<R extends BoardRow<R>> implements vscode.TreeDataProvider<R>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<R[] | undefined>()
  readonly onDidChangeTreeData = this.changed.event
  readonly view: vscode.TreeView<R>
  protected readonly subscriptions: vscode.Disposable[] = []
  private rows: readonly R[] = []
  private byId = new Map<string, R>()
  private shown: { readonly state: string; readonly top: ReadonlyMap<string, string> } = { state: '', top: new Map() }
  /** How often something was given to show. */
  private shows = 0
  /** Settles when what was given last is shown. */
  private showing: Promise<unknown> = Promise.resolve()
  /** VS Code knows a row at the top by the object that it was given. */
  private given: R[] = []
  private readonly folds = new Map<string, boolean>()

  /** `moving` names what a row keeps besides what it shows. */
  constructor(
    id: string,
    protected readonly followed: Followed,
    private readonly revealCommand: string,
    private readonly moving: readonly (keyof R)[],
  ) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true })
    this.subscriptions.push(
      this.view,
      this.view.onDidExpandElement(({ element }) => this.folds.set(element.id, true)),
      this.view.onDidCollapseElement(({ element }) => this.folds.set(element.id, false)),
      vscode.commands.registerCommand(revealCommand, (row: unknown) => this.revealRow(typeof row === 'string' ? row : idOf(row))),
    )
  }

  /** The draft that it shows. */
  get draft(): vscode.TextDocument | undefined {
    return this.followed.draft
  }

  /** Waits until the draft is read as it stands, and the rows are of that reading. */
  async upToDate(): Promise<void> {
    const { draft } = this
    if (draft) await this.current(draft)
    for (let seen: unknown; seen !== this.showing;) await (seen = this.showing)
  }

  /** A row as it was shown last: the one that VS Code holds may be of an older text. */
  row(id: string | undefined): R | undefined {
    return id === undefined ? undefined : this.byId.get(id)
  }

  allRows(): R[] {
    return [...this.byId.values()]
  }

  /** Whether a row is unfolded, or would be if it were in sight. */
  unfolded({ id, open }: R): boolean {
    return this.folds.get(id) ?? open ?? false
  }

  getChildren(row?: R): R[] {
    if (row) return [...(this.row(row.id) ?? row).children]
    this.given.push(...this.rows)
    return [...this.rows]
  }

  getParent(row: R): R | undefined {
    return this.row(row.parent)
  }

  getTreeItem(drawn: R): vscode.TreeItem {
    const row = this.row(drawn.id) ?? drawn
    const { id, label, description, context, facts, icon, says, children, at } = row
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(label, !children.length ? None : this.unfolded(row) ? Expanded : Collapsed)
    const said = facts.map(([name, value]) => (name ? `${name}: ${value}` : value))
    item.id = id
    item.description = description
    item.contextValue = context
    item.tooltip = new vscode.MarkdownString([`**${escaped(label)}**`, said.map(escaped).join('  \n')].join('\n\n'))
    item.accessibilityInformation = { label: [this.spoken(row), label, description, says].filter(Boolean).join(', ') }
    if (icon) item.iconPath = new vscode.ThemeIcon(icon)
    if (at) item.command = { command: this.revealCommand, title: vscode.l10n.t('Reveal in Draft'), arguments: [id] }
    return item
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose()
    this.changed.dispose()
  }

  /** What kind of row it is, for a screen reader. */
  protected abstract spoken(row: R): string

  /** Waits until the draft is read as it stands. */
  protected abstract current(draft: vscode.TextDocument): Promise<unknown>

  /** Makes it and shows it, a few milliseconds at a time, `later` in turns of its own; the last that was given holds. False when nothing is seen to change. */
  protected show(making: Steps<Shown<R>>, later: boolean): Promise<boolean> {
    const made = this.make(making, later)
    this.showing = made.catch(() => undefined)
    return made
  }

  private async make(making: Steps<Shown<R>>, later: boolean): Promise<boolean> {
    const mine = ++this.shows
    const { moving } = this
    const still = async (): Promise<boolean> => {
      await turn()
      return mine === this.shows
    }
    if (later && !await still()) return false
    const made = await inTurns((function* () {
      const shown = yield* making
      const byId = new Map<string, R>()
      const top = new Map<string, string>()
      for (const row of shown.rows) top.set(row.id, yield* looksOf(row, moving, byId))
      return { shown, byId, top }
    })(), still)
    return made !== undefined && mine === this.shows && this.draw(made.shown, made.byId, made.top)
  }

  private draw({ rows, state, description, badge }: Shown<R>, byId: Map<string, R>, top: ReadonlyMap<string, string>): boolean {
    this.rows = rows
    this.byId = byId
    const before = this.shown
    const whole = [state, ...rows.map(({ id }) => id)].join('\n')
    this.shown = { state: whole, top }
    const other = rows.filter(({ id }) => before.top.get(id) !== this.shown.top.get(id)).map(({ id }) => id)
    if (this.view.badge?.value !== badge?.value) this.view.badge = badge
    if (before.state === whole && !other.length) return false
    this.view.description = description
    if (before.state === whole) this.changed.fire(this.given.filter(({ id }) => other.includes(id)))
    else {
      this.given = []
      this.changed.fire(undefined)
    }
    return true
  }

  /** The row's place by now: the text may have moved since the click's row was drawn. */
  private async revealRow(id: string | undefined): Promise<void> {
    const { draft } = this
    if (!draft) return
    await this.upToDate()
    const at = this.row(id)?.at
    if (at) await reveal(draft.uri.toString(), at.start, at.end)
  }
}

/** The id of a row of a tree. */
export const idOf = (row: unknown): string | undefined => (row !== null && typeof row === 'object' && 'id' in row && typeof row.id === 'string' ? row.id : undefined)

/** What rows show, without what they keep besides: equal strings, no need to draw them again. */
export const appearance = <R extends BoardRow<R>>(rows: readonly R[], moving: readonly (keyof R)[]): string => rows.map((row) => finish(looksOf(row, moving, new Map()))).join('')

/** What a row and those under it show; on the way they are listed by id. */
function* looksOf<R extends BoardRow<R>>(row: R, moving: readonly (keyof R)[], byId: Map<string, R>): Steps<string> {
  yield
  byId.set(row.id, row)
  let looks = JSON.stringify(row, (key, value: unknown) => (key === 'children' || (moving as readonly string[]).includes(key) ? undefined : value))
  for (const child of row.children) looks += yield* looksOf(child, moving, byId)
  return looks
}
