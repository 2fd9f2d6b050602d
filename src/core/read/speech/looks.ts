import { cueForms, type CueClass, type CueForm } from '../../lexicon/en/cues.js'

/**
 * How a word looks, in numbers: “announced” is a hash of its letters, of its ending, of its stem and its shape. No word is
 * kept, so that nothing of the texts a model learned from can be read out of it.
 */
export interface Look {
  /** Hash of the lower-case word. */
  readonly word: number
  /** Hash of the word without its inflection, roughly: “says”, “saying” and “said” share it. */
  readonly stem: number
  readonly tail2: number
  readonly tail3: number
  readonly head3: number
  /** Capitals, digits and marks in order: “U.S.” and “Iran” differ. */
  readonly shape: number
  readonly ending: 0 | 1 | 2 | 3 | 4
  /** What the list of cues knows of it: class and inflection; 0 when it is not in the list. */
  readonly cue: number
  readonly mark: boolean
  readonly capital: boolean
  /** The part of speech, where the word alone decides it; filled by the tagger. */
  tag?: number
  /** Scores of the parts of speech that the word alone decides; filled by the tagger. */
  tags?: Int32Array
}

export function hash(text: string): number {
  let code = 0x811c9dc5
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193)
  return code ^ (code >>> 15)
}

/** One number out of two; order counts. Rough: a table’s hash scatters it. */
export const mix = (left: number, right: number): number => (Math.imul(left, 0x9e3779b1) + right) | 0

/** Irregular forms of the commonest verbs: a school grammar's table. */
const stems = new Map(Object.entries({
  said: 'say', told: 'tell', thought: 'think', felt: 'feel', knew: 'know', known: 'know', wrote: 'write', written: 'write', spoke: 'speak', spoken: 'speak',
  saw: 'see', seen: 'see', found: 'find', made: 'make', took: 'take', taken: 'take', gave: 'give', given: 'give', heard: 'hear', held: 'hold', sought: 'seek',
  went: 'go', gone: 'go', came: 'come', got: 'get', put: 'put', read: 'read', swore: 'swear', sworn: 'swear', understood: 'understand', chose: 'choose', chosen: 'choose',
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be', has: 'have', had: 'have', did: 'do', does: 'do', done: 'do',
}))

const DOUBLED = /([bdgklmnprt])\1$/

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known) return known
  const size = word.length
  if (size < 5) return word.endsWith('s') && size === 4 && !word.endsWith('ss') ? word.slice(0, -1) : word
  if (word.endsWith('ing')) return bare(word.slice(0, -3))
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed')) return bare(word.slice(0, -2))
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/[su]s$/.test(word)) return bare(word.slice(0, -1))
  return bare(word)
}

/** “stopp” and “stop”, “believ” and “believe” meet. */
const bare = (stem: string): string => (DOUBLED.test(stem) && !/(?:ll|ss)$/.test(stem) ? stem.slice(0, -1) : stem.endsWith('e') ? stem.slice(0, -1) : stem)

/** X, x and 9 for capitals, small letters and digits, the mark itself for anything else; runs are shortened. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (let at = 0; at < text.length && at < 10; at++) {
    const char = text[at]!
    const kind = char >= 'a' && char <= 'z' ? 'x' : char >= 'A' && char <= 'Z' ? 'X' : char >= '0' && char <= '9' ? '9' : char < '\u00c0' ? char : char.toLowerCase() === char ? 'x' : 'X'
    if (kind !== last || shape.length < 2) shape += kind
    last = kind
  }
  return shape
}

const classes: readonly CueClass[] = ['say', 'write', 'ask', 'manner', 'deny', 'show', 'act', 'mind']

function cueOf(form: CueForm | undefined): number {
  if (!form) return 0
  const { cue, as } = form
  return 1 + classes.indexOf(cue.class) + 8 * (['base', 'third', 'past', 'participle', 'gerund'].indexOf(as[0]!) + 5 * (Number(cue.clause) + 2 * Number(cue.quote) + 4 * Number(cue.infinitive || cue.objectInfinitive)))
}

const LETTER = /[\p{L}\p{N}]/u

/** The looks of words met before; one book a reader, and it forgets when it has grown large. */
export class LookBook {
  #looks = new Map<string, Look>()

  of(text: string): Look {
    const known = this.#looks.get(text)
    if (known) return known
    if (this.#looks.size > 20_000) this.#looks = new Map()
    const word = text.toLowerCase().replaceAll('’', '\'')
    const ending = word.endsWith('ing') ? 1 : word.endsWith('ed') ? 2 : word.endsWith('s') ? 3 : word.endsWith('ly') ? 4 : 0
    const look: Look = {
      word: hash(word), stem: hash(stemOf(word)), tail2: hash(word.slice(-2)), tail3: hash(word.slice(-3)), head3: hash(word.slice(0, 3)), shape: hash(shapeOf(text)),
      ending, cue: cueOf(cueForms.get(word)), mark: !LETTER.test(text), capital: text[0] !== text[0]!.toLowerCase(),
    }
    this.#looks.set(text, look)
    return look
  }
}
