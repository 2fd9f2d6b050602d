// Chance that falls the same way each time.
export function dice(seed: number): { next: () => number; shuffle: (list: number[]) => void } {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
  const shuffle = (list: number[]): void => {
    for (let at = list.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1))
      const kept = list[at]!
      list[at] = list[other]!
      list[other] = kept
    }
  }
  return { next, shuffle }
}
