/**
 * What the words of a date come to: “Sept.” is the ninth month, “fall” its last three quarters.
 *
 * English calendar words with AP abbreviations. Seasons by the meteorologists' months of the northern hemisphere. MIT, 2031.
 */
const numbered = (list: string, first: number): [string, number][] => list.split(' ').flatMap((names, at) => names.split('|').map((name): [string, number] => [name, at + first]))

/** From 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(numbered('january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec', 1))
/** 0 for Monday. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(numbered('monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday|fri saturday|sat sunday|sun', 0))
/** The first of a season's three months. */
export const seasonMonths: ReadonlyMap<string, number> = new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9], ['winter', 12]])
/** “two weeks”; not “several”, “a few”, which are no number. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ...numbered('one two three four five six seven eight nine ten eleven twelve', 1)])

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before a time they set it ahead: “will meet on Monday”, “scheduled for Monday”. */
export const aheadWords = words('will shall would ll scheduled due expected planned slated set next upcoming coming forthcoming going tomorrow')
/** Verbs that a “to” before them sets ahead: “agreed to meet on Monday”. */
export const meetingVerbs = words('meet hold visit travel arrive return go fly come talk speak negotiate discuss resume begin start open send host receive attend join convene reconvene sit take continue restart be see deliver hand carry pass call consult gather lead make present sign welcome brief reopen')
/** Besides words in -ed. */
export const pastVerbs = words('met held said told spoke went flew came was were had sent left took began sat saw made gave wrote broke put led spoken sought brought did drove rang got kept stood won lost agreed')
