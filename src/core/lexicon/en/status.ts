/**
 * How a contact stands, in words: “The two armies no longer speak; talks could resume next month.”
 *
 * By hand, from newsroom usage and the status cues of the check catalogue (docs/lexicon.md). MIT, 2025.
 */
export type Status =
  | 'none' | 'active' | 'active-main' | 'intermittent' | 'one-off' | 'historical' | 'standing' | 'prospective' | 'proposed' | 'suspended'
  | 'cancelled' | 'refused' | 'disputed'

export interface StatusCue {
  readonly status: Status
  /** A strong cue decides by itself; a weak one (“will”, “no”) only next to a channel word. */
  readonly strong: boolean
}

const groups: readonly (readonly [Status, boolean, string])[] = [
  ['none', true, 'no channel|no channels|no contact|no contacts|no direct contact|no direct contacts|no direct channel|no talks|no direct talks|no negotiations|no dialogue|no communication|no communications|no line of communication|no diplomatic relations|no diplomatic ties|no hotline|no formal ties|no relations|' +
    'has not opened|have not opened|had not opened|have yet to open|has yet to open|not on speaking terms|without diplomatic relations|without talking to|do not speak|does not speak|are not talking|is not talking|not speaking to|are not speaking|refuse to talk|no longer talk|no longer speak|no longer in contact|out of contact|never met|have never met|has never met|do not talk|does not talk|did not meet|did not talk|not in contact|nobody to talk to|no one to talk to|lack diplomatic relations|no coordination|not coordinating|not negotiating|not in touch'],
  ['none', false, 'no|not|never|without|isn’t|isn\'t|aren’t|aren\'t|neither|nor|none|lack|lacks|lacking|absent|absence of|yet to'],
  ['active', true, 'for now|currently|ongoing|under way|underway|continue to|continues to|continued to|are continuing|is continuing|regularly|routinely|daily|in progress|still talking|are talking|is talking|in regular contact|in constant contact|in close contact|in daily contact|in direct contact|at the moment|at present|these days|round-the-clock|around the clock|keep talking|keeps talking|remain in contact|remains in contact|remain in touch|remains in touch|in the midst of|are in talks|is in talks|have been talking|has been talking|have been negotiating|has been negotiating'],
  ['active', false, 'now|still|today|this week|continue|continues|continuing'],
  ['active-main', true, 'main channel|principal channel|primary channel|main conduit|chief conduit|main line of communication|main interlocutor|only channel|sole channel|key channel|main venue|main go-between|only line|through which most'],
  ['intermittent', true, 'from time to time|at times|on and off|off and on|occasionally|sporadically|intermittently|now and then|now and again|periodically|every few months|once in a while|on occasion|sometimes|fitful|sporadic|occasional|intermittent|stop-start|on-again, off-again'],
  ['one-off', true, 'for the first time|for the only time|a single meeting|one-time|one-off|just once|only once|briefly met|met briefly|rare meeting|a rare|unprecedented|on one occasion|first-ever|once met'],
  ['one-off', false, 'met|spoke|hosted|visited|signed|first|brief|surprise|held'],
  ['historical', true, 'used to|previously|formerly|in the past|in those days|years ago|decades ago|back then|at the time|in the run-up to|during the cold war|during the war|before the war|before the invasion|before the revolution|until then|once were|had been|had met|had talked|had spoken|had held|had negotiated|last century|in the 1970s|in the 1980s|in the 1990s|in earlier years|under the previous|long since'],
  ['historical', false, 'once|before|then|ago|earlier|former|past'],
  ['standing', true, 'permanent|standing|longstanding|long-standing|at all times|round the clock|formal diplomatic relations|full diplomatic relations|maintain relations|maintains relations|maintain ties|has an embassy|have an embassy|keeps an embassy|since 1979|established in|under the treaty|under the agreement|by treaty|treaty-bound|regular annual|annual'],
  ['prospective', true, 'is expected to|are expected to|was expected to|were expected to|expected to|is due to|are due to|due to|is scheduled to|are scheduled to|scheduled for|scheduled to|slated to|slated for|set to|plans to|plan to|planned to|is planning to|are planning to|will meet|will hold|will travel|will visit|will host|will resume|to be held|agreed to meet|agree to meet|agreed to hold|agreed to resume|agreed to talks|upcoming|forthcoming|next round|next week|next month|next year|later this week|later this month|later this year|in the coming days|in the coming weeks|preparing to|about to|on the eve of|planned for|is to meet|are to meet|is to visit|would meet|looks forward to'],
  ['prospective', false, 'will|shall|tomorrow|soon|plans|planned|upcoming|to'],
  ['proposed', true, 'called for talks|calling for talks|calls for talks|proposed|proposes|proposing|offered to|offers to|offering to|ready to talk|ready for talks|open to talks|open to negotiations|willing to talk|willing to negotiate|willing to meet|prepared to talk|prepared to negotiate|ready to negotiate|ready to meet|prospect of talks|prospect for talks|possible talks|possible meeting|should talk|should negotiate|ought to talk|ought to|could lead to|could open|would need|would have to|any opening|prospect for|suggested that|seeking talks|seeks talks|sought talks|sought a meeting|urged talks|invited to|wants talks|want talks|wants to meet|hopes to meet|offer to mediate|offered to mediate|offer of talks|idea of talks'],
  ['proposed', false, 'could|would|should|might|may|if|possible|potential|hypothetical|proposal|offer'],
  ['suspended', true, 'suspended|suspend|suspends|suspending|on hold|put on hold|stalled|frozen|froze|in limbo|deadlocked|at an impasse|broke down|broken down|break down|collapsed|adjourned|paused|interrupted|halted|ground to a halt|no longer|cut off|cut ties|severed|severs|broke off|broken off|break off|breaking off|stopped talking|walked out|pulled out of talks|withdrew from talks|shut down|went silent|recessed|dormant|stalemate|closed its embassy|recalled its ambassador|recalled his ambassador|recalled ambassadors|expelled'],
  ['cancelled', true, 'cancelled|canceled|cancels|cancelling|canceling|called off|calls off|scrapped|abandoned|postponed|postpones|postponing|put off|shelved|ditched|dropped plans|aborted|delayed indefinitely'],
  ['refused', true, 'refused to meet|refuses to meet|refused to talk|refuses to talk|refused to negotiate|refuses to negotiate|rejected talks|rejects talks|rejected an offer|rejected the offer|turned down|spurned|rebuffed|declined to meet|declined an invitation|will not negotiate|will not talk|would not negotiate|won’t negotiate|won\'t negotiate|ruled out talks|rules out talks|ruled out negotiations|ruled out negotiating|ruled out|refusing to|refuses to|refused to|boycotted|snubbed|ignored calls|unwilling to|no intention of|not willing to|not ready to|never negotiate|not negotiate'],
  ['disputed', true, 'denied|denies|denying|dismissed reports|disputed|disputes|later said the report was|mistranslated|misquoted|contradicted|conflicting accounts|conflicting reports|could not be confirmed|unconfirmed|neither confirmed nor denied|rejected reports|called the report|alleged meeting|alleged contacts|purported|denied holding|denied meeting|denied any'],
]

