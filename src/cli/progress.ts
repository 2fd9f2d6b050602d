/** Nothing is said of a run that is over sooner, in milliseconds. */
const PATIENCE = 1000
const EVERY = 200

/** How far a long run has come, on one line of a terminal that is wiped at the end. Into a pipe or a file it says nothing. */
export class Progress {
  #done = 0
  #total = 0
  #draft = ''
  #shown = false
  readonly #timer: NodeJS.Timeout | undefined
  readonly #since = performance.now()

  constructor(private readonly screen: Pick<NodeJS.WriteStream, 'columns' | 'isTTY'> & { write(text: string): unknown }) {
    if (screen.isTTY) this.#timer = setInterval(() => this.#show(), EVERY).unref()
  }

  /** Whether anybody watches. */
  get watched(): boolean {
    return this.#timer !== undefined
  }

  expect(drafts: number): void {
    this.#total = drafts
  }

  start(draft: string): void {
    this.#draft = draft
    this.#done++
    this.#show()
  }

  end(): void {
    clearInterval(this.#timer)
    this.wipe()
  }

  /** Before anything else is written where it stands. */
  wipe(): void {
    if (this.#shown) this.screen.write('\r\x1b[K')
    this.#shown = false
  }

  #show(): void {
    if (!this.watched || performance.now() - this.#since < PATIENCE) return
    const line = `Draft ${this.#done} of ${this.#total}: ${this.#draft}`
    this.screen.write(`\r\x1b[K${line.slice(0, (this.screen.columns || 80) - 1)}`)
    this.#shown = true
  }
}
