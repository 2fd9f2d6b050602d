// Timing: runs interleaved, so that a slow moment of the machine falls on all alike; the median counts.

/**
 * Milliseconds that one call takes: by the clock, or by this process's own time where others keep the machine busy. Garbage is not collected by
 * force in between: that would throw away compiled code and measure the engine's warming up.
 */
export async function timed(work) {
  const before = process.cpuUsage()
  const since = performance.now()
  await work()
  const took = performance.now() - since
  const { user, system } = process.cpuUsage(before)
  return Math.min(took, (user + system) / 1000)
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
