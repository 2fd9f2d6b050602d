import type { Uri } from 'vscode'
import type { ActorType } from '../../core/index.js'
import type { Place } from '../../story/digest.js'
import type { Story } from '../../story/story.js'
import type { ReadBack } from './read-back.js'

/** Somebody whom one draft of a folder tells of, and where it names them best. */
export interface Listed {
  readonly name: string
  readonly type: ActorType
  readonly draft: Uri
  readonly at: Place
}

/** Names asked for at once. */
const WIDTH = 8

/** Everybody in a story, once a draft, by names read back from its drafts. Those whose drafts have changed are left out; it ends early when stopped. */
export async function storyCast(story: Story<Uri>, readBack: ReadBack, stopped: () => boolean): Promise<Listed[]> {
  const { members } = story.cast
  const listed: Listed[] = []
  for (let from = 0; from < members.length && !stopped(); from += WIDTH) {
    const some = members.slice(from, from + WIDTH)
    const names = await Promise.all(some.map(({ id }) => readBack.name(story, id)))
    for (const [index, { parts, type }] of some.entries()) {
      const name = names[index]
      const seen = new Set<number>()
      for (const [draft, player] of name === undefined ? [] : parts) {
        const { id, digest } = story.drafts[draft]!
        const at = digest.players[player]!.at
        if (at && !seen.has(draft)) listed.push({ name: name!, type, draft: id, at })
        seen.add(draft)
      }
    }
  }
  return listed
}
