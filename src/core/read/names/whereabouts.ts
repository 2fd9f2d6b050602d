import { irregularVerbs, modals, presentVerbs } from '../../lexicon/en/grammar.js'
import { offices } from '../../lexicon/en/titles.js'
import { organizationWords } from '../../lexicon/en/organizations.js'
import { calendar, numerals, prepositions, small } from '../../lexicon/en/small-words.js'
import {
  acting, dealings, deeds, directions, giving, grounds, heading, inside, leaving, meeting, parts, playing, possessed, reaching, reliance, settled, sited, sources, sway, topics, ways,
} from '../../lexicon/en/whereabouts.js'
import type { Found } from './found.js'
import { knownByKey } from './known.js'
import type { Row } from './row.js'

/** What a rule tells, null where it tells nothing. */
type Verdict = 'place' | 'actor' | null

/** Only a state, its capital, a land of a state or a town can be either. */
export function eitherWay({ key, type }: Found): boolean {
  if (type === 'place') return true
  const sort = key === undefined ? undefined : knownByKey(key)?.sort
  return sort === 'state' || sort === 'capital' || sort === 'region' || sort === 'adjective' || sort === 'people' || sort === 'person'
}

/**
 * Is a name of a place meant as the ground it is, or as who acts there? “Aid reached Lorne from Paris” has places, “aid for Lorne, promised by Paris”
 * has actors. The first rule that tells anything decides: what stands before the name, then what follows, then its neighbour in a list.
 */
export function asPlace(row: Row, found: Found, before: Found | undefined): boolean {
  const name: Found = found.type === 'place' && found.to - found.from === 1 && HALF.test(row.text(found.from)) ? { ...found, type: 'state' } : found
  if (name.form === 'demonym') return grounds.has(row.lower(name.to)) && GROUND_ONLY.has(row.lower(name.to)) && !row.capital(name.to)
  const verdict = compound(row, name) ?? directed(row, name) ?? owning(row, name) ?? modifying(row, name) ?? governed(row, name) ?? listed(row, name, before) ?? predicated(row, name) ?? opening(row, name)
  if (verdict !== null) return verdict === 'place'
  if (name.type === 'place') return !undertakes(row, name.to)
  if (name.form === 'full' && name.key !== undefined && knownByKey(name.key)?.sort === 'region') return !acts(row, name.to)
  return name.form === 'metonym' && row.lower(name.to) !== 'and' && !acts(row, name.to)
}

/** “the North” is a state in one draft and a direction in another: the whole draft tells. */
const HALF = /^(?:North|South)$/

/** “the Norwegian coast”; a “Norwegian company” is an actor's business. */
const GROUND_ONLY = new Set(('airspace territory territories soil waters border borders coast coastline city cities town towns village villages capital province provinces region regions desert north south east west countryside airport airports base bases ' +
  'streets street shores skies peninsula islands island mountains valley interior district districts area areas suburb suburbs mainland heartland port ports side northeast northwest southeast southwest river rivers sea frontier land lands').split(' '))

/** “Norway-based”, “Lorne-born”: where; “Norway-backed”, “Norway-Peru talks”: who. */
function compound(row: Row, { from, cut }: Found): Verdict {
  if (!cut) return null
  const { text, start } = row.tokens[from]!
  return /^-(?:based|born|bound|area|wide|bred|registered|held)$/.test(text.slice(cut.end - start)) ? 'place' : 'actor'
}

/** “northern Norway”, “neighboring Norway”; in “neighboring Norway refused” it acts. */
function directed(row: Row, { from, to }: Found): Verdict {
  if (row.opens(from) || row.tokens[from - 1]?.kind !== 'word') return null
  const word = row.lower(from - 1)
  if (directions.has(word) && !row.capital(from - 1)) return 'place'
  return NEIGHBOR.test(word) && !acts(row, to) ? 'place' : null
}

const NEIGHBOR = /^(?:neighboring|neighbouring|nearby|faraway)$/

/** Words of a noun phrase looked at for its head. */
const LONG = 6

