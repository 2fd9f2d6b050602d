/**
 * Words for how parties reach each other: “An Omani envoy carried two letters to the sidelines of the summit.”
 *
 * By hand from diplomatic usage and the channel nouns and verbs of the check catalogue (docs/lexicon.md). MIT, 2025.
 */
export type Kind =
  | 'direct-military' | 'direct-bilateral' | 'back-channel' | 'mediation' | 'formal-negotiations' | 'multilateral'
  | 'sideline-contact' | 'technical-deconfliction' | 'formal-protocol' | 'ambassadorial' | 'visit-talks' | 'public-signal' | 'coalition'

export interface ChannelNoun {
  readonly kind: Kind
  readonly number: 'singular' | 'plural'
  /** Says by itself that parties were in touch; a weak one (“visit”, “letter”) needs two parties and a verb. */
  readonly strong: boolean
}

// kind, strong, nouns; an irregular plural after “/”, “=” has none, “+” is plural already
const nounGroups: readonly (readonly [Kind, boolean, string])[] = [
  ['direct-military', true, 'military-to-military contact|military-to-military channel|military channel|military hotline|military contact|military-to-military talks+|military talks+|military coordination='],
  ['direct-bilateral', true, 'channel|direct channel|direct line|line of communication/lines of communication|channel of communication/channels of communication|communication channel|communications channel|direct communication|direct contact|contact|hotline|hot line|' +
    'bilateral meeting|bilateral talks+|direct talks+|face-to-face talks+|face-to-face meeting|phone call|telephone call|telephone conversation|phone conversation|video call|videoconference|video conference|dialogue|dialog|' +
    'talks+|discussions+|consultations+|conversations+|exchange of views/exchanges of views|tête-à-tête|one-on-one|one-on-one meeting|encounter|meeting|tripartite meeting|trilateral meeting|strategic dialogue|security dialogue|communication|communications+|contacts+|exchange|coordination='],
  ['direct-bilateral', false, 'call|discussion|conversation|consultation|session|get-together|audience|interaction|engagement'],
  ['back-channel', true, 'back channel|back-channel|backchannel|back channel talks+|backchannel talks+|back-channel talks+|secret channel|secret talks+|secret meeting|secret contact|clandestine talks+|clandestine channel|unofficial channel|unofficial talks+|informal channel|indirect talks+|indirect negotiations+|indirect contact|indirect channel|' +
    'emissary|go-between|secret envoy|personal envoy|track ii|track 2|track two|track 1.5|track ii talks+|track two talks+|track ii diplomacy=|track two diplomacy=|quiet diplomacy=|backdoor diplomacy=|back-door diplomacy=|feeler|private channel|covert contact|secret message|private message'],
  ['mediation', true, 'mediation=|mediator|mediation effort|mediation bid|intermediary|interlocutor|good offices+|shuttle diplomacy=|proximity talks+|brokered talks+|facilitator|facilitation=|peace broker|honest broker|broker|brokering=|intercession=|conciliation=|arbitration=|shuttle mission|third-party channel'],
  ['formal-negotiations', true, 'negotiation|negotiations+|peace talks+|peace process|peace negotiations+|truce talks+|cease-fire talks+|ceasefire talks+|ceasefire negotiations+|trade talks+|trade negotiations+|nuclear talks+|nuclear negotiations+|coalition talks+|hostage talks+|accession talks+|membership talks+|disarmament talks+|arms control talks+|arms talks+|' +
    'formal talks+|preliminary talks+|exploratory talks+|technical talks+|working-level talks+|high-level talks+|marathon talks+|official talks+|political talks+|negotiating table|negotiating round|round of talks/rounds of talks|round of negotiations/rounds of negotiations|round of consultations/rounds of consultations|bargaining=|collective bargaining='],
  ['formal-negotiations', false, 'negotiator|negotiating team|delegation|agenda|proposal|counterproposal|counter-proposal|draft agreement|framework agreement|agreement|deal|accord|pact|treaty|draft text|roadmap|road map|settlement'],
  ['multilateral', true, 'summit|summit meeting|summit talks+|conference|peace conference|donor conference|emergency session|ministerial meeting|foreign ministers’ meeting|foreign ministers\' meeting|quartet meeting|contact group|working group|joint commission|joint committee|joint statement|multilateral talks+|six-party talks+|four-party talks+|four-way talks+|three-way talks+|trilateral talks+|tripartite talks+|international conference|plenary session|roundtable|round table|forum|security conference|general assembly session|council meeting|council session|special session'],
  ['sideline-contact', true, 'sidelines+|sideline meeting|sideline talks+|margins+|pull-aside|pullaside|corridor talk|corridor talks+|corridor diplomacy=|brief encounter|chance encounter|handshake|informal meeting|informal contact|informal talks+|impromptu meeting'],
  ['technical-deconfliction', true, 'deconfliction=|deconfliction line|deconfliction channel|deconfliction hotline|deconfliction mechanism|de-confliction=|de-confliction channel|air-safety talks+|flight-safety protocol|incident-prevention mechanism|ceasefire committee|ceasefire monitoring committee|joint monitoring committee|monitoring mechanism|joint military commission|liaison office|liaison officer|liaison committee|liaison channel|coordination center|coordination centre|coordination cell|coordination mechanism|tripartite mechanism|emergency frequency|guard frequency'],
  ['formal-protocol', true, 'protocol|memorandum of understanding/memorandums of understanding|memorandum|note verbale/notes verbales|diplomatic note|diplomatic cable|demarche|démarche|aide-mémoire|aide-memoire|formal notification|advance notice=|prior notice=|official notification|formal protest|protest note|letter of protest/letters of protest|official letter|exchange of letters/exchanges of letters|exchange of notes/exchanges of notes|ultimatum|diplomatic recognition=|recognition agreement|prisoner exchange agreement'],
  ['formal-protocol', false, 'letter|message|cable|note|notification|request|recognition='],
  ['ambassadorial', true, 'ambassador|embassy|chargé d’affaires/chargés d’affaires|charge d’affaires/charges d’affaires|chargé d\'affaires/chargés d\'affaires|charge d\'affaires/charges d\'affaires|interests section|protecting power|diplomatic relations+|diplomatic ties+|diplomatic mission|diplomatic channel|diplomatic channels+|consulate|high commissioner|high commission|consul general|envoy|special envoy|special representative|nuncio|permanent representative|diplomatic contact|diplomatic contacts+|credentials+|agrément'],
  ['visit-talks', true, 'state visit|official visit|working visit|surprise visit|landmark visit|historic visit|return visit|goodwill visit|secret visit|official trip|peace mission|fact-finding mission'],
  ['visit-talks', false, 'visit|trip|tour|mission|stopover|arrival|reception|working lunch|working dinner|state dinner|banquet'],
  ['public-signal', false, 'public warning|warning|signal|overture|olive branch|opening|offer|threat|public appeal|appeal|notice=|public offer|peace offer|open letter|call for talks/calls for talks|invitation|statement of intent|red line|gesture'],
  ['coalition', true, 'coalition|joint operation|joint operations room|joint command|joint exercise|joint drill|joint patrol|alliance|grand alliance|intelligence sharing=|intelligence-sharing arrangement|intelligence cooperation=|intelligence exchange|security cooperation=|military cooperation=|partnership|united front|entente'],
]

