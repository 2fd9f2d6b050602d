import type { Draft } from './drafts.js'
import { LARGEST } from './drafts.js'

/**
 * Texts from a stream, one `{"id", "text"}` a line. A line that is none of that is told to `refuse` with its number, never
 * with its content (it is draft text), and skipped. Empty lines are passed over.
 */
export async function* textsOf(stream: AsyncIterable<string>, refuse: (line: string) => void): AsyncGenerator<Omit<Draft, 'id'> & { readonly id: string | number }> {
  let number = 0
  for await (const line of linesOf(stream)) {
    number++
    if (line === null) refuse(`line ${number}: longer than the ${LARGEST / 1024 / 1024} MB that a line may have; skipped`)
    else if (line.trim() !== '') {
      const entry = parsed(line)
      if (typeof entry === 'string') refuse(`line ${number}: ${entry}; skipped`)
      else yield entry
    }
  }
}

function parsed(line: string): string | { id: string | number; text: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object with "id" and "text"'
  const { id, text } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return 'no "id"'
  if (typeof text !== 'string') return 'no "text"'
  return { id, text }
}

/** Lines as they come; null for one over the limit. */
async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string | null> {
  let parts: string[] = []
  let length = 0
  const add = (part: string): void => {
    length += part.length
    if (length <= LARGEST) parts.push(part)
    else parts = []
  }
  const take = (): string | null => {
    const line = length > LARGEST ? null : parts.join('')
    parts = []
    length = 0
    return line
  }
  for await (const part of stream) {
    let from = 0
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', from)) {
      add(part.slice(from, at))
      yield take()
      from = at + 1
    }
    add(part.slice(from))
  }
  if (length > 0) yield take()
}
