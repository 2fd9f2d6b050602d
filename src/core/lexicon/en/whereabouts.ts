/**
 * Words beside a country or town that tell the ground from those who govern it: “flights to Peru” is the ground, “aid to Peru” its government.
 *
 * By hand from newsroom usage, after the distinction of place and metonymic reading in Markert and Nissim (SemEval 2007, task 8). MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Before the name: it is where something is or goes. “from”, “over” and “toward” may also take somebody. */
export const inside = words('in inside within across throughout near outside around into onto via through beyond toward towards off at from over above below beneath under underneath along past amid')

/** “northern Norway”, “present-day Norway”. */
export const directions = words('northern southern eastern western central upper lower mainland northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western rural urban downtown ' +
  'coastal outer inner greater modern modern-day present-day medieval ancient colonial imperial prewar postwar wartime pre-war post-war occupied tropical north south east west')

/** What lies in a land or town or belongs to its ground: “Norway’s coast”, “the Norway border”, “the port of Lorne”, “Norway’s largest city”. */
export const grounds = words('airspace territory territories soil waters border borders frontier coast coasts coastline coastlines shore shores city cities town towns village villages capital capitals province provinces region regions desert deserts north south ' +
  'east west countryside airport airports base bases street streets skies sky peninsula island islands isle mountain mountains hill hills valley valleys interior district districts area areas suburb suburbs mainland heartland port ports side northeast ' +
  'northwest southeast southwest river rivers lake lakes sea seas land lands landscape landscapes climate population temperature temperatures weather rainfall flora fauna wildlife forest forests rainforest geography terrain topography geology ' +
  'architecture density diversity road roads motorway motorways highway highways expressway expressways railway railways rail station stations harbor harbour beach beaches park parks bridge bridges building buildings skyline landmark landmarks ' +
  'neighborhood neighborhoods neighbourhood neighbourhoods downtown outskirts cathedral museum museums theatre theatres hotel hotels restaurant restaurants venue factory factories plant mine mines farm farms field fields zoo stadium ' +
  'university universities hospital hospitals school schools community communities diaspora artist artists actor actors actress director directors poet poets painter painters writer writers scientist scientists physicist physicists conglomerate conglomerates ' +
  'census earthquake flood floods massacre gig concert apartment flat home goldsmith drummer couple presenter television broadcaster publisher bank banks company companies end municipality county')

/** Nouns that a part of a place goes before: “part of Norway”, “the siege of Lorne”, “a native of Lorne”. */
export const parts = words('resident residents native natives plains foot outside tip fringes part parts most rest map bombardment siege storming shelling invasion occupation evacuation centre center edge half heart middle out all corner corners outskirts vicinity ' +
  'site citizens people peoples inhabitants gulf bay mayor bishop archbishop guru yogi shores all over case level country sort length breadth way remainder bulk')

/** What a state or a team has, does or undergoes: “the support of Norway”, “Norway’s foreign policy”, “Norway’s only match”. */
export const deeds = words('government regime administration cabinet leadership parliament presidency president premier minister ministers ministry chancellor king queen leader leaders ruler rulers officials official diplomat diplomats diplomacy ambassador ambassadors ' +
  'envoy envoys delegation delegations representative representatives spokesman spokeswoman spokesperson spokespersons negotiator negotiators military army navy troops forces soldiers police intelligence policy policies law laws decision decisions move moves plan plans ' +
  'proposal proposals demand demands offer offers request requests response responses reaction reply answer position stance view views opinion approach line will wish wishes intention intentions intent aim aims goal goals ambition ambitions objective resolve strategy ' +
  'strategies interest interests influence power rule control dominion domination authority hegemony sovereignty independence neutrality security defense defence protection support backing help assistance aid consent approval permission blessing agreement ' +
  'refusal rejection opposition objection objections criticism condemnation denial claim claims accusation accusations allegation allegations statement statements announcement declaration pledge pledges promise promises commitment commitments ' +
  'obligation obligations threat threats warning warnings attack attacks strike strikes aggression bombing campaign war wars offensive intervention involvement conduct capture conquest withdrawal retreat surrender defeat victory win loss losses triumph ' +
  'success failure collapse fall creation foundation establishment unification accession membership entry bid candidacy application participation role contribution recognition treaty armistice alliance ally allies enemy enemies foe foes rival rivals critic critics ' +
  'opponent opponents supporter supporters friend friends adversary adversaries partner partners neighbor neighbour relations relationship ties links contacts talks negotiations nuclear program programme missile missiles arsenal sanctions embargo economy exports ' +
  'imports debt deficit budget currency trade oil production record rights human system constitution election elections vote votes team squad side coach captain manager player players match matches game games goal goals tally debut appearance appearances score total ' +
  'innings title titles honours honors championship qualification campaigners fans striker forward midfielder goalkeeper keeper defender bowler batsman qualifying opener mission act hold behalf name honour honor vision music liberalisation liberalization christianisation christianization surveillance emissary emissaries exception dissolution destruction existence annihilation survival rubber')

