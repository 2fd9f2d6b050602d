/**
 * Words by which a source without a name is told apart: “Critics and two port officials said so; a rights group agreed.”
 *
 * By hand from newsroom usage, after the classes of the annotation guidelines and the source nouns of the check catalogue
 * (docs/lexicon.md). MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** They voice a view or tell what they saw, in public; no confidence is kept: “critics say”. */
export const publicVoices = words(`analyst expert observer critic supporter opponent activist advocate resident protester protestor demonstrator
  voter witness eyewitness economist historian scholar academic scientist researcher pollster skeptic sceptic fan viewer commentator sailor
  fisherman fisher driver shopkeeper trader passenger patient customer worshipper worshiper pilgrim tenant tourist hiker pensioner columnist
  neighbor neighbour villager student teacher professor worker farmer doctor nurse physician detractor campaigner survivor refugee migrant
  relative parent mother father pundit spokesman spokeswoman spokesperson representative publicist surrogate leader lawmaker legislator
  senator congressman congresswoman parliamentarian politician minister councillor councilor backer defender admirer environmentalist authority
  creditor listener reader caller respondent prosecutor veteran juror reporter journalist correspondent organizer organiser child man woman boy girl teenager ally friend`)

/** What they think is told of them, not by them: “residents felt forgotten”. */
export const bystanders = words(`resident villager local neighbor neighbour bystander passerby worker employee student teacher passenger customer farmer driver voter
  refugee migrant victim survivor patient soldier fighter rebel militant member person individual friend relative candidate investor banker trader`)

/** Known by name to anybody who counts them: one of them without a name has it withheld. */
export const officeHolders = words('lawmaker legislator senator congressman congresswoman parliamentarian politician minister councillor councilor leader')

/** The field that everybody knows by name: “the candidates said”. */
export const contenders = words('candidate contender nominee hopeful competitor frontrunner front-runner')

/** One body's people, who speak for it when it is named: “Norway’s leaders have signalled”. */
export const bodyVoices = words('leader minister ruler government group country state nation party company union')

/** Others' reports: “local media”, “reports”. */
export const hearsayNouns = words('report reports media press newspaper newspapers rumor rumors rumour rumours outlet outlets news-agency agencies broadcaster')

/** “the official said”: who may go back to somebody without a name. A president or mayor may not. */
export const returningNouns = words(`official source aide adviser advisor diplomat insider person spokesman spokeswoman spokesperson analyst expert
  officer executive staffer lawyer negotiator delegate strategist operative lawmaker investigator informant employee man woman envoy commander
  agent participant attendee witness resident consultant donor friend associate ally captain colonel nurse engineer doctor worker soldier`)

/** “The official said” first of all: the word alone tells that a name is kept back; “the executive” is somebody told of before. */
export const alwaysUnnamed = words('official source insider informant authority')

/** “his spokesman”: speaks for somebody known, by nobody's name. “His doctor” is known by whose he is. */
export const servants = words('official source aide adviser advisor spokesman spokeswoman spokesperson representative lawyer attorney assistant staffer publicist')

/** One person has it at a time, so that the reader knows or can know who speaks. */
export const uniqueOffices: ReadonlySet<string> = new Set(('president|premier|prime minister|vice president|chancellor|governor|mayor|king|queen|prince|princess|monarch|' +
  'emir|sultan|pope|chairman|founder|owner|secretary|candidate|nominee|contender|challenger|incumbent|rival|successor|predecessor|head of state|head of government|' +
  'attorney general|chief of staff|minister|leader|chief|head|director|manager|ambassador|general|senator|judge|congressman|congresswoman|captain|coach').split('|'))

/** They ask, lead or read out; their word is not what is reported: “a reporter asked”, “the narrator says”. */
export const askingNouns = words('reporter correspondent journalist interviewer moderator narrator host anchor presenter announcer voice-over')

/** They speak by ruling, for their court: “a judge ordered the ferry home”. */
export const benchNouns = words('judge magistrate jury juror arbitrator coroner')

/** For people whom the noun list leaves out: “surrogates”, “the doc”. */
export const otherVoices: ReadonlyMap<string, string> = new Map(('surrogate physician speechwriter environmentalist creditor admirer listener reader caller respondent defender ' +
  'ex-official loyalist booster interviewee commenter fellow handler minder higher-up').split(' ')
  .flatMap((lemma) => [[lemma, lemma], [`${lemma}s`, lemma]] as const).concat([['docs', 'doctor'], ['doc', 'doctor'], ['vets', 'veteran'], ['pols', 'politician'], ['reps', 'representative'], ['ceos', 'executive'], ['pros', 'expert']]))

