import { l10n } from 'vscode'
import type { ActorType, ChannelKind, ChannelStatus, Corroboration, Severity, Source, SourceClass, Statement, StatementKind } from '../core/index.js'
import { number } from './locale.js'

/** The model's terms in the reader's language. */
export function actorType(type: ActorType): string {
  const words: Record<ActorType, string> = {
    person: l10n.t('person'),
    state: l10n.t('state'),
    government: l10n.t('government'),
    metonym: l10n.t('government, by its seat'),
    agency: l10n.t('government body'),
    'armed-force': l10n.t('armed force'),
    'armed-group': l10n.t('armed group'),
    organization: l10n.t('organization'),
    media: l10n.t('news outlet'),
    party: l10n.t('political party'),
    population: l10n.t('people'),
    'state-group': l10n.t('group of states'),
    place: l10n.t('place'),
  }
  return words[type]
}

export function channelKind(kind: ChannelKind): string {
  const words: Record<ChannelKind, string> = {
    'direct-military': l10n.t('direct military channel'),
    'direct-bilateral': l10n.t('direct channel'),
    'back-channel': l10n.t('back channel'),
    mediation: l10n.t('mediation'),
    'formal-negotiations': l10n.t('negotiations'),
    multilateral: l10n.t('multilateral talks'),
    'sideline-contact': l10n.t('contact on the sidelines'),
    'technical-deconfliction': l10n.t('deconfliction line'),
    'formal-protocol': l10n.t('formal protocol'),
    ambassadorial: l10n.t('ambassadors'),
    'visit-talks': l10n.t('visit'),
    'public-signal': l10n.t('public signal'),
    coalition: l10n.t('coalition'),
  }
  return words[kind]
}

/** That there is none of a kind of channel. */
export function noChannel(kind: ChannelKind): string {
  const words: Record<ChannelKind, string> = {
    'direct-military': l10n.t('no direct military channel'),
    'direct-bilateral': l10n.t('no direct channel'),
    'back-channel': l10n.t('no back channel'),
    mediation: l10n.t('no mediation'),
    'formal-negotiations': l10n.t('no negotiations'),
    multilateral: l10n.t('no multilateral talks'),
    'sideline-contact': l10n.t('no contact on the sidelines'),
    'technical-deconfliction': l10n.t('no deconfliction line'),
    'formal-protocol': l10n.t('no formal protocol'),
    ambassadorial: l10n.t('no ambassadors'),
    'visit-talks': l10n.t('no visit'),
    'public-signal': l10n.t('no public signal'),
    coalition: l10n.t('no coalition'),
  }
  return words[kind]
}

export function channelStatus(status: ChannelStatus): string {
  const words: Record<ChannelStatus, string> = {
    none: l10n.t('none'),
    active: l10n.t('active'),
    'active-main': l10n.t('main channel'),
    intermittent: l10n.t('from time to time'),
    'one-off': l10n.t('once'),
    historical: l10n.t('in the past'),
    standing: l10n.t('standing'),
    prospective: l10n.t('planned'),
    proposed: l10n.t('proposed'),
    suspended: l10n.t('suspended'),
    cancelled: l10n.t('cancelled'),
    refused: l10n.t('refused'),
    disputed: l10n.t('disputed'),
  }
  return words[status]
}

export function sourceClass(name: SourceClass): string {
  const words: Record<SourceClass, string> = {
    named: l10n.t('named source'),
    institution: l10n.t('institution'),
    anonymous: l10n.t('unnamed source'),
    'unnamed-public': l10n.t('speaks in public, unnamed here'),
    'collective-institutional': l10n.t('a group, nobody named'),
    'media-hearsay-unspecified': l10n.t('unspecified media'),
    'named-media-secondhand': l10n.t('second-hand, through a named outlet'),
    'hearsay-adverb': l10n.t('hearsay, no source given'),
    'agentless-expectation': l10n.t('nobody said to expect it'),
  }
  return words[name]
}

export function statementKind({ kind, view }: Pick<Statement, 'kind' | 'view'>): string {
  if (view) return l10n.t('What somebody thinks, wants or finds')
  const words: Record<StatementKind, string> = {
    indirect: l10n.t('Reported speech'),
    mixed: l10n.t('Reported speech, partly quoted'),
    'media-secondhand': l10n.t('Second-hand, through media'),
    'hearsay-adverb': l10n.t('Hearsay'),
    'agentless-passive': l10n.t('Said by nobody in particular'),
    denial: l10n.t('Denial'),
    'implied-continuation': l10n.t('Goes on from the sentence before'),
    unattributed: l10n.t('Claim'),
  }
  return words[kind]
}

/** How well a claim is borne out by the draft itself. */
export function corroboration(standing: Corroboration): string {
  const words: Record<Corroboration, string> = {
    several: l10n.t('several together'),
    consistent: l10n.t('another says so too'),
    partial: l10n.t('another says part of it'),
    single: l10n.t('alone'),
    disputed: l10n.t('disputed'),
    none: l10n.t('on nobody’s word'),
  }
  return words[standing]
}

export function severityName(severity: Severity): string {
  const words: Record<Severity, string> = { error: l10n.t('error'), warning: l10n.t('warning'), information: l10n.t('information'), hint: l10n.t('hint') }
  return words[severity]
}

export function sourceCount({ count, minCount }: Pick<Source, 'count' | 'minCount'>): string {
  if (count === 'one') return l10n.t('one')
  if (count === 'none') return l10n.t('nobody in particular')
  return minCount ? l10n.t('at least {0}', number(minCount)) : l10n.t('several, not numbered')
}

/** Classes with a name on them; all others leave the reader with somebody's word and nobody's name. */
export const isUnnamed = ({ class: name }: Pick<Source, 'class'>): boolean => !['named', 'institution', 'named-media-secondhand'].includes(name)
