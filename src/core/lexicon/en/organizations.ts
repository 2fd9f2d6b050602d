/**
 * Words that tell what a run of capitals is: “Halden University”, “the Varga Bridge”, “the Treaty of Lunden”.
 *
 * By hand from newsroom usage. MIT, 2025.
 */
export type OrganizationType = 'organization' | 'agency' | 'media' | 'party' | 'armed-force' | 'armed-group' | 'government' | 'state-group'

const typed: readonly (readonly [OrganizationType, string])[] = [
  ['organization', 'university|college|school|academy|institute|institution|polytechnic|seminary|conservatory|faculty|corp|corp.|corporation|inc|inc.|ltd|ltd.|limited|llc|l.l.c.|llp|plc|co|co.|company|companies|gmbh|ag|s.a.|sa|n.v.|nv|b.v.|bv|oy|ab|asa|a/s|spa|s.p.a.|pty|bhd|kk|pjsc|ooo|oao|& co.|bros.|brothers|& sons|' +
    'bank|bancorp|banco|banque|trust|fund|funds|capital|partners|ventures|equity|securities|investments|asset management|financial|insurance|assurance|holdings|holding|group|groupe|conglomerate|enterprises|industries|international|technologies|technology|systems|solutions|software|labs|laboratories|laboratory|pharmaceuticals|pharma|biotech|motors|motor|automotive|electric|electronics|energy|petroleum|oil|gas|power|steel|mining|chemicals|foods|brewery|breweries|stores|supermarkets|markets|hotels|resorts|airlines|airways|air lines|aviation|aerospace|railways|railway|railroad|rail|shipping|lines|logistics|telecom|telecommunications|wireless|mobile|networks|entertainment|pictures|studios|records|games|' +
    'association|federation|confederation|foundation|society|union|unions|league|alliance|club|institution|council|committee|consortium|coalition|network|initiative|project|center|centre|campaign|charity|charities|relief|rescue|aid|hospital|clinic|medical center|medical centre|infirmary|hospice|church|cathedral parish|diocese|archdiocese|synod|ministries|temple society|orchestra|philharmonic|symphony|opera|ballet|theatre company|museum|gallery|library|archives|guild|chamber of commerce|rotary|order of|brotherhood|sisterhood|friends of|workers|teachers|observatory|think tank|forum|board|commission|organization|organisation|firm|associates|consulting|consultants|advisors|advisers|law firm|llp|united|fc|f.c.|afc|athletic|rovers|wanderers|sporting|team|racing|olympique|real|dynamo|spartak|lokomotiv'],
  ['agency', 'ministry|department|agency|bureau|office|administration|authority|service|services|directorate|secretariat|embassy|consulate|mission|parliament|assembly|senate|congress|legislature|house of representatives|court|courts|tribunal|police|sheriff’s office|sheriff\'s office|prosecutor’s office|constabulary|intelligence|customs|treasury|reserve|central bank|inspectorate|commissariat|registry|prison|prisons|fire department|fire brigade|coast guard|city council|county council|town council|borough council|municipality|chancellery|politburo|judiciary|ombudsman'],
  ['media', 'times|post|news|herald|tribune|journal|gazette|chronicle|guardian|telegraph|observer|examiner|courier|daily|weekly|press|mail|express|mirror|star-ledger|sentinel|globe|inquirer|enquirer|bulletin|dispatch|register|review|magazine|radio|television|tv|broadcasting|broadcasting corporation|news agency|wire|today|zeitung|allgemeine|rundschau|tageblatt|tagblatt|monde|figaro|corriere|gazzetta|pravda|izvestia|gazeta|shimbun|ilbo|sinmun|ribao|patrika|jagran'],
  ['party', 'party|parti|partei|partido|front national|bloc|democrats|republicans|labour party|social democrats|christian democrats|greens'],
  ['armed-force', 'army|navy|air force|armed forces|forces|force|guard|guards|corps|brigade|division|battalion|regiment|squadron|fleet|command|infantry|cavalry|artillery|marines|militia guard|special forces|self-defense forces|border guard|national guard|gendarmerie'],
  ['armed-group', 'front|brigades|militia|liberation army|liberation front|resistance|martyrs|battalions|mujahideen|jihad|cartel|gang|guerrillas|rebels|liberation movement|army of god'],
  ['organization', 'movement'],
  ['government', 'government|administration of|cabinet|regime|junta|presidency'],
  ['state-group', 'nations|commonwealth|states|community of'],
]

/** Last (or only telling) word of a name in small letters → type. */
export const organizationWords: ReadonlyMap<string, OrganizationType> = new Map([...typed].reverse().flatMap(([type, words]) => words.split('|').map((word) => [word, type] as const)))

