import { contests, firstPerson, goingOn, witnessing } from '../lexicon/en/carrying-on.js'
import type { ActorType, Channel, Range, Statement } from '../model.js'
import type { Token } from '../read/reading.js'
import type { Steps } from '../steps.js'
import type { Cast, Draft, PlacedBlock, Sourced } from './draft.js'
import { Told } from './told.js'

/**
 * Sentences that nobody is named for: “Peru sent the rebels rifles in May.” What they tell of channels, force or aid, a desk wants
 * somebody’s word for (AP: attribute any fact that can be disputed and that you did not see yourself).
 *
 * Listed: a sentence of the running text with a channel, or force or aid of states or armed bodies, where no statement, quote or
 * source stands in it, and which does not go on with the words before. Not listed: headlines, captions, questions, block quotes,
 * what the writer saw (“we watched”, “video showed”), and what is hypothetical.
 */
export function* uncuedIn(draft: Draft, cast: Cast, sourced: Sourced, channels: readonly Channel[]): Steps<Statement[]> {
  const told = new Told(sourced)
  // two candidates in a debate are no channel to ask about, two states are
  const evidence = new Set(channels.filter(({ pair }) => pair.some((id) => SIDES.has(cast.actor(id)?.type ?? 'place'))).flatMap((channel) => channel.evidence.map(({ start }) => start)))
  const found: Statement[] = []
  for (const block of draft.blocks) {
    yield
    if (block.reading.block.kind !== 'paragraph' || block.quoted || !ENDS.test(block.reading.block.prose)) continue
    const news = newsIn(block, cast, evidence)
    if (!news.length) continue
    for (const sentence of news) {
      const span = block.span(whole(block, sentence))
      if (span.start >= span.end || told.covers(span, block.span(sentence.trigger).start) || witnessed(block, sentence)) continue
      const before = continues(block, sentence) ? told.before(span.start, block.span({ start: 0, end: 0 }).start) : null
      const id = `u${found.length + 1}`
      if (before) found.push({ id, kind: 'implied-continuation', ...span, cue: null, source: before.source, speakerSpan: before.speakerSpan, confidence: 'low', doubt: 'far-speaker' })
      else found.push({ id, kind: 'unattributed', ...span, cue: null, source: null, speakerSpan: null, confidence: 'high' })
    }
  }
  return found
}

/** Sentences with a channel of the draft, or a deed of two sides or one army, in text order. */
function newsIn(block: PlacedBlock, cast: Cast, evidence: ReadonlySet<number>): News[] {
  const { contacts, deeds } = block.reading
  const found = [
    ...contacts.filter((contact) => contact.status !== 'proposed' && evidence.has(block.span(contact).start)),
    ...deeds.filter(({ kind, parties }) => sidesIn(block, cast, parties) >= (kind === 'aid' ? 2 : 1)),
  ].sort((a, b) => a.start - b.start)
  return found.filter(({ start }, at) => found[at - 1]?.start !== start)
}

type News = Range & { readonly trigger: Range }

/** How many different states, governments and armed bodies. */
function sidesIn(block: PlacedBlock, cast: Cast, parties: readonly number[]): number {
  const actors = parties.flatMap((phrase) => {
    const mention = cast.mention(block.index, phrase)
    return mention ? [mention.actor, ...(mention.others ?? [])] : []
  })
  return new Set(actors.filter((id) => SIDES.has(cast.actor(id)?.type ?? 'place'))).size
}

const SIDES: ReadonlySet<ActorType> = new Set(['state', 'government', 'metonym', 'armed-force', 'armed-group', 'state-group'])

/** A paragraph of running text ends its sentence; a caption or a title does not. */
const ENDS = /[.!?…]["”’)\]]*\s*$/

/** Without the full stop, as statements are. */
const whole = ({ reading: { block: { prose } } }: PlacedBlock, { start, end }: Range): Range => ({ start, end: start + prose.slice(start, end).replace(/[.!?…]$/, '').length })

const tokensOf = ({ reading: { tokens } }: PlacedBlock, { start, end }: Range): Token[] => tokens.filter((token) => token.start >= start && token.end <= end)

/** What the writer saw, and what happens in public between candidates. */
function witnessed(block: PlacedBlock, sentence: Range): boolean {
  return tokensOf(block, sentence).some(({ lower }) => firstPerson.has(lower) || witnessing.has(lower) || contests.has(lower))
}

/** “Instead …”, “In addition, …”; not “Instead of …”, “Rather than …”. */
function continues(block: PlacedBlock, sentence: Range): boolean {
  const [first, second, third] = tokensOf(block, sentence).map(({ lower }) => lower)
  if (second === 'of' || second === 'than') return false
  return goingOn.has(first ?? '') || goingOn.has(`${first} ${second}`) || goingOn.has(`${first} ${second} ${third}`)
}
