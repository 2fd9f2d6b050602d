import { ordinary } from '../../lexicon/en/ordinary.js'
import { quantities, roleNouns, seniorityWords, sphereWords, unnamedWords, type RoleNoun } from '../../lexicon/en/roles.js'
import { adverbs, articles, auxiliaries, conjunctions, demonstratives, numerals, possessives, prepositions, pronouns, quantifiers, small } from '../../lexicon/en/small-words.js'
import { currentMarkers, officeModifiers, offices, pastMarkers } from '../../lexicon/en/titles.js'
import { found, type Found } from './found.js'
import { acts } from './whereabouts.js'
import { words } from './proper.js'
import type { Row } from './row.js'
import { heldIn } from './titles.js'

/**
 * Noun phrases for actors without a name: “two senior Norwegian officials”, “Lorne’s fisheries ministry”, “the kingdom”; and
 * the title in small letters before a name, which the name then takes in: “Norwegian finance minister Ada Stone”.
 */
export function descriptions(row: Row, names: Found[]): Found[] {
  const at = new Array<Found | undefined>(row.length)
  for (const name of names) for (let index = name.from; index < name.to; index++) at[index] ??= name
  const made: Found[] = []
  for (let head = row.length - 1; head >= 0; head--) {
    if (at[head]) continue
    const noun = nounAt(row, head)
    if (!noun) continue
    const phrase = describe(row, at, head, noun)
    if (!phrase) continue
    made.push(phrase)
    head = Math.min(head, phrase.from)
  }
  return made
}

/** After its own name: “the Lorne Forum think tank”. */
const APPOSED = new Set(['think tank', 'think-tank', 'newspaper', 'magazine', 'news agency', 'website', 'news site', 'broadcaster', 'group', 'militia', 'militant group', 'party', 'cartel', 'gang', 'movement', 'organization', 'organisation', 'company', 'tabloid', 'daily', 'television station'])

/** “the Lorne Post reports that …” has a verb; “Norwegian reports” a noun. */
const REPORTS = new Set(['reports', 'hosts', 'heads', 'leads', 'models', 'powers', 'states', 'monitors', 'guards', 'pilots', 'judges', 'coaches', 'champions', 'backers'])

/** Words before the noun. */
const LONGEST = 16

interface Noun {
  readonly role: RoleNoun
  /** First word of a compound: “prime” of “prime minister”. */
  readonly from: number
}

/** Last words of nouns of two words: “minister” of “prime minister”. */
const COMPOUNDS: ReadonlySet<string> = new Set([...roleNouns.keys()].filter((noun) => noun.includes(' ')).map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)))

/** The last word of an actor noun; “foreign minister” is found at “minister”. */
function nounAt(row: Row, at: number): Noun | null {
  if (!row.word(at) || row.capital(at) && !row.opens(at) && !row.titled(at)) return null
  const lower = row.lower(at)
  if (at > 0 && COMPOUNDS.has(lower) && row.word(at - 1)) {
    const two = roleNouns.get(`${row.lower(at - 1)} ${lower}`)
    if (two) return { role: two, from: at - 1 }
  }
  if (row.capital(at) && row.capital(at + 1) && /[^s]s$/.test(lower) && offices.has(lower.slice(0, -1))) return null
  const role = SINGLE.get(lower)
  if (role) return lower === 'general' && !articles.has(row.lower(at - 1)) ? null : { role, from: at }
  const agent = (lower.endsWith('r') || lower.endsWith('t')) && PEOPLE.has(row.lower(at - 1)) && row.word(at - 1) && /(?:er|or|ist)$/.test(lower) && ordinary(lower)
  return agent ? { role: somebody(lower), from: at } : null
}

const somebody = (lemma: string): RoleNoun => ({ lemma, number: 'singular', type: 'person', sources: false, group: false })

/** Nouns and offices in one table, for every word asks it. */
const SINGLE: ReadonlyMap<string, RoleNoun> = new Map([...[...offices].map((office) => [office, somebody(office)] as const), ...roleNouns])

/** Before another trade: “the billionaire developer”. */
const PEOPLE = new Set('billionaire millionaire celebrity veteran champion student actor former'.split(' '))