const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** Before “of”: “Bank of Varga”, “University of Halden”, “Ministry of Defence”. */
export const organizationHeads = words('bank|university|college|institute|school|ministry|department|bureau|office|house|chamber|council|court|church|society|association|federation|' +
  'confederation|union|league|organization|organisation|committee|commission|board|academy|museum|museums|library|center|centre|community|club|party|front|movement|army|order|guild|' +
  'brotherhood|daughters|sons|knights|friends|national union|international union|chamber of commerce|league of|board of|joint chiefs|congress|assembly|senate|parliament|supreme court|federation of|republic|kingdom|state|commonwealth')

/** Makes a place, first (“Mount Varga”, “Lake”) or last (“Varga River”). */
export const placeWords = words('river|lake|sea|ocean|bay|gulf|strait|straits|channel|sound|fjord|creek|canal|reservoir|dam|falls|waterfall|harbor|harbour|port|cape|point|peninsula|island|islands|isle|isles|archipelago|atoll|reef|beach|coast|shore|delta|basin|' +
  'mount|mt.|mountain|mountains|hill|hills|heights|ridge|peak|range|valley|plateau|plain|plains|desert|forest|jungle|woods|glacier|volcano|pass|gorge|canyon|cave|caves|oasis|steppe|' +
  'street|st.|road|rd.|avenue|ave.|boulevard|blvd.|lane|drive|square|plaza|place|highway|freeway|motorway|expressway|turnpike|route|interstate|bridge|tunnel|crossing|checkpoint|gate|station|airport|airfield|airstrip|air base|airbase|naval base|base|camp|fort|barracks|' +
  'park|gardens|garden|zoo|stadium|arena|park stadium|ground|field|hall|tower|towers|palace|castle|cathedral|mosque|synagogue|temple|shrine|monastery|abbey|chapel|cemetery|memorial|monument|theatre|theater|hotel|mall|market|bazaar|hospital wing|prison camp|prison|jail|penitentiary|reactor|nuclear plant|power plant|power station|refinery|pipeline|oilfield|oil field|gas field|mine|quarry|factory|' +
  'county|province|district|region|prefecture|oblast|krai|canton|governorate|department of france|township|borough|parish|municipality|village|town|city|suburb|neighborhood|neighbourhood|quarter|ward|settlement|colony|territory|zone|green zone|green line|border|frontier|corridor|reserve|reservation|ranch|farm|estate|plantation|campus|north|south|east|west')

/** A name made with it is no actor: “Six-Day War”, “Climate Summit”, “Voting Rights Act”. */
export const eventWords = words('war|wars|civil war|battle|siege|massacre|genocide|holocaust|uprising|revolution|revolt|rebellion|coup|intifada|offensive|invasion|occupation|crisis|conflict|operation|raid|attack|attacks|bombing|bombings|shooting|disaster|earthquake|hurricane|typhoon|cyclone|storm|flood|fire|famine|pandemic|epidemic|outbreak|depression|recession|crash|' +
  'summit|conference|convention|congress of vienna|talks|forum|meeting|session|debate|festival|awards|award|prize|oscars|olympics|olympic games|games|paralympics|world cup|cup|championship|championships|championship game|tournament|open|masters|grand prix|marathon|regatta|derby|bowl|super bowl|series|league final|final|finals|semifinal|election|elections|primary|caucus|caucuses|referendum|plebiscite|census|inauguration|coronation|' +
  'act|bill|law|amendment|treaty|accord|accords|pact|agreement|deal|protocol|charter|constitution|declaration|resolution|covenant|statute|directive|regulation|code|doctrine|plan|initiative act|report|inquiry|commission report|memorandum|manifesto|proclamation|edict|fatwa|' +
  'day|week|month|year|eve|christmas|easter|ramadan|eid|passover|hanukkah|yom kippur|rosh hashanah|thanksgiving|halloween|diwali|nowruz|new year|independence day|anniversary|memorial day|labor day|age|era|period|dynasty|century|renaissance|reformation|enlightenment|scandal|affair|trial|case|award show|tour|movie|film|book|novel|album|song|show|season|episode')

/** Capitalised by habit but no actor: languages, creeds, awards, months stand in their own lists. */
export const notActors = words('english language|internet|web|twitter|facebook|google maps|bible|quran|koran|torah|talmud|gospel|god|allah|jesus|christ|buddha|islam|christianity|judaism|hinduism|buddhism|communism|fascism|nazism|zionism|marxism|brexit|covid|covid-19|aids|hiv|ebola|sars|dna|gdp|tv|dvd|pdf|ceo|phd|ok|earth|moon|mars|sun|satan|devil|english|arabic|mandarin|cantonese|hebrew|persian|farsi|urdu|hindi|latin|esperanto|swahili|yiddish|wifi|wi-fi|iphone|ipad|android|windows|youtube|wikipedia|instagram|democratic|national|federal|presidential|congressional|parliamentary|ministerial|senatorial|gubernatorial|provincial|constitutional|cd|cds|dvds|ep|lp|ko|suv|suvs|id|rpm|mph|ii|iii|iv')
