/**
 * How a sentence goes on with what somebody said in the one before: “Instead, letters pass through Oslo.”
 *
 * By hand from newsroom usage. MIT, 2025.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** At the head of a sentence: it adds to the one before. “Meanwhile” and “but” turn to something else. */
export const goingOn = words('instead|rather|moreover|furthermore|additionally|likewise|in addition|as a result|for example|for instance|in particular|in return|in exchange|to that end|by contrast|in turn|as such')
/** First person outside quote marks: the writer was there, or gives a view. */
export const firstPerson = words('i|we|my|our|me|us|i\'m|i\'ve|we\'ve|we\'re')
/** Somebody saw it: “as a Reuters reporter watched”. */
export const witnessing = words('saw|witnessed|watched|heard|seen|reporter|reporters|correspondent|photographer|video|footage|photos|photographs|images')
/** Where candidates meet, which is no channel: “in the opening round of the debate”. */
export const contests = words('debate|debates|primary|primaries|caucus|caucuses|runoff|semifinal|playoff')
