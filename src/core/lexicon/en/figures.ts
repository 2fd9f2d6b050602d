/**
 * Words that a fact-checker underlines: numbers in words, units of money, and words that put something before all others (“the
 * costliest of eleven dredgers, forty million euros”).
 *
 * By hand: English number words; names of currencies after ISO 4217's list; adjectives of rank. MIT, 2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words for numbers, with what they are worth. “One” is a pronoun more often than a number, and has its own rule. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at): [string, number] => [word, 20 + 10 * at]),
])

/** Words that multiply what is before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12]])
/** Glued to digits: “£2bn”, “1.2m” people. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['mn', 1e6], ['b', 1e9], ['bn', 1e9], ['tn', 1e12]])
/** Many, not counted: “dozens of boats”. */
export const roughNumbers = words('dozens scores hundreds thousands millions billions trillions')
/** Parts of a whole: “two-thirds”, “a quarter of the fleet”. */
export const fractions = words('half third thirds quarter quarters fifth fifths tenth tenths')

export const currencySigns = words('$ € £ ¥ ₹ ₽ ₪ ₩ ₦ ₴ ₺ ₫ ₱ ₿ ¢')
export const currencyCodes = words('usd eur gbp jpy chf cny cad aud nok sek dkk isk inr rub ils try irr iqd sar aed zar brl mxn pln uah egp ngn kes')
/** “Pounds” are left out: they weigh as well. */
export const currencyNames = words('dollar dollars euro euros cent cents yen yuan renminbi rupee rupees ruble rubles rouble roubles franc francs krone kroner kronor krona crowns zloty zlotys forint lira liras shekel shekels ' +
  'dinar dinars dirham dirhams riyal riyals rial rials peso pesos real reais rand won naira hryvnia hryvnias shilling shillings baht ringgit rupiah dong sterling bitcoin bitcoins')

/** Units of one letter row that have no plural s. */
export const units = words('km kg cm mm ft lb oz mph kph kmh ha kw mw gw kwh mwh gwh people men women children police staff crew aircraft troops fish sheep feet inches teeth mice personnel')
/** What cannot stand between a number and what it counts: “three of the boats”, “43, was arrested”. */
export const unitStops = words('of in to and or at by from for on with the a an as but than that who whom whose which was were is are be been has have had said says will would can could may might must did does do not it he she they we ' +
  'i his her its their our my your this these those into over under after before since until when while if so then also about per up down out off through during between against because where there here how why what')
/** End like a plural and count nothing. */
export const noPlurals = words('was is has does this its his us thus perhaps always sometimes afterwards besides less across towards')

/** End in -est and rank nothing. */
export const noSuperlatives = words('latest test rest west east east-west midwest northwest southwest north-west south-west forest rainforest interest disinterest self-interest request protest arrest guest chest crest quest nest vest pest zest jest ' +
  'best-seller tempest inquest bequest honest dishonest modest immodest manifest digest ingest behest suggest invest divest attest detest contest harvest conquest priest unrest breast behest infest molest ' +
  'everest brest bucharest budapest congest wrest conifest abreast')
/** Say by themselves that nothing comes before. */
export const unmatched = words('unprecedented unparalleled unrivalled unrivaled unmatched unequalled unequaled unsurpassed first-ever record-breaking record-high record-low all-time only-known never-before-seen once-in-a-lifetime')
/** After “the” or a possessive: “the best in Europe”. */
export const ranked = words('best worst most least only sole first last farthest furthest')
/** “The first day of talks” counts, “the first woman in the post” claims. */
export const counted = words('half halves quarter phase stage round rounds leg day days night week weeks weekend month months year years morning hour hours minute minutes step steps place floor name names lady minister secretary aid instance glance ' +
  'hand class cousin person responders responder amendment part thing things two three four five six few several term semester draft reading chapter paragraph sentence line page')
/** “The last remaining pilot”. */
export const remaining = words('remaining surviving living known')
/** After “record”: “a record 40,000”, “record temperatures”. */
export const recordHeads = words('high highs low lows number numbers level levels temperature temperatures rainfall heat cold profit profits loss losses sales price prices turnout crowd amount sum year deficit surplus harvest catch inflation')
/** Times that nobody can look up. */
export const vagueTimes = words('recently recent now')
