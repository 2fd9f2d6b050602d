import type { Command, MarkdownString } from 'vscode'

/** A line of a card without any markup, and what it leads to, if anything. */
export interface CardLine {
  readonly text: string
  readonly command?: Command
}

/**
 * Our own cards as lines of plain text: a heading, a remark, a fact, an item of a list a line each, commands that stand side by side
 * one below the other. Only what `Card` writes is known: bold, italics, lists, line breaks, escapes and links to commands.
 */
export function cardLines({ value }: MarkdownString): CardLine[] {
  return value.split('\n').map((line) => line.trim()).filter(Boolean).flatMap((line) => {
    const links = [...line.matchAll(LINK)]
    const [link] = links
    if (!link) return { text: plain(line) }
    if (links.length > 1) return links.map((one) => linked(plain(one[1]!), one))
    return linked(plain(line.replace(LINK, '$1')), link)
  })
}

/** Labels are escaped: a bracket in one has a backslash before it. */
const LINK = /(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(command:([\w.]+)\?([^)]*)\)/g

const linked = (text: string, [, , command, args]: RegExpExecArray): CardLine =>
  ({ text, command: { title: text, command: command!, arguments: JSON.parse(decodeURIComponent(args!)) as unknown[] } })

/** An escaped sign is the draft's own, or ours as a letter; a star that is not is markup. */
const plain = (line: string): string => line.replace(/^- /, '').replace(/\\([!-/:-@[-`{-~])|\*+/g, (_, own: string | undefined) => own ?? '').trim()
