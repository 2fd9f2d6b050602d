/**
 * How a contact stands, in words: “The two armies no longer speak; talks could resume next month.”
 *
 * By hand, from newsroom usage and the status cues of the check catalogue (docs/lexicon.md). MIT, 2025.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A negation; “n’t” is found by its ending. */
export const negations = words('not never no without neither nor cannot nobody none any-longer')
export const refusals = words('refused refuses refuse refusing refusal declined declines decline rejected rejects reject rejecting rebuffed spurned shunned shuns opposed opposes snubbed boycotted')
export const cancellations = words('cancelled canceled cancels cancel cancelling canceling scrapped postponed postpones postponing no-show shelved')
export const suspensions = words('suspended suspends suspend suspending halted halts halt froze frozen severed severs sever severing collapsed collapse stalled deadlocked interrupted withdrew recessed')
/** With “off” or “down”: broke off, cut off. */
export const breaks = words('broke broken breaking breaks break cut cuts')
export const denials = words('denied denies denying')
/** A wish, a condition, an offer: proposed at most. */
export const possibilities = words('would could might should ought may if whether unless provided possible possibly possibility potential prospect prospects proposed proposes propose proposal proposals offered offers offer offering ' +
  'urged urges urging urge wants want wanted hopes hope hoped hoping willing willingness ready readiness seek seeks sought seeking invited invites invite invitation suggested suggests suggest requested requests ' +
  'demanded demands insisted appealed appeal open prepared eager needed necessary must support supports encourage encouraged favours favors call called calls try tries tried trying attempt')
/** It is to come. */
export const prospects = words('will shall \'ll expected scheduled due planned plans plan planning set upcoming forthcoming tomorrow future agreed preparing next starting')
export const frequencies = words('occasionally sometimes intermittently sporadically sporadic periodically periodic frequently regularly often routinely occasional regular frequent')
export const continuations = words('continue continues continuing ongoing underway remain remains resumed resume still keep keeps')
/** Verbs that hold a contact and put it in the past: “held talks”. */
export const heldVerbs = words('held began met had opened reopened took gave sent wrote spoke ended left led saw concluded kept')
/** Participles before a noun of contact that put nothing in the past: “planned talks”. */
export const participleModifiers = words('united so-called proposed planned scheduled unprecedented continued')

/** Words that soften: what the draft does not vouch for. */
export const hedges = words('reportedly allegedly apparently possibly perhaps probably might may could supposedly purportedly seemingly likely unconfirmed')
export const hedgePairs: ReadonlySet<string> = new Set(['for now', 'so far', 'appears to', 'appear to', 'seems to', 'seem to', 'ought to', 'not yet'])
