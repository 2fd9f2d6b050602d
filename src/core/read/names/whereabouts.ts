import { calendar } from '../../lexicon/en/small-words.js'
import type { Found } from './found.js'
import { knownByKey } from './known.js'
import type { Row } from './row.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const INSIDE = words('in inside within across throughout near outside around into onto via through beyond toward towards off at from over above below beneath under along past')
const HEADING = words('took taken brought extended extends connect connects connected running service retired retire emigrate '
  + 'flew fly flown flying flight travel travels traveled travelled traveling travelling trip trips arrive arrives arrived arriving return returns returned returning went go goes going gone moved move moving embassy embassies troops soldiers forces warships ships convoy convoys ' +
  'came come coming visit visits visited fled escape escaped route road way border ambassador ambassadors envoy emigrated immigrated relocated journey drove shipped exported imported deported extradited back home close next north south east west headed led')
const PARTS = words('resident residents native cities area plains flora fauna climate geography bombardment foot outside villages hills mountains tip fringes '
  + 'city capital region part parts north south east west outskirts invasion coast territory streets rest most map border borders area areas province town occupation shores centre center suburb suburbs ' +
  'village villages district districts island islands edge half heart middle northeast northwest southeast southwest all out port airspace skies soil waters interior state states republic site population natives citizens university bank gulf')
const REACHING = words('visit visits visited visiting leave leaves left leaving enter enters entered entering reach reaches reached reaching tour toured touring flee fled fleeing invade invaded invading occupy occupied bomb bombed bombing bombs cross crossed crossing')
const DIRECTIONS = words('medieval ancient colonial prewar postwar '
  + 'northern southern eastern western central upper lower mainland northeastern northwestern southeastern southwestern rural downtown coastal outer inner greater modern occupied north south east west')
const PLACED = words('airspace territory territories soil waters border borders coast coastline city cities town towns village villages capital province provinces region regions desert north south east west countryside airport airports base bases ' +
  'streets street shores skies peninsula islands island mountains valley interior district districts area areas suburb suburbs mainland heartland coastline port ports side northeast northwest southeast southwest river rivers sea frontier land lands')
const ACTING = words('says said say tells told warned warns denied denies accused accuses announced announces rejected rejects insisted insists wants wanted has had is was will would could should may might must can agreed agrees refused refuses signed signs called calls ' +
  'urged urges demanded demands vowed vows claims claimed asked asks hopes hoped seeks sought believes believed fears feared plans planned continues continued sees saw considers considered supports supported backs backed condemned condemns responded responds and itself also expects insists needs appreciates knows holds keeps does did gave took made won lost fought sent met')
/** “the Norway question”, “the Norway trip”: what it is about. */
const TOPICS = words('floods flood earthquake massacre bombings '
  + 'issue issues question invasion war wars crisis conflict file trip tour visit campaign theater theatre')
const LEAVING = words('left leave leaves leaving headed bound departed escaped fled')
/** “through Norway and later Peru”. */
const THEN = /^(?:then|later|finally|eventually|possibly|even|now)$/
const TOWARDS = words('with by between against and')
const TRUSTING = words('faith confidence trust interest pressure message messages letter support help aid signal signals request requests offer offers reply replies threat threats response responses instructions orders order statement statements ' +
  'comment comments criticism condemnation demand demands proposal proposals call calls word backing assistance approval permission funding money protection independence invitation warning warnings concession concessions reaction pledge pledges')
const DIRECTION_WORDS = DIRECTIONS

/**
 * Is a place meant as where it is, or as who acts there? “Aid reached Lorne from Paris” has places, “aid for Lorne, promised by Paris” has actors
 * (guidelines 1.4).
 */
