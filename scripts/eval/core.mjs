// The core as it stands in src, bundled afresh and loaded.
import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles src/core for this run and imports it. `file` is where the bundle lies, for a fresh process to load. */
export async function loadCore() {
  const file = await bundle('src/core/index.ts', 'out/measure/core.mjs', 'esm')
  return { ...(await import(pathToFileURL(file).href)), file }
}

export async function bundle(entry, out, format) {
  const outfile = `${root}${out}`
  mkdirSync(`${root}out/measure`, { recursive: true })
  await build({ entryPoints: [`${root}${entry}`], outfile, bundle: true, platform: 'node', target: 'node20', format, logLevel: 'error' })
  return outfile
}
