/**
 * Descriptions that describe nobody: “Well-placed sources said so” tells no more than “sources said so”.
 *
 * By hand from newsroom usage, after the AP and Washington Post rules named in the check catalogue (AP2, WP1). MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Nouns that say neither job nor body: “a source”, “insiders”. An aide, a diplomat and a lawyer have a job. */
export const emptyHeads = words('source official insider person individual figure')

/** Nouns for somebody near power: with a rank or a country beside them they still say nothing of where and as what. */
export const thinHeads = words('source official insider person individual figure aide adviser advisor')

/** Praise of the source that does not say how it knows, and what only says that the name is missing. */
export const emptyModifiers = words('informed well-informed well-placed well-connected knowledgeable reliable credible trusted trustworthy respected unnamed anonymous unidentified undisclosed unspecified nameless confidential secret faceless ' +
  'certain various different other several multiple numerous many some few more independent separate additional inside key relevant concerned')

/** Somebody’s time in office or rank, beside those in roles.ts: “a former official”. */
export const tenureModifiers = words('former retired veteran longtime long-time current serving outgoing then-senior very most')

/** Regions that serve as a nationality: “a Western official”. */
export const regionModifiers = words('western eastern european african asian arab gulf latin american nordic baltic balkan foreign middle northern southern central scandinavian caribbean')

/** Those whose trade is an opinion: “Some analysts say” hides how many there are and whether there are any. Witnesses and residents saw something, and are none. */
export const opinionGivers = words('analyst expert observer critic supporter opponent advocate activist campaigner economist historian scholar academic scientist researcher commentator pundit columnist strategist pollster skeptic sceptic ' +
  'detractor defender backer ally insider watcher leader politician lawmaker legislator policymaker specialist theorist investor trader lawyer attorney conservative liberal progressive')

/** What an outlet does with its own report, beside “according to”: to ask, endorse or brand is another thing. */
export const reportVerbs = words('reported reports report said says say wrote writes noted notes revealed reveals quoted quotes cited cites published publishes disclosed discloses learned learnt claimed claims added adds described describes found finds broke suggested suggests announced alleged alleges ' +
  'confirmed confirms stated states detailed details told')
