/**
 * Common nouns that head people and group phrases: “Two senior aides and the provincial government blamed the militants.”
 *
 * By hand from newsroom usage, with the unnamed-source nouns of the check catalogue (docs/lexicon.md). MIT, 2025.
 */
export type RoleType = 'person' | 'government' | 'agency' | 'armed-force' | 'armed-group' | 'organization' | 'media' | 'party' | 'population' | 'state' | 'state-group'

export interface RoleNoun {
  /** The singular where there is one. */
  readonly lemma: string
  readonly number: 'singular' | 'plural'
  readonly type: RoleType
  /** Reporters use it for sources they do not name: “an official said”. */
  readonly sources: boolean
  /** One word for many: “police said”, “troops”. */
  readonly group: boolean
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people', man: 'men', woman: 'women', child: 'children', policeman: 'policemen', policewoman: 'policewomen', spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen', spokesperson: 'spokespeople', businessman: 'businessmen', businesswoman: 'businesswomen', gunman: 'gunmen',
  serviceman: 'servicemen', servicewoman: 'servicewomen', clergyman: 'clergymen', fisherman: 'fishermen', fireman: 'firemen',
  congressman: 'congressmen', congresswoman: 'congresswomen', salesperson: 'salespeople', chairman: 'chairmen', cameraman: 'cameramen', statesman: 'statesmen',
  frontman: 'frontmen', strongman: 'strongmen', hitman: 'hitmen', tribesman: 'tribesmen', townsperson: 'townspeople', layman: 'laymen', 'chief of staff': 'chiefs of staff',
  'head of state': 'heads of state', 'head of government': 'heads of government', 'member of parliament': 'members of parliament',
  'member of congress': 'members of congress', 'go-between': 'go-betweens', 'eyewitness': 'eyewitnesses', 'attorney general': 'attorneys general', 'passerby': 'passersby', 'passer-by': 'passers-by',
  'chargé d’affaires': 'chargés d’affaires', wife: 'wives', midwife: 'midwives', 'ally': 'allies',
}