/** Groups that are many and not named: “rights groups warned”, “several banks said”. */
export const manyBodies = words('groups organizations organisations charities unions nonprofits non-profits think-tanks watchdogs associations lobbies foundations agencies universities hospitals churches')

/** People, whoever they are: “some said”, “those close to him”. */
export const anybody = words('some many others several another most someone somebody one everyone everybody those both all')

/** Before “of”: the people come after it. */
export const partitives = words(`some number majority group handful series array pair trio half part member members chorus host slew range variety
  couple minority cluster clutch string coalition all most many several none each both`)

/** A share of the people asked: their word is a poll's. “Two thirds of voters”, “four in 10”. */
export const shareWords = words('percent per-cent pct half third thirds quarter quarters majority majorities plurality fifth fifths two-thirds three-quarters one-third one-quarter three-fifths')

/** Words behind which the description goes on but the head is past. */
export const behindHead = words(`of for in from at with to on about close near who that which whose whom familiar briefed involved speaking working taking
  knowledgeable there here privy present inside outside within by over under across around among between not like such tasked based quoted
  interviewed contacted reached traveling travelling this last next today yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  including alike aboard during after before since opposed loyal sympathetic critical responsible aware authorized authorised I we he she they you`)

/** In front of the number: “more than a dozen”, “about 40”, “at least five”. */
export const bounds: ReadonlyMap<string, 'least' | 'more' | 'loose'> = new Map([
  ['at least', 'least'], ['no fewer than', 'least'], ['no less than', 'least'], ['more than', 'more'], ['over', 'more'], ['about', 'loose'], ['around', 'loose'], ['nearly', 'loose'],
  ['almost', 'loose'], ['some', 'loose'], ['roughly', 'loose'], ['up to', 'loose'], ['fewer than', 'loose'], ['less than', 'loose'], ['as many as', 'loose'], ['approximately', 'loose'],
])

/** Not part of the people: “even his aides”, “virtually all analysts”. */
export const leadWords = words('as even only just virtually and but or while though because sure except perhaps')

/** They set somebody beside those before: “another official”, “a second aide”. */
export const newcomers = words('another other others second third fourth fifth different separate new additional further')

/** Verbs done by words alone; other deeds (to refuse, offer, sue, seek, back) tell what somebody did, not what they said. */
export const spokenDeeds = words(`vow pledge promise threaten urge accuse blame criticize criticise praise condemn denounce decry deplore slam blast rebuke
  mock applaud laud assail lambaste castigate chide scold berate ridicule bemoan hail call tout defend apologize apologise commend disparage
  deride extol implore beseech exhort recommend advise complain warn plead admonish reprimand excoriate welcome swear`)

/** Whose official: lower-case words that say it before the head. “A port official”, “customs officers”. */
export const affiliationWords = words(`port airport harbor harbour customs ministry embassy palace parliament parliamentary government administration campaign party
  police military army navy intelligence security hospital health school university company corporate industry union bank council city county
  town state federal provincial regional municipal local law enforcement court judicial defense defence justice treasury finance interior
  diplomatic presidential congressional senate house cabinet rebel militia opposition border immigration tax election electoral church club
  league airline shipping oil energy gas mining rail railway transport fisheries coast guard fire rescue prison labor labour trade central
  department agency ministerial royal mayoral gubernatorial coalition humanitarian aid relief team committee commission board`)

/** Bodies that somebody is of, with, at or from: “an engineer with the water board”. */
export const affiliationHeads = words(`office ministry department agency authority embassy mission administration government campaign party company firm bank union
  council committee commission board court police army navy military force service bureau team club league church school university college
  hospital palace parliament congress senate staff delegation group organization organisation airline port airport harbor harbour industry
  institute foundation charity treasury directorate inspectorate registry shipyard mine plant factory cabinet secretariat network department`)

/** Not whose but how they know or where they stood: “with knowledge of the raid”, “at the talks”, “in the room”. */
export const notAffiliations = words(`knowledge access experience ties links direct first-hand firsthand detailed intimate inside information meeting room talks scene call time
  negotiations discussions hearing briefing event rally session summit country region area capital attendance`)
