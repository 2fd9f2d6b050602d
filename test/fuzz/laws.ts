import { analyze, report, reportFormats, reportKinds, type Analysis } from '../../src/core/index.js'

/** Why an analysis of `draft` breaks a law, or null: it throws, a span is not its text, or an id leads nowhere, or a sure thing is in doubt. */
export function broken(draft: string): string | null {
  const analysis = analyze(draft)
  const bad = wrongSpan(analysis, draft, 'analysis') ?? strayId(analysis) ?? groundlessDoubt(analysis)
  if (bad !== null) return bad
  for (const kind of reportKinds) for (const format of reportFormats) report(kind, analysis, draft, format)
  return null
}

/** Whether a draft takes more than 50 ms, or 50 ms for every 1,000 characters, on the best of four tries: one may fall together with a sweep of memory. */
export function slow(draft: string): boolean {
  const limit = Math.max(50, (50 * draft.length) / 1000)
  return [1, 2, 3, 4].every(() => took(draft) > limit)
}

/** Milliseconds of this process alone: a machine that is busy with others makes no draft slow. */
function took(draft: string): number {
  const since = performance.now()
  const before = process.cpuUsage()
  analyze(draft)
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - since, (user + system) / 1000)
}

/** Walks everything: whatever has a start and an end lies in the draft, and what has a text is that text. */
function wrongSpan(value: unknown, draft: string, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { start, end, text } = value as Record<string, unknown>
  if (typeof start === 'number' && typeof end === 'number') {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= draft.length)) return `${path}: ${start}–${end} of ${draft.length}`
    if (typeof text === 'string' && draft.slice(start, end) !== text) return `${path}: ${JSON.stringify(text)} is not ${JSON.stringify(draft.slice(start, end))}`
  }
  for (const [key, inner] of Object.entries(value)) {
    const bad = wrongSpan(inner, draft, `${path}.${key}`)
    if (bad !== null) return bad
  }
  return null
}

/** A doubt without low confidence. */
function groundlessDoubt({ mentions, quotes, statements }: Analysis): string | null {
  const groundless = [...mentions, ...quotes, ...statements].find(({ confidence, doubt }) => doubt !== undefined && confidence !== 'low')
  return groundless ? `${groundless.doubt} with high confidence` : null
}

function strayId({ actors, mentions, quotes, statements, sources, channels }: Analysis): string | null {
  const actor = new Set(actors.map(({ id }) => id))
  const source = new Set(sources.map(({ id }) => id))
  const wanted: [string, ReadonlySet<string>, readonly (string | null | undefined)[]][] = [
    ['mentions', actor, mentions.flatMap((mention) => [mention.actor, ...(mention.others ?? [])])],
    ['actors', actor, actors.flatMap(({ affiliation, state }) => [affiliation, state])],
    ['quotes', source, quotes.flatMap(({ speaker, others = [] }) => [speaker, ...others])],
    ['statements', source, statements.flatMap(({ source: said, others = [] }) => [said, ...others])],
    ['denials', new Set(statements.map(({ id }) => id)), statements.map(({ denies }) => denies)],
    ['sources', actor, sources.map((one) => one.actor)],
    ['possiblySameAs', source, sources.flatMap(({ possiblySameAs }) => possiblySameAs)],
    ['channels', actor, channels.flatMap(({ parties, pair, intermediaries, direction }) => [...parties, ...pair, ...intermediaries, direction?.from, direction?.to])],
    ['channel sources', source, channels.map((channel) => channel.source)],
  ]
  for (const [what, known, ids] of wanted) {
    const stray = ids.find((id) => id !== null && id !== undefined && !known.has(id))
    if (stray !== undefined) return `${what}: no “${String(stray)}”`
  }
  return null
}
