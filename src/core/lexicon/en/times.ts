/**
 * Months, weekdays and words that place an event in time: “On Sept. 3, two days before the vote, and again last Tuesday night.”
 *
 * English calendar words with AP abbreviations. MIT, 2025.
 */
export type Points = 'past' | 'future' | 'none'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** In small letters, without the stop of an abbreviation. */
export const monthNames = words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec')
/** Months that are a word or a person as well: they need a number or a preposition beside them. */
export const doubtfulMonths = words('may march mar dec sep sept jan oct')
export const weekdayNames = words('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays')
export const timeUnits = words('minute minutes hour hours day days night nights morning afternoon evening week weeks weekend weekends fortnight month months quarter ' +
  'year years decade decades century centuries spring summer autumn fall winter')
/** “two weeks”, “some years”. */
export const timeCounts = words('a an one two three four five six seven eight nine ten eleven twelve several many few some couple')
/** Before a unit: “last week” points back. */
export const timePointers: ReadonlyMap<string, Points> = new Map([
  ['last', 'past'], ['past', 'past'], ['previous', 'past'], ['recent', 'past'], ['next', 'future'], ['coming', 'future'], ['this', 'none'], ['that', 'past'],
  ['following', 'none'], ['same', 'none'],
])
/** After a quantity: “two weeks ago”. */
export const timeAfter: ReadonlyMap<string, Points> = new Map([['ago', 'past'], ['earlier', 'past'], ['before', 'past'], ['later', 'none'], ['from', 'future']])
/** One word that is a time by itself. */
export const timeWords: ReadonlyMap<string, Points> = new Map([['today', 'none'], ['yesterday', 'past'], ['tomorrow', 'future'], ['tonight', 'none'], ['recently', 'past'], ['overnight', 'past']])
/** First word → the words that follow it: “for the time being”. */
export const timePhrases: ReadonlyMap<string, readonly (readonly [readonly string[], Points])[]> = new Map([
  ['for', [[['now'], 'none'], [['the', 'moment'], 'none'], [['the', 'time', 'being'], 'none']]],
  ['so', [[['far'], 'none']]],
  ['at', [[['present'], 'none'], [['the', 'moment'], 'none'], [['the', 'time'], 'past']]],
  ['until', [[['now'], 'none']]],
  ['to', [[['date'], 'none']]],
])
