/**
 * The word that tells what a long name is: “Norland Fisheries Authority” is a body, “Cape Lorne” a place, “Battle of Lorne” an event.
 *
 * By hand from general knowledge. MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Last word of a body's name, or the first before “of”. Small letters. */
export const bodyHeads = words('academy administration agency airlines airways alliance army assembly associates association authority bank bar battalion board brigade brigades brotherhood bureau cabinet ' +
  'campaign caucus center centers centre chamber church circuit club coalition college collective commission committee community company congress consortium constabulary cooperative ' +
  'corporation corp corp. corps council court courts department directorate division dynasty embassy enterprises executive federation fellowship fleet force forces forum foundation front fund gmbh ' +
  'government group guard guards guild headquarters holdings hospital house inc inc. industries initiative institute institution institutions insurance intelligence international investigations laboratories laboratory labs ' +
  'league legion library llc ltd ltd. media militia ministry mission mosque motors movement museum network newspapers office opposition orchestra order organisation organization ' +
  'parliament partners partnership party patrol pictures plc police politburo press prison productions project publishers radio records regiment registry research reserve rifles school schools secretariat securities ' +
  'senate senates service services society solutions squadron staff studios symphony synagogue syndicate systems team technologies telecom television temple times trust tribunal tribune union united university universities ' +
  'watch wing workers ballet band brothers choir ensemble quartet quintet trio gazette herald journal post daily review chronicle courier observer guardian magazine tv fc afc f.c. a.f.c. athletic rovers')

/** Bodies of a state: a demonym before them is whose they are (“Norland Ministry of Trade”). */
export const stateBodies = words('administration agency army assembly cabinet congress council court embassy force forces government guard guards house military ministry navy parliament police senate tribunal department intelligence service corps')

/** Heads that take “of …”, “for …”, “on …” into the name. */
export const ofHeads = words('academy administration agency alliance americans army assembly association authority bank bishops board brigade brigades brotherhood bureau campaign center centers centre chamber church citizens coalition ' +
  'college commission committee community company conference congress convention corps council court daughters democrats department directorate embassy federation force forces forum foundation friends front fund ' +
  'government headquarters house houses institute institutes institution international kingdom knights league library lords ministers ministry mothers movement museum office order organisation ' +
  'organization parliament partnership party peoples republic school schools secretariat sisters society sons soldiers state states students teachers tribunal union university veterans voice women workers chiefs commonwealth university emirate confederation')

/** Last word (or first, “Mount Lorne”) of a place. */
export const placeHeads = words('airport alley archipelago arena avenue base basin bay beach boulevard bridge building canal canyon cape castle cathedral cemetery channel cliffs coast corridor county cove creek crossing dam delta desert ' +
  'district drive falls field fields forest fort garden gardens gate gulf harbor harbour heights highlands highway hill hills hotel island islands isle isles junction lake lakes lane marsh mall mountain mountains ' +
  'neighborhood ocean palace park parish passage peak peninsula pier plain plains plateau plaza point port prefecture province quarter range ranch reef region reservoir ridge river road rock sea shore sound speedway square ' +
  'stadium station strait straits street strip suburb territories territory tower towers township trail tunnel valley village villages volcano wells woods zone')
export const placeOpeners = words('mount mt mt. lake cape fort port gulf isle lough loch rio san santa santo sao são saint st st. sainte bay strait river north south east west upper lower greater inner outer new el los las la')

/** Things that happen or are agreed or made: no actor. */
export const eventHeads = words('act accord accords agreement amendment anniversary award awards battle bill bowl ceremony championship championships clause code constitution convention crisis cup day days deal debate declaration ' +
  'derby doctrine election elections emmy era festival final finals formula games genocide grammy gospel games holocaust hurricane intifada law laws marathon massacre medal memorandum month night olympics open operation oscar ' +
  'peace plan prix prize proclamation protocol protocols race reform reformation renaissance report resolution revolution riots rebellion scandal season series show statute storm summit ' +
  'tournament treaties treaty trophy uprising war wars week weekend year years theory theorem test conference expo fair tour address speech strategy paper papers program programme scheme rights rule')

/** Family names do not look like these: lower-case nouns that end a company or product. */
export const companyMarks = words('inc inc. corp corp. ltd ltd. llc plc gmbh co co. sa s.a. ag n.v. spa s.p.a. llp lp')
