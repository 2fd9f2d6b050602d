/**
 * Words for how parties reach each other: “An Omani envoy carried two letters to the sidelines of the summit.”
 *
 * By hand from diplomatic usage, the channel nouns and verbs of the check catalogue and the verbs of CAMEO’s roots 03, 04 and 05
 * (engage, consult, cooperate). MIT, 2025.
 */
export type Kind =
  | 'direct-military' | 'direct-bilateral' | 'back-channel' | 'mediation' | 'formal-negotiations' | 'multilateral'
  | 'sideline-contact' | 'technical-deconfliction' | 'formal-protocol' | 'ambassadorial' | 'visit-talks' | 'public-signal' | 'coalition'

export type Frame =
  /** A noun of contact: talks between A and B, A’s meeting with B. */
  | 'noun'
  /** A and B meet; A meets (with) B. */
  | 'meet'
  /** A negotiates with B; nothing without “with”, “to” or a plural subject. */
  | 'with'
  /** A visits B: B is the object, a place as well as a party. */
  | 'visit'
  /** A calls, hosts, warns B: B is the direct object. */
  | 'object'
  /** A writes to B, raises it with B. */
  | 'to'
  /** A sends an envoy to B; B’s ambassador is summoned, recalled, expelled by A. */
  | 'envoy'
  /** C mediates between A and B. */
  | 'mediate'

