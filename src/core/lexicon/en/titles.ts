/**
 * Titles before and after a name: “Deputy Foreign Minister Lena Varga met Lt. Gen. (ret.) Tomas Roe, the former army chief.”
 *
 * By hand from newsroom usage; abbreviations as in the AP and Reuters manuals of style (facts). MIT, 2025.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** Before a name, no office: courtesy, learning, faith, nobility. As printed, with and without the stop. */
export const honorifics = words('Mr.|Mr|Mrs.|Mrs|Ms.|Ms|Miss|Mx.|Mx|Messrs.|Messrs|Dr.|Dr|Drs.|Prof.|Prof|Professor|Doctor|Sir|Dame|Lord|Lady|' +
  'Madam|Madame|Mme.|Mme|Mlle.|M.|Monsieur|Signor|Signora|Señor|Señora|Senor|Senora|Don|Doña|Herr|Frau|Hon.|Honorable|Honourable|Rev.|Rev|' +
  'Reverend|Fr.|Father|Brother|Sister|Mother|Msgr.|Monsignor|St.|Saint|Rabbi|Imam|Sheikh|Sheik|Shaikh|Shaykh|Sheikha|Hajj|Haji|Hajji|Mullah|' +
  'Maulana|Maulvi|Moulvi|Mufti|Sayyid|Sayed|Syed|Seyed|Sayyed|Hojatoleslam|Hojjatoleslam|Ayatollah|Grand Ayatollah|Swami|Guru|Sri|Shri|Smt.|Datuk|Dato|Datuk Seri|Tan Sri|' +
  'Tun|Tunku|Tengku|U|Daw|Thich|Lama|Baron|Baroness|Count|Countess|Viscount|Earl|Duke|Duchess|Marquess|Marquis|Prince|Princess|' +
  'Crown Prince|Crown Princess|King|Queen|Emperor|Empress|Emir|Sultan|Shah|Tsar|Czar|Kaiser|Pope|Cardinal|Archbishop|Bishop|Patriarch|' +
  'Metropolitan|Pastor|Deacon|Elder|Canon|Dean|Vicar|Caliph|Khan Bahadur|Pandit|Engineer|Eng.|Maestro|Coach|Granma|Uncle|Aunt')

/** Military and police ranks before a name, long and abbreviated. */
export const ranks = words('Gen.|Gen|General|Lt. Gen.|Lt Gen|Lieutenant General|Lt. General|Lieutenant-General|Maj. Gen.|Maj Gen|Major General|Major-General|Brig. Gen.|Brig Gen|' +
  'Brigadier General|Brigadier-General|Brigadier|Brig.|Colonel General|Colonel-General|Col. Gen.|Army General|Field Marshal|Marshal|Air Marshal|Air Chief Marshal|Air Vice Marshal|' +
  'Air Commodore|Group Captain|Wing Commander|Squadron Leader|Flight Lieutenant|Col.|Col|Colonel|Lt. Col.|Lt Col|Lieutenant Colonel|' +
  'Lieutenant-Colonel|Maj.|Maj|Major|Capt.|Capt|Captain|Lt.|Lt|Lieutenant|1st Lt.|2nd Lt.|First Lieutenant|Second Lieutenant|Sgt.|Sgt|Sergeant|Staff Sgt.|Staff Sergeant|' +
  'Sgt. Maj.|Sergeant Major|Sgt. 1st Class|Master Sgt.|Master Sergeant|Gunnery Sgt.|Tech. Sgt.|Warrant Officer|Chief Warrant Officer|Petty Officer|Chief Petty Officer|Cpl.|Cpl|Corporal|Lance Cpl.|Lance Corporal|Pfc.|' +
  'Pvt.|Private|Spc.|Spec.|Specialist|Airman|Seaman|Ensign|Midshipman|Cadet|Adm.|Adm|Admiral|Vice Adm.|Vice Admiral|Rear Adm.|Rear Admiral|' +
  'Fleet Admiral|Commodore|Cmdr.|Cmdr|Cdr.|Commander|Lt. Cmdr.|Lieutenant Commander|Commandant|Generalissimo|Warlord|Subcomandante|Comandante|' +
  'Insp.|Inspector|Detective|Det.|Detective Inspector|Detective Superintendent|Detective Sgt.|Detective Constable|Chief Inspector|Chief Superintendent|Superintendent|Supt.|' +
  'Constable|Chief Constable|Officer|Patrolman|Trooper|Deputy|Sheriff|Marshal')