/** Lower-case words that narrow an actor noun: adjectives by list or ending, nouns of office and sphere. */
function narrows(row: Row, at: number): boolean {
  if (!row.word(at) || row.capital(at) && !row.opens(at)) return false
  const word = row.lower(at)
  if (officeModifiers.has(word) || sphereWords.has(word) || seniorityWords.has(word) || unnamedWords.has(word) || pastMarkers.has(word) || currentMarkers.has(word)) return true
  if (MODIFIERS.has(word) || roleNouns.has(word) && !VERBS.has(word)) return true
  if (/[a-z]-[a-z]/.test(word)) return true
  return /(?:al|ic|ive|ous|ary|ist|less|ible|able|an|ese)$/.test(word) && word.length > 4 && ordinary(word) && !NO_ADJECTIVE.has(word)
}

/** “the fisheries ministry”, “the fish farms agency”: any noun may be a portfolio, if an article or owner stands before it. */
const portfolio = (row: Row, at: number, from: number): boolean => from - at === 1 && row.word(at) && !row.capital(at) && !small(row.lower(at)) && (articles.has(row.lower(at - 1)) || row.genitive(at - 1) || pastMarkers.has(row.lower(at - 1)) || row.lower(at - 1) === 'deputy')

/** Offices with a portfolio of their own: “the former fisheries minister”. */
const PORTFOLIOS = new Set(['minister', 'secretary', 'commissioner'])

const MODIFIERS = new Set(('young old elderly big small large local main major new other own same western eastern northern southern central rival armed foreign private public joint ' +
  'far right left left-wing right-wing hard-line hardline radical moderate extremist racist close closest fellow rich poor wealthy powerful famous well-known ruling governing opposing warring ' +
  'neighboring neighbouring nuclear weapons drug news state think human rights civil law rescue aid relief peace policy football soccer baseball basketball campaign trade labor labour space stock bond hedge ' +
  'exiled jailed detained wounded injured captured elected appointed unelected mainstream grand trading two-party so-called self-described pro-government anti-government').split(' '))
const NO_ADJECTIVE = new Set('than began japan iran human woman man ban plan fan can loan mean meal deal real reveal appeal steal heal give have live drive arrive receive believe leave five save various these japanese'.split(' '))
const VERBS = new Set('host hosts head heads chief guard guards model models deal fund funds press presses campaign campaigns power powers state states board boards monitor monitors lead leads report reports strike order orders team teams group groups'.split(' '))
/** Heads too vague to be anybody unless something says whose or which. */
const VAGUE = new Set(('people person individual man woman child family member public power crowd citizen fan friend student teacher parent father mother son daughter brother sister husband wife boy girl voter worker writer author artist actor singer ' +
  'star model player coach team club league company firm bank fund board group organization organisation university college school hospital church network campaign service operator industry leader champion figure majority union college ' +
  'mission local head executive chair host forward defender manager editor owner neighbor neighbour pilot driver patient customer consumer farmer visitor tourist community population minority fighter dealer state party parties movement committee office division court ' +
  'investor professor scientist researcher designer producer director partner fellow officer agent captain member peer principal king queen prince title assistant opposition leadership authority body lender insurer chain business').split(' '))

