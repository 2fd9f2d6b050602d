import * as vscode from 'vscode'

/** The *Backchannel* output channel. Sources are confidential: nothing of a draft is ever written to it. */
export class Log implements vscode.Disposable {
  private readonly channel = vscode.window.createOutputChannel('Backchannel', { log: true })

  /** An error by its name and where it happened. Its message stays out: it may hold words of the draft. */
  failed(doing: string, error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error
    const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at [^“”"]*$/.test(line)) : []
    this.channel.error([`${doing}: ${name}`, ...places].join('\n'))
  }

  info(message: string): void {
    this.channel.info(message)
  }

  warn(message: string): void {
    this.channel.warn(message)
  }

  show(): void {
    this.channel.show(true)
  }

  dispose(): void {
    this.channel.dispose()
  }
}