/** A word of dealing among some words before “between”, “from” or “to”: somebody is meant, not somewhere. */
export const dealings = words('relations relationship relationships ties links talks negotiations dialogue diplomacy war wars conflict clash clashes fighting battle ceasefire truce peace agreement agreements treaty treaties pact accord accords deal deals alliance cooperation ' +
  'co-operation trade exchange exchanges meeting meetings summit match matches game games final friendly draw series tension tensions dispute disputes rivalry mistrust trust understanding contacts contact mediate mediates mediated mediating mediation broker ' +
  'brokered brokering choose swap standoff stand-off feud rift rapprochement friendship partnership engagement differences misunderstanding hostilities communication communications channel channels message messages letters calls')

/** “independence from Norway”, “aid from Norway”: who gives, rules or owns. */
export const sources = words('independence independent secede seceded secession support aid help assistance order orders message messages letter signal signals request requests offer offers reply replies threat threats response responses instructions statement ' +
  'statements comment comments criticism condemnation demand demands proposal proposals call calls word backing approval permission funding money protection invitation warning warnings concession concessions reaction pledge pledges pressure interest faith ' +
  'confidence trust guarantee guarantees assurance assurances recognition sanctions opposition objections bought buy buying purchased borrowed received receive receives obtained won capture captured seized distance distanced delegation delegations ' +
  'delegates separate separated breakaway reparations compensation territory liberation freedom answer answers apology loan loans grant grants investment gift gifts')

/** “trust in Norway”, “confidence in Norway”. */
export const reliance = words('faith confidence trust interest pressure belief disappointment disappointed')

/** “victory over Norway”, “a harsh policy toward Norway”. */
export const sway = words('win wins winning won victory victories victorious triumph triumphs triumphed lead rule ruled rules rulers control sovereignty power dominion supremacy advantage leverage influence prevailed authority attitude attitudes policy policies stance feeling feelings ' +
  'hostility hostile remarks harsh approach posture animosity gesture gestures anger sentiment sentiments overtures overture aggression conciliatory')

/** “gave to Norway”, “a threat to Norway”, “lost 2–1 to Norway”: who is given, told or beaten by. */
export const giving = words('gave give gives giving given gift gifts aid help assistance sold sell sells selling sale sales supplied supply supplies supplying provided provide provides providing provision delivered delivery deliveries lent loaned loan loans leased ' +
  'transfer transferred transferring cede ceded ceding cession surrender surrendered surrendering capitulation handover handed awarded award lost loss losing lose loses defeat draw fall fell according threat threats warning warnings warned ' +
  'message messages letter letters signal signals reply response responses respond responded responding answer answered appeal appealed appeals appealing offer offered offers proposal proposals pledge pledged promise promised commitment committed loyal loyalty ' +
  'allegiance hostile hostility opposition opposed objecting objection objections alternative rival important vital crucial belongs belong belonged attributed linked tied ties allied successor subject concession concessions say said speak spoke ' +
  'talk talked talking explain explained complained complaint apologize apologized apologised apology sovereignty support restore restored restoring peace attribute passed pass passes relayed conveyed communicated demand demands exports sanctions weapons arms missiles')

/** “flew to Norway”, “visitors to Norway”, “native to Norway”, “close to Norway”: where one goes or something is. */
export const heading = words('take took taken taking bring brings brought extend extends extended extending connect connects connected connecting running run runs ran service services retire retired retires emigrate emigrates emigrated emigrating emigrant emigrants emigration ' +
  'immigrate immigrated immigrating immigrant immigrants fly flies flew flown flying flight flights travel travels traveled travelled traveling travelling traveller travellers trip trips tour tours arrive arrives arrived arriving arrival return returns returned ' +
  'returning go goes went going gone move moves moved moving embassy embassies troops soldiers forces warships ships convoy convoys came come comes coming visit visits visited visitor visitors fled flee flees fleeing escape escaped escaping route routes road roads way ways ' +
  'railway line border borders ambassador ambassadors envoy consul relocate relocated relocating journey journeys journeyed drove drive driving shipped exported imported deported extradited extradition back home close closer next near north south east west northeast ' +
  'northwest southeast southwest headed heads heading led leads defected defect defecting transported transportation transport native indigenous endemic restricted annexed adjacent dispatched posted relocation migrate migrated migrating migration descend descended ' +
  'settlers settler pilgrimage expedition expeditions pulled carried accompanied followed invited summoned sail sails sailed sailing voyage walked marched spread spreads access bound airlifted evacuated smuggled sneaked exile exiled banished ambassadorship')

