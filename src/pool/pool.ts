import type { Worker } from 'node:worker_threads'
import type { Digest } from '../story/digest.js'

/** Sent to a thread: a draft to read. It stays in this process. */
export interface Asked {
  readonly id: number
  readonly source: string
  readonly options: object
}

/** Sent back: what was taken from it, or the name of the error. */
export type Answer = { readonly id: number; readonly digest: Digest } | { readonly id: number; readonly failed: string }

interface Waiting {
  readonly asked: Asked
  readonly resolve: (digest: Digest) => void
  readonly reject: (error: Error) => void
}

/** Memory counts: a thread holds the core and its tables. */
const MOST = 4

/** Drafts that a thread has before it, so that it never waits for the next one. */
const AHEAD = 2

/** Threads that read drafts, each with a core of its own. A thread that dies takes the drafts before it along and is replaced, a few times. */
export class Pool {
  private readonly threads = new Map<Worker, Map<number, Waiting>>()
  private readonly queue: Waiting[] = []
  private next = 0
  private deaths = 0
  private closed = false

  private constructor(
    private readonly start: () => Worker,
    readonly size: number,
  ) {}

  /** `worker`: path of `worker.cjs`. Undefined where there are no threads, as in a browser. */
  static async open(worker: string, key: string, size?: number): Promise<Pool | undefined> {
    try {
      const [{ Worker: Thread }, { availableParallelism }] = await Promise.all([import('node:worker_threads'), import('node:os')])
      const pool = new Pool(() => new Thread(worker, { workerData: { key }, execArgv: [] }), Math.max(1, Math.min(size ?? availableParallelism(), MOST)))
      for (let count = 0; count < pool.size; count++) pool.add()
      return pool
    } catch {
      return undefined
    }
  }

  /** How many drafts it takes at once; more wait for their turn. */
  get width(): number {
    return this.size * AHEAD
  }

  read(source: string, options: object): Promise<Digest> {
    return new Promise((resolve, reject) => {
      if (this.closed || !this.threads.size) return reject(new Error('No thread'))
      this.queue.push({ asked: { id: this.next++, source, options }, resolve, reject })
      this.deal()
    })
  }

  /** Ends the threads at once; what they were reading is rejected. */
  async close(): Promise<void> {
    this.closed = true
    const threads = [...this.threads]
    this.threads.clear()
    for (const { reject } of [...threads.flatMap(([, waiting]) => [...waiting.values()]), ...this.queue.splice(0)]) reject(new Error('Closed'))
    await Promise.all(threads.map(([thread]) => thread.terminate()))
  }

  private add(): void {
    const thread = this.start()
    this.threads.set(thread, new Map())
    thread.on('message', (answer: Answer) => this.take(thread, answer))
    thread.on('error', () => this.lose(thread))
    thread.on('exit', () => this.lose(thread))
  }

  private deal(): void {
    for (let ahead = 1; ahead <= AHEAD; ahead++) for (const [thread, waiting] of this.threads) {
      if (waiting.size >= ahead) continue
      const next = this.queue.shift()
      if (!next) return
      waiting.set(next.asked.id, next)
      thread.postMessage(next.asked)
    }
  }

  private take(thread: Worker, answer: Answer): void {
    const waiting = this.threads.get(thread)
    const one = waiting?.get(answer.id)
    if (!one) return
    waiting!.delete(answer.id)
    if ('digest' in answer) one.resolve(answer.digest)
    else one.reject(new Error(answer.failed))
    this.deal()
  }

  private lose(thread: Worker): void {
    const waiting = this.threads.get(thread)
    if (!waiting) return
    this.threads.delete(thread)
    for (const { reject } of waiting.values()) reject(new Error('A thread died'))
    if (!this.closed && ++this.deaths <= MOST) this.add()
    if (!this.threads.size) for (const { reject } of this.queue.splice(0)) reject(new Error('No thread'))
    this.deal()
  }
}
