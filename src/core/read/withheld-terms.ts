import { asking, naming, namingAlone, refusing, speaking } from '../lexicon/en/withholding.js'
import type { Range } from '../model.js'
import { before, stands, type Row } from './withheld-words.js'

/** Words of a row, `to` exclusive. */
export interface Words {
  readonly from: number
  readonly to: number
}

/**
 * The terms on which a name is withheld: “asked | not | to | be | named”, “spoke | on | condition | of | anonymity”.
 *
 * Counter-examples: “the anonymity of the suburbs”; “did not ask for anonymity”; “the suspect was not named”; “not afraid of being named”.
 */
export function termsIn(row: Row, speaker?: Range): Words | null {
  for (let at = 0; at < row.words.length; at++) {
    const found = anonymity(row, at) ?? unnamed(row, at) ?? outlet(row, at) ?? only(row, at) ?? offTheRecord(row, at)
    if (found && saidOf(row, found, speaker)) return found
  }
  return null
}

/** “requested anonymity”, “asked to remain anonymous”, “spoke anonymously”. */
function anonymity(row: Row, at: number): Words | null {
  const word = row.words[at]!
  if (word === 'anonymously') {
    const verb = before(row, at, 4, speaking)
    return { from: verb >= 0 ? verb : at, to: at + 1 }
  }
  if (word !== 'anonymity' && !(UNNAMED.has(word) && before(row, at, 1, REMAIN) >= 0)) return null
  let from = before(row, at, 5, asking)
  if (from < 0) return null
  for (let verb = before(row, from, 4, asking); verb >= 0; verb = before(row, from, 4, asking)) from = verb
  if (negated(row, from)) return null
  // “spoke on the usual condition of anonymity”
  const verb = before(row, from, 4, speaking)
  if (verb >= 0 && row.words[from - 1] !== ',') from = verb
  else if (/^(?:conditions?|under)$/.test(row.words[from]!)) from = Math.max(before(row, from, 3, ON), 0)
  return { from, to: at + 1 }
}

/** “did not ask for anonymity”. */
const negated = ({ words }: Row, at: number): boolean => [words[at - 1], words[at - 2]].some((word) => word !== undefined && (NOT.test(word) || word === 'without'))