/** Offices set before a name in short form. */
export const abbreviatedOffices: ReadonlyMap<string, string> = new Map(Object.entries({
  'Sen.': 'senator', Sen: 'senator', 'Sens.': 'senators', 'Rep.': 'representative', Rep: 'representative', 'Reps.': 'representatives',
  'Gov.': 'governor', Gov: 'governor', 'Govs.': 'governors', 'Lt. Gov.': 'lieutenant governor', 'Pres.': 'president', PM: 'prime minister',
  'P.M.': 'prime minister', FM: 'foreign minister', 'Atty. Gen.': 'attorney general', AG: 'attorney general', 'Amb.': 'ambassador',
  'Sec.': 'secretary', 'Dist. Atty.': 'district attorney', DA: 'district attorney', 'D.A.': 'district attorney', MP: 'member of parliament',
  MPs: 'members of parliament', MEP: 'member of the european parliament', MEPs: 'members of the european parliament',
  MSP: 'member of the scottish parliament', TD: 'deputy', CEO: 'chief executive', CFO: 'chief financial officer', COO: 'chief operating officer',
  CTO: 'chief technology officer', VP: 'vice president', SG: 'secretary-general', QC: 'lawyer', KC: 'lawyer', 'Del.': 'delegate',
  'Supt.': 'superintendent', 'Cllr.': 'councillor', Cllr: 'councillor', 'Asst.': 'assistant', 'Maj. Leader': 'majority leader',
}))

/** Head nouns of a title phrase, small letters: “Iranian deputy foreign minister”. A hyphen or “general” may follow. */
export const offices = words('president|vice president|vice-president|premier|minister|prime minister|secretary|secretary-general|secretary general|undersecretary|under-secretary|chancellor|' +
  'vice chancellor|ambassador|envoy|emissary|spokesman|spokeswoman|spokesperson|spokesmen|governor|lieutenant governor|mayor|senator|congressman|congresswoman|representative|lawmaker|' +
  'legislator|parliamentarian|deputy|delegate|councilman|councilwoman|councillor|councilor|councilmember|assemblyman|assemblywoman|alderman|commissioner|comptroller|treasurer|' +
  'director|director-general|director general|chief|commander|chairman|chairwoman|chairperson|chair|chief executive|executive|officer|head|leader|co-leader|' +
  'speaker|whip|majority leader|minority leader|attorney general|attorney-general|solicitor general|prosecutor|attorney|district attorney|lawyer|barrister|solicitor|judge|justice|chief justice|magistrate|' +
  'ombudsman|coroner|sheriff|marshal|inspector|superintendent|constable|general|colonel|admiral|captain|major|lieutenant|sergeant|brigadier|marshal|chief of staff|' +
  'adviser|advisor|counsel|counselor|counsellor|aide|consul|consul general|attaché|attache|chargé d’affaires|charge d’affaires|chargé d\'affaires|charge d\'affaires|nuncio|negotiator|mediator|rapporteur|' +
  'coordinator|co-ordinator|administrator|inspector general|controller|registrar|clerk|manager|coach|captain|owner|founder|co-founder|cofounder|co-chair|editor|editor-in-chief|' +
  'correspondent|columnist|reporter|anchor|host|presenter|producer|publisher|author|analyst|economist|strategist|pollster|professor|lecturer|researcher|fellow|' +
  'scientist|historian|epidemiologist|physician|surgeon|surgeon general|dean|provost|rector|principal|teacher|king|queen|prince|princess|crown prince|emperor|emir|sultan|shah|monarch|' +
  'pope|cardinal|archbishop|bishop|patriarch|imam|rabbi|cleric|ayatollah|mufti|grand mufti|pastor|priest|reverend|supreme leader|warlord|chieftain|' +
  'dictator|strongman|ruler|nominee|candidate|frontrunner|front-runner|contender|hopeful|challenger|incumbent|activist|campaigner|dissident|organizer|organiser|' +
  'businessman|businesswoman|billionaire|tycoon|oligarch|magnate|financier|banker|investor|entrepreneur|actor|actress|singer|rapper|musician|comedian|filmmaker|' +
  'novelist|poet|playwright|artist|designer|striker|midfielder|defender|goalkeeper|quarterback|pitcher|forward|winger|skipper|driver|referee|umpire|champion|' +
  'operative|agent|detective|investigator|auditor|member|official|diplomat|partner|president-elect|taoiseach|tánaiste|tanaiste|first minister|first lady|first secretary|lord mayor|backbencher|peer')