export interface ContactWord {
  readonly frame: Frame
  readonly kind: Kind
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const contact = (frame: Frame, kind: Kind, list: string): [string, ContactWord][] => list.split(' ').map((word) => [word, { frame, kind }])

/** Words that tell of contact wherever they stand, in small letters. Those that need a second look are in `read/contact-triggers.ts`. */
export const contactWords: ReadonlyMap<string, ContactWord> = new Map([
  ...contact('noun', 'direct-bilateral', 'talks discussions discussion dialogue dialog dialogues consultations consultation conversations conversation meetings contacts ' +
    'rapprochement tête-à-tête parley parleys videoconference videoconferences teleconference teleconferences'),
  ...contact('noun', 'formal-negotiations', 'negotiations negotiation'),
  ...contact('noun', 'multilateral', 'summit summits ministerial'),
  ...contact('noun', 'back-channel', 'backchannel backchannels back-channel back-channels interlocutors interlocutor intermediaries intermediary go-between go-betweens'),
  ...contact('noun', 'technical-deconfliction', 'hotline hotlines deconfliction'),
  ...contact('noun', 'mediation', 'mediation mediator mediators'),
  ...contact('meet', 'direct-bilateral', 'consult consults consulted consulting confer confers conferred conferring huddled huddle huddles parleyed conversed'),
  ...contact('with', 'direct-bilateral', 'talking talked discussing discussed discuss discusses coordinate coordinated coordinating coordinates chatted corresponded corresponds ' +
    'communicate communicates communicated communicating speak spoke spoken speaking speaks liaise liaised liaising'),
  ...contact('with', 'formal-negotiations', 'negotiate negotiates negotiated bargained bargain bargaining haggled haggling'),
  ...contact('visit', 'visit-talks', 'visit visits visited visiting'),
  ...contact('object', 'direct-bilateral', 'phoned telephoned phones telephones phoning telephoning contacted contacting'),
  ...contact('mediate', 'mediation', 'mediate mediated mediates mediating broker brokered brokering brokers'),
  ...contact('object', 'public-signal', 'warned warns'),
  ...contact('meet', 'multilateral', 'gather gathers gathered convened convene convenes'),
])

/** A noun of contact with the word or two before it, which say more than the noun alone: “secret talks”. */
const named: readonly (readonly [Kind, string])[] = [
  ['direct-military', 'military-to-military contact|military-to-military contacts|military-to-military channel|military-to-military talks|military channel|military channels|military hotline|military contacts|military talks'],
  ['back-channel', 'back channel|back channels|back channel talks|backchannel talks|back-channel talks|secret channel|secret talks|secret meeting|secret meetings|secret contacts|secret negotiations|clandestine talks|clandestine channel|' +
    'clandestine meeting|unofficial channel|unofficial talks|informal channel|indirect talks|indirect negotiations|indirect contacts|indirect channel|private channel|covert contacts|secret message|private message|secret messages'],
  ['mediation', 'proximity talks|brokered talks|mediated talks|third-party channel'],
  ['formal-negotiations', 'peace talks|peace negotiations|truce talks|cease-fire talks|ceasefire talks|ceasefire negotiations|trade talks|trade negotiations|nuclear talks|nuclear negotiations|hostage talks|accession talks|membership talks|disarmament talks|' +
    'arms control talks|arms talks|formal talks|preliminary talks|exploratory talks|technical talks|working-level talks|marathon talks|border talks|swap talks|exchange talks|status talks|reunification talks'],
  ['multilateral', 'summit meeting|summit meetings|summit talks|ministerial meeting|quartet meeting|multilateral talks|six-party talks|four-party talks|four-way talks|three-way talks|trilateral talks|tripartite talks|trilateral meeting|tripartite meeting'],
  ['sideline-contact', 'sideline meeting|sideline meetings|sideline talks|corridor talks'],
  ['technical-deconfliction', 'deconfliction line|deconfliction channel|deconfliction hotline|de-confliction channel|air-safety talks|liaison channel'],
  ['ambassadorial', 'diplomatic channel|diplomatic channels|diplomatic contact|diplomatic contacts|interests section'],
]

/** In small letters, one space between words: “secret talks” → kind. */
export const namedContacts: ReadonlyMap<string, Kind> = new Map(named.flatMap(([kind, nouns]) => nouns.split('|').map((noun) => [noun, kind] as const)))

/** Which of two kinds tells more, where one sentence shows both: “secret talks” in “met for secret talks”. */
export const telling: Readonly<Record<Kind, number>> = {
  'direct-bilateral': 0, coalition: 0, 'public-signal': 1, 'visit-talks': 2, 'formal-negotiations': 3, multilateral: 3, ambassadorial: 4, 'formal-protocol': 4, 'direct-military': 5,
  'technical-deconfliction': 5, 'sideline-contact': 6, mediation: 7, 'back-channel': 7,
}

/** What is done to a channel: “opened a channel”, “kept a line open”. */
export const openingVerbs = words('open opened opening opens reopen reopened establish established keep kept maintain maintained maintains use used create created close closed lost')
/** Before “channel”: one that people talk through. */
export const channelModifiers = words('direct back diplomatic secret main open private official unofficial military formal informal discreet backdoor communication clandestine reliable only')
export const secretModifiers = words('back secret discreet private unofficial clandestine')
/** Before “channel”: one that people watch or sail. */
export const otherChannels = words('news television tv youtube cable radio sports shipping distribution sales english')
/** Before “line” and “lines”: one that people call on. */
export const lineModifiers = words('telephone phone direct hot emergency open communication')
/** How a message gets there. A carrier who is none of the two sides stands between them. */
export const carrying = words('pass passed passes passing relay relayed relays relaying carry carried carries carrying convey conveyed conveying shuttled transmit transmitted transmitting ferried ferrying')
export const sending = words('deliver delivered delivers delivering exchange exchanged exchanges exchanging send sent sends sending hand handed hands swapped')
/** A letter also gets there so; told of one's own hand, nobody stands between. */
export const handing = words('received receives receive got get gave gives give given wrote written dispatched dispatches forwarded brought bring brings bearing addressed submitted presented left replied returned extended offered conveyed')
/** What is sent with thanks, joy or grief. */
export const courtesies = words('condolence condolences congratulations greetings felicitations regards telegram telegrams cable cables')
/** What two services exchange without a table between them. */
export const exchanged = words('positions position information data intelligence views signals coordinates warnings letters letter notes messages message greetings toasts pleasantries proposals ideas drafts visits assurances congratulations')
/** Of these, what is said or written rather than logged. */
export const exchangedWords = words('views letters letter notes messages message greetings toasts pleasantries proposals ideas drafts visits assurances congratulations')
/** Speech to one's face or in writing, where the sentence also shows the call, letter or meeting. */
export const toldVerbs = words('told asked urged assured informed warned reminded pressed briefed pressured advised reassured thanked congratulated')
/** What shows that words passed directly. */
export const toldBy = words('call calls conversation conversations letter letters meeting meetings message messages talks phone telephone telegram cable note visit')
/** What one state hands another, other than a letter. */
export const protests = words('protest protests demarche démarche demarches démarches')
export const lodging = words('lodged lodge lodges lodging delivered deliver delivers delivering filed files filing handed hand hands sent send sends submitted submit made issued presented conveyed registered')
export const issuing = words('issued issue issues issuing sent send sends sending gave give gives given delivered deliver delivers conveyed convey passed served repeated')
/** “met the conditions”: things that are met without a word. */
export const thingsMet = words('demand demands condition conditions need needs standard standards requirement requirements criterion criteria target targets expectation expectations deadline deadlines obligation obligations ' +
  'commitment commitments challenge challenges threat terms goal goals cost costs quota bill end fate death resistance')
/** Committees that keep a truce or a border: standing contact. */
export const committees = words('ceasefire cease-fire truce armistice liaison monitoring deconfliction disengagement')
export const jointModifiers = words('joint bilateral tripartite trilateral mixed binational intergovernmental')
/** What is replied to. */
export const sentThings = words('letter letters message messages note notes offer offers proposal proposals invitation invitations request requests overture overtures appeal call calls telegram demarche démarche')
export const hostVerbs = words('hosted hosts host hosting received receives receive receiving welcomed welcomes greeted greets greet')
/** A post that is filled, an embassy that is opened or shut. */
export const naming = words('appointed appoints appoint named names nominated accredited')
export const embassyVerbs = words('open opened opens opening reopen reopened reopens reopening re-open re-opened re-opening close closed closes closing shut shuts shutting shuttered established establish evacuated')
/** What becomes of relations between two states. */
export const relationVerbs = words('restore restored restores restoring resume resumed resumes establish established establishing sever severed severs severing cut broke broken break breaking suspended suspend ' +
  'normalize normalized normalise normalised reestablished re-established downgraded upgraded froze frozen no without have had has maintain maintains maintained')
/** Going to a state to talk: “flew to Quito to meet”. */
export const travelVerbs = words('travel travels traveled travelled traveling travelling fly flew flies flying flown arrive arrived arrives arriving trip due landed lands heading headed journeyed tour')
/** Words that say that a journey is for talking. */
export const travelAims = words('talks meet meeting meetings negotiations discuss visit summit discussions consultations confer negotiate mediate')
/** People who travel for a state. */
export const travellers = words('minister ministers president premier secretary envoy envoys emissary delegation delegations chancellor king queen leader ambassador diplomat diplomats negotiator negotiators mediator official officials chief team')
export const answers = words('replied responded answered reply respond answer responds')
export const offering = words('offer offers offered offering promised promise')
export const offers = words('proposed proposes offered offers suggested suggests')
/** Before and after “line”, “call”: what a call is for. */
export const callAims = words('phone telephone discuss congratulate warn urge ask offer')
/** Where states only play: “met Chile in the semifinal”. */
export const sportWords = words('championship championships tournament qualifier qualifiers semifinal semifinals semi-final quarterfinal quarterfinals quarter-final playoff playoffs stadium midfielder striker goalkeeper')
