/**
 * Bytes of the extension host's heap after garbage is collected, without the code that V8 has compiled by then: how much of that is there
 * is V8's to say, and differs by megabytes from run to run. Undefined where there is no Node, in a browser's worker.
 */
export async function heap(): Promise<number | undefined> {
  if (typeof process === 'undefined' || !process.versions?.node) return undefined
  const [{ getHeapSpaceStatistics, setFlagsFromString }, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')])
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // what was let go in one turn is free in the next
  for (let turn = 0; turn < 4; turn++) {
    collect()
    await new Promise((resume) => setTimeout(resume, 60))
  }
  return getHeapSpaceStatistics().filter(({ space_name: name }) => !/^(?:code|trusted)_/.test(name)).reduce((sum, { space_used_size: used }) => sum + used, 0)
}

/** Watches the longest time, in milliseconds, in which the extension host did nothing else; counted from `start` on. */
export class Stalls {
  #longest = 0
  #last = performance.now()
  readonly #timer = setInterval(() => this.#tick(), 5)

  start(): void {
    this.#longest = 0
    this.#last = performance.now()
  }

  get longest(): number {
    this.#tick()
    return this.#longest
  }

  stop(): number {
    clearInterval(this.#timer)
    return this.longest
  }

  #tick(): void {
    const now = performance.now()
    this.#longest = Math.max(this.#longest, now - this.#last - 5)
    this.#last = now
  }
}
