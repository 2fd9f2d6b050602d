import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { filesOf } from './patterns.js'
import { reason, Refusal } from './refusal.js'

/** A draft as named on the command line; standard input has the id `-`. */
export interface Draft {
  readonly id: string
  readonly text: string
}

/** The largest draft that is read, in bytes: some 2.5 million words. */
export const LARGEST = 16 * 1024 * 1024

/**
 * Reads the drafts in the order they are named. What cannot be read is told to `refuse`, one line each, and left out; `expect` hears how many
 * files there are before the first is read.
 */
export async function* draftsOf(names: readonly string[], refuse: (line: string) => void, expect?: (files: number) => void): AsyncGenerator<Draft> {
  const all = await Promise.all(names.map((name) => filesOf(name).catch((error: unknown) => `${name}: ${reason(error)}`)))
  expect?.(all.reduce((sum, files) => sum + (typeof files === 'string' ? 0 : files.length), 0))
  for (const files of all) {
    if (typeof files === 'string') refuse(files)
    else for (const path of files) {
      try {
        yield { id: path, text: await readText(path) }
      } catch (error) {
        refuse(`${path === '-' ? 'standard input' : path}: ${reason(error)}`)
      }
    }
  }
}

async function readText(path: string): Promise<string> {
  if (path !== '-' && (await stat(path)).isDirectory()) throw new Refusal('a directory; name its drafts, as in “drafts/**/*.md”')
  return decode(await bytes(path === '-' ? process.stdin : createReadStream(path)))
}

/** Stops at the limit, so that a device or an endless pipe cannot fill the memory. */
async function bytes(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const buffer = typeof part === 'string' ? Buffer.from(part) : part
    size += buffer.length
    if (size > LARGEST) throw new Refusal(`larger than the ${LARGEST / 1024 / 1024} MB that a draft may have`)
    parts.push(buffer)
  }
  return Buffer.concat(parts)
}

const UTF16 = /^(?:\xff\xfe|\xfe\xff)/
const NOT_UTF8 = 'not in UTF-8; save it as UTF-8 text first'

/** The byte order mark stays, so that offsets count in the file as it is. */
function decode(buffer: Buffer): string {
  if (UTF16.test(buffer.toString('latin1', 0, 2))) throw new Refusal(NOT_UTF8)
  if (buffer.includes(0)) throw new Refusal('a binary file, not a text')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer)
  } catch {
    throw new Refusal(NOT_UTF8)
  }
}
