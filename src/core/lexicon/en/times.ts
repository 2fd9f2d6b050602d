/**
 * Months, weekdays and words that place an event in time: “On Sept. 3, two days before the vote, and again last Tuesday night.”
 *
 * English calendar words with AP abbreviations. MIT, 2025.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** Form as printed → 1–12. “May” and “March” are also words: they need a number or a preposition beside them. */
export const months: ReadonlyMap<string, number> = new Map([
  'January Jan. Jan', 'February Feb. Feb', 'March Mar. Mar', 'April Apr. Apr', 'May', 'June Jun. Jun', 'July Jul. Jul', 'August Aug. Aug',
  'September Sept. Sept Sep. Sep', 'October Oct. Oct', 'November Nov. Nov', 'December Dec. Dec',
].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)))

/** Form as printed → 1 Monday … 7 Sunday. “Sun” and “Sat” without a stop are left out: they are words. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  'Monday Mondays Mon.', 'Tuesday Tuesdays Tue. Tues.', 'Wednesday Wednesdays Wed.', 'Thursday Thursdays Thu. Thur. Thurs.', 'Friday Fridays Fri.',
  'Saturday Saturdays Sat.', 'Sunday Sundays Sun.',
].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)))

/** One word or phrase that is a time by itself. */
export const relativeTimes = words('today|yesterday|tomorrow|tonight|now|recently|lately|earlier|later|soon|overnight|meanwhile|already|currently|nowadays|previously|' +
  'this morning|this afternoon|this evening|this week|this weekend|this month|this quarter|this spring|this summer|this autumn|this fall|this winter|this year|this season|' +
  'last night|last week|last weekend|last month|last quarter|last spring|last summer|last autumn|last fall|last winter|last year|last season|' +
  'next week|next weekend|next month|next quarter|next spring|next summer|next autumn|next fall|next winter|next year|the day before|the day after|the day before yesterday|the day after tomorrow|' +
  'the previous day|the following day|the next day|the same day|earlier this week|earlier this month|earlier this year|later this week|later this month|later this year|earlier in the day|later in the day|' +
  'at the time|at that time|in recent days|in recent weeks|in recent months|in recent years|in the coming days|in the coming weeks|in the coming months|in the past|in the future|so far|to date|until now|for now|' +
  'for the time being|at the moment|at present|these days|of late|once|then|afterward|afterwards|ever since|since then|in those days|years ago|decades ago|from time to time|to this day|at dawn|at dusk|before dawn|at midnight|at noon')

/** Units that make “two weeks ago”, “in three days”. */
export const timeUnits = words('second|seconds|minute|minutes|hour|hours|day|days|night|nights|weekend|weekends|week|weeks|fortnight|fortnights|month|months|quarter|quarters|year|years|decade|decades|' +
  'century|centuries|morning|mornings|afternoon|afternoons|evening|evenings|spring|summer|autumn|fall|winter|season|seasons|term|terms')

/** Before a year, month or event. */
export const timePrepositions = words('in|on|at|by|since|until|till|before|after|during|from|through|throughout|between|within|over|late|early|mid|mid-|around|about|as of|ahead of|following|prior to|in early|in late|in mid-|at the end of|at the start of|by the end of|on the eve of|in the run-up to|last|next|this|every|each')

/** Parts of the day after a weekday: “Tuesday night”. */
export const dayParts = words('morning|afternoon|evening|night|midday|noon|midnight|dawn|lunchtime|daybreak|nightfall|dusk|a.m.|p.m.|am|pm|AM|PM|GMT|EST|EDT|ET|BST|CET|UTC')

/** Looser than a desk wants for a contact: “recently”. */
export const vagueTimes = words('recently|lately|of late|some time ago|sometime|in recent days|in recent weeks|in recent months|in recent years|soon|in due course|shortly|at some point|in the past|in the future|once|earlier|later|previously|eventually|for some time|a while ago|the other day')
