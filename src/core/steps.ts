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
