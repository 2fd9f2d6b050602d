import * as vscode from 'vscode'
import type { Range } from '../../core/index.js'
import { number } from '../locale.js'
import { revealAt } from '../place.js'

/**
 * Draft text as Markdown that shows just that text: every punctuation mark is escaped, so it can make no link, image,
 * icon, HTML or command. (`MarkdownString.appendText` glues words with no-break spaces, and long quotes then run off the card.)
 */
export const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')

const COMMANDS = {
  enabledCommands: ['reveal', 'showChannel', 'peekEvidence', 'notTheSamePerson', 'notAnActor', 'fixFinding', 'knowFinding', 'unknowFinding', 'quietFinding', 'explainFinding'].map((name) => `backchannel.${name}`),
}

/** A hover card in the making. Everything is given as plain text; links run a few commands of ours and nothing else. */
export class Card {
  private readonly paragraphs: string[] = []
  private inFacts = false

  constructor(private readonly draft: vscode.Uri) {}

  heading(name: string, after = ''): this {
    return this.push(`**${escaped(name)}**${after && ` · ${escaped(after)}`}`)
  }

  line(text: string): this {
    return this.row(escaped(text))
  }

  /** A remark on the whole card, in italics; nothing without a text. */
  note(text: string | undefined): this {
    return text ? this.push(`*${escaped(text)}*`) : this
  }

  /** “Label: value”, or nothing without a value. Facts in a row stand close together. */
  fact(label: string, value: string | undefined): this {
    return value ? this.row(`${escaped(label)}: ${escaped(value)}`) : this
  }

  link(label: string, at: Range, after = ''): this {
    return this.push(`${this.anchor(label, at)}${escaped(after)}`)
  }

  command(label: string, command: string, ...args: readonly string[]): this {
    return this.commands([{ title: label, command, arguments: [...args] }])
  }

  /** Commands side by side on one line; nothing when there are none. */
  commands(commands: readonly vscode.Command[]): this {
    if (!commands.length) return this
    return this.push(commands.map(({ title, command, arguments: args }) => `[${escaped(title)}](command:${command}?${encoded(args ?? [])})`).join(' · '))
  }

  /** A labelled list whose items link to their places; nothing when empty. More than `limit` are counted. */
  list(label: string, items: readonly { readonly text: string; readonly at: Range }[], limit = 3): this {
    if (!items.length) return this
    const rows = items.slice(0, limit).map(({ text, at }) => `- ${this.anchor(text, at)}`)
    if (items.length > limit) rows.push(`- ${escaped(vscode.l10n.t('and {0} more', number(items.length - limit)))}`)
    return this.push([`${escaped(label)}:`, '', ...rows].join('\n'))
  }

  get markdown(): vscode.MarkdownString {
    const markdown = new vscode.MarkdownString(this.paragraphs.join('\n\n'))
    markdown.isTrusted = COMMANDS
    return markdown
  }

  private anchor(label: string, at: Range): string {
    const { command, arguments: args } = revealAt(this.draft, at)
    return `[${escaped(label)}](command:${command}?${encoded(args ?? [])})`
  }

  private push(paragraph: string): this {
    this.inFacts = false
    this.paragraphs.push(paragraph)
    return this
  }

  private row(text: string): this {
    if (this.inFacts) this.paragraphs.push(`${this.paragraphs.pop()}  \n${text}`)
    else this.push(text)
    this.inFacts = true
    return this
  }
}

/** Arguments of a command link; round brackets would end the link. */
const encoded = (args: readonly unknown[]): string => encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))
