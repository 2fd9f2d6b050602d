/**
 * How a contact stands, in words: “The two armies no longer speak; talks could resume next month.”
 *
 * By hand, from newsroom usage and the status cues of the check catalogue (docs/lexicon.md). MIT, 2025.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A negation; “n’t” is found by its ending. */
export const negations = words('not never no without neither nor cannot nobody none any-longer')
export const refusals = words('refused refuses refuse refusing refusal declined declines decline declining rejected rejects reject rejecting rejection rebuffed rebuffs spurned spurns shunned shuns shunning opposed opposes oppose opposing opposition snubbed snubs ' +
  'boycotted boycotts boycott boycotting avoided avoids avoid avoiding unwilling unwillingness reluctant reluctance loath skipped ignored ignores ignoring vetoed balked balks balk')
export const cancellations = words('cancelled canceled cancels cancel cancelling canceling cancellation scrapped scrap scraps scrapping postponed postpones postpone postponing postponement no-show shelved delayed delays aborted abortive')
export const suspensions = words('suspended suspends suspend suspending suspension halted halts halt halting froze frozen freeze freezes freezing severed severs sever severing collapsed collapse collapses collapsing stalled stall stalls stalling deadlocked deadlock ' +
  'impasse standstill stalemate limbo interrupted interruption withdrew recessed breakdown rupture foundered stopped stops stop stopping quit quits quitting abandoned abandons abandon abandoning lost ceased ceases cease moribund defunct')
/** With “off”, “down”, “apart” and so on: broke off, fell apart, pulled out. */
export const breaks: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'broke broken breaking breaks break'.split(' ').map((verb) => [verb, words('off down up')] as const),
  ...'cut cuts cutting'.split(' ').map((verb) => [verb, words('off short')] as const),
  ...'fell fallen falls fall'.split(' ').map((verb) => [verb, words('apart')] as const),
  ...'pulled pulls pull pulling walked walks walk walking stormed storming backed'.split(' ').map((verb) => [verb, words('out away')] as const),
])
/** With “off”, “through”: called off, fell through. */
export const calledOff: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'called calls calling call put puts putting'.split(' ').map((verb) => [verb, words('off')] as const),
  ...'fell fallen falls fall'.split(' ').map((verb) => [verb, words('through')] as const),
])
export const denials = words('denied denies denying deny denial denials dismissed dismisses dismissing rejected rejects disputed disputes refuted refutes')
/** What is denied, where “rejected” and “dismissed” would refuse: “rejected reports that”. */
export const claims = words('report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions speculation')
/** A wish, a condition, an offer: proposed at most. */
export const possibilities = words('would could might should ought may can must if whether unless provided possible possibly possibility potential prospect prospects proposed proposes propose proposing proposal proposals offered offers offer offering ' +
  'urged urges urging urge wants want wanted wanting hopes hope hoped hoping willing willingness ready readiness seek seeks sought seeking invited invites invite invitation invitations suggested suggests suggest suggestion requested requests request ' +
  'demanded demands demand insisted insists appealed appeals appeal open openness prepared eager needed needs need necessary support supports supported encourage encouraged encourages favours favors favour favor called call calls try tries tried trying attempt attempts attempted efforts effort ' +
  'consider considers considering considered considers contemplate contemplated contemplating mulling mulls weighing weighs explore exploring explored pressed pressing push pushed pushing pushes asked asks ask asking likes like prefer prefers ' +
  'chance chances option idea hypothetical eventual advocate advocated advocates recommended recommends begged pleaded interested interest welcome bid keen wish wishes wished desire')
/** It is to come. */
export const prospects = words('will shall \'ll expected expects expect scheduled due planned plans plan planning set upcoming forthcoming tomorrow future agreed agree agrees agreement preparing prepares preparations next starting intends intend intended intention going ' +
  'accepted accepts accept acceptance vowed vows promised promises pledged pledges promise pledge decided decides announced announces coming imminent prospective leaves leaving heads heading bound slated likely about arranged arranging allow allowed allows let permit permitted permits')
/** Once promised, “will” asks for no more than a date: these win over a wish further off. */
export const frequencies = words('occasionally sometimes intermittently sporadically sporadic periodically periodic frequently regularly often routinely occasional regular frequent rarely seldom weekly monthly yearly annually annual biannual biweekly')
export const continuations = words('continue continues continuing continued ongoing underway remain remains resumed resumes resume resuming resumption reopened reopens reopening restored restores revived restarted daily constant close renewed still keep keeps kept maintain maintains')
/** It was so once and is no longer. */
export const formerly = words('formerly once previously former')
/** It is missing. */
export const lacks = words('lack lacks lacked lacking absence failed fails fail failing failure missed misses')
/** Verbs that hold a contact and put it in the past: “held talks”. */
export const heldVerbs = words('held began met had opened reopened took gave sent wrote spoke ended left led saw concluded kept went came broke said told brought got made paid drew')
/** Participles before a noun of contact that put nothing in the past: “planned talks”. */
export const participleModifiers = words('united so-called proposed planned scheduled unprecedented continued renewed')
/** Nouns through which one sees the contact: “a round of talks”, “the start of the meeting”. */
export const transparent = words('round rounds series day days hours hour weeks start beginning kind form type set sort number first second session sessions part participation role place resumption possibility sign signs lot bit string flurry spate terms prospect offer line channel channels opening')

/** Words that soften: what the draft does not vouch for. */
export const hedges = words('reportedly allegedly apparently possibly perhaps probably might may could supposedly purportedly seemingly likely unconfirmed')
export const hedgePairs: ReadonlySet<string> = new Set(['for now', 'so far', 'appears to', 'appear to', 'seems to', 'seem to', 'ought to', 'not yet'])
