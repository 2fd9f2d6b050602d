// What `confidence: high` is worth: of what is marked high, how much is right, and how much of all is marked high.
import { likeness } from './statements.mjs'
import { marks } from './shared.mjs'

const percent = (part, whole) => (whole ? Math.round((1000 * part) / whole) / 10 : null)

function rows(set, what, judged) {
  const high = judged.filter(({ confidence }) => confidence === 'high')
  const right = (list) => list.filter((each) => each.right).length
  const low = judged.length - high.length
  return [
    { id: `${set}.sure-right`, what: `${what} marked high that are right, %`, value: percent(right(high), high.length), counts: `${right(high)} of ${high.length}; of the low ones ${right(judged) - right(high)} of ${low}`, target: 95 },
    { id: `${set}.sure-share`, what: `${what} that are marked high, %`, value: percent(high.length, judged.length), counts: `${high.length} of ${judged.length}`, target: 60 },
  ]
}

/**
 * Mentions of the articles. Right: the span covers an annotated one’s core (score-gold.mjs), and it is the actor that most
 * mentions of that actor stand for; two actors for one are no mistake here, one for two is.
 */
export function sureMentions(set, docs, analyses) {
  return rows(set, 'actor mentions', docs.flatMap(({ id }, index) => judgedMentions(marks(id), analyses[index])))
}

function judgedMentions(gold, { mentions, actors }) {
  const places = new Set(actors.filter(({ type }) => type === 'place').map(({ id }) => id))
  const annotated = gold.actors.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, core: mention.core ?? mention, actor: actor.id })))
  const covers = (a, b) => (a.start === b.start && a.end === b.end) || (b.start >= a.start && b.end <= a.end && b.start <= a.core.start && b.end >= a.core.end)
  const given = mentions.filter(({ as, actor }) => as === 'actor' && !places.has(actor))
    .map((mention) => ({ ...mention, stands: annotated.filter((each) => covers(each, mention)).map(({ actor }) => actor) }))
    // the annotation leaves pronouns open that it does not mark
    .filter(({ form, stands }) => form !== 'pronoun' || stands.length)
  const most = new Map()
  for (const { actor, stands } of given) {
    const votes = most.get(actor) ?? new Map()
    most.set(actor, votes)
    for (const each of stands) votes.set(each, (votes.get(each) ?? 0) + 1)
  }
  const meant = new Map([...most].map(([actor, votes]) => [actor, [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]]))
  return given.map(({ actor, stands, confidence }) => ({ confidence, right: stands.length > 0 && stands.includes(meant.get(actor)) }))
}

/**
 * Quotes and statements of the corpus. Right: it matches an attribution by speech at 0.3 (score.mjs), and its speaker overlaps
 * where one is annotated. What matches only an attribution by thought is left out.
 */
export function sureSpeech(set, docs, predicted, analyses) {
  return rows(set, 'quotes and statements', docs.flatMap((doc, index) => judgedSpeech(doc, predicted[index].quotes, analyses[index])))
}

function judgedSpeech({ quotes: gold }, predicted, { quotes, statements }) {
  const sureness = new Map([
    ...quotes.map(({ segments, confidence }) => [`${segments[0].start} ${segments.at(-1).end}`, confidence]),
    ...statements.map(({ start, end, confidence }) => [`${start} ${end}`, confidence]),
  ])
  const spans = ({ fragments, start, end }) => (fragments?.length ? fragments : [{ start, end }])
  return predicted.flatMap((each) => {
    const alike = gold.map((other) => ({ other, shared: likeness(spans(other), spans(each)) })).filter(({ shared }) => shared >= 0.3)
    const spoken = alike.filter(({ other }) => other.cue_speech !== false).map(({ other }) => other)
    if (alike.length && !spoken.length) return []
    return [{ confidence: sureness.get(`${each.start} ${each.end}`), right: spoken.some(({ speaker }) => typeof speaker?.start !== 'number' || overlaps(each.speaker, speaker)) }]
  })
}

const overlaps = (a, b) => a !== null && (Math.min(a.end, b.end) > Math.max(a.start, b.start) || a.text.toLowerCase() === b.text?.toLowerCase())