/** “Norway’s coast”, “Norway’s largest bank”, “Norway’s Ada Stone” come from there; “Norway’s decision”, “Norway’s Foreign Ministry” are its own. */
function owning(row: Row, { to, type, form }: Found): Verdict {
  if (!row.genitive(to)) return null
  let proper = false
  let ranked = false
  let verdict: Verdict = null
  for (let at = to + 1; at < to + 1 + LONG && (row.word(at) || row.tokens[at]?.kind === 'number' || row.text(at) === '&'); at++) {
    const word = row.lower(at)
    if (small(word) && !RANKS.test(word) && !numerals.has(word) && !row.capital(at)) break
    if (type === 'place' ? TEAM.test(word) : offices.has(word) || deeds.has(word)) verdict = 'actor'
    else if (row.capital(at)) {
      if (GOVERNING.has(organizationWords.get(word) ?? '')) verdict = 'actor'
      else proper = true
    } else if (grounds.has(word)) verdict = 'place'
    if (RANKS.test(word) || /[^t]est$/.test(word)) ranked = true
    if (row.genitive(at + 1)) break
  }
  if (verdict) return verdict
  if (proper || ranked || type === 'place' || form === 'metonym' && !acts(row, to)) return 'place'
  return null
}

const RANKS = /^(?:ever|most|largest|biggest|oldest|leading|top|best|finest|greatest|first|second|third|only|main|major|famous|richest|tallest)$/
const GOVERNING: ReadonlySet<string> = new Set(['agency', 'government', 'armed-force', 'party', 'armed-group'])

/** “the Norway border”, “a Norway physicist”; “Norway officials” and “the Norway squad” act. */
function modifying(row: Row, { to, form, type }: Found): Verdict {
  if (!row.word(to) || row.capital(to) || small(row.lower(to))) return null
  const word = row.lower(to)
  if (type === 'place' ? TEAM.test(word) : deeds.has(word) && !topics.has(word)) return verbal(row, to) ? null : 'actor'
  if (topics.has(word) && form === 'full' || grounds.has(word)) return 'place'
  return row.word(to + 1) && !row.capital(to + 1) && (grounds.has(row.lower(to + 1)) || TRADE.test(row.lower(to + 1))) && !verbal(row, to) ? 'place' : null
}

/** What a town has only as its team: “Lorne’s defeat”, “the Lorne striker”; its mayor and its police are of the place. */
const TEAM = /^(?:match|squad|team|side|coach|captain|fans|striker|forward|midfielder|defender|goalkeeper|keeper|debut|goals?|win|defeat|victory|loss|season|honours|honors)$/

/** “New Peru frog”, “television presenter”. */
const TRADE = /^(?:presenter|host|actor|singer|writer|artist|sites|debut)$/

/** “Norway plans to”, “Norway bids for”: a noun of doing that is a verb here. */
const verbal = (row: Row, at: number): boolean => /^(?:to|that|the|a|an|for|its|his|on|in|with|not|against|from|\d.*)$/.test(row.lower(at + 1)) && /s$/.test(row.lower(at))

/** By the preposition or the verb before it. */
function governed(row: Row, name: Found): Verdict {
  let at = name.from - 1
  while (at > 0 && /^(?:the|both|either)$/.test(row.lower(at))) at--
  if (at < 0 || row.tokens[at]!.kind !== 'word') return null
  const word = row.lower(at)
  if (row.capital(at) && !row.opens(at)) return null
  switch (word) {
    case 'from': return near(row, at, sources) ? 'actor' : 'place'
    case 'over': case 'toward': case 'towards': return near(row, at, sway) ? 'actor' : 'place'
    case 'to': return nearest(row, at, giving, heading)
    case 'for': return near(row, at, leaving) ? 'place' : name.type === 'place' && !near(row, at, playing) ? null : 'actor'
    case 'of': return ofWhich(row, at, name)
    case 'between': return nearest(row, at, dealings, ways)
    case 'with': return near(row, at, BORDERS) ? 'place' : 'actor'
    case 'by': return near(row, at, BORDERS) ? 'place' : 'actor'
    case 'against': case 'versus': case 'v': case 'vs': case 'among': case 'despite': return 'actor'
    case 'including': case 'like': return among(row, at)
    case 'as': return row.lower(at - 1) === 'such' ? among(row, at - 1) : null
    default:
  }
  if (inside.has(word)) return reliance.has(row.lower(at - 1)) ? 'actor' : 'place'
  if (reaching.has(word)) return 'place'
  return meeting.has(word) ? 'actor' : null
}

/** “in several countries, including Norway”: where the several are. */
function among(row: Row, from: number): Verdict {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (inside.has(row.lower(at))) return 'place'
    if (row.tokens[at]!.kind === 'mark' && row.text(at) !== ',' || prepositions.has(row.lower(at))) return null
  }
  return null
}

const BORDERS = new Set('border borders bordered frontier frontiers boundary shared surrounded bounded'.split(' '))

