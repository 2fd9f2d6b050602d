import type { ActorType } from '../../model.js'
import { familyFirst } from '../../lexicon/en/given-names.js'
import { companyMarks, groupOpeners } from '../../lexicon/en/name-heads.js'
import { groupNouns, organizationWords, platforms } from '../../lexicon/en/organizations.js'
import { Clues } from './clues.js'
import type { Found } from './found.js'
import { clearlyGiven } from './kinds.js'
import { KINDS, leaning } from './lean.js'
import type { Row } from './row.js'
import { ASTRIDE } from './runs.js'

/**
 * What a name that no list and no title settles stands for: in “Quellon hired Ada Stone in Lornestad” the first is a body, the last a place. The
 * rules keep the last word where they are sure; where the clues are weak the guess is marked low.
 */
export function guessed(row: Row, names: readonly Found[]): Found[] {
  const clues = new Clues(row)
  const kept: Found[] = []
  const leans = names.map((name, index) => (open(name) && !HALVES.test(name.head) && !settled(row, name) ? leaning(clues.of(name, names[index - 1], names[index + 1])) : undefined))
  for (const [index, name] of names.entries()) {
    const lean = leans[index]
    if (!lean) {
      kept.push(name)
      continue
    }
    const [best, margin] = most(lean)
    if (best === THING && margin > NOTHING) continue
    name.lean = lean
    lead(name)
    kept.push(name)
  }
  return kept
}

const THING = KINDS.indexOf('thing')
/** How much more a thing than anything that acts, before a name is left out. */
const NOTHING = 2.5
/** A lead over the next kind under which a guess is marked low. */
const SURE = 4

/** “the North” is a state or a direction, by what else the draft speaks of. */
const HALVES = /^(?:North|South|East|West)$/

const open = ({ key, title, name, form, cut }: Found): boolean => key === undefined && cut === undefined && title === undefined && name !== undefined && form !== 'demonym' && form !== 'title'

/** “Quell Inc.”, “Lorne Fisheries Ministry”, “Olga Marsh”, “Park Ji-woo”, “Jaish al-Bahr”: their own words say it. */
function settled(row: Row, { from, to, type }: Found): boolean {
  const last = row.lower(to - 1)
  if (to - from === 3 && ASTRIDE.has(row.lower(from + 1))) return true
  if (companyMarks.has(last) || platforms.has(last)) return true
  if (to - from < 2) return false
  if (groupOpeners.has(row.lower(from))) return true
  if (type === 'person') return (clearlyGiven(row.text(from)) || familyFirst.has(row.lower(from)) || INITIAL.test(row.text(from))) && !organizationWords.has(last) && !groupNouns.has(last)
  const body = organizationWords.get(last)
  return body !== undefined && body !== 'media' && type !== 'place'
}

/** A sign outside the clues weighs in: “in Lorne” for a place. */
export function nudge(name: Found, kind: (typeof KINDS)[number], weight: number, type?: ActorType): void {
  const at = KINDS.indexOf(kind)
  name.lean = name.lean?.map((score, index) => (index === at ? score + weight : score))
  lead(name)
  if (type !== undefined && name.type === 'organization') name.type = type
}

/** “J. R. Okafor”. */
const INITIAL = /^(?:\p{Lu}\.)+$/u

function lead(name: Found): void {
  const actors = (name.lean ?? []).slice(0, THING)
  const [best, margin] = most(actors)
  const kind = KINDS[best]!
  if (kind === 'person' || kind === 'place') name.type = kind
  else if (name.type === null || name.type === 'person' || name.type === 'place') name.type = 'organization'
  name.as = kind === 'place' ? 'place' : 'actor'
  if (margin < SURE) {
    name.confidence = 'low'
    name.doubt = 'guessed-type'
  }
}

/** The greatest and its lead over the next. */
function most(sums: readonly number[]): [number, number] {
  let best = 0
  let next = -Infinity
  for (let at = 1; at < sums.length; at++) {
    if (sums[at]! > sums[best]!) {
      next = sums[best]!
      best = at
    } else if (sums[at]! > next) next = sums[at]!
  }
  return [best, sums[best]! - next]
}
