/**
 * The word that tells what a long name is: “Norland Fisheries Authority” is a body, “Cape Lorne” a place, “Battle of Lorne” an event.
 *
 * By hand from general knowledge. MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Bodies of a state: a demonym before them is whose they are (“Norland Ministry of Trade”). */
export const stateBodies = words('administration agency army assembly cabinet congress council court embassy force forces government guard guards house military ministry navy parliament police senate tribunal department intelligence service corps')

export const placeOpeners = words('mount mt mt. lake cape fort port gulf isle lough loch rio san santa santo sao são saint st st. sainte bay strait river north south east west upper lower greater inner outer new el los las la tel tal tell deir dayr wadi jabal jebel djebel beit bayt ayn kafr ras nahr bab puerto porto punta playa monte villa ciudad kampung nizhny veliky')

/** Family names do not look like these: lower-case nouns that end a company or product. */
export const companyMarks = words('inc inc. corp corp. ltd ltd. llc plc gmbh co co. sa s.a. ag n.v. spa s.p.a. llp lp')
/** What comes after is the name of a thing: “the trawler Ada Stone”. */
export const vessels = words('ship vessel trawler ferry tanker freighter frigate destroyer submarine corvette yacht steamer icebreaker tugboat barge carrier spacecraft satellite schooner warship supertanker lifeboat cutter')

/** First words of Arabic, Persian and Urdu names of groups: “Jaish al-Nour”, “Hizb al-Bahr”. */
export const groupOpeners: ReadonlyMap<string, 'armed-group' | 'party' | 'organization'> = new Map([
  ...'jaish jaysh liwa jund jundallah kataib katibat saraya lashkar ansar jabhat harakat sipah asaib faylaq fatah firqat'.split(' ').map((word) => [word, 'armed-group'] as const),
  ...'hizb parti partido partito partei partij'.split(' ').map((word) => [word, 'party'] as const),
  ...'jamaat jamiat jamiyat hayat hay’at tahrik tehrik ittihad majlis shura union'.split(' ').map((word) => [word, 'organization'] as const),
])