/** “asked not to be named”, “declined to give her name”, “asked that his name be withheld”, “whose names are withheld”. */
function unnamed(row: Row, at: number): Words | null {
  const { words } = row
  const word = words[at]!
  if (!naming.has(word)) return null
  const name = before(row, at, 6, NAME)
  const to = (words[at + 1] === 'by' && words[at + 2] === 'name') ? at + 3 : words[at + 1] === 'publicly' ? at + 2 : at + 1
  if (WITHHELD.has(word)) {
    if (name < 0 || !/^(?:his|her|their|whose|the|full|real|last|first|'s|s)$|'s?$/.test(words[name - 1] ?? '')) return null
    const verb = before(row, name, 5, asking)
    return { from: verb >= 0 ? verb : name - 1, to }
  }
  const named = namingAlone.has(word) ? BE.has(words[at - 1]!) || name >= 0 || BE.has(words[at - 2]!) : name >= 0 || NAME.has(words[at + 2] ?? '') || NAME.has(words[at + 3] ?? '')
  if (!named) return null
  let from = -1
  let turns = 0
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const each = words[index]!
    if (/^[;:“”"(]$/.test(each) || SAID.has(each) || from >= 0 && /^(?:,|but|and)$/.test(each)) break
    // “not afraid of being named”, “did not mind being quoted”
    if (MIND.has(each)) return null
    if ((NOT.test(each) || refusing.has(each)) && !(each === 'neither' && words.includes('nor'))) turns++
    if (NOT.test(each) || refusing.has(each) || asking.has(each) || COND.has(each)) from = index
  }
  const to_ = NAME.has(words[at + 2] ?? '') && !namingAlone.has(word) ? at + 3 : NAME.has(words[at + 3] ?? '') && !namingAlone.has(word) ? at + 4 : to
  if (from < 0 || turns % 2 === 0) return null
  // “the suspect was not named”: nobody asked for it
  if (name < 0 && NOT.test(words[from]!) && /^(?:was|were|is|are|has|had|have|been)$/.test(words[from - 1] ?? '') || /^(?:wasn|weren|isn|aren|hasn|hadn|haven)'t$/.test(words[from]!)) return null
  return { from, to: to_ }
}

/** “the paper is not naming him”, “The Courier agreed to withhold her name”. */
function outlet(row: Row, at: number): Words | null {
  const { words } = row
  const word = words[at]!
  if (/^(?:naming|identifying)$/.test(word) && before(row, at, 2, NEGATION) >= 0) return { from: before(row, at, 2, NEGATION), to: at + 2 }
  if (!/^(?:withhold|withholding|withholds|withheld|concealing|protecting|changed|changing)$/.test(word)) return null
  for (let index = at + 1; index <= at + 5 && index < words.length; index++) if (NAME.has(words[index]!)) return { from: at, to: index + 1 }
  return null
}

/** “asked to be identified only as a tenant”, “would only be quoted as a trader”, “asked that only her age be printed”, “gave only his first name”. */
function only(row: Row, at: number): Words | null {
  const { words } = row
  if (words[at] === 'pseudonym' || words[at] === 'name' && /^(?:first|middle|false|assumed|given)$/.test(words[at - 1] ?? '') && before(row, at, 6, LIMITED) >= 0) {
    const verb = before(row, at, 7, GIVES)
    return verb >= 0 ? { from: verb, to: at + 1 } : null
  }
  if (words[at] !== 'only') return null
  for (let index = at + 1; index <= at + 6 && index < words.length; index++) {
    if (!/^(?:identified|quoted|named|printed|published|used)$/.test(words[index]!)) continue
    const verb = before(row, at, 4, ASKED)
    return verb >= 0 ? { from: verb, to: index + 1 } : null
  }
  if (!/^(?:identified|named|known|quoted)$/.test(words[at - 1] ?? '') || !/^(?:as|by|under|with)$/.test(words[at + 1] ?? '')) return null
  const verb = before(row, at, 6, ASKED)
  return verb >= 0 ? { from: verb, to: at + 2 } : null
}

function offTheRecord(row: Row, at: number): Words | null {
  const length = stands(row, at, ['off', 'the', 'record']) || stands(row, at, ['not', 'for', 'attribution']) || stands(row, at, ['on', 'deep', 'background']) ? 3 : stands(row, at, ['on', 'background']) ? 2 : 0
  if (!length) return null
  const verb = before(row, at, 4, speaking)
  return verb >= 0 || words(row, at) ? { from: verb >= 0 ? verb : at, to: at + length } : null
}

const words = (row: Row, at: number): boolean => row.words[at] === 'not' || row.words[at - 1] === ','

/** “…, who cannot be named” is said of the noun before it: “police said the boy, who cannot be named” is not said of the police. */
function saidOf(row: Row, { from }: Words, speaker: Range | undefined): boolean {
  if (!speaker) return true
  const who = before(row, from, 6, WHO)
  if (who < 0 || row.starts[who]! < speaker.start) return who < 0 || row.starts[who]! > speaker.start - 3
  const noun = row.words[who - 1] === ',' ? who - 2 : who - 1
  if (noun < 0 || row.ends[noun]! <= speaker.end + 1) return true
  for (let index = noun; index >= 0 && row.starts[index]! >= speaker.end; index--) if (SAID.has(row.words[index]!) || /^[,;:“”"]$/.test(row.words[index]!)) return false
  return true
}

const NOT = /^(?:not|never|cannot|\p{L}+n't)$/u
const NAME = new Set(['name', 'names', 'identity', 'identities', 'surname', 'surnames'])
const BE = new Set(['be', 'being', 'been'])
const UNNAMED = new Set(['anonymous', 'unnamed', 'unidentified', 'nameless', 'incognito'])
const REMAIN = new Set(['remain', 'remained', 'remaining', 'stay', 'stayed', 'staying', 'be', 'keep', 'kept'])
const ON = new Set(['on', 'under'])
const WITHHELD = new Set(['withheld', 'changed', 'omitted', 'protected', 'concealed', 'hidden'])
const MIND = new Set(['afraid', 'mind', 'object', 'hesitate', 'ashamed'])
const COND = new Set(['condition', 'conditions', 'would', 'could', 'may', 'might', 'did', 'does', 'do', 'if'])
const SAID = new Set(['said', 'says', 'say', 'told', 'added'])
const ASKED = new Set(['asked', 'asking', 'would', 'wanted', 'agreed', 'insisted', 'requested', 'wished', 'spoke', 'preferred', 'be', 'could', 'can', 'may'])
const LIMITED = new Set(['only', 'just', 'by', 'under', 'a', 'an'])
const GIVES = new Set(['gave', 'give', 'giving', 'gives', 'identified', 'known', 'quoted', 'named', 'spoke', 'speaking', 'used', 'using', 'use', 'called', 'asked'])
const NEGATION = new Set(['not', 'isn\'t', 'never', 'without', 'avoiding'])
const WHO = new Set(['who', 'whose'])
