/**
 * How a reason for anonymity begins, and what kind it is: “… lest he be sacked” is fear, “… citing the inquiry” a sensitive matter.
 *
 * By hand from newsroom usage. MIT, 2026.
 */
export type Kind = 'fear' | 'not-authorised' | 'sensitive' | 'private' | 'policy' | 'legal' | 'other'

/** Openings of one or more words, in small letters, for use behind the terms and before them. */
export const openings: readonly (readonly string[])[] = ('because|for fear|out of fear|out of concern|out of worry|out of respect|out of caution|over fears|over fear|over concerns|over security|over safety|over privacy|out of|in case|as a precaution|rather than|unwilling to|reluctant to|since it|since this|since doing|as this|as doing|as that|amid fears|amid concerns|fearing|fearful|afraid|worried|concerned|lest|citing|cited|' +
  'given the|given his|given her|given their|given that|due to|owing to|thanks to|in view of|in light of|on account of|on the grounds|on grounds|in order|so as|so that|since he|since she|since they|since the|' +
  'as he|as she|as they|as the|as it|as talks|as negotiations|as discussions|as details|as staff|as staffers|as employees|so he|so she|so they|saying he|saying she|saying they|saying that|saying it|saying the|explaining that|explaining he|explaining she|explaining they|' +
  'while the|pending|mindful of|wary of|nervous about|anxious to|anxious not|keen to|keen not|not wanting|not wishing|wanting to|wishing to|hoping to|to avoid|to protect|to preserve|to discuss|to describe|to speak|to talk|to share|to reveal|to disclose|to offer|to recount|' +
  'to comment|to outline|to be|to prevent|to keep|to spare|to shield|to safeguard|to guard|to maintain|to express|to provide|to explain|to detail|to give|to relay|to address|to characterize|to characterise|to freely|to candidly|to openly|to save|to allow|discussing|describing|disclosing|revealing|' +
  'for his|for her|for their|for security|for safety|for legal|for personal|for privacy|for family|for reasons|for professional|for political|for diplomatic|for confidentiality|for family|for concern|from fear|under the terms|under terms|by reason|by law|by court|by a court|by order|by an order|on the advice|on advice|on legal|on security|on safety|on privacy').split('|').map((each) => each.split(' '))

/** “under company policy”, “in line with ministry rules”: a house’s rule is a reason, the rules of a briefing are none. */
export const ruleOpenings: readonly (readonly string[])[] = 'under|in line with|in keeping with|in accordance with|per|as required by|consistent with|following|according to|as a matter of'.split('|').map((each) => each.split(' '))
export const rules: ReadonlySet<string> = new Set('policy policies rules rule regulations regulation guidelines protocol law laws act code convention statute'.split(' '))
/** Terms of the conversation, not reasons. */
export const groundRules: ReadonlySet<string> = new Set('ground usual customary custom customarily practice briefing standard normal condition conditions routine tradition'.split(' '))

/** Beginnings of words that show the kind; the first row that has one decides. */
export const kindSigns: readonly (readonly [Kind, readonly string[]])[] = [
  ['legal', ['non-disclosure', 'nondisclosure', 'confidentiality agreement', 'confidentiality clause', 'gag order', 'lawsuit', 'suing', 'sued', 'before the court', 'in court', 'litigation', 'legal reason', 'legal ground', 'legal advice', 'legal restriction', 'contempt', 'sub judice', 'injunction',
    'before trial', 'court order', 'the law', 'by law', 'secrecy law', 'secrets act', 'statute', 'grand jury', 'legal case', 'legal proceeding', 'court proceeding', 'legal matter', 'pending case', 'severance agreement', 'settlement terms', 'a minor', 'under 18', 'underage']],
  ['policy', ['policy', 'policies', 'rules', 'regulation', 'guideline', 'protocol', 'code of conduct', 'standing order', 'does not allow', 'do not allow', 'does not permit', 'do not permit', 'forbid', 'prohibit', 'bans ', ' ban on', ' bars ', ' bar ', 'usually not', 'customar']],
  ['fear', ['fear', 'afraid', 'lest', 'worried', 'reprisal', 'retaliat', 'retribut', 'safety', 'security reason', 'lose ', 'losing', 'sacked', 'fired', 'dismiss', 'arrest', 'deport', 'punish', 'harass', 'threat', 'danger', 'backlash', 'repercussion', 'consequence', 'court martial', 'court-martial', 'jail', 'prison',
    'career', 'livelihood', 'persecut', 'prosecut', 'disciplin', 'blacklist', 'relatives still', 'targeted', 'target', 'endanger', 'harm', 'attack', 'kill', 'risk', 'revenge', 'job', 'evict', 'stigma', 'expel', 'abuse', 'intimidat', 'bully', 'hunted', 'violen', 'lives', 'his life', 'her life', 'their life', 'ostraci', 'demot', 'illegally', 'undocumented', 'immigration status']],
  ['sensitive', ['sensitiv', 'delica', 'talks', 'negotiat', 'investigat', 'inquir', 'enquir', 'deliberat', 'ongoing', 'continu', 'classified', 'intelligence', 'secret', 'diplomatic', 'internal', 'strateg', 'plans', 'jeopardi', 'prejudic', 'undermin', 'derail', 'confidential', 'not public', 'not yet public', 'n\'t public',
    'not been made public', 'not yet been', 'not been announced', 'announce', 'private meeting', 'private conversation', 'private discussion', 'private deliberation', 'closed-door', 'closed meeting', 'operation', 'election', 'campaign', 'military', 'decision', 'personnel', 'mediat', 'discussions', 'hostage', 'fragil', 'truce', 'ceasefire', 'cease-fire', 'deal', 'embargo', 'relations', 'upset', 'offend', 'anger', 'process', 'unannounced', 'pending', 'controver', 'politic', 'merger', 'meeting', 'proposal']],
  ['private', ['priva', 'respect', 'widow', 'griev', 'personal', 'family', 'famil', 'grie', 'mourning', 'embarrass', 'asham', 'his own child', 'her own child', 'own children', 'his son', 'her son', 'his daughter', 'her daughter', 'medical', 'health', 'illness', 'children', 'intima', 'neighbo', 'parents', 'husband', 'wife', 'relationship', 'modest', 'gift', 'shame', 'marriage', 'divorce']],
]
