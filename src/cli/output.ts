import { createWriteStream, type WriteStream } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { Refusal, reason } from './refusal.js'

/** Where results go. `write` waits while the reader of a pipe is slow. */
export interface Output {
  write(text: string): Promise<void>
  end(): Promise<void>
}

/** Standard output, or a file that is not one of the drafts. */
export async function outputTo(file: string | undefined, drafts: readonly string[]): Promise<Output> {
  if (file === undefined) return { write: (text) => written(process.stdout, text), end: () => Promise.resolve() }
  const target = await realpath(file).catch(() => null)
  const sources = await Promise.all(drafts.map((name) => realpath(name).catch(() => null)))
  if (target !== null && sources.includes(target)) throw new Refusal(`${file}: one of the drafts; a draft is never written over`)
  const handle = await open(file, 'w').catch((error: unknown) => {
    throw new Refusal(`${file}: ${reason(error)}`)
  })
  const stream = createWriteStream('', { fd: handle })
  return {
    write: (text) => written(stream, text),
    end: () => new Promise((resolve, reject) => stream.on('error', reject).end(resolve)),
  }
}

function written(stream: NodeJS.WriteStream | WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** `backchannel … | head` closes the pipe early: that is no error, we stop without a word. */
export function stopWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? 0 : 1)
    })
  }
}
