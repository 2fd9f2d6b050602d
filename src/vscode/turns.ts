/** Work in steps: wherever it yields, the extension host may do something else. */
export type Steps<T> = Generator<void, T>

const SLICE_MS = 8

/** All steps without a breath. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The steps, with a turn for the extension host every few milliseconds; what is short is done at once. Undefined when it is no longer `wanted`. */
export async function inTurns<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | undefined> {
  for (let since = performance.now(); ;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < SLICE_MS) continue
    await new Promise((resume) => setTimeout(resume, 0))
    if (!wanted()) return undefined
    since = performance.now()
  }
}
