import type { Analysis, Mention, Range, Span } from '../../src/core/index.js'

/** A story and what a careful reader finds in it, written by hand: what cards, marks and tree make of it can be told. */
export const story = `# Norway and Iceland trade notes over cod

Norwegian Foreign Minister Ingrid Solheim said on Monday that the limits would stand. “We have nothing to hide,” Solheim told reporters in Oslo.

There is no direct channel between Norway and Iceland. Swiss diplomats have carried messages between them since March.

“Nobody has picked up the phone,” said a senior Norwegian official who has read the notes.
`

/** The nth place of some words, counted from one. */
export function placed(words: string, nth = 1, source = story): Span {
  let start = -1
  for (let n = 0; n < nth; n++) start = source.indexOf(words, start + 1)
  if (start < 0) throw new Error(`“${words}” is not there`)
  return { start, end: start + words.length, text: words }
}

const mention = (span: Span, actor: string, more: Partial<Mention> = {}): Mention => ({ ...span, actor, as: 'actor', form: 'full', confidence: 'high', ...more })

export const analysis: Analysis = {
  version: 1,
  actors: [
    { id: 'norway', name: 'Norway', type: 'state', roles: [], country: 'NOR', aliases: [] },
    { id: 'iceland', name: 'Iceland', type: 'state', roles: [], country: 'ISL', aliases: [] },
    { id: 'solheim', name: 'Ingrid Solheim', type: 'person', roles: [{ title: 'Foreign Minister', of: 'Norway', held: 'current' }, { title: 'judge', held: 'past', to: '2019' }], state: 'norway', aliases: ['Solheim'] },
    { id: 'swiss', name: 'Swiss diplomats', type: 'government', roles: [], aliases: [] },
    { id: 'oslo', name: 'Oslo', type: 'place', roles: [], aliases: [] },
  ],
  mentions: [
    mention(placed('Norway'), 'norway'),
    mention(placed('Iceland'), 'iceland'),
    mention(placed('Norwegian Foreign Minister Ingrid Solheim'), 'solheim'),
    mention(placed('Solheim', 2), 'solheim', { form: 'surname', confidence: 'low', doubt: 'shared-surname' }),
    mention(placed('Oslo'), 'oslo', { as: 'place' }),
    mention(placed('Norway', 2), 'norway'),
    mention(placed('Iceland', 2), 'iceland'),
    mention(placed('Swiss diplomats'), 'swiss', { form: 'description' }),
    mention(placed('them'), 'norway', { form: 'pronoun', others: ['iceland'] }),
    mention(placed('Norwegian', 2), 'norway', { form: 'demonym' }),
  ],
  quotes: [
    { id: 'q1', kind: 'direct', segments: [placed('“We have nothing to hide,”')], speaker: 's1', speakerSpan: placed('Solheim', 2), cue: placed('told'), confidence: 'low', doubt: 'guessed-speaker' },
    { id: 'q2', kind: 'direct', segments: [placed('“Nobody has picked up the phone,”')], speaker: 's2', speakerSpan: placed('a senior Norwegian official'), cue: placed('said', 2), confidence: 'high' },
  ],
  statements: [
    { id: 't1', kind: 'indirect', ...placed('that the limits would stand'), cue: placed('said'), source: 's1', speakerSpan: placed('Norwegian Foreign Minister Ingrid Solheim'), confidence: 'high' },
  ],
  uncued: [],
  sources: [
    { id: 's1', class: 'named', spans: [placed('Norwegian Foreign Minister Ingrid Solheim')], actor: 'solheim', count: 'one', possiblySameAs: [] },
    { id: 's2', class: 'anonymous', spans: [placed('a senior Norwegian official')], count: 'one', affiliation: 'Norwegian', seniority: 'senior', proximity: placed('who has read the notes'), possiblySameAs: [] },
  ],
  claims: [],
  figures: [],
  sentences: [],
  headings: [],
  channels: [
    { id: 'c1', parties: ['norway', 'iceland'], pair: ['iceland', 'norway'], intermediaries: ['swiss'], kind: 'back-channel', status: 'active', time: { ...placed('since March'), value: 'since March' }, source: 's2', onRecord: false, firmness: 'low', hedges: [], evidence: [placed('Swiss diplomats have carried messages between them since March.')] },
    { id: 'c2', parties: ['norway', 'iceland'], pair: ['iceland', 'norway'], intermediaries: [], kind: 'direct-bilateral', status: 'none', onRecord: true, firmness: 'high', hedges: ['for now'], evidence: [placed('There is no direct channel between Norway and Iceland.')] },
  ],
  findings: [],
  skipped: [],
  complaints: [],
}

/** The same analysis of a text that has `by` more characters in front. */
export function moved(by: number): Analysis {
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift)
    if (value === null || typeof value !== 'object') return value
    const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shift(inner)]))
    const { start, end } = value as Partial<Range>
    return start === undefined || end === undefined ? copy : { ...copy, start: start + by, end: end + by }
  }
  return shift(analysis) as Analysis
}
