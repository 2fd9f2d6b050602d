import * as vscode from 'vscode'
import type { Place } from '../../story/digest.js'
import type { Story } from '../../story/story.js'
import { core } from '../core.js'
import { oneLine } from '../place.js'
import type { FolderStory } from './folder-story.js'
import type { Morgue } from './morgue.js'

/** Texts of drafts held at once, so that rows of one draft read it once. */
const HELD = 32

/**
 * The words that an index does not hold, read from the drafts when they are shown. A draft that is another by now gives none: it is
 * about to be read anew.
 */
export class ReadBack {
  private readonly texts = new Map<string, Promise<string | undefined>>()
  /** By what is sealed, so that they outlive the joining of the next story. */
  private readonly names = new Map<string, string>()

  constructor(
    private readonly folder: FolderStory,
    private readonly morgue: Morgue,
  ) {}

  /** To be called when the folder has been read again. */
  refresh(): void {
    this.texts.clear()
  }

  async sentence(draft: vscode.Uri, place: Place | undefined, limit = 160): Promise<string | undefined> {
    const text = place && (await this.text(draft))
    return text === undefined ? undefined : oneLine(text.slice(...place!).replace(/[*_`]/g, ''), limit)
  }

  /** Names of members, in their order: of a state as newspapers call it, of others as a draft does. */
  async named(story: Story<vscode.Uri>, members: readonly number[]): Promise<string[]> {
    return Promise.all(members.map(async (member) => (await this.name(story, member)) ?? vscode.l10n.t('somebody')))
  }

  /** Nothing where the drafts are others by now. */
  async name(story: Story<vscode.Uri>, id: number): Promise<string | undefined> {
    const { type, country, parts } = story.cast.members[id]!
    if (country !== undefined && (type === 'state' || type === 'government' || type === 'metonym')) return (await core()).countryName(country) ?? country
    const players = parts.map(([draft, player]) => ({ draft: story.drafts[draft]!.id, player: story.drafts[draft]!.digest.players[player]! }))
    // the one with a whole name says most: “Ana Ruiz” before “Ruiz”
    const named = players.find(({ player }) => player.surname !== undefined && player.surname !== player.name) ?? players[0]!
    const key = `${named.player.type} ${named.player.name}`
    const known = this.names.get(key)
    if (known !== undefined) return known
    for (const { draft, player } of [named, ...players.slice(0, 3)]) {
      const name = await this.sentence(draft, player.at, 60)
      if (!name) continue
      this.names.set(key, name)
      return name
    }
    return undefined
  }

  private async text(draft: vscode.Uri): Promise<string | undefined> {
    const key = draft.toString()
    const held = this.texts.get(key) ?? this.read(draft)
    if (this.texts.size >= HELD && !this.texts.has(key)) this.texts.delete(this.texts.keys().next().value!)
    this.texts.set(key, held)
    return held
  }

  private async read(draft: vscode.Uri): Promise<string | undefined> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString())
    const text = open?.getText() ?? (await vscode.workspace.fs.readFile(draft).then((bytes) => new TextDecoder().decode(bytes), () => undefined))
    return text !== undefined && this.morgue.seal.of(text) === this.folder.sealOf(draft) ? text : undefined
  }
}
