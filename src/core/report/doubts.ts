import type { Confidence, Doubt } from '../model.js'
import { listIn } from './desk.js'
import { list, section, type Part } from './page.js'

/** Why the reading is unsure, as one editor would tell another. */
const WORDS: Readonly<Record<Doubt, string>> = {
  'lone-name': 'one name alone, and nothing here says whose', 'guessed-type': 'person, body or place: guessed from the name', 'shared-surname': 'more than one person here has this name',
  'given-name': 'a first name alone', 'short-name': 'taken for the short form of a longer name', 'shared-office': 'more than one person here holds this office',
  'guessed-description': 'the last one before that fits the description', 'nobody-named': 'people of a kind, perhaps nobody in particular',
  pronoun: 'a pronoun: taken for the person named last', 'rival-pronoun': 'a pronoun, and somebody else near would fit too',
  'far-speaker': 'no speaker beside it: taken over from before', 'guessed-speaker': 'the speaker does not stand beside the verb', 'guessed-borders': 'where the reported words begin or end is a guess',
  'weak-cue': 'the verb does not always report words',
}

interface Doubtful {
  readonly confidence: Confidence
  readonly doubt?: Doubt | undefined
}

/** The reason in words; null for what is sure. What is unsure for no reason of its own is “unsure”. */
export const why = ({ confidence, doubt }: Doubtful): string | null => (confidence === 'high' ? null : doubt ? WORDS[doubt] : 'unsure')

/** Why things are marked “may be”, reason by reason: “more than one person here has this name: “Ali” (line 8), “Ohm” (line 9)”. */
export function unsureSection(unsure: readonly { readonly line: number; readonly words?: string; readonly doubt?: Doubt | undefined }[]): Part[] {
  const reasons = new Map<Doubt, string[]>()
  for (const { line, words, doubt } of unsure) if (doubt) listIn(reasons, doubt).push(words === undefined ? `line ${line}` : `“${words}” (line ${line})`)
  return section('Why “may be”', list([...reasons].map(([doubt, places]) => `${WORDS[doubt]}: ${[...new Set(places)].join(', ')}`)))
}
