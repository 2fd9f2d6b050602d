import type { Range } from '../../core/index.js'

/**
 * Where a draft may be somebody's words, told by its marks alone, and rather too much than too little: what is never closed goes on to the
 * end of its paragraph, what was never opened begins with it, and a paragraph with a block quote in it is one whole. For editing, where one wrong
 * change in a quotation weighs more than ten that were not made; what is quoted, the core says. Marks in `skipped` (code, addresses) do not count.
 */
export function betweenMarks(text: string, skipped: readonly Range[] = []): Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const { start, end, quoted } of paragraphs(text)) {
    if (quoted) ranges.push({ start, end })
    else {
      const marks: Mark[] = []
      for (const found of text.slice(start, end).matchAll(MARKS)) {
        const from = start + found.index
        while (at < skipped.length && skipped[at]!.end <= from) at++
        if (!skipped[at] || skipped[at]!.start > from) marks.push({ text: plain(found[0]), start: from, end: from + found[0].length, before: text[from - 1] ?? ' ', after: text.slice(from + found[0].length, from + found[0].length + 5), clips: /^['’]n$/i.test(text.slice(from - 2, from)) })
      }
      ranges.push(...doubles(marks, start, end), ...singles(marks, end))
    }
  }
  return ranges
}

/** Whether what is written on behind a text would stand between marks that are not closed yet. */
export const opened = (text: string): boolean => betweenMarks(text).some(({ end }) => end >= text.length)

export const meets = (ranges: readonly Range[], { start, end }: Range): boolean => ranges.some((range) => range.start < end && start < range.end)

interface Mark extends Range {
  readonly text: string
  readonly before: string
  readonly after: string
  /** The second mark of rock ’n’ roll. */
  readonly clips: boolean
}

const MARKS = /``|''|&(?:[lr]dquo|quot|[lr]squo|[lr]aquo|[bs]dquo|apos|#\d{1,6}|#[xX][\da-fA-F]{1,5});|["“”„‟«»‹›‘’‚']/g
const REFERENCES: Readonly<Record<string, string>> = { ldquo: '“', rdquo: '”', quot: '"', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', bdquo: '„', sdquo: '"', apos: "'" }

/** The mark that a character reference stands for. */
function plain(mark: string): string {
  if (mark[0] !== '&') return mark
  const name = mark.slice(1, -1)
  return name[0] === '#' ? String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))) : REFERENCES[name] ?? '"'
}

const QUOTED = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?>/

function* paragraphs(text: string): Generator<Range & { readonly quoted: boolean }> {
  let start = 0
  let quoted = false
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from)
    const end = next < 0 ? text.length : next
    const line = text.slice(from, end)
    if (!line.trim()) {
      if (start < from) yield { start, end: from, quoted }
      start = end + 1
      quoted = false
    } else quoted ||= QUOTED.test(line)
    from = end + 1
  }
  if (start < text.length) yield { start, end: text.length, quoted }
}

/** “…”, "…", „…“, «…»: whichever opens, any of its family closes. As many must close as have opened. */
function doubles(marks: readonly Mark[], start: number, end: number): Range[] {
  const ranges: Range[] = []
  for (const family of [/^[“”„‟]|``|''$/, /^"$/, /^[«»]$/]) {
    const open: Mark[] = []
    for (const mark of marks.filter(({ text }) => family.test(text))) {
      const opens = /^[“„‟]|^``/.test(mark.text) || /^["”«»]$/.test(mark.text) && OPENS_AFTER.test(mark.before) && /^\S/.test(mark.after)
      if (opens && !(mark.text === '“' && open.at(-1)?.text === '„')) open.push(mark)
      else if (!INCHES.test(mark.before + mark.text)) ranges.push({ start: open.pop()?.start ?? start, end: mark.end })
    }
    if (open[0]) ranges.push({ start: open[0].start, end })
  }
  return ranges
}

const OPENS_AFTER = /[\s([{—–\-/"“„«‘'*_]/
const INCHES = /\d"/
/** ’90s, ’em and rock ’n’ roll open nothing. */
const CLIPPED = /^(?:\d\d|em\b|til|tis\b|twas|n['’]|cause|bout)/i

/** ‘…’ and '…', which apostrophes look like: as far as the last mark that can close before the next that opens. “Ministers’ plans” closes nothing. */
function singles(marks: readonly Mark[], end: number): Range[] {
  const single = marks.filter(({ text }) => /^[‘’'‚‹›]$/.test(text))
  const closes = ({ text, before, after, clips }: Mark): boolean => !clips && /[’'‘›]/.test(text) && /\S/.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !(/s/i.test(before) && /^ \p{Ll}/u.test(after))
  const opens = ({ text, before, after }: Mark): boolean => /[‘'‚‹’]/.test(text) && OPENS_AFTER.test(before) && /^[^\s.,;:!?)]/.test(after) && !CLIPPED.test(after)
  const openers = single.flatMap((mark, index) => (opens(mark) ? [index] : []))
  return openers.flatMap((index, which) => {
    const until = openers[which + 1] ?? single.length
    const close = single.slice(index + 1, until).findLast(closes)
    if (!close && single[index]!.text === '’') return []
    return [{ start: single[index]!.start, end: close?.end ?? end }]
  })
}
