import type { Range } from '../model.js'
import { ordinary } from '../lexicon/en/ordinary.js'
import type { Steps } from '../steps.js'
import type { Draft, PlacedBlock } from './draft.js'

/**
 * Question and answer, with the speaker as a label before every line: “Q: Did you shut the gate? A: I did not.” in lines of
 * their own, or DAHL: and **Lund:**. The line is what was said, in nobody’s marks.
 *
 * Two labelled lines near each other make a transcript. “When: Friday. Where: City Hall.” are labels too, of things: ordinary
 * words in small or title case name nobody, unless they come back as a speaker does (“Caller: … Host: … Caller: …”).
 */
export interface Line {
  /** In the block's prose. */
  readonly label: Range
  readonly words: Range
}

/** For each block the lines of a transcript in it; a block without has none. */
export function* transcriptsIn({ blocks }: Draft): Steps<ReadonlyMap<number, readonly Line[]>> {
  const lines: (Line & { readonly block: number, readonly name: string })[] = []
  for (const block of blocks) {
    yield
    for (const line of linesIn(block)) lines.push({ ...line, block: block.index, name: block.value(line.label) })
  }
  const found = new Map<number, Line[]>()
  for (let at = 0; at < lines.length;) {
    let end = at + 1
    while (end < lines.length && lines[end]!.block - lines[end - 1]!.block <= GAP) end++
    const run = lines.slice(at, end)
    at = end
    const count = new Map<string, number>()
    for (const { name } of run) count.set(name, (count.get(name) ?? 0) + 1)
    const spoken = run.filter(({ name }) => personal(name) || count.get(name)! > 1 && count.size > 1 && run.length > 2)
    if (spoken.length < 2) continue
    for (const { block, label, words } of spoken) found.set(block, [...found.get(block) ?? [], { label, words }])
  }
  return found
}

/** So many blocks on, a label belongs to the same transcript: an answer may run over a paragraph. */
const GAP = 2

/** “Q”, “Dahl”, “MR. DAHL”, “Ole Dahl (pilot)”: one to five words that begin with a capital. */
const LABEL = /^(?:\p{Lu}[\p{L}\d.'’-]*)(?: (?:\p{Lu}[\p{L}\d.'’-]*|of|the|de|van|von|al|bin)){0,4}(?: ?\([^()]{1,40}\))?$/u

const NONE: readonly Line[] = []

function linesIn(block: PlacedBlock): readonly Line[] {
  const { prose, kind } = block.reading.block
  const labels: { start: number, end: number, words: number }[] = []
  if (kind === 'heading' && !prose.includes(':')) return NONE
  for (let at = prose.indexOf(':'); at > 0; at = prose.indexOf(':', at + 1)) {
    if (prose[at + 1] !== ' ' && prose[at + 1] !== undefined) continue
    const start = lineStart(block, at)
    if (start >= 0 && LABEL.test(prose.slice(start, at))) labels.push({ start, end: at, words: at + 1 })
  }
  if (!labels.length) {
    for (let stop = prose.indexOf('. ', 1); stop > 0; stop = prose.indexOf('. ', stop + 1)) {
      const start = stop - 1
      if (prose[start] !== 'Q' && prose[start] !== 'A' || start > 0 && prose[start - 1] !== ' ') continue
      if (start === 0 || opensLine(block, start)) labels.push({ start, end: start + 1, words: start + 2 })
    }
    if (!labels.length) return NONE
  }
  return labels.flatMap(({ start, end, words }, index) => {
    const stop = (labels[index + 1]?.start ?? prose.length)
    const said = prose.slice(words, stop)
    const from = words + said.length - said.trimStart().length
    const to = words + said.trimEnd().length
    // a sentence, in no marks of its own
    if (thing(block, { start, end })) return []
    return /\p{L}{2}/u.test(said) && /[.?!…–—-]["'”’)]*$/.test(said.trimEnd()) && !/^["“„«`]/.test(prose.slice(from)) ? [{ label: { start, end }, words: { start: from, end: to } }] : []
  })
}

/** “Berlin: The government fell. Paris: Nobody noticed.” are briefs, “Greens: 12 percent.” a count. */
function thing({ reading: { phrases } }: PlacedBlock, { start, end }: Range): boolean {
  const phrase = phrases.find((each) => each.start <= start && each.end >= end)
  return phrase !== undefined && (phrase.as === 'place' || phrase.type !== null && !/^(?:person|media|agency|government|organization)$/.test(phrase.type))
}

/** Longest label, in characters. */
const LONGEST = 60

/** Where the line begins that a colon at `colon` stands in, if it is near; -1 if not. */
function lineStart(block: PlacedBlock, colon: number): number {
  const { prose } = block.reading.block
  for (let at = colon - 1; at >= 0 && at > colon - LONGEST; at--) {
    if (at === 0) return 0
    if (prose[at - 1] === ' ' && opensLine(block, at)) return at
  }
  return -1
}

/** Behind a line end of the source, over markup: “> **Dahl**”. */
function opensLine(block: PlacedBlock, at: number): boolean {
  const { start } = block.span({ start: at, end: at + 1 })
  return /(?:^|[\n\r])[ \t>*_]*$/.test(block.source.slice(Math.max(0, start - 12), start))
}

/** Q and A, capitals throughout, or a name in which some word is no ordinary one. */
function personal(name: string): boolean {
  if (/^(?:Q|A|Question|Answer)$/.test(name)) return true
  const words = name.replace(/ ?\(.*/, '').split(' ')
  if (words.some((word) => THINGS.test(word))) return false
  if (name === name.toUpperCase() && name.length > 1) return true
  return words.some((word) => TITLES.test(word) || !ordinary(word.toLowerCase()))
}

const TITLES = /^(?:Mr|Mrs|Ms|Dr|Judge|Justice|Senator|Sen|Rep|President|Minister|Prosecutor|Moderator|Interviewer|Reporter|Host|Caller|Witness|Officer|Counsel|Speaker|Chair|Chairman|Chairwoman)\.?$/

/** Labels of things, whose words are names or rare: “FACTBOX:”, “TIMELINE:”. */
const THINGS = /^(?:note|notes|update|updated|correction|corrections|clarification|sources?|photos?|pictures?|caption|credit|credits|when|where|what|who|why|how|cost|tickets?|dates?|time|place|location|contact|phone|e-?mail|tel|fax|website|web|address|background|factbox|timeline|summary|results?|score|scores|price|rating|runtime|more|tags?|category|warning|subject|re|cc|from|to|headline|analysis|opinion|verdict|fact|claim|ps|p\.s|n\.b|nb|faq|tl;dr|exclusive|breaking|watch|listen|read|related|live|video|audio|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i