/** “part of Norway”, “the coast of Norway”; “the will of Norway” is its own. */
function ofWhich(row: Row, of: number, { type }: Found): Verdict {
  const word = row.lower(of - 1)
  if (parts.has(word) || grounds.has(word) || directions.has(word)) return 'place'
  if (AGENTS.test(word)) return 'actor'
  return (deeds.has(word) || offices.has(word)) && type !== 'place' ? 'actor' : 'place'
}

/** Who speaks or plays for it, be it a town. */
const AGENTS = /^(?:captain|coach|manager|representatives?|spokes(?:man|woman|person|men|people)|envoys?|ambassadors?|diplomats?|enem(?:y|ies)|ahead)$/

/** Words looked at before a preposition for what it belongs to. */
const REACH = 5

function near(row: Row, from: number, set: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (row.tokens[at]!.kind === 'mark') return false
    if (set.has(row.lower(at))) return true
  }
  return false
}

/** Of two kinds of words the one that stands nearer. */
function nearest(row: Row, from: number, actor: ReadonlySet<string>, place: ReadonlySet<string>): Verdict {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (row.tokens[at]!.kind === 'mark') return null
    if (place.has(row.lower(at))) return 'place'
    if (actor.has(row.lower(at))) return 'actor'
  }
  return null
}

/** “in Lorne, Bergen and Oslo”, “Bergen, Norway”, “through Norway and later Peru”: as its neighbour before, unless a comma parts it and it acts. */
function listed(row: Row, name: Found, before: Found | undefined): Verdict {
  if (!before || before.form === 'demonym' || !before.name || !eitherWay(before)) return null
  let joined = false
  let comma = false
  let depth = 0
  for (let at = before.to; at < name.from; at++) {
    const text = row.lower(at)
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (depth > 0) continue
    else if (text === ',' || text === ';') comma = true
    else if (/^(?:and|or|&|as|well|not|but|to|nor)$/.test(text)) joined = true
    else if (text !== 'the' && !THEN.test(text) && !directions.has(text)) return null
  }
  if (!joined && !comma || depth !== 0) return null
  if (acts(row, name.to) && (!joined || !/^(?:is|are|was|were|has|have|will|would|could|may)$/.test(row.lower(name.to)))) return null
  if (name.type !== 'place') return before.as
  return before.as === 'place' || !joined ? 'place' : before.type === 'place' ? 'actor' : null
}

const THEN = /^(?:then|later|finally|eventually|possibly|even|now|both|either|parts)$/

/** “Norway is a country in …”, “Lorne has a population of …”: spoken of as a place; “Norway has agreed” acts. */
function predicated(row: Row, { to }: Found): Verdict {
  if (row.text(to) === ',' && row.lower(to + 1) === 'officially') return 'place'
  if (row.text(to) === ',' && /^(?:a|an|the|one)$/.test(row.lower(to + 1)) && withinWords(row, to + 2, settled)) return 'place'
  const at = row.lower(to).endsWith('ly') ? to + 1 : to
  if (BE.has(row.lower(at))) return withinWords(row, at + 1, settled) ? 'place' : null
  return HAVE.has(row.lower(at)) && withinWords(row, at + 1, possessed) ? 'place' : null
}

const BE = new Set('is was are were remains remained became becomes'.split(' '))
const HAVE = new Set('has have had'.split(' '))

/** Before the next stop or preposition. */
function withinWords(row: Row, from: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < from + 8 && at < row.length; at++) {
    if (row.tokens[at]!.kind === 'mark' && row.text(at) !== '-') return false
    if (set.has(row.lower(at))) return true
    if (BREAK.has(row.lower(at))) return false
  }
  return false
}

const BREAK = new Set('of as in on at by for with from to that which who'.split(' '))

/** A dateline, or a name alone in brackets: “LORNE (AP) —”, “his home town (Lorne)”. */
function opening(row: Row, { from, to, form, type }: Found): Verdict {
  const town = form === 'metonym' || type === 'place'
  if (from === 0 && (row.text(to) === '(' || /^(?:—|–|-|--|,)$/.test(row.text(to)) && town && !acts(row, to))) return 'place'
  return row.text(from - 1) === '(' && row.text(to) === ')' ? 'place' : null
}

/** A verb follows that only somebody can do. */
export const acts = (row: Row, index: number): boolean => does(row, row.text(index) === '“' ? index + 1 : row.text(index) === ',' && ASIDE.has(row.lower(index + 1)) && row.text(index + 2) === ',' ? index + 3 : index)

