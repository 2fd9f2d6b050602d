import { oneByOne } from '../../steps.js'
import type { Check, Found } from '../check.js'
import { oneLine } from '../passages.js'

const WHEN = 'When was {name} {title}?'
const DATES = 'Say when'

/**
 * Say when a former official held office: “Former transport minister Ole Dahl said the crane was safe” leaves open whether he left last
 * month or thirty years ago. After the practice of the AP Stylebook, and our own desk rule.
 *
 * Once a person who is quoted, and only what the draft says: “former”, “then-”, “served as”, and no year, no “until last spring”, no
 * “under President Berg” near it or in any sentence that names the office.
 */
export const formerTitle: Check = {
  rule: 'names/former-title',
  severity: 'information',
  texts: [WHEN, DATES],
  detect: ({ actors, mentions, sources, quotes, statements, draft, passages }) => {
    const quoted = new Set([...quotes.map(({ speaker }) => speaker), ...statements.filter(({ view, negated }) => !view && !negated).map(({ source }) => source)])
    const speaking = new Set(sources.flatMap(({ id, actor }) => (actor !== undefined && quoted.has(id) ? [actor] : [])))
    return oneByOne(actors, (actor): Found[] => {
      if (actor.type !== 'person' || !speaking.has(actor.id)) return []
      const past = actor.roles.filter(({ held, title }) => held === 'past' && PUBLIC.test(title))
      const role = past[0]
      if (!role || past.some(({ from, to }) => from !== undefined || to !== undefined)) return []
      const own = mentions.filter((mention) => mention.actor === actor.id && !passages.heading(mention.start))
      if (!own.some(({ name }) => name) || own.some((mention) => dated(passages.sentence(mention).text))) return []
      const at = own.find(({ text }) => FORMER.test(text)) ?? own.find(({ start }) => FORMER.test(passages.sentence({ start, end: start }).text))
      if (!at) return []
      const next = draft.source.slice(at.end, at.end + 2)
      const fix = /^[’'(]/.test(next) ? [] : [{ title: DATES, start: at.end, end: at.end, insert: `, in office from \${1:⟨year⟩} to \${2:⟨year⟩}${/^[,.;:!?)”"]/.test(next) ? '' : ','}` }]
      return [{ start: at.start, end: at.end, values: { name: actor.name, title: oneLine(role.title) }, wording: WHEN, fixes: fix }]
    })
  },
}

const FORMER = /\b(?:former|formerly|onetime|one-time|erstwhile|then-|ex-|served as|previously|was (?:once )?(?:the |an? )?)/i

/** An office that is held for a time and left. */
const PUBLIC = /\b(?:president|premier|minister|secretary|chancellor|ambassador|envoy|governor|mayor|senator|sen\.|rep\.|gov\.|congressman|congresswoman|representative|lawmaker|mp|director|chief|commander|chairman|chairwoman|chair|commissioner|speaker|whip|attorney general|prosecutor|judge|justice|inspector|administrator|counsel|adviser|advisor|official|leader|head|chief of staff|chief executive|ceo|general|councilman|councilwoman|councillor|treasurer|comptroller|sheriff|superintendent|consul)\b/i

/** A year, a month, a time gone by, or whose time it was. */
const dated = (sentence: string): boolean => DATED.test(sentence)
const DATED = /\b(?:1[5-9]|20)\d\d\b|\b\d0s\b|\b(?:until|since|last (?:year|month|week|spring|summer|autumn|fall|winter)|years? ago|months? ago|weeks? ago|for (?:\w+ ){1,3}(?:years|months|terms|decades)|decades?|(?:two|three|four|one|single|first|second)[- ]terms?|recently)\b|\b(?:under|during) (?:the |then-|former )?\p{Lu}|\b(?:administration|presidency)\b/u
