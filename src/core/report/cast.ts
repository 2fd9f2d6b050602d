import type { Actor, ActorType, Channel, Mention, Role } from '../model.js'
import { channelPhrase } from './channel-line.js'
import { listIn, passageWords, type Desk, type Passage } from './desk.js'
import { unsureSection } from './doubts.js'
import { counted, entry, fact, listed, section, table, text, type Item, type Part as PagePart, type Words } from './page.js'
import type { Row, Sheet } from './sheet.js'

/**
 * The Cast List: everybody who acts in the draft, under which names and titles. “Harbour master Ilse Brandt, who led the port
 * until 2019,” is Ilse Brandt, harbour master, past, until 2019.
 */
export function cast(desk: Desk): Sheet {
  const { actors, mentions, sources, channels } = desk.analysis
  const mentionsOf = new Map<string, Mention[]>()
  for (const mention of mentions) for (const id of [mention.actor, ...(mention.others ?? [])]) listIn(mentionsOf, id).push(mention)
  const saysOf = new Map<string, Passage[]>()
  for (const { actor, id } of sources) if (actor !== undefined) listIn(saysOf, actor).push(...desk.passages(id).filter(({ what }) => what !== 'channel'))
  const channelsOf = new Map<string, Channel[]>()
  for (const channel of channels) for (const id of new Set([...channel.parties, ...channel.pair, ...channel.intermediaries])) listIn(channelsOf, id).push(channel)
  const parts = actors
    .map(({ id, ...actor }): Part => ({ actor: { id, ...actor }, mentions: mentionsOf.get(id) ?? [], says: saysOf.get(id) ?? [], channels: channelsOf.get(id) ?? [] }))
    .sort((a, b) => first(a.mentions) - first(b.mentions))
  const seen = parts.filter((part) => part.mentions.length + part.says.length + part.channels.length > 0)
  return {
    name: 'Cast List',
    entry: 'actor',
    columns: ['name', 'type', 'roles', 'affiliation', 'acts_for', 'country', 'aliases', 'first_line', 'named_line', 'mentions', 'unsure_mentions', 'unsure_lines', 'says', 'says_lines', 'channels', 'channel_lines'],
    rows: parts.map((one) => rowOf(desk, one)),
    page: [
      text(seen.length === 0 ? 'Nobody who acts was found in this draft.' : `${counted(seen.length, 'actor')}, in the order of the draft.`),
      ...section('People', seen.filter((part) => part.actor.type === 'person' && !nameless(part)).flatMap((part) => person(desk, part))),
      ...GROUPS.flatMap(([heading, types]) => section(heading, others(desk, seen.filter(({ actor }) => types.includes(actor.type))))),
      ...section('People without a name', others(desk, seen.filter(nameless))),
      ...unsureSection(unsure(mentions).map((mention) => ({ line: desk.line(mention), words: desk.words([mention]), doubt: mention.doubt }))),
    ],
  }
}

interface Part {
  readonly actor: Actor
  readonly mentions: readonly Mention[]
  readonly says: readonly Passage[]
  readonly channels: readonly Channel[]
}

/** “the harbour pilot”, who stays the harbour pilot throughout. */
const nameless = ({ actor, mentions }: Part): boolean => actor.type === 'person' && mentions.every(({ name }) => name === undefined)

const GROUPS: readonly (readonly [string, readonly ActorType[]])[] = [
  ['States and governments', ['state', 'government', 'metonym', 'agency', 'state-group']], ['Forces and armed groups', ['armed-force', 'armed-group']],
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

const linesIn = (desk: Desk, channels: readonly Channel[]): number[] => desk.linesOf(channels.flatMap(({ evidence }) => evidence.slice(0, 1)))

function rowOf(desk: Desk, { actor, mentions, says, channels }: Part): Row {
  const byName = named(mentions)
  const body = (id: string | undefined): string | null => (id === undefined ? null : desk.name(id))
  return {
    name: desk.name(actor.id), type: actor.type, roles: actor.roles.map(role), affiliation: body(actor.affiliation), acts_for: body(actor.state), country: actor.country ?? null,
    aliases: aliases(actor), first_line: mentions[0] ? desk.line(mentions[0]) : null, named_line: byName ? desk.line(byName) : null, mentions: mentions.length,
    unsure_mentions: unsure(mentions).length, unsure_lines: desk.linesOf(unsure(mentions)), says: says.length, says_lines: desk.linesOf(says), channels: channels.length, channel_lines: linesIn(desk, channels),
  }
}

const aliases = ({ aliases: given, name }: Actor): string[] => given.filter((alias) => alias !== name)

const SHOWN = 3

function person(desk: Desk, { actor, mentions, says, channels }: Part): PagePart[] {
  const optional = (label: string, value: string | undefined): Item[] => (value ? [fact(label, value)] : [])
  const body = (id: string | undefined): string | undefined => (id === undefined ? undefined : desk.name(id))
  return entry(desk.name(actor.id), [
    ...optional('Roles', actor.roles.map(role).join('; ')),
    ...optional('Belongs to', body(actor.affiliation)),
    ...optional('Acts for', actor.state === actor.affiliation ? undefined : body(actor.state)),
    ...optional('Also called', aliases(actor).join(', ')),
    fact('Mentions', counts(desk, mentions)),
    ...(says.length > 0 ? [fact('Says', counted(says.length, 'passage'), shown(says, (passage) => `line ${desk.line(passage)}: ${passageWords(passage)}`))] : []),
    ...(channels.length > 0 ? [fact('Channels', String(channels.length), shown(channels, (channel) => `${channel.evidence[0] ? `line ${desk.line(channel.evidence[0])}: ` : ''}${channelPhrase(desk, channel)}`))] : []),
  ])
}

const shown = <T>(all: readonly T[], told: (one: T) => Words): Words[] => [...all.slice(0, SHOWN).map(told), ...(all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [])]

/** Those of whom there is less to tell: one row each. */
function others(desk: Desk, parts: readonly Part[]): PagePart[] {
  return table(['name', 'type', 'roles', 'acts for', 'also called', 'mentions', 'says, on lines', 'channels, on lines'], parts.map(({ actor, mentions, says, channels }) => [
    desk.name(actor.id), TYPE[actor.type], actor.roles.map(role).join('; '), [actor.affiliation, actor.state].flatMap((id, at, ids) => (id === undefined || ids.indexOf(id) < at ? [] : desk.name(id))).join(', '),
    aliases(actor).join(', '), counts(desk, mentions), desk.linesOf(says).join(', '), linesIn(desk, channels).join(', '),
  ]))
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