/** “Lorne, however, expects more.” */
const ASIDE = new Set('meanwhile however too though instead therefore'.split(' '))

const does = (row: Row, at: number): boolean => row.word(at) && !row.capital(at) && (acting.has(row.lower(at)) || irregularVerbs.has(row.lower(at)) || presentVerbs.has(row.lower(at)) || /(?:ed|n't)$/.test(row.lower(at)))

/** A town does more than be somewhere: “Lorne banned cars”, “Lorne has not paid”; “Lorne was hit”, “Lorne has a harbour”, “Lorne fell” are the ground. */
function undertakes(row: Row, at: number): boolean {
  if (!does(row, at) || row.lower(at) === 'fell' || BE.has(row.lower(at))) return false
  if (!modals.has(row.lower(at)) && !HAVE.has(row.lower(at))) return true
  let next = at + 1
  while (/^(?:not|also|now|already|never)$|ly$/.test(row.lower(next))) next++
  return row.word(next) && !/^(?:be|been|a|an|the|no|its|some|many|more)$/.test(row.lower(next))
}

/** An unlisted single name is a place by what stands around it: “in Lorne”, “Lorne, a town of 900”, “Lorne, Norway”, “Lorne is a town”. */
export function placedName(row: Row, name: Found, last: Found | undefined, next: Found | undefined): boolean {
  const before = row.lower(name.from - 1)
  if (name.form === 'full' && before === 'to' && MOVED.has(row.lower(name.from - 2)) && !row.genitive(name.to)) return true
  if (name.form === 'full' && name.type === null && last?.type === 'place' && last.as === 'place' && last.to === name.from - 1 && !acts(row, name.to) && (before === 'and' || before === ',' && row.lower(name.to) === 'and')) return true
  if (name.form === 'full' && before === 'of' && row.text(name.from - 2) === ',' && row.text(name.to) === ',') return true
  if (name.form === 'full' && before === 'of' && (sited.has(row.lower(name.from - 2)) || DIRECTED.test(row.lower(name.from - 2))) && !row.genitive(name.to)) return true
  if (name.form === 'full' && LOCATING.has(before) && !reliance.has(row.lower(name.from - 2)) && !sources.has(row.lower(name.from - 2)) && !row.genitive(name.to)) return true
  if (DATELINE.test(row.text(name.from)) && (row.text(name.to) === '(' || row.text(name.to) === ',' && calendar.has(row.lower(name.to + 1)))) return true
  if (name.form === 'acronym') return false
  if (/^(?:is|was|are)$/.test(row.lower(name.to))) return townLike(row, name.to + 1)
  if (row.text(name.to) !== ',') return false
  if (next && next.from === name.to + 1 && (next.type === 'place' || next.type === 'state' && next.form === 'full')) return true
  if (!/^(?:a|the)$/.test(row.lower(name.to + 1))) return false
  for (let at = name.to + 2; at < name.to + 6; at++) if (SETTLED.has(row.lower(at))) return true
  return false
}

/** “is a small town in”, “is located in”; “is a town councillor” is somebody. */
function townLike(row: Row, from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    if (!row.word(at)) return false
    if (row.lower(at) === 'located' || row.lower(at) === 'situated') return true
    if (SETTLED.has(row.lower(at))) return !row.word(at + 1) || /^(?:in|of|on|near|located|situated|and|at|within|with|about|from|that|which|where|between|along|under|outside|south|north|east|west)$/.test(row.lower(at + 1))
    if (/^(?:of|who|to|by)$/.test(row.lower(at))) return false
  }
  return false
}

/** “flew to Lorne”; who “turned to Stone” turned to somebody. */
const MOVED = new Set('flew flown drove driven travelled traveled sailed moved headed shipped migrated emigrated relocated marched descended transported evacuated airlifted visitors flights flight road railway line trip journey ferry'.split(' '))
/** “BERGEN, March 20 -”. */
const DATELINE = /^\p{Lu}{4,}$/u
const DIRECTED = /^(?:north|south)?(?:east|west)$|^(?:north|south)-(?:north)?(?:east|west)$|^(?:north|south)$/
const LOCATING = new Set('in near at outside around across throughout toward towards'.split(' '))
const SETTLED = new Set('city town village district province suburb region island port county neighborhood neighbourhood capital settlement resort peninsula hamlet borough municipality state commune comune community parish locality river mountain lake'.split(' '))