function describe(row: Row, at: (Found | undefined)[], head: number, noun: Noun): Found | null {
  const { role } = noun
  let from = noun.from
  const of: Found['of'][number][] = []
  let entry: Found['entry'] = 'bare'
  let count: number | undefined
  let open = true
  while (open && from > 0 && noun.from - from < LONGEST) {
    const before = from - 1
    const name = at[before]
    if (name && name.to === from && from === noun.from && APPOSED.has(role.lemma) && name.name && name.type !== 'person' && name.type !== 'state' && name.type !== 'state-group' && name.form !== 'demonym') {
      name.to = head + 1
      for (let index = from; index <= head; index++) at[index] = name
      return null
    }
    if (name && name.to === from && from === head && REPORTS.has(row.lower(head)) && name.form !== 'demonym') return null
    if (name && name.to === from && whose(name)) {
      of.unshift(modifier(row, name))
      from = name.from
      const joint = coordinated(row, at, from)
      for (const other of joint) {
        of.unshift(modifier(row, other))
        from = other.from
      }
    } else if (row.genitive(before) && at[before - 1]?.to === before) {
      const owner = at[before - 1]!
      of.unshift(modifier(row, owner))
      from = owner.from
      for (const other of coordinated(row, at, from)) {
        of.unshift(modifier(row, other))
        from = other.from
      }
      if (articles.has(row.lower(from - 1))) from--
      entry = 'possessive'
      open = false
    } else if (row.genitive(before) && role.type === 'person' && role.number === 'singular' && offices.has(role.lemma) && !GENERIC.has(role.lemma) && commonOwner(row, before) >= 0) {
      from = commonOwner(row, before)
      entry = 'possessive'
      open = false
    } else if (narrows(row, before) || (role.type === 'agency' || PORTFOLIOS.has(role.lemma) || role.type === 'person' && row.text(head + 1) === ',' && at[head + 2]?.type === 'person') && portfolio(row, before, from)) from--
    else if (row.lower(before) === 'and' && from - 2 >= 0 && narrows(row, from - 2) && from !== noun.from && !auxiliaries.has(row.lower(from - 3)) && /(?:al|ic|ive|ous|ist|ed)$/.test(row.lower(from - 2))) from -= 2
    else open = false
  }
  if (entry === 'bare' && from > 0) {
    const word = row.lower(from - 1)
    if (numerals.has(word) || row.tokens[from - 1]!.kind === 'number' && role.number === 'plural') {
      count = quantities.get(word) ?? (Number(row.text(from - 1).replaceAll(',', '')) || undefined)
      entry = 'indefinite'
      from--
      if (/^(?:the|these|those|both|all)$/.test(row.lower(from - 1))) {
        entry = 'definite'
        from--
      }
    } else if (word === 'the' || demonstratives.has(word) && (role.number === 'singular' ? !/^th[eo]se$/.test(word) : !/^th(?:is|at)$/.test(word)) || word === 'both') {
      entry = 'definite'
      from--
    } else if (word === 'a' || word === 'an' || quantifiers.has(word)) {
      entry = 'indefinite'
      from--
      if (word === 'other' && row.lower(from - 1) === 'the') from--
    } else if (possessives.has(word)) {
      entry = 'possessive'
      from--
    }
  }
  return shaped(row, at, head, role, { from, entry, of, ...(count === undefined ? {} : { count }) })
}

/** Offices that many hold: “the official” is a description, “the mayor” a title. */
const GENERIC = new Set(('official diplomat member agent lawmaker legislator activist analyst officer aide adviser advisor lawyer attorney judge delegate deputy candidate contender professor lecturer researcher fellow scientist historian ' +
  'physician surgeon teacher economist strategist pollster reporter correspondent columnist operative detective investigator auditor partner artist actor actress singer rapper musician businessman businesswoman billionaire banker investor').split(' '))

interface Shape {
  readonly from: number
  readonly entry: Found['entry']
  readonly of: Found['of']
  readonly count?: number
}

/** “the company’s founder”: where the owner begins, an article before at most two words. */
function commonOwner(row: Row, genitive: number): number {
  for (let at = genitive - 2; at >= Math.max(0, genitive - 4); at--) {
    if (articles.has(row.lower(at)) || possessives.has(row.lower(at))) return at
    if (!row.word(at) || row.capital(at) || small(row.lower(at))) return -1
  }
  return -1
}