/** “the road between Lorne and Bergen”, “to commute between Norway and Peru”. */
export const ways = words('travel travels traveled travelled traveling travelling commute commutes commuted commuting transit transits transited transiting flight flights fly flew route routes road roads railway line ferry pass distance lies lie located ' +
  'situated sandwiched area areas region corridor waters strait land passes border borders crossing americas halfway midway somewhere time')

/** “left for Norway”. */
export const leaving = words('left leave leaves leaving headed heads heading bound departed departs departing escaped escapes fled sail sailed sails sailing embarked home set visa visas')

/** “visited Norway”, “bordering Norway”: the verb takes the ground. */
export const reaching = words('visit visits visited visiting leave leaves left leaving enter enters entered entering reach reaches reached reaching tour toured tours touring flee fled flees fleeing invade invaded invades invading occupy occupied bomb bombed bombing bombs cross crossed crosses ' +
  'crossing escape escaped border borders bordering connect connects connected connecting separate separates separated roam roamed traverse traversed surround surrounds includes include encompasses encompassing covers capture captured conquer conquered ' +
  'explore explored overlooking')

/** “beat Norway”, “represented Norway”, “told Norway”: the verb takes somebody, a team among them. */
export const meeting = words('beat beats beating defeated defeats defeating thrashed edged represent represents represented representing coach coached captain captained captaining face faced faces facing help helped helps helping tell told tells telling urge urged urges urging warn warned warns ' +
  'accuse accused accuses accusing blame blamed blames blaming ask asked asks allow allowed allows making led managed signed')

/** “played for Lorne”, “a cap for Lorne”: the club or team of that name. */
export const playing = words('play plays played playing sign signs signed signing cap caps capped debut compete competes competed competing appear appeared appearances appearance scored scoring score scores goals goal participated rowed fence fenced swam run ran raced race fought fight fights won toss')

/** After “is”: it is spoken of as a place. “Norway is a country in …”, “Lorne is located …”. */
export const settled = words('country city town village hamlet district province suburb suburbs region island islands archipelago port county commune comune municipality neighborhood neighbourhood community capital settlement resort peninsula borough parish place locality townlet ' +
  'metropolis located situated bordered bounded surrounded landlocked mountainous land home base sovereign')

/** “has a population of”. */
export const possessed = words('population climate area coastline inhabitants residents border borders river rivers mountains municipalities provinces districts beaches community communities heritage site sites density forests airport winters summers')

/** A verb that only somebody can do, or a helping verb; past forms in -ed are told by their end. */
export const acting = words('says said say tells told warned warns denies denied accused accuses announced announces rejected rejects insisted insists wants wanted has had have is are was were will would could should may might must can cannot agreed agrees refused refuses signed signs called calls ' +
  'urged urges demanded demands vowed vows claims claimed asked asks hopes hoped seeks sought believes believed fears feared plans planned continues continued sees saw considers considered supports supported backs backed condemned condemns responded responds itself ' +
  'also expects needs appreciates knows holds keeps does did gave took made won lost fought sent met became began beat paid built held led put broke got withdrew chose drew rose fell ran set shot told threw wrote became bought brought sold spent stood ' +
  'adopts launches opens attacks faces goes gets gives takes makes wins loses leads remains regards starts plays begins ends uses buys sells sends fights signs accepts agrees allows bans blocks cuts declares defends drops intends invests joins leaves lifts moves offers ' +
  'orders owes participates passes pays pledges presses pulls pushes raises recalls recognizes recognises relies requires resumes retaliates returns rules seizes shares spends steps stops strikes suspends threatens tries turns views votes withdraws recalls rebuffs now')

/** “the Norway question”, “the Norway trip”: what it is about. */
export const topics = words('floods flood earthquake massacre bombings issue issues question invasion war wars crisis conflict file trip tour visit campaign theater theatre')

/** A noun that is governed in a title: “president of Norway”. */
export const sited = words('port town city village district province region suburb outskirts mayor deputy-mayor bishop archbishop residents people streets island county municipality borough commune parish neighborhood neighbourhood area north south east west northeast northwest southeast southwest towns villages cities')
