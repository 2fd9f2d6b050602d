/** Chances of the first model in few steps, for the second to look at. */
export const step = (chance: number): number => (chance >= 0.95 ? 7 : chance >= 0.85 ? 6 : chance >= 0.7 ? 5 : chance >= 0.5 ? 4 : chance >= 0.35 ? 3 : chance >= 0.2 ? 2 : chance > 0.05 ? 1 : 0)

/** For each word how likely it lies in a cue and begins one. */
export function levelsOf(inside: Float32Array, begin: Float32Array): Uint8Array {
  const levels = new Uint8Array(inside.length)
  for (let at = 0; at < levels.length; at++) if (inside[at]! > 0.05) levels[at] = step(inside[at]!) * 8 + step(begin[at]!)
  return levels
}

/** The chance of the likeliest word of a cue. */
export function likeliest(inside: Float32Array, from: number, to: number): number {
  let most = 0
  for (let at = from; at < to; at++) most = Math.max(most, inside[at]!)
  return most
}