/** Words that narrow an office: “acting deputy foreign minister”, “permanent representative”. */
export const officeModifiers = words('foreign|defence|defense|interior|home|finance|economy|economic|trade|commerce|energy|oil|petroleum|justice|health|education|labour|labor|' +
  'agriculture|transport|transportation|environment|climate|culture|information|communications|intelligence|security|national security|public|public security|' +
  'internal|external|external affairs|foreign affairs|veterans affairs|home affairs|european|development|industry|science|technology|digital|housing|immigration|migration|tourism|sports|budget|treasury|press|media|political|policy|' +
  'deputy|vice|prime|acting|interim|caretaker|assistant|associate|chief|senior|junior|lead|principal|permanent|special|presidential|' +
  'parliamentary|shadow|executive|general|managing|regional|provincial|district|federal|state|city|county|local|national|international|military|naval|army|' +
  'air force|navy|police|armed forces|party|opposition|campaign|communications|legal|medical|technical|financial|operating|editorial|diplomatic|nuclear|' +
  'first|second|third|high|supreme|honorary|founding|ranking|top|cabinet|congressional|senate|house|union|church|club|team|national-security|' +
  'counterterrorism|anti-corruption|humanitarian|human rights|peace|assistant deputy|under|spiritual|religious|tribal|rebel|guerrilla|militia|resident|visiting|emeritus|' +
  'majority|minority|democratic|republican|conservative|liberal|labour|independent|billionaire|veteran|longtime|long-time|newly elected|newly appointed')

/** The office is over: “former”, “the late”, “then-”. */
export const pastMarkers = words('former|ex|ex-|then|then-|late|onetime|one-time|erstwhile|previous|past|retired|ousted|deposed|ex-acting|ret.|ret|emeritus|' +
  'disgraced|impeached|toppled|fallen|jailed former|recently retired|previously|formerly')

/** Not yet or no longer quite, still said of today. */
export const currentMarkers = words('outgoing|incoming|acting|interim|caretaker|current|sitting|incumbent|new|newly|present|then-acting|de facto|designate|elect|-elect|-designate')

/** After a name, part of it: “Martin Luther King Jr.”. */
export const nameSuffixes = words('Jr.|Jr|Sr.|Sr|II|III|IV|V|Esq.|PhD|Ph.D.|M.D.|MD|MP|QC|KC|OBE|CBE|MBE|DSO|RN|CPA|XIV|XVI|XXIII|VI|VII|VIII|XII')

/** Small words inside a name: “Ursula von der Leyen”, “Muhammad bin Rashid al-Amin”. */
export const nameParticles = words('al|al-|el|el-|an-|ar-|as-|ash-|at-|ad-|az-|bin|ben|ibn|bint|abu|umm|um|abd|de|del|della|dello|di|da|das|do|dos|du|la|le|lo|van|von|der|den|ter|ten|' +
  'zu|zum|zur|af|av|y|e|i|san|st.|mac|o’|o\'|d’|d\'|ul|ur|ud|uz|us|ol|oğlu|oglu|khel|zadeh|pour|bar|la’|te|het|\'t|’t')
