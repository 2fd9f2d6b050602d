/**
 * Buildings, streets and towns that stand for those who work there: “The Kremlin denied what Downing Street had said.”
 *
 * By hand from newsroom usage; capitals as metonyms are in countries.ts. MIT, 2025.
 */
export interface Metonym {
  readonly name: string
  readonly aliases: readonly string[]
  /** Alpha-3, or the name of the body in bodies.ts. */
  readonly of: string
  readonly standsFor: string
  /** The place is also simply a place: “a flat in Downing Street”. */
  readonly doubtful: boolean
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])

// name|aliases|of|stands for|doubtful
export const metonyms: readonly Metonym[] = `
White House|Oval Office/West Wing|USA|president's administration
Pentagon||USA|defence department
Foggy Bottom||USA|state department
Capitol Hill|Capitol|USA|congress|?
Langley||USA|CIA|?
Fort Meade||USA|NSA|?
Quantico||USA|FBI|?
Mar-a-Lago||USA|Donald Trump's circle|?
Wall Street||USA|financial industry
Main Street||USA|ordinary business|?
Silicon Valley||USA|technology industry
Hollywood||USA|film industry
Madison Avenue||USA|advertising industry|?
K Street||USA|lobbyists|?
Beltway||USA|Washington politics
Detroit||USA|car industry|?
Albany||USA|New York state government|?
Sacramento||USA|California state government|?
Turtle Bay||United Nations|UN headquarters|?
Foley Square||USA|federal court in Manhattan|?
Kremlin||RUS|presidency
Lubyanka||RUS|FSB|?
Smolenskaya Square||RUS|foreign ministry|?
Smolny||RUS|St. Petersburg government|?
Downing Street|No. 10/No 10/Number 10/No. 10 Downing Street/10 Downing Street|GBR|prime minister's office
No. 11|No 11/Number 11/11 Downing Street|GBR|treasury
Whitehall||GBR|civil service
Westminster||GBR|parliament|?
Buckingham Palace||GBR|monarch's household
Kensington Palace||GBR|Prince of Wales's household
Clarence House||GBR|royal household|?
Windsor Castle||GBR|monarch's household|?
Lambeth Palace||GBR|Archbishop of Canterbury
Fleet Street||GBR|national press
Scotland Yard|New Scotland Yard|GBR|Metropolitan Police
Threadneedle Street||GBR|Bank of England
Square Mile||GBR|financial industry|?
Holyrood|Bute House|GBR|Scottish parliament
Stormont||GBR|Northern Ireland assembly
Cardiff Bay||GBR|Welsh parliament|?
Vauxhall Cross||GBR|MI6|?
Thames House||GBR|MI5|?
Elysee|Élysée/Elysee Palace/Élysée Palace/Elysée|FRA|presidency
Quai d'Orsay|Quai d’Orsay|FRA|foreign ministry
Matignon|Hotel Matignon/Hôtel Matignon|FRA|prime minister's office
Bercy||FRA|finance ministry
Place Beauvau||FRA|interior ministry
Palais Bourbon||FRA|national assembly
Chancellery|Kanzleramt|DEU|chancellor's office|?
Bellevue Palace|Schloss Bellevue|DEU|presidency
Reichstag||DEU|parliament
Werderscher Markt||DEU|foreign ministry
Ballhausplatz||AUT|chancellery
Hofburg||AUT|presidency
Quirinal|Quirinale/Quirinal Palace|ITA|presidency
Palazzo Chigi||ITA|prime minister's office
Farnesina||ITA|foreign ministry
Montecitorio||ITA|chamber of deputies
Viminale||ITA|interior ministry
Vatican||VAT|Holy See
Apostolic Palace||VAT|pope's household
Moncloa|La Moncloa|ESP|prime minister's office
Zarzuela|La Zarzuela/Zarzuela Palace|ESP|monarch's household
Generalitat||ESP|Catalan government
Belem Palace|Belém Palace|PRT|presidency
Maximos Mansion||GRC|prime minister's office
Binnenhof||NLD|parliament
Catshuis||NLD|prime minister
Rosenbad||SWE|government
Christiansborg||DNK|parliament
Bankova|Bankova Street|UKR|presidential office
Verkhovna Rada||UKR|parliament
Cankaya|Çankaya/Cankaya Palace|TUR|presidency
Ak Saray|Bestepe/Beştepe|TUR|presidency
Cotroceni|Cotroceni Palace|ROU|presidency
Prague Castle||CZE|presidency
Zhongnanhai||CHN|party leadership
Great Hall of the People||CHN|parliament|?
Blue House|Cheong Wa Dae|KOR|presidency
Yongsan||KOR|presidential office|?
Nagatacho|Nagata-cho|JPN|party politics
Kasumigaseki||JPN|civil service
Kantei||JPN|prime minister's office
Ichigaya||JPN|defence ministry|?
Presidential Office Building||TWN|presidency
South Block||IND|foreign ministry and prime minister's office
North Block||IND|finance and home ministries
Raisina Hill||IND|government
Rashtrapati Bhavan||IND|presidency
Dalal Street||IND|stock market
Mantralaya||IND|Maharashtra government
Rawalpindi||PAK|army headquarters|?
Aabpara||PAK|ISI|?
Temple Trees||LKA|prime minister's office
Malacanang|Malacañang/Malacanang Palace/Malacañang Palace|PHL|presidency
Istana||SGP|presidency|?
Merdeka Palace|Istana Merdeka|IDN|presidency
Senayan||IDN|parliament|?
Government House||THA|prime minister's office|?
Kirribilli House||AUS|prime minister|?
Yarralumla||AUS|governor-general
Beehive||NZL|government|?
Parliament Hill||CAN|parliament
Rideau Hall||CAN|governor general
Bay Street||CAN|financial industry|?
24 Sussex Drive|24 Sussex|CAN|prime minister
Casa Rosada|Pink House|ARG|presidency
Planalto|Planalto Palace|BRA|presidency
Itamaraty||BRA|foreign ministry
Los Pinos||MEX|presidency|?
Miraflores|Miraflores Palace|VEN|presidency|?
La Moneda|Moneda Palace|CHL|presidency
Casa de Narino|Casa de Nariño|COL|presidency
Pizarro Palace||PER|presidency
Carondelet|Carondelet Palace|ECU|presidency
Palacio Quemado||BOL|presidency
Torrijos Palace||PAN|presidency
Baabda|Baabda Palace|LBN|presidency
Grand Serail||LBN|prime minister's office
Ain el-Tineh|Ain al-Tineh|LBN|speaker of parliament
Mukataa|Muqata/Mukata|PSE|Palestinian presidency
Balfour Street||ISR|prime minister's residence|?
Kirya||ISR|defence ministry and army headquarters
Glilot||ISR|Mossad|?
Green Zone||IRQ|government|?
Republican Palace||IRQ|presidency|?
Muhajireen Palace||SYR|presidency
Pasteur Street|Pasteur|IRN|presidency|?
Evin||IRN|judiciary's prison|?
Royal Court||SAU|monarch's household|?
Heliopolis Palace|Ittihadiya/Ittihadiya Palace|EGY|presidency
Tahrir Square||EGY|protest movement|?
Carthage Palace||TUN|presidency
El Mouradia|El Mouradia Palace|DZA|presidency
Aso Rock|Aso Villa|NGA|presidency
Jubilee House|Flagstaff House|GHA|presidency
Union Buildings||ZAF|presidency
Luthuli House||ZAF|African National Congress
State House||KEN|presidency|?
Harambee House||KEN|interior ministry
Villa Somalia||SOM|presidency
Menelik Palace||ETH|prime minister's office|?
Berlaymont||European Commission|European Commission
Brussels||European Union|European institutions|?
Strasbourg||European Parliament|European parliament|?
Frankfurt||European Central Bank|European Central Bank|?
Lake Success||United Nations|UN headquarters|?
Vienna||IAEA|atomic energy agency|?
Geneva||United Nations|UN European office|?
The Hague||International Criminal Court|international courts|?
Davos||World Economic Forum|meeting of business leaders|?
Lausanne||International Olympic Committee|Olympic committee|?
Nyon||UEFA|UEFA
Jolimont||AUS|Cricket Australia|?
Addis Ababa||African Union|African Union|?
`.trim().split('\n').map((line) => {
  const [name = '', aliases, of = '', standsFor = '', doubtful] = line.split('|')
  return { name, aliases: list(aliases), of, standsFor, doubtful: doubtful === '?' }
})

/** In small letters, “quai d’orsay”, without “the”. */
export const metonymByName: ReadonlyMap<string, Metonym> = new Map(metonyms.flatMap((metonym) =>
  [metonym.name, ...metonym.aliases].map((form) => [form.toLowerCase(), metonym] as const)))
