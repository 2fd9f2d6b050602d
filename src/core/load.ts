/**
 * The core for a host that must not wait. Word lists and what was learned are unpacked one after the other, and `turn` is awaited in between;
 * once loaded it costs those turns alone. Everything is behind the door that it gives.
 */
export async function load(turn: () => Promise<void>): Promise<typeof import('./index.js')> {
  const parts = [
    () => import('./read/names/known.js'),
    () => import('./read/names/lean.js'),
    () => import('./read/speech/ear.js'),
    () => import('./read/cues.js'),
    () => import('./read/read.js'),
    () => import('./analyze.js'),
  ]
  for (const part of parts) {
    await part()
    await turn()
  }
  return import('./index.js')
}