function shaped(row: Row, at: (Found | undefined)[], head: number, role: RoleNoun, shape: Shape): Found | null {
  const { from, entry, of } = shape
  const person = role.type === 'person'
  const to = tail(row, at, head)
  const next = at[to]
  const whole = row.lower(head + 1) === 'of' && to > head + 1 && person && role.number === 'singular' ? wholeOf(row, at, head) : undefined
  const bare = entry === 'bare' && !of.length
  if (next && next.from === to && next.name && adopts(role, next)) {
    if (entry === 'indefinite' && person) return null
    next.from = Math.min(next.from, from)
    next.title = words(row, titleFrom(row, from), to) + (next.title ? ` ${next.title}` : '')
    next.held = heldIn(row, from, head + 1)
    if (person && next.type === null) next.type = 'person'
    if (role.type === 'media' && next.type !== 'media') next.type = 'media'
    next.of.unshift(...of)
    for (let index = from; index < next.to; index++) at[index] ??= next
    return null
  }
  if (quantified(row, from) || (bare && role.number === 'plural' && row.lower(from - 1) === 'as')) return null
  if (person && entry === 'bare' && role.number === 'singular' && row.lower(from - 1) === 'as') return null
  if (role.number === 'singular' && bare && MASS.has(role.lemma)) return plainly(row, head, role, shape)
  if (role.number === 'singular' && bare && !(person && offices.has(role.lemma))) return null
  if (role.number === 'singular' && entry === 'bare' && person && !(row.text(from - 1) === ',' || of.length)) return null
  if (role.lemma === 'population' || entry === 'possessive' && !person && possessives.has(row.lower(from))) return null
  const named = person && entry !== 'bare' && row.text(to) === ',' && at[to + 1]?.from === to + 1 && at[to + 1]!.name !== undefined && at[to + 1]!.type === 'person'
  const vague = VAGUE.has(role.lemma) && !of.length && !named && (entry !== 'definite' || role.type !== 'party')
  const pair = entry === 'definite' && (shape.count === 2 || row.lower(from) === 'both')
  if (vague && (entry !== 'definite' || role.number === 'plural' && !pair || row.lower(to) === 'of')) return null
  if (entry === 'indefinite' && role.number === 'singular' && row.lower(from) !== 'one' && (!person || said(row, from - 1) || row.lower(from - 1) === 'as')) return null
  if (role.lemma === 'reports' && !acts(row, to) && row.lower(to) !== 'from' && !/^sa(?:y|id)$/.test(row.lower(to))) return null
  if (!row.word(head + 1) || !noun(row, head + 1)) {
    return found(from, to, role.lemma, {
      form: person && role.number === 'singular' && entry !== 'indefinite' && offices.has(role.lemma) && !GENERIC.has(role.lemma) ? 'title' : 'description', type: role.type === 'state' ? 'state' : role.type, number: role.number === 'plural' ? 'plural' : 'one', entry, of: whole ? [...of, whole] : of,
      ...(pair ? { count: 2 } : shape.count === undefined ? {} : { count: shape.count }), ...(person && role.number === 'singular' ? { title: words(row, titleFrom(row, from), whole ? head + 1 : to), held: heldIn(row, from, head) } : {}),
      ...(bare ? { confidence: 'low', doubt: 'nobody-named' } : {}), ...(vague ? { vague } : {}),
    })
  }
  return null
}

/** “the mayor of Lorne”, “the president of the Lorne Bank”: whose office it is. */
function wholeOf(row: Row, at: (Found | undefined)[], head: number): Found['of'][number] | undefined {
  const name = at[row.lower(head + 2) === 'the' ? head + 3 : head + 2]
  return name?.name && name.type !== 'person' ? modifier(row, name) : undefined
}

/** A noun that only says what somebody is: “is a thief”, “is not a thief”, “has never been a judge”. */
const said = (row: Row, at: number): boolean => auxiliaries.has(row.lower(at)) || /^(?:not|never|also|once|still|now|become|became)$/.test(row.lower(at)) && (row.lower(at).startsWith('bec') || auxiliaries.has(row.lower(at - 1)))

/** “each victim”, “any candidate”, “no official”: nobody in particular. */
const quantified = (row: Row, from: number): boolean => /^(?:each|every|any|no|such|another)$/.test(row.lower(from)) || row.lower(from) === 'one' && row.lower(from - 1) === 'not'
/** One word for many that needs no article. */
const MASS = new Set(['police', 'state media', 'state television', 'state tv', 'state radio', 'parliament', 'local media', 'opposition'])

const plainly = (row: Row, head: number, role: RoleNoun, { from, entry, of }: Shape): Found | null =>
  row.word(head + 1) && noun(row, head + 1) ? null : found(from, head + 1, role.lemma, { form: 'description', type: role.type, number: role.number === 'plural' ? 'plural' : 'one', entry, of })