/** Cue in small letters → status; try the longest run of words first. */
export const statusCues: ReadonlyMap<string, StatusCue> = new Map([...groups].reverse().flatMap(([status, strong, cues]) =>
  cues.split('|').map((cue) => [cue, { status, strong }] as const)))

/** Longest cue in words, for a scanner. */
export const longestStatusCue = 5

/** Words that soften: what the draft does not vouch for. */
export const hedges: ReadonlySet<string> = new Set(('may|might|could|would|should|can|perhaps|possibly|probably|likely|unlikely|apparently|seemingly|presumably|potentially|reportedly|allegedly|purportedly|' +
  'supposedly|ostensibly|arguably|maybe|conceivably|evidently|rumored|rumoured|believed|thought|understood|said to|expected to|appears|appeared|appear|seems|seemed|seem|suggests|suggested|' +
  'indicates|indicated|signals|hints|hinted|if|whether|some|nearly|almost|roughly|about|around|unclear|uncertain|unconfirmed|so far|in theory|in principle|as far as known|it is unclear|to some extent|mostly|largely|generally|often|usually|in part').split('|'))

/** Hearsay said in one word or a frame, no source: “reportedly”, “it is understood”. */
export const hearsay: ReadonlySet<string> = new Set(('reportedly|allegedly|purportedly|supposedly|rumored|rumoured|rumoredly|apparently|it is understood|it was understood|it is believed|it was believed|it is thought|' +
  'it was thought|it is reported|it was reported|it is said|it was said|it is rumored|it is rumoured|has learned|have learned|has learnt|have learnt|is said to|are said to|was said to|were said to|is thought to|are thought to|was thought to|were thought to|' +
  'is believed to|are believed to|was believed to|were believed to|is understood to|are understood to|is reported to|are reported to|was reported to|is rumored to|is rumoured to|by all accounts|word is|rumor has it|rumour has it|legend has it|it emerged|it has emerged|it transpired').split('|'))

/** Nobody is named as expecting: “is set to”. Verb of being before, “to” after. */
export const agentless: ReadonlySet<string> = new Set(
  'expected|widely expected|set|due|slated|scheduled|poised|likely|unlikely|said|thought|believed|understood|seen as|tipped|reported|alleged|known|considered|presumed|feared|estimated|rumored|rumoured|deemed|supposed|assumed|projected|forecast|certain|bound'.split('|'))