export function asPlace(row: Row, name: Found, before: Found | undefined): boolean {
  const at = name.from
  const known = name.key === undefined ? undefined : knownByKey(name.key)
  const town = name.form === 'metonym' || name.type === 'place'
  if (name.form === 'demonym') return PLACED.has(row.lower(name.to)) && !row.capital(name.to)
  if (DIRECTION_WORDS.has(row.lower(at - 1)) && !row.opens(at)) return true
  let to = at - 1
  if (row.lower(to) === 'the') to--
  const word = row.lower(to)
  const after = name.to
  if (name.type === 'place') return INSIDE.has(word) || /^(?:of|to)$/.test(word) || !acts(row, after)
  if (name.form === 'full' && TOPICS.has(row.lower(after))) return true
  if (row.genitive(after)) return PLACED.has(row.lower(after + 1)) || (PLACED.has(row.lower(after + 2)) && !row.genitive(after + 2) && !row.capital(after + 1))
  if (word === 'to') return near(row, to, HEADING) || /^(?:sent|posted|deported)$/.test(row.lower(to - 1)) && /^(?:was|were|been|being)$/.test(row.lower(to - 2))
  if (word === 'for') return near(row, to, LEAVING)
  if (word === 'between' && PLACED.has(row.lower(to - 1))) return true
  if (word === 'of') return PARTS.has(row.lower(to - 1))
  if (INSIDE.has(word)) return !(word === 'from' ? near(row, to, TRUSTING) : TRUSTING.has(row.lower(to - 1)))
  if (REACHING.has(word) && to < at) return true
  if (before && before.as === 'place' && ((before.to === at - 1 && (row.text(at - 1) === ',' || /^(?:and|or)$/.test(row.lower(at - 1))) || before.to === at - 2 && /^(?:not|,)$/.test(row.lower(at - 2)) || before.to === at - 2 && row.lower(at - 1) === 'not' || before.to === at - 2 && THEN.test(row.lower(at - 1)) && /^(?:and|,)$/.test(row.lower(at - 2))))) return !acts(row, after) || /^(?:is|are|was|were)$/.test(row.lower(after))
  if (at === 0 && (row.text(after) === '(' || /^(?:—|–|-|--|,)$/.test(row.text(after)) && town && !acts(row, after))) return true
  if (!town) return known?.type === 'place'
  if (known?.sort === 'capital' || name.form === 'metonym') return !(acts(row, after) || TOWARDS.has(word) && row.lower(to - 1) !== 'stand')
  return true
}

function near(row: Row, to: number, set: ReadonlySet<string>): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 3); at--) {
    if (row.tokens[at]!.kind === 'mark') return false
    if (set.has(row.lower(at))) return true
  }
  return false
}

/** A verb follows that only somebody can do. */
export const acts = (row: Row, index: number): boolean => does(row, row.text(index) === '“' ? index + 1 : row.text(index) === ',' && ASIDE.has(row.lower(index + 1)) && row.text(index + 2) === ',' ? index + 3 : index)

/** “Lorne, however, expects more.” */
const ASIDE = words('meanwhile however too though instead therefore')

const does = (row: Row, at: number): boolean => row.word(at) && !row.capital(at) && (ACTING.has(row.lower(at)) || /(?:ed|n't)$/.test(row.lower(at)))

/** An unlisted single name is a place by what stands around it: “in Lorne”, “Lorne, a town of 900”, “Lorne, Norway”. */
export function placedName(row: Row, name: Found, next: Found | undefined): boolean {
  const before = row.lower(name.from - 1)
  if (name.form === 'full' && before === 'of' && row.text(name.from - 2) === ',' && row.text(name.to) === ',') return true
  if (name.form === 'full' && before === 'of' && SITED.has(row.lower(name.from - 2)) && !row.genitive(name.to)) return true
  if (name.form === 'full' && LOCATING.has(before) && !TRUSTING.has(row.lower(name.from - 2)) && !row.genitive(name.to)) return true
  if (DATELINE.test(row.text(name.from)) && (row.text(name.to) === '(' || row.text(name.to) === ',' && calendar.has(row.lower(name.to + 1)))) return true
  if (name.form === 'acronym' || row.text(name.to) !== ',') return false
  if (next && next.from === name.to + 1 && (next.type === 'place' || next.type === 'state' && next.form === 'full')) return true
  if (!/^(?:a|the)$/.test(row.lower(name.to + 1))) return false
  for (let at = name.to + 2; at < name.to + 6; at++) if (SETTLED.has(row.lower(at))) return true
  return false
}

/** “BERGEN, March 20 -”. */
const DATELINE = /^\p{Lu}{4,}$/u
/** “the port of Lorne”, “the mayor of Lorne”. */
const SITED = words('port town city village district province region suburb outskirts mayor deputy-mayor bishop archbishop residents people streets island county municipality')
const LOCATING = words('in near at outside around across throughout toward towards')
const SETTLED = words('city town village district province suburb region island port county neighborhood neighbourhood capital settlement resort peninsula hamlet borough municipality state')
