import * as vscode from 'vscode'

/** One of several ways to see a view, kept for the workspace; the first is usual. */
export class Choice<T extends string> {
  constructor(
    private readonly memory: vscode.Memento,
    private readonly key: string,
    private readonly ways: readonly T[],
    private readonly nameOf: (way: T) => string,
    private readonly question: () => string,
  ) {}

  get value(): T {
    const kept = this.memory.get<unknown>(this.key)
    return this.ways.find((way) => way === kept) ?? this.ways[0]!
  }

  /** The name of what is chosen; nothing for the usual. */
  get name(): string | undefined {
    return this.value === this.ways[0] ? undefined : this.nameOf(this.value)
  }

  /** Takes what is given, or asks. False when nothing was chosen. */
  async take(given?: unknown): Promise<boolean> {
    const way = this.ways.find((one) => one === given) ?? (await this.ask())
    if (way === undefined) return false
    await this.memory.update(this.key, way === this.ways[0] ? undefined : way)
    return true
  }

  private async ask(): Promise<T | undefined> {
    const items = this.ways.map((way) => ({ label: this.nameOf(way), way, iconPath: new vscode.ThemeIcon(way === this.value ? 'check' : 'blank'), ...(way === this.value && { description: vscode.l10n.t('now') }) }))
    return (await vscode.window.showQuickPick(items, { placeHolder: this.question() }))?.way
  }
}
