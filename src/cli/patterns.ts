import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { Refusal } from './refusal.js'

/**
 * The files a name stands for. A pattern (“drafts/2026-*.md”) stands for its files in alphabetical order, `node_modules` and
 * hidden folders left out; a file that really has `*` or `[` in its name is taken by name.
 */
export async function filesOf(name: string): Promise<readonly string[]> {
  const pattern = name.replaceAll('\\', '/')
  const { base, isGlob } = picomatch.scan(pattern)
  if (name === '-' || !isGlob || (await stat(name).then(() => true, () => false))) return [name]
  const matches = picomatch(pattern)
  const found: string[] = []
  for await (const file of under(base)) if (matches(file.replaceAll('\\', '/'))) found.push(file)
  if (found.length === 0) throw new Refusal('no file matches')
  return found.sort()
}

async function* under(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder || '.', { withFileTypes: true }).catch(() => [])) {
    const path = folder === '' ? entry.name : join(folder, entry.name)
    if (!entry.isDirectory()) yield path
    else if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* under(path)
  }
}
