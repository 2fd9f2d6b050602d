/**
 * The word that tells what a long name is: “Norland Fisheries Authority” is a body, “Cape Lorne” a place, “Battle of Lorne” an event.
 *
 * By hand from general knowledge. MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Bodies of a state: a demonym before them is whose they are (“Norland Ministry of Trade”). */
export const stateBodies = words('administration agency army assembly cabinet congress council court embassy force forces government guard guards house military ministry navy parliament police senate tribunal department intelligence service corps')

export const placeOpeners = words('mount mt mt. lake cape fort port gulf isle lough loch rio san santa santo sao são saint st st. sainte bay strait river north south east west upper lower greater inner outer new el los las la')

/** Family names do not look like these: lower-case nouns that end a company or product. */
export const companyMarks = words('inc inc. corp corp. ltd ltd. llc plc gmbh co co. sa s.a. ag n.v. spa s.p.a. llp lp')
/** What comes after is the name of a thing: “the trawler Ada Stone”. */
export const vessels = words('ship vessel trawler ferry tanker freighter frigate destroyer submarine corvette yacht steamer icebreaker tugboat barge carrier spacecraft satellite schooner warship supertanker lifeboat cutter')
