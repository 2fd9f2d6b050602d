/**
 * Work in steps: wherever it yields, a host may take a breath or stop. A step takes a few milliseconds, a few tens at most, however
 * long the draft: the hundredth page of “Ruiz said no. …” keeps nobody's keyboard waiting.
 */
export type Steps<T> = Generator<void, T>

/** All steps without a breath. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** What each of many things gives, one of them a step: `flatMap` for a long list. */
export function* oneByOne<Thing, Gift>(things: readonly Thing[], gives: (thing: Thing, index: number) => Gift | readonly Gift[]): Steps<Gift[]> {
  const all: Gift[] = []
  for (const [index, thing] of things.entries()) {
    const gift = gives(thing, index)
    if (Array.isArray(gift)) all.push(...gift as readonly Gift[])
    else all.push(gift as Gift)
    yield
  }
  return all
}

const SLICE_MS = 8

/** All steps, and `turn` is awaited every few milliseconds; what is short is done at once. Undefined once a turn gives false: nobody waits any more. */
export async function inTurns<T>(steps: Steps<T>, turn: () => Promise<void>): Promise<T>
export async function inTurns<T>(steps: Steps<T>, turn: () => Promise<boolean>): Promise<T | undefined>
export async function inTurns<T>(steps: Steps<T>, turn: () => Promise<boolean | void>): Promise<T | undefined> {
  for (let since = performance.now(); ;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < SLICE_MS) continue
    if (await turn() === false) return undefined
    since = performance.now()
  }
}
