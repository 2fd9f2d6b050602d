import { createReader, type Reader } from '../core/index.js'
import type { Digest } from './digest.js'
import { Seal } from './seal.js'
import { digestOf } from './take.js'

/** Reads drafts one after the other and takes from each what a story needs. Options as `createReader` has them. */
export class StoryReader {
  readonly #seal: Seal
  #reader: { readonly options: string; readonly reader: Reader } | undefined

  constructor(key: string) {
    this.#seal = new Seal(key)
  }

  /** Gives the host a turn at least every 8 ms; rejects once `signal` is aborted. */
  async read(source: string, options: object, signal?: AbortSignal): Promise<Digest> {
    const written = JSON.stringify(options)
    if (this.#reader?.options !== written) this.#reader = { options: written, reader: createReader({ options }) }
    return digestOf(await this.#reader.reader.contacts(source, signal), this.#seal)
  }
}