const pluralOf = (noun: string): string => irregular[noun] ??
  (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`)

const sourcePeople = 'official|source|aide|advocate|adviser|advisor|diplomat|insider|person|individual|spokesman|spokeswoman|spokesperson|analyst|expert|observer|critic|' +
  'lawmaker|legislator|politician|negotiator|commander|officer|envoy|executive|staffer|lawyer|attorney|witness|eyewitness|resident|activist|minister|deputy|senator|' +
  'ambassador|delegate|parliamentarian|congressman|congresswoman|member of parliament|member of congress|councillor|councilor|council member|cabinet member|board member|committee member|party member|member|mediator|intermediary|go-between|interlocutor|emissary|prosecutor|judge|investigator|detective|agent|operative|informant|' +
  'informer|whistleblower|whistle-blower|defector|dissident|soldier|general|colonel|fighter|militant|rebel|veteran|guard|policeman|policewoman|police officer|doctor|nurse|medic|' +
  'paramedic|rescuer|rescue worker|aid worker|relief worker|health worker|worker|employee|colleague|co-worker|manager|director|banker|trader|broker|investor|' +
  'economist|strategist|consultant|lobbyist|pollster|organizer|organiser|campaigner|supporter|opponent|ally|associate|confidant|friend|acquaintance|relative|' +
  'neighbor|neighbour|villager|local|bystander|passerby|passer-by|survivor|victim|refugee|migrant|student|teacher|professor|academic|scholar|scientist|researcher|historian|' +
  'engineer|technician|pilot|driver|sailor|crew member|passenger|farmer|fisherman|shopkeeper|businessman|businesswoman|entrepreneur|industry figure|contractor|supplier|customer|' +
  'journalist|reporter|correspondent|editor|producer|photographer|cameraman|broadcaster|leader|chief|head|figure|representative|regulator|inspector|auditor|bureaucrat|technocrat|civil servant|' +
  'mandarin|functionary|cleric|priest|imam|elder|tribal elder|party official|coach|player|teammate|scout|actor|attendee|participant|delegation member|staff member|team member|family member|juror|clerk|bailiff|' +
  'congressional aide|watchdog|monitor|donor|fundraiser|backer|detractor|skeptic|sceptic|intelligence officer|security officer|army officer|administration official|western diplomat'

const otherPeople = 'man|woman|boy|girl|child|teenager|baby|father|mother|parent|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|' +
  'grandmother|president|premier|prime minister|vice president|chancellor|governor|mayor|king|queen|prince|princess|monarch|emir|sultan|pope|bishop|archbishop|cardinal|chairman|founder|owner|' +
  'secretary|treasurer|candidate|nominee|contender|challenger|incumbent|rival|suspect|defendant|plaintiff|accused|convict|prisoner|inmate|detainee|hostage|captive|kidnapper|hijacker|' +
  'attacker|assailant|gunman|shooter|bomber|suicide bomber|killer|murderer|thief|robber|smuggler|trafficker|dealer|hacker|spy|assassin|hitman|terrorist|extremist|jihadist|insurgent|guerrilla|separatist|' +
  'protester|protestor|demonstrator|rioter|looter|voter|citizen|civilian|taxpayer|pensioner|patient|tourist|visitor|foreigner|immigrant|expatriate|exile|asylum seeker|deserter|recruit|conscript|reservist|' +
  'serviceman|servicewoman|paratrooper|marine|peacekeeper|mercenary|warlord|bodyguard|firefighter|fireman|lifeguard|miner|artist|writer|author|poet|novelist|singer|musician|rapper|actress|comedian|filmmaker|' +
  'blogger|influencer|columnist|commentator|presenter|anchor|host|publisher|athlete|runner|cyclist|boxer|golfer|swimmer|footballer|cricketer|striker|midfielder|goalkeeper|defender|forward|quarterback|pitcher|captain|skipper|referee|umpire|fan|' +
  'champion|billionaire|millionaire|tycoon|oligarch|magnate|celebrity|star|model|designer|chef|pastor|rabbi|monk|nun|believer|pilgrim|worshipper|tribesman|clergyman|statesman|dictator|strongman|mastermind|ringleader|middleman|frontman|successor|predecessor|counterpart|head of state|head of government|attorney general|chief of staff'

const groups: readonly (readonly [RoleType, boolean, string])[] = [
  ['government', true, 'government|administration|regime|cabinet|junta|authority|leadership|presidency|executive branch|ruling council|interim government|transitional government|state department|theocracy|monarchy|palace|royal court|municipality|city hall'],
  ['agency', true, 'ministry|department|foreign ministry|defense ministry|defence ministry|interior ministry|embassy|consulate|mission|agency|bureau|intelligence service|intelligence agency|security service|secret service|secret police|central bank|prosecutor’s office|court|high court|supreme court|appeals court|tribunal|jury|grand jury|regulator|watchdog|commission|police department|police force|parliament|legislature|congress|senate|lower house|upper house|assembly|national assembly|city council|town council|council|coast guard|border guard|customs service|court of appeal'],
  ['armed-force', true, 'army|military|navy|air force|armed forces|security forces|defense forces|defence forces|special forces|ground forces|police|riot police|military police|peacekeeping force|national guard|brigade|battalion|regiment|division|squadron|fleet|garrison|high command|general staff|coalition forces|government forces|occupation forces|marines|paratroopers|commandos'],
  ['armed-group', true, 'militia|insurgency|rebel group|armed group|militant group|terrorist group|terror group|guerrilla group|paramilitary|jihadist group|cartel|gang|faction|warband|death squad|vigilante group|resistance|separatist movement|opposition fighters|rebel forces|underground'],
  ['organization', true, 'company|corporation|firm|bank|manufacturer|carmaker|airline|operator|carrier|retailer|union|trade union|labor union|labour union|charity|foundation|nonprofit|non-profit|aid agency|aid group|relief agency|human rights group|rights group|advocacy group|watchdog group|think tank|think-tank|institute|university|college|school|hospital|church|mosque|synagogue|club|team|league|federation|association|alliance|committee|board|campaign|group|organization|organisation|delegation|negotiating team|movement|lobby|lobby group|law firm|industry|startup|investment bank|hedge fund|fund|syndicate|consortium|conglomerate|body|trade body|world body|governing body|lender|insurer|automaker|drugmaker|chipmaker|planemaker|corporation|chain|business'],
  ['media', true, 'newspaper|daily|weekly|tabloid|broadsheet|magazine|news agency|news wire|broadcaster|television station|tv station|radio station|television channel|tv channel|network|website|news site|news outlet|outlet|press|media|state media|state television|state tv|state radio|local media'],
  ['party', true, 'party|ruling party|opposition party|opposition|coalition|governing coalition|ruling coalition|parliamentary group|caucus|far right|far left|bloc|minority party|majority'],
  ['population', true, 'community|minority|population|public|tribe|clan|electorate|working class|middle class|crowd|diaspora|family|mob'],
  ['state', true, 'country|state|nation|kingdom|republic|emirate|sultanate|superpower|neighbor|neighbour|dictatorship|great power|power'],
  ['state-group', true, 'allied nations|member states|gulf states|western powers|world powers|great powers|international community|bloc of nations|neighbouring countries|neighboring countries|arab states|european states|western allies|coalition of states|quartet|troika'],
]

/** Written only in the plural. */
const pluralOnly: readonly (readonly [RoleType, string])[] = [
  ['person', 'people|youths|clergy|personnel|staff|crew|kin|folk|townspeople|masses'],
  ['armed-force', 'forces|troops|soldiers|marines|police|peacekeepers|gendarmes|carabinieri|paramilitaries|service members|border guards|commandos|paratroopers'],
  ['armed-group', 'militants|rebels|insurgents|guerrillas|jihadists|jihadis|extremists|terrorists|fighters|gunmen|separatists|militiamen|gangs|pirates|hijackers|mujahedeen|mujahideen|fedayeen|irregulars|warlords'],
  ['population', 'protesters|demonstrators|voters|civilians|citizens|refugees|migrants|settlers|natives|blacks|whites|students|workers|farmers|taxpayers|consumers|evangelicals|locals|tribes|minorities|immigrants'],
  ['government', 'authorities|governments|powers that be|ruling clerics|generals'],
  ['media', 'media|news media|newspapers|reports|media reports|press reports|news reports|social media'],
  ['state-group', 'allies|nations|countries|states|powers|neighbors|neighbours|member states|world powers|western powers|gulf states|arab states'],
  ['party', 'parties|factions|democrats|republicans|conservatives|liberals|leftists|socialists|communists|nationalists|islamists|hardliners|hard-liners|moderates|reformists|reformers|loyalists|populists|greens'],
]

/** A group that is no source by itself: a mob says nothing, a ministry does. */
const mute = new Set('crowd|mob|electorate|working class|middle class|population|public|diaspora|family|tribe|clan|dictatorship|power|great power'.split('|'))

function readRoles(): ReadonlyMap<string, RoleNoun> {
  const forms = new Map<string, RoleNoun>()
  const add = (lemma: string, type: RoleType, sources: boolean, group: boolean) => {
    if (!forms.has(lemma)) forms.set(lemma, { lemma, number: 'singular', type, sources, group })
    if (!forms.has(pluralOf(lemma))) forms.set(pluralOf(lemma), { lemma, number: 'plural', type, sources, group })
  }
  for (const lemma of sourcePeople.split('|')) add(lemma, 'person', true, false)
  for (const lemma of otherPeople.split('|')) add(lemma, 'person', false, false)
  for (const [type, group, lemmas] of groups) for (const lemma of lemmas.split('|')) add(lemma, type, !mute.has(lemma), group)
  for (const [type, plurals] of pluralOnly) {
    for (const plural of plurals.split('|')) {
      const person = forms.get(plural)
      forms.set(plural, { lemma: person?.lemma ?? plural, number: 'plural', type, sources: person?.sources ?? true, group: true })
    }
  }
  return forms
}

/** Form in small letters → what it heads: “aides”, “state media”, “troops”. Compounds are keyed with one space. */
export const roleNouns = readRoles()

const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** “a senior official”: rank without a name. */
export const seniorityWords = words('senior|top|high-level|high-ranking|highest-ranking|top-level|ranking|leading|mid-level|midlevel|middle-ranking|junior|low-level|' +
  'low-ranking|lower-level|working-level|cabinet-level|ministerial|veteran|longtime|long-time|long-serving|retired|former|ex-|prominent|influential|key|chief|principal|' +
  'well-placed|well-connected|well-informed|informed|knowledgeable|trusted|outgoing|current|serving|deputy')

/** How high they stand: “former” and “deputy” tell of an office, not of its height. */
export const rankWords = words('senior|most senior|top|high-level|high-ranking|highest-ranking|top-level|top-ranking|ranking|leading|mid-level|midlevel|middle-ranking|mid-ranking|junior|' +
  'low-level|low-ranking|lower-level|working-level|cabinet-level')

/** “an unnamed official”: the draft itself says that the name is withheld. */
export const unnamedWords = words('unnamed|anonymous|unidentified|undisclosed|unspecified|nameless|confidential|secret|faceless')

/** “Western, diplomatic, law-enforcement sources”: sphere, not state. */
export const sphereWords = words('government|official|diplomatic|military|intelligence|security|police|law enforcement|law-enforcement|judicial|legal|court|medical|hospital|health|' +
  'political|parliamentary|congressional|presidential|royal|palace|party|opposition|rebel|tribal|local|regional|provincial|federal|state|municipal|international|' +
  'western|eastern|foreign|arab|european|gulf|african|asian|latin american|industry|market|trading|banking|financial|business|company|corporate|union|airport|aviation|shipping|oil|energy|defence|defense|administration|campaign|humanitarian|aid|church|media|press|hollywood|club|league')

/** How many: “several officials”; the number is the least it can mean (“dozens” is more than one dozen), 0 where it says none. */
export const quantities: ReadonlyMap<string, number> = new Map(Object.entries({
  a: 1, an: 1, one: 1, another: 1, two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  dozen: 12, dozens: 13, scores: 21, hundreds: 101, thousands: 1001, some: 2, several: 3, many: 3, multiple: 2, numerous: 3, various: 2, few: 2, 'a few': 2, 'a couple': 2, couple: 2,
  'a number': 2, 'a handful': 3, handful: 3, 'at least one': 1, 'at least two': 2, 'more than a dozen': 13, 'half a dozen': 6, 'half-dozen': 6, most: 2, all: 2, other: 1, others: 2, no: 0, none: 0, nobody: 0,
}))