const pluralOf = (noun: string): string => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`)

/** In small letters, one space between words: “back channel”, “talks” → kind. */
export const channelNouns: ReadonlyMap<string, ChannelNoun> = new Map(nounGroups.flatMap(([kind, strong, nouns]) => nouns.split('|').flatMap((noun) => {
  const one: ChannelNoun = { kind, number: 'singular', strong }
  const many: ChannelNoun = { kind, number: 'plural', strong }
  if (noun.endsWith('+')) return [[noun.slice(0, -1), many] as const]
  if (noun.endsWith('=')) return [[noun.slice(0, -1), one] as const]
  const [singular = '', plural] = noun.split('/')
  return [[singular, one] as const, [plural ?? pluralOf(singular), many] as const]
})))

/** Where the other party stands: “met X”, “met with X”, “mediated between X and Y”, “told X”. */
export type Frame = 'object' | 'with' | 'to' | 'between' | 'in' | 'from' | 'at'

export interface ChannelVerb {
  /** Verb in the base form, with what follows it but the party: “hold talks”. */
  readonly lemma: string
  readonly kind: Kind
  /** Ways in which the other party may follow; empty when the parties are the plural subject (“met”, “reconcile”). */
  readonly frames: readonly Frame[]
  /** The subject of “X and Y met” are the parties. */
  readonly reciprocal: boolean
  /** The subject is in between. */
  readonly intermediary: boolean
}

// lemma|kind|frames|r reciprocal, i intermediary
export const channelVerbs: readonly ChannelVerb[] = `
meet|direct-bilateral|object with|r
meet face to face|direct-bilateral|with|r
sit down|direct-bilateral|with|r
talk|direct-bilateral|with to|r
speak|direct-bilateral|with to|r
confer|direct-bilateral|with|r
consult|direct-bilateral|object with|r
huddle|direct-bilateral|with|r
communicate|direct-bilateral|with|r
correspond|direct-bilateral|with|r
coordinate|direct-bilateral|with|r
co-ordinate|direct-bilateral|with|r
liaise|direct-bilateral|with between|r
engage|direct-bilateral|object with|r
phone|direct-bilateral|object|
telephone|direct-bilateral|object|
call|direct-bilateral|object|
contact|direct-bilateral|object|
reach out|direct-bilateral|to|
hold talks|direct-bilateral|with between|r
hold a meeting|direct-bilateral|with|r
hold meetings|direct-bilateral|with|r
hold discussions|direct-bilateral|with|r
hold consultations|direct-bilateral|with|r
hold a phone call|direct-bilateral|with|r
have talks|direct-bilateral|with|r
have contact|direct-bilateral|with|r
have contacts|direct-bilateral|with|r
have a conversation|direct-bilateral|with|r
exchange views|direct-bilateral|with|r
exchange messages|direct-bilateral|with|r
exchange letters|direct-bilateral|with|r
open a channel|direct-bilateral|to with between|r
open talks|formal-negotiations|with|r
open a dialogue|direct-bilateral|with|r
open contacts|direct-bilateral|with|r
establish contact|direct-bilateral|with|r
make contact|direct-bilateral|with|r
maintain contact|direct-bilateral|with|r
keep in touch|direct-bilateral|with|r
be in contact|direct-bilateral|with|r
be in touch|direct-bilateral|with|r
enter talks|formal-negotiations|with|r
begin talks|formal-negotiations|with|r
start talks|formal-negotiations|with|r
launch talks|formal-negotiations|with|r
resume talks|formal-negotiations|with|r
reopen talks|formal-negotiations|with|r
restart talks|formal-negotiations|with|r
break off talks|formal-negotiations|with|r
suspend talks|formal-negotiations|with|r
negotiate|formal-negotiations|with between|r
renegotiate|formal-negotiations|with|r
bargain|formal-negotiations|with|r
parley|formal-negotiations|with|r
haggle|formal-negotiations|with|r
sign|formal-protocol|with|r
strike a deal|formal-negotiations|with|r
reach an agreement|formal-negotiations|with|r
reach a deal|formal-negotiations|with|r
mediate|mediation|between|i
intercede|mediation|with between|i
intervene|mediation|with between|i
arbitrate|mediation|between|i
broker|mediation|between|i
facilitate|mediation|between|i
act as a go-between|mediation|between|i
act as intermediary|mediation|between|i
act as an intermediary|mediation|between|i
act as mediator|mediation|between|i
shuttle|mediation|between|i
host talks|mediation|between with|i
host negotiations|mediation|between|i
offer to mediate|mediation|between|i
pass messages|back-channel|between to from|i
pass a message|back-channel|to from|i
relay messages|back-channel|between to from|i
relay a message|back-channel|to from|i
convey messages|back-channel|between to from|i
convey a message|back-channel|to from|i
carry messages|back-channel|between to from|i
carry a message|back-channel|to from|i
deliver a message|formal-protocol|to from|
deliver a letter|formal-protocol|to from|
hand over a letter|formal-protocol|to|
send a message|public-signal|to|
send a letter|formal-protocol|to|
write|formal-protocol|to|
send an envoy|ambassadorial|to|
send a delegation|visit-talks|to|
dispatch|ambassadorial|to|
meet secretly|back-channel|with|r
secretly meet|back-channel|with object|r
put out feelers|back-channel|to|
visit|visit-talks|object|
travel|visit-talks|to|
fly|visit-talks|to|
arrive|visit-talks|in|
tour|visit-talks|object|
return from|visit-talks|object|
pay a visit|visit-talks|to|
host|visit-talks|object|
receive|visit-talks|object|
welcome|visit-talks|object|
greet|visit-talks|object|
invite|public-signal|object|
summon|ambassadorial|object|
recall|ambassadorial|object from|
expel|ambassadorial|object|
withdraw its ambassador|ambassadorial|from|
recall its ambassador|ambassadorial|from|
appoint an ambassador|ambassadorial|to|
accredit|ambassadorial|to|
restore ties|ambassadorial|with|r
restore relations|ambassadorial|with|r
resume relations|ambassadorial|with|r
normalize relations|ambassadorial|with|r
normalise relations|ambassadorial|with|r
establish relations|ambassadorial|with|r
sever relations|ambassadorial|with|
sever ties|ambassadorial|with|
cut ties|ambassadorial|with|
break off relations|ambassadorial|with|
break relations|ambassadorial|with|
inform|formal-protocol|object|
notify|formal-protocol|object|
brief|direct-bilateral|object|
put on notice|public-signal|object|
protest|formal-protocol|to|
lodge a protest|formal-protocol|with|
complain|formal-protocol|to|
raise|direct-bilateral|with|
take up|direct-bilateral|with|
warn|public-signal|object|
signal|public-signal|to|
urge|public-signal|object|
appeal|public-signal|to|
call on|public-signal|object|
threaten|public-signal|object|
propose talks|public-signal|with to|
offer talks|public-signal|to with|
propose|public-signal|to|
offer|public-signal|to|
make overtures|public-signal|to|
extend a hand|public-signal|to|
recognize|formal-protocol|object|
recognise|formal-protocol|object|
deconflict|technical-deconfliction|with|r
share intelligence|coalition|with|r
cooperate|coalition|with|r
co-operate|coalition|with|r
ally|coalition|with|r
join forces|coalition|with|r
team up|coalition|with|r
side|coalition|with|
arm|coalition|object|
shake hands|sideline-contact|with|r
bump into|sideline-contact|object|
run into|sideline-contact|object|
reconcile|formal-negotiations|with|r
`.trim().split('\n').map((line) => {
  const [lemma = '', kind, frames = '', flags = ''] = line.split('|')
  return { lemma, kind: kind as Kind, frames: (frames ? frames.split(' ') : []) as Frame[], reciprocal: flags === 'r', intermediary: flags === 'i' }
})

/** Inflections of the verbs above that are not regular. */
export const irregularChannelForms: ReadonlyMap<string, string> = new Map(Object.entries({
  met: 'meet', sat: 'sit', spoke: 'speak', spoken: 'speak', held: 'hold', had: 'have', has: 'have', began: 'begin', begun: 'begin',
  made: 'make', kept: 'keep', broke: 'break', broken: 'break', struck: 'strike', sent: 'send', wrote: 'write', written: 'write', flew: 'fly', flown: 'fly',
  withdrew: 'withdraw', withdrawn: 'withdraw', cut: 'cut', put: 'put', took: 'take', taken: 'take', paid: 'pay', shook: 'shake', shaken: 'shake', ran: 'run',
  was: 'be', were: 'be', is: 'be', are: 'be', been: 'be', being: 'be', conferred: 'confer', conferring: 'confer', expelled: 'expel',
  expelling: 'expel', deconflicted: 'deconflict', sitting: 'sit', putting: 'put', cutting: 'cut', shutting: 'shut',
}))

/** Where talks are held when it is no town: venue words after “at”, “in”, “on the”. */
export const venueNouns: ReadonlySet<string> = new Set(('sidelines|margins|palace|hotel|villa|ranch|retreat|resort|compound|headquarters|embassy|consulate|residence|airport|' +
  'airbase|air base|base|border crossing|border|crossing|demilitarized zone|truce village|guesthouse|state guesthouse|dacha|yacht|ship|monastery|castle|conference hall|conference center|conference centre|office|capital').split('|'))
