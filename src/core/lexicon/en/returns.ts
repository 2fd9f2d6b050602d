/**
 * Words that go back to a contact already told of, and what is thought of one: “*That channel* has been *invaluable*, she said.”
 *
 * By hand from newsroom usage, after the check catalogue’s channel nouns. MIT, 2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What sort of contact a noun goes back to. */
export type What = 'talks' | 'meeting' | 'channel' | 'line' | 'messages' | 'visit' | 'call' | 'mediation' | 'offer'

const kinds = (what: What, list: string): [string, What][] => list.split(' ').map((word) => [word, what])

/** Nouns, in small letters: “the talks”, “those contacts”, “the same conduit”. */
export const returnNouns: ReadonlyMap<string, What> = new Map([
  ...kinds('talks', 'talks negotiations negotiation discussions dialogue dialog consultations conversations conversation parley bargaining round session sessions'),
  ...kinds('meeting', 'meeting meetings summit encounter gathering conference'),
  ...kinds('channel', 'channel channels conduit conduits contacts contact backchannel back-channel exchanges arrangement route routes link links pipeline'),
  ...kinds('line', 'line lines hotline hotlines'),
  ...kinds('messages', 'messages message letters letter notes note'),
  ...kinds('visit', 'visit visits trip trips'),
  ...kinds('call', 'call calls'),
  ...kinds('mediation', 'mediation'),
  ...kinds('offer', 'offer proposal invitation'),
])

/** Verbs and adverbs that show what sort of contact is told: “met”, “phoned”, “flew to”. */
export const toldAs: ReadonlyMap<string, What> = new Map([
  ...returnNouns,
  ...kinds('talks', 'talking talk talked negotiate negotiates negotiated negotiating discuss discussed discussing consult consulted consulting'),
  ...kinds('meeting', 'met meet meets gathered gather convened convene confer conferred huddled'),
  ...kinds('visit', 'visited visits visiting flew arrived arrive travelled traveled hosted received'),
  ...kinds('call', 'phoned called telephoned spoke spoken speak'),
  ...kinds('mediation', 'mediate mediates mediated mediating mediator mediators broker brokered brokering'),
])

/** Before a noun they make it one already told of. */
export const pointing = words('the that those this these such same their both')
/** Between “the” and the noun they make it another: “the next round”, “the first meeting”. */
export const another = words('another next new further fresh first second third last earlier previous other future a an any more no additional follow-up main principal only sole')
/** They make it one of several between the same two: “the first round”. */
export const ordinals = words('first second third fourth fifth next last previous earlier another opening')
/** Between “the” and the noun no noun phrase has them. */
export const unlikely = words('of in on at to from with by for about over between through after before during under into against without within since until via than and or but that which who said says is are was were has have had will would as')

/** Who is said to be at it negotiates: “the session”, “the round”. */
export const negotiating = words('negotiations negotiation round session sessions bargaining')
/** It goes on again: “the talks resumed”. */
export const resumptions = words('resumed reopened restarted revived restored reconvened')
/** What ends a channel or a line. */
export const closings = words('closed shut cut severed silent dormant')
/** With “never” or “not”: “the meeting never took place”. */
export const occurrences = words('took take happened happen existed exist occurred occur held')
/** “dismissed reports of the meeting”, “denied the contacts”. */
export const deniers = words('denied denies deny denying')

/** What a judgement of a channel is made of. */
export const judgingWords = words('useless useful futile fruitless fruitful pointless productive unproductive constructive invaluable valuable vital crucial essential indispensable critical helpful unhelpful promising unpromising ' +
  'encouraging discouraging positive negative cordial frank candid tense difficult hostile friendly warm chilly frosty businesslike serious unserious credible reliable unreliable trustworthy trusted sincere insincere ' +
  'successful unsuccessful failure success fiasco farce sham charade theatre theater ploy trap stunt mistake doomed alive healthy effective ineffective works worked failed fails faltering moribund ' +
  'hopeless meaningless meaningful worthless worthwhile premature historic breakthrough headway progress important significant insignificant bad better worse excellent poor weak fragile solid robust ' +
  'slow sluggish smoothly substantive superficial dangerous risky naive illusion illegitimate lifeline disappointing satisfactory satisfied pleased disappointed nowhere anywhere fruit saved prevented averted helped helps model ' +
  'remarkable extraordinary unfortunate regrettable punctual sterile rewarding instructive optimistic pessimistic sceptical skeptical suspicious genuine noble')
/** The first two words of a judgement: “*nothing came* of the visit”, “*a turning* point”. */
export const judgingPairs: ReadonlySet<string> = new Set(['nothing came', 'little came', 'turning point', 'dead end', 'dead letter', 'bore fruit', 'bear fruit', 'paid off', 'made sense', 'no use', 'of use', 'in vain', 'last chance', 'best hope', 'only hope', 'photo opportunity', 'moved forward', 'went well', 'going well', 'went badly', 'fell short', 'common ground', 'waste of', 'is dead', 'are dead', 'was dead', 'were dead', 'an opening', 'were good', 'was good', 'are good', 'is good', 'very good', 'good for'])
/** Verbs whose object is judged: “praised the channel”, “dismissed the talks as theatre”. */
export const judgingCues = words('called calls call described describes describe praised praises dismissed dismisses dismiss hailed hails welcomed welcomes criticised criticized criticises criticizes condemned condemns denounced denounces ' +
  'lauded lauds applauded applauds defended defends derided derides mocked mocks branded labelled labeled judged deemed considered considers credited credits blasted slammed commended commends regarded regards characterised characterized rated')
