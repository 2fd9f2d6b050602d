import type { Actor, ActorType, Mention, Role } from '../model.js'
import type { Desk, Passage } from './desk.js'
import { counted, escaped, fact } from './markup.js'
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
  const listed = actors.map((actor) => ({ actor, mentions: mentionsOf.get(actor.id) ?? [], says: saysOf.get(actor.id) ?? [] })).sort((a, b) => first(a.mentions) - first(b.mentions))
  return {
    name: 'Cast List',
    columns: ['name', 'type', 'roles', 'affiliation', 'acts_for', 'country', 'aliases', 'first_line', 'mentions', 'says_lines'],
    rows: listed.map((one) => rowOf(desk, one)),
    markdown: [
      actors.length === 0 ? 'Nobody who acts was found in this draft.' : `${counted(actors.length, 'actor')}, in the order in which the draft brings them in.`, '',
      ...GROUPS.flatMap(([heading, types]) => group(desk, heading, listed.filter((part) => types.includes(part.actor.type) && !nameless(part)))),
      ...group(desk, 'People without a name', listed.filter(nameless)),
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

const first = (mentions: readonly Mention[]): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER

/** “minister of fisheries (past, from 2020 to 2024)”. */
function role({ title, of, held, from, to }: Role): string {
  const when = [held === 'past' ? 'past' : '', from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ')
  return `${title}${of ? `, ${of}` : ''}${when ? ` (${when})` : ''}`
}

function rowOf(desk: Desk, { actor, mentions, says }: Part): Row {
  const body = (id: string | undefined): string | null => (id === undefined ? null : desk.name(id))
  return {
    name: desk.name(actor.id), type: actor.type, roles: actor.roles.map(role), affiliation: body(actor.affiliation), acts_for: body(actor.state), country: actor.country ?? null,
    aliases: aliases(actor), first_line: mentions[0] ? desk.line(mentions[0]) : null, mentions: mentions.length, says_lines: desk.linesOf(says),
  }
}

const aliases = ({ aliases: given, name }: Actor): string[] => given.filter((alias) => alias !== name)

const SHOWN = 3

function entry(desk: Desk, { actor, mentions, says }: Part): string[] {
  const optional = (label: string, value: string | undefined): string[] => (value ? [fact(label, escaped(value))] : [])
  const named = (id: string | undefined): string | undefined => (id === undefined ? undefined : desk.name(id))
  const lines = [
    `### ${escaped(desk.name(actor.id))}`, '',
    fact('Type', TYPE[actor.type]),
    ...optional('Roles', actor.roles.map(role).join('; ')),
    ...optional('Belongs to', named(actor.affiliation)),
    ...optional('Acts for', actor.state === actor.affiliation ? undefined : named(actor.state)),
    ...optional('Also called', aliases(actor).join(', ')),
    fact('Mentions', `${mentions.length}${mentions[0] ? `, first on line ${desk.line(mentions[0])}` : ''}`),
  ]
  if (says.length > 0) lines.push(fact('Says', counted(says.length, 'passage')), ...says.slice(0, SHOWN).map((passage) => `  - line ${desk.line(passage)}: ${escaped(passage.words)}`))
  if (says.length > SHOWN) lines.push(`  - and ${says.length - SHOWN} more`)
  return [...lines, '']
}