/** Another noun follows: “police station”, “government policy” are no actors. */
function noun(row: Row, at: number): boolean {
  const word = row.lower(at)
  if (row.capital(at)) return false
  if (prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word) || pronouns.has(word) || adverbs.has(word) || articles.has(word) || demonstratives.has(word) || possessives.has(word)) return false
  if (/(?:ed|ing|ly)$/.test(word) || VERBISH.has(word)) return false
  return /(?:ion|ment|ity|ship|ance|ence|ings?|cy|ure|ism|ists?|ness)s?$/.test(word) || NOUNS.has(word) || (roleNouns.get(word)?.type === 'person' && !VERBS.has(word))
}
const VERBISH = new Set('said told say says tell tells met left made took gave went came saw found held kept won lost led built'.split(' '))
const NOUNS = new Set('station stations car cars policy policies plan plans program programs building buildings house houses home homes office offices base bases bill bills law laws system systems source sources money debt bond bonds budget custody line lines rule rules service services leader leaders party parties talks deal deals line work life lives vote votes voter seat seats poll polls data document documents website page account accounts camp camps post posts headquarters'.split(' '))

/** “of the Lorne council”, “to Norway”, “from Bergen”; “who works with the navy”. */
function tail(row: Row, at: (Found | undefined)[], head: number): number {
  let to = head + 1
  const word = row.lower(to)
  if (word === 'of' && PORTFOLIOS.has(row.lower(head)) && row.word(to + 1) && !row.capital(to + 1) && !small(row.lower(to + 1))) {
    to += 2
    while (to < head + 6 && row.word(to) && !row.capital(to) && (NOUNISH.test(row.lower(to)) || row.lower(to) === 'and' && row.text(to + 2) === ',')) to++
    return to
  }
  if (word === 'of' || (word === 'to' || word === 'in') && POSTED.has(row.lower(head)) || word === 'from' && !POSTED.has(row.lower(head))) {
    let next = to + 1
    if (row.lower(next) === 'the') next++
    const name = at[next]
    if (name && name.from <= next) {
      to = name.to
      if (row.word(to) && !row.capital(to) && roleNouns.get(row.lower(to))?.group) to++
    }
  }
  return to
}
/** Goes on with a portfolio: “minister of foreign affairs”, “minister of trade and industry”. */
const NOUNISH = /(?:affairs|trade|industry|relations|security|transport|defen[cs]e|works|resources|welfare|development)$/
/** Sent to, or placed in: “ambassador to Norway”. */
const POSTED = new Set('ambassador ambassadors envoy envoys delegate delegates representative representatives attaché consul emissary emissaries'.split(' '))

/** A name that says whose: demonym, state, body, leader of an administration. */
const whose = (name: Found): boolean => name.form === 'demonym' || name.form === 'acronym' || name.type !== 'person' || name.to - name.from === 1

const modifier = (row: Row, name: Found): Found['of'][number] => ({
  text: words(row, name.name?.from ?? name.from, name.name?.to ?? name.to), start: row.tokens[name.from]!.start, end: row.tokens[name.to - 1]!.end, ...(name.key === undefined ? {} : { key: name.key }),
})

/** Names joined to the one at `from` by “and”, “or” and commas: “Greek, Cypriot and French” counterparts. */
function coordinated(row: Row, at: (Found | undefined)[], from: number): Found[] {
  const joined: Found[] = []
  let link = from - 1
  while (link > 0 && joined.length < 8 && (/^(?:and|or|&)$/.test(row.lower(link)) || (row.text(link) === ',' && joined.length > 0))) {
    const name = at[link - 1]
    if (!name || name.to !== link || name.number === 'plural' || !(name.key !== undefined || name.form === 'acronym')) break
    joined.push(name)
    link = name.from - 1
  }
  return joined
}

/** May the noun stand as title before the name? “spokesman Ada Stone”, “the newspaper Lorne Post”; not “told police Ada Stone”. */
function adopts(role: RoleNoun, name: Found): boolean {
  if (role.number === 'plural') return false
  if (name.form === 'demonym' || name.key !== undefined && name.type === 'state') return false
  if (role.type === 'person') return name.type === 'person' || name.type === null
  if (role.type === 'media' && name.type === 'person' && name.title === undefined) return true
  return role.type === 'media' && name.type === 'media' || (role.type === 'media' || role.group) && name.type !== 'person' && name.key === undefined
}

const titleFrom = (row: Row, from: number): number => (articles.has(row.lower(from)) ? from + 1 : from)
