// Timing: runs interleaved, so that a slow moment of the machine falls on all alike; the median counts.

/** Milliseconds that one call takes. */
export async function timed(work) {
  globalThis.gc?.()
  const since = performance.now()
  await work()
  return performance.now() - since
}

/** Runs every task once a round; the median of each, in milliseconds. */
export async function interleaved(tasks, rounds) {
  const times = tasks.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) times[index].push(await timed(task))
  }
  return times.map(median)
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
