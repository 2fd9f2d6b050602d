/** News prose from a grammar of our own, four paragraphs at a time, no two alike. */
export function grammar(): Generator<string, never>
/** Chooses from lists, the same on every machine. */
export function choice(seed: number): <T>(list: readonly T[]) => T
