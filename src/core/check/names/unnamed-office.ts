import { offices } from '../../lexicon/en/titles.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import { countBelow } from '../../grouped.js'
import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'
import { oneLine } from '../passages.js'

const WHO = 'Who is {desc}?'
const NAME = 'Give the name'

/**
 * Name the office-holder: “Norway’s deputy transport minister will visit the port” can be checked by a name and by nothing else.
 * After the AP Stylebook, names and titles, and our own desk rule.
 *
 * Once an office: one that only one can hold, of a state or body that is named with it, and whose holder the draft never names.
 */
export const unnamedOffice: Check = {
  rule: 'names/unnamed-office',
  severity: 'hint',
  texts: [WHO, NAME],
  detect: ({ actors, mentions, sources, draft, passages }) => {
    const types = new Map(actors.map(({ id, type }) => [id, type]))
    const named = new Set(mentions.flatMap(({ name, actor, form }) => (name && form !== 'demonym' ? [actor] : [])))
    const withheld = new Set(sources.flatMap((source) => (source.class === 'anonymous' ? source.spans.map(({ start }) => start) : [])))
    /** Offices that somebody with a name holds, anywhere in the draft. */
    const filled = new Set(actors.flatMap(({ id, roles }) => (named.has(id) ? roles.map(({ title, of }) => `${title.toLowerCase()} ${of}`) : [])))
    const held = new Map(actors.flatMap((actor) => {
      const role = actor.roles.findLast(({ of }) => of !== undefined)
      return actor.type === 'person' && role?.held === 'current' && !named.has(actor.id) && single(role.title) && !filled.has(`${role.title.toLowerCase()} ${role.of}`) && !filled.has(`${role.title.toLowerCase()} ${undefined}`) ? [[actor.id, role] as const] : []
    }))
    const seen = new Set<string>()
    const people = mentions.filter(({ name, form, actor }) => name && form !== 'demonym' && types.get(actor) === 'person').map(({ start }) => start)
    /** “Kasich … the Ohio governor” may well be he: somebody was named in this paragraph or the one before. */
    const known = (at: number): boolean => {
      const block = passages.block(at)
      const before = block && draft.blocks[block.index - 1]
      const from = (before ?? block)?.span({ start: 0, end: 0 }).start ?? at
      return countBelow(people, at) > countBelow(people, from)
    }
    return oneByOne(mentions, ({ actor, start, end, text, form, others }): Found[] => {
      if (!held.has(actor) || seen.has(actor) || others?.length || form === 'pronoun' || withheld.has(start) || passages.heading(start)) return []
      seen.add(actor)
      const desc = oneLine(text)
      const next = draft.source.slice(end, end + 3)
      if (!definite(desc) || /^, ?\p{Lu}|^ \p{Lu}|^ of/u.test(next) || said(draft.source.slice(Math.max(0, start - 24), start)) || ATTRIBUTIVE.test(draft.source.slice(end, end + 16))) return []
      if (!/[’']|\bof\b/.test(desc) && known(start)) return []
      const fix = /^[’']/.test(next) ? [] : [{ title: NAME, start: end, end, insert: `, \${1:⟨name⟩}${/^[,.;:!?)”"]/.test(next) ? '' : ','}` }]
      return [{ start, end, values: { desc }, wording: WHO, fixes: fix }]
    })
  },
}

/** “Norway’s minister”, “the Norwegian minister”; not “a Norwegian minister”, “Norway’s next minister”. */
const definite = (desc: string): boolean => (/^the /i.test(desc) || /^(?:\S+ ){0,3}\S+[’'](?:s|(?<=s[’']))? /.test(desc)) && !/\b(?:next|first|new|future|last|previous|late|former|then|own|only|any|every|no|likely|would-be|longest)\b/i.test(desc)

/** “worked as the port’s director”, “became Norway’s president”: what somebody is, and he has a name. */
const said = (before: string): boolean => /\b(?:as|is|was|be|been|being|become|becomes|became|becoming|remain|remains|remained|elect|elected|appointed|named|not|now|for) (?:now, )?$/i.test(before)
const ATTRIBUTIVE = /^[’']?s? (?:race|election|elections|post|job|position|contest|debate|candidate|nominee|nomination|seat|role|runoff|campaign|recall)\b/

/** One at a time: a president, a finance minister; a senator, an officer and an aide are many. */
function single(title: string): boolean {
  const words = title.toLowerCase().split(' ')
  const head = [words.slice(-2).join(' '), words.at(-1)!].find((word) => offices.has(word))
  if (head === undefined || roleNouns.get(head)?.number === 'plural') return false
  return SINGLE.has(head) || words.length > 1 && NARROWED.has(head)
}

const SINGLE: ReadonlySet<string> = new Set(('vice-president|vice president|president|premier|prime minister|chancellor|ambassador|envoy|governor|mayor|secretary-general|secretary general|director-general|director general|attorney general|attorney-general|' +
  'chief justice|chief executive|chairman|chairwoman|king|queen|emir|sultan|pope|supreme leader|first lady|first minister|surgeon general|solicitor general|chief of staff|speaker|foreign secretary|lord mayor|taoiseach|consul general|ombudsman').split('|'))
/** Single with a word that says which: “foreign minister”, “police chief”, “deputy director”. */
const NARROWED: ReadonlySet<string> = new Set('minister|secretary|chief|commander|commissioner|director|head|leader|undersecretary|superintendent|administrator|comptroller|treasurer|prosecutor'.split('|'))
