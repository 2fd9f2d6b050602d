import { l10n } from 'vscode'
import type { Doubt, Mention, Quote, Statement } from '../core/index.js'

/** Why the reading is unsure, as one editor would tell another. */
export function doubtWords(doubt: Doubt): string {
  const words: Record<Doubt, string> = {
    'lone-name': l10n.t('one name alone, and nothing here says whose'),
    'guessed-type': l10n.t('person, body or place: guessed from the name'),
    'shared-surname': l10n.t('more than one person here has this name'),
    'given-name': l10n.t('a first name alone'),
    'short-name': l10n.t('taken for the short form of a longer name'),
    'shared-office': l10n.t('more than one person here holds this office'),
    'guessed-description': l10n.t('the last one before that fits the description'),
    'nobody-named': l10n.t('people of a kind, perhaps nobody in particular'),
    pronoun: l10n.t('a pronoun: taken for the person named last'),
    'rival-pronoun': l10n.t('a pronoun, and somebody else near would fit too'),
    'far-speaker': l10n.t('no speaker beside it: taken over from before'),
    'guessed-speaker': l10n.t('the speaker does not stand beside the verb'),
    'guessed-borders': l10n.t('where the reported words begin or end is a guess'),
    'weak-cue': l10n.t('the verb does not always report words'),
  }
  return words[doubt]
}

/** “Unsure: more than one person here has this name”, or nothing for what is sure or has no reason of its own. */
export const doubtOf = ({ confidence, doubt }: Pick<Mention | Quote | Statement, 'confidence' | 'doubt'>): string | undefined =>
  confidence === 'low' && doubt ? l10n.t('Unsure: {0}', doubtWords(doubt)) : undefined
