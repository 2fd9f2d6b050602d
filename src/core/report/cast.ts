import type { Actor, ActorType, Mention, Role } from '../model.js'
import { passageWords, type Desk, type Passage } from './desk.js'
import { unsureSection } from './doubts.js'
import { counted, escaped, fact, listed } from './markup.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Cast List: everybody who acts in the draft, under which names and titles. “Harbour master Ilse Brandt, who led the port
 * until 2019,” is Ilse Brandt, harbour master, past, until 2019.
 */
export function cast(desk: Desk): Sheet {
  const { actors, mentions, sources } = desk.analysis
  const mentionsOf = new Map<string, Mention[]>()
  for (const mention of mentions) for (const id of [mention.actor, ...(mention.others ?? [])]) (mentionsOf.get(id) ?? added(mentionsOf, id)).push(mention)
  const saysOf = new Map<string, Passage[]>()
  for (const { actor, id } of sources) if (actor !== undefined) (saysOf.get(actor) ?? added(saysOf, actor)).push(...desk.passages(id).filter(({ what }) => what !== 'channel'))
  const parts = actors.map((actor) => ({ actor, mentions: mentionsOf.get(actor.id) ?? [], says: saysOf.get(actor.id) ?? [] })).sort((a, b) => first(a.mentions) - first(b.mentions))
  return {
    name: 'Cast List',
    columns: ['name', 'type', 'roles', 'affiliation', 'acts_for', 'country', 'aliases', 'first_line', 'named_line', 'mentions', 'unsure_mentions', 'unsure_lines', 'says_lines'],
    rows: parts.map((one) => rowOf(desk, one)),
    markdown: [
      actors.length === 0 ? 'Nobody who acts was found in this draft.' : `${counted(actors.length, 'actor')}, in the order of the draft.`, '',
      ...GROUPS.flatMap(([heading, types]) => group(desk, heading, parts.filter((part) => types.includes(part.actor.type) && !nameless(part)))),
      ...group(desk, 'People without a name', parts.filter(nameless)),
      ...unsureSection(unsure(mentions).map((mention) => ({ line: desk.line(mention), words: desk.words([mention]), doubt: mention.doubt }))),
    ],
  }
}

function added<T>(lists: Map<string, T[]>, id: string): T[] {
  const list: T[] = []
  lists.set(id, list)
  return list
}

interface Part {
  readonly actor: Actor
  readonly mentions: readonly Mention[]
  readonly says: readonly Passage[]
}

/** “the harbour pilot”, who stays the harbour pilot throughout. */
const nameless = ({ actor, mentions }: Part): boolean => actor.type === 'person' && mentions.every(({ name }) => name === undefined)

const group = (desk: Desk, heading: string, parts: readonly Part[]): string[] => (parts.length > 0 ? [`## ${heading}`, '', ...parts.flatMap((part) => entry(desk, part))] : [])

const GROUPS: readonly (readonly [string, readonly ActorType[]])[] = [
  ['People', ['person']], ['States and governments', ['state', 'government', 'metonym', 'agency', 'state-group']], ['Forces and armed groups', ['armed-force', 'armed-group']],
  ['Organizations and parties', ['organization', 'party']], ['News outlets', ['media']], ['Peoples', ['population']], ['Places', ['place']],
]

const TYPE: Readonly<Record<ActorType, string>> = {
  person: 'person', state: 'state', government: 'government', metonym: 'government, by its seat', agency: 'government body', 'armed-force': 'armed force', 'armed-group': 'armed group', organization: 'organization',
  media: 'news outlet', party: 'political party', population: 'people', 'state-group': 'group of states', place: 'place',
}

/** Unsure ones by name or description; a pronoun is seldom sure, and a page of them would say nothing. */
const unsure = (mentions: readonly Mention[]): Mention[] => mentions.filter(({ confidence, form }) => confidence === 'low' && form !== 'pronoun')

const named = (mentions: readonly Mention[]): Mention | undefined => mentions.find(({ name, form }) => name !== undefined && form !== 'demonym')

const first = (mentions: readonly Mention[]): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER

/** “minister of fisheries (past, from 2020 to 2024)”. */
function role({ title, of, held, from, to }: Role): string {
  const when = [held === 'past' ? 'past' : '', from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ')
  return `${title}${of ? `, ${of}` : ''}${when ? ` (${when})` : ''}`
}

function rowOf(desk: Desk, { actor, mentions, says }: Part): Row {
  const byName = named(mentions)
  const body = (id: string | undefined): string | null => (id === undefined ? null : desk.name(id))
  return {
    name: desk.name(actor.id), type: actor.type, roles: actor.roles.map(role), affiliation: body(actor.affiliation), acts_for: body(actor.state), country: actor.country ?? null,
    aliases: aliases(actor), first_line: mentions[0] ? desk.line(mentions[0]) : null, named_line: byName ? desk.line(byName) : null, mentions: mentions.length,
    unsure_mentions: unsure(mentions).length, unsure_lines: desk.linesOf(unsure(mentions)), says_lines: desk.linesOf(says),
  }
}

const aliases = ({ aliases: given, name }: Actor): string[] => given.filter((alias) => alias !== name)

const SHOWN = 3

function entry(desk: Desk, { actor, mentions, says }: Part): string[] {
  const optional = (label: string, value: string | undefined): string[] => (value ? [fact(label, escaped(value))] : [])
  const body = (id: string | undefined): string | undefined => (id === undefined ? undefined : desk.name(id))
  const lines = [
    `### ${escaped(desk.name(actor.id))}`, '',
    fact('Type', TYPE[actor.type]),
    ...optional('Roles', actor.roles.map(role).join('; ')),
    ...optional('Belongs to', body(actor.affiliation)),
    ...optional('Acts for', actor.state === actor.affiliation ? undefined : body(actor.state)),
    ...optional('Also called', aliases(actor).join(', ')),
    fact('Mentions', counts(desk, mentions)),
  ]
  if (says.length > 0) lines.push(fact('Says', counted(says.length, 'passage')), ...says.slice(0, SHOWN).map((passage) => `  - line ${desk.line(passage)}: ${passageWords(passage)}`))
  if (says.length > SHOWN) lines.push(`  - and ${says.length - SHOWN} more`)
  return [...lines, '']
}

/** “12, first on line 3, by name on line 5; 2 unsure, on lines 8 and 9”. */
function counts(desk: Desk, mentions: readonly Mention[]): string {
  const line = mentions[0] && desk.line(mentions[0])
  const byName = named(mentions)
  const doubtful = unsure(mentions)
  const lines = desk.linesOf(doubtful)
  return [
    String(mentions.length), line === undefined ? '' : `, first on line ${line}`, byName && desk.line(byName) !== line ? `, by name on line ${desk.line(byName)}` : '',
    doubtful.length > 0 ? `; ${doubtful.length} unsure, on ${lines.length > 1 ? 'lines' : 'line'} ${listed(lines.map(String))}` : '',
  ].join('')
}
