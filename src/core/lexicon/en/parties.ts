/**
 * Political parties and what their people are called: “Two Tories and a Likud lawmaker walked out, the GOP stayed.”
 *
 * By hand from general knowledge. MIT, 2025.
 */
export interface Party {
  readonly name: string
  readonly aliases: readonly string[]
  /** Its people, singular and plural. */
  readonly people: readonly string[]
  readonly country?: string
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])
const key = (form: string): string => (/[a-z]/.test(form) ? form.toLowerCase() : form)

// name|aliases|people|country
export const parties: readonly Party[] = `
Republican Party|GOP/G.O.P./Grand Old Party/RNC/Republican National Committee|Republican/Republicans|USA
Democratic Party|DNC/Democratic National Committee|Democrat/Democrats|USA
Libertarian Party||Libertarian/Libertarians|USA
Tea Party|Tea Party movement|Tea Partier/Tea Partiers|USA
Whig Party||Whig/Whigs|USA
Labour Party|Labour/New Labour||GBR
Conservative Party|Conservative and Unionist Party|Tory/Tories/Conservative/Conservatives|GBR
Liberal Democrats|Lib Dems/Liberal Democratic Party of Britain|Lib Dem/Liberal Democrat|GBR
Scottish National Party|SNP||GBR
Plaid Cymru|||GBR
UKIP|Ukip/UK Independence Party||GBR
Reform UK|Brexit Party||GBR
Democratic Unionist Party|DUP||GBR
Ulster Unionist Party|UUP||GBR
Social Democratic and Labour Party|SDLP||GBR
Sinn Fein|Sinn Féin||IRL
Fianna Fail|Fianna Fáil||IRL
Fine Gael|||IRL
Christian Democratic Union|CDU|Christian Democrat/Christian Democrats|DEU
Christian Social Union|CSU||DEU
Social Democratic Party|SPD|Social Democrat/Social Democrats|DEU
Free Democratic Party|FDP/Free Democrats||DEU
Alternative for Germany|AfD/Alternative für Deutschland||DEU
Left Party|Die Linke||DEU
Greens|Green Party/Alliance 90||
National Rally|National Front/Rassemblement National/Front National||FRA
Renaissance|La Republique en Marche/En Marche/La République en Marche||FRA
Les Républicains|Les Republicains/The Republicans/UMP||FRA
France Unbowed|La France Insoumise/LFI||FRA
Socialist Party||Socialist/Socialists|
Communist Party||Communist/Communists|
People's Party|PP/Partido Popular||ESP
Spanish Socialist Workers' Party|PSOE||ESP
Vox|||ESP
Podemos|||ESP
Ciudadanos|||ESP
Junts|Together for Catalonia||ESP
Brothers of Italy|Fratelli d'Italia||ITA
Lega|Northern League||ITA
Forza Italia|||ITA
Five Star Movement|5-Star Movement/Five-Star Movement/M5S||ITA
Law and Justice|PiS/Law and Justice party||POL
Civic Platform|Civic Coalition||POL
Fidesz|||HUN
Jobbik|||HUN
Syriza|SYRIZA||GRC
New Democracy|||GRC
Golden Dawn|||GRC
Pasok|PASOK||GRC
Freedom Party|FPO/FPÖ/Freedom Party of Austria||AUT
Austrian People's Party|ÖVP/OVP||AUT
Party for Freedom|PVV||NLD
VVD|||NLD
New Flemish Alliance|N-VA||BEL
Vlaams Belang|||BEL
Swiss People's Party|SVP||CHE
Sweden Democrats|||SWE
Moderate Party|||SWE
Venstre|||DNK
Danish People's Party|||DNK
Centre Party|Center Party||
United Russia|||RUS
Yabloko|||RUS
Servant of the People|||UKR
Party of Regions|||UKR
Fatherland|Batkivshchyna||UKR
Georgian Dream|||GEO
United National Movement|||GEO
AK Party|AKP/Justice and Development Party||TUR
Republican People's Party|CHP||TUR
Nationalist Movement Party|MHP||TUR
Peoples' Democratic Party|HDP||TUR
Likud|||ISR
Israeli Labor Party|Labor Party of Israel||ISR
Kadima|||ISR
Yesh Atid|||ISR
Blue and White|||ISR
Yisrael Beiteinu|Yisrael Beitenu||ISR
Jewish Home|||ISR
Jewish Power|Otzma Yehudit||ISR
Religious Zionism|Religious Zionist Party||ISR
Shas|||ISR
Meretz|||ISR
United Torah Judaism|||ISR
Joint List|||ISR
Ra'am|Raam||ISR
Fatah|||PSE
Ba'ath Party|Baath Party/Ba’ath Party/Arab Socialist Ba'ath Party|Baathist/Baathists|
Dawa|Dawa Party/Islamic Dawa Party||IRQ
State of Law|State of Law Coalition||IRQ
Sadrist Movement||Sadrist/Sadrists|IRQ
Coordination Framework|||IRQ
Kurdistan Democratic Party|KDP||IRQ
Patriotic Union of Kurdistan|PUK||IRQ
Democratic Union Party|PYD||SYR
Amal|Amal Movement||LBN
Free Patriotic Movement|||LBN
Lebanese Forces|||LBN
Kataeb|Phalange|Phalangist/Phalangists|LBN
Future Movement|||LBN
Islah|||YEM
Ennahda|Ennahdha||TUN
Nidaa Tounes|||TUN
Freedom and Justice Party|||EGY
Wafd|||EGY
FLN|National Liberation Front of Algeria||DZA
Bharatiya Janata Party|BJP/B.J.P.||IND
Indian National Congress|Congress party/Congress Party||IND
Aam Aadmi Party|AAP||IND
Trinamool Congress|TMC||IND
Bahujan Samaj Party|BSP||IND
Samajwadi Party|||IND
Shiv Sena|||IND
Janata Dal|Janata Dal (United)||IND
DMK|||IND
AIADMK|||IND
Rashtriya Swayamsevak Sangh|RSS||IND
Pakistan Muslim League|PML-N/Pakistan Muslim League-Nawaz||PAK
Pakistan People's Party|PPP||PAK
Pakistan Tehreek-e-Insaf|PTI||PAK
Jamaat-e-Islami|Jamaat||PAK
Awami League|||BGD
Bangladesh Nationalist Party|BNP||BGD
United National Party|UNP||LKA
National League for Democracy|NLD||MMR
Chinese Communist Party|CCP/CPC/Communist Party of China||CHN
Kuomintang|KMT/Nationalist Party||TWN
Democratic Progressive Party|DPP||TWN
Liberal Democratic Party|LDP||JPN
Komeito|||JPN
Constitutional Democratic Party|CDP||JPN
People Power Party|||KOR
Democratic Party of Korea|||KOR
Saenuri|Saenuri Party||KOR
Workers' Party of Korea|||PRK
People's Action Party|PAP||SGP
UMNO|United Malays National Organisation||MYS
Barisan Nasional|||MYS
Pakatan Harapan|||MYS
Golkar|||IDN
PDI-P|||IDN
Pheu Thai|Pheu Thai Party||THA
Move Forward|Move Forward Party||THA
Australian Labor Party|ALP||AUS
Liberal Party||Liberal/Liberals|
Liberal-National Coalition|||AUS
One Nation|||AUS
New Zealand First|NZ First||NZL
National Party||Nats|
Liberal Party of Canada|Grits||CAN
Conservative Party of Canada|||CAN
New Democratic Party|NDP||CAN
Bloc Quebecois|Bloc Québécois||CAN
Parti Quebecois|Parti Québécois||CAN
Institutional Revolutionary Party|PRI||MEX
National Action Party|PAN||MEX
Morena|||MEX
Workers' Party|PT||BRA
United Socialist Party of Venezuela|PSUV||VEN
Democratic Unity Roundtable|MUD||VEN
Peronist party|Justicialist Party|Peronist/Peronists|ARG
Movement Toward Socialism|Movement to Socialism||BOL
Arena|ARENA||SLV
Nuevas Ideas|New Ideas||SLV
African National Congress|ANC||ZAF
Democratic Alliance|||ZAF
Economic Freedom Fighters|EFF||ZAF
Inkatha Freedom Party|IFP/Inkatha||ZAF
ZANU-PF|Zanu-PF||ZWE
Movement for Democratic Change|MDC||ZWE
SWAPO|Swapo||NAM
Frelimo|FRELIMO||MOZ
MPLA|||AGO
Chama Cha Mapinduzi|CCM||TZA
Jubilee Party|||KEN
Orange Democratic Movement|ODM||KEN
All Progressives Congress|APC||NGA
Peoples Democratic Party|PDP||NGA
New Patriotic Party|NPP||GHA
National Democratic Congress|NDC||GHA
Prosperity Party|||ETH
Nazi Party|||DEU
Popular Unity|||CHL
European People's Party|EPP||
Muslim League|||
`.trim().split('\n').map((line) => {
  const [name = '', aliases, people, country] = line.split('|')
  return { name, aliases: list(aliases), people: list(people), ...(country ? { country } : {}) }
})

const index = (forms: (party: Party) => readonly string[]): ReadonlyMap<string, Party> =>
  new Map(parties.flatMap((party) => forms(party).flatMap((form) => [[key(form), party] as const, [key(form.replaceAll("'", '’')), party] as const])))

/** Names in small letters, acronyms as printed. */
export const partyByName = index((party) => [party.name, ...party.aliases])

/** Needs a capital and a political sentence: a league, a centre, a renaissance. */
export const doubtfulParties: ReadonlySet<string> = new Set(('renaissance|greens|vox|lega|league|arena|labour|conservative|conservatives|liberal|liberals|new democracy|dawa|islah|' +
  'shas|fatherland|new ideas|state of law|law and justice|blue and white|one nation|move forward|amal|morena|junts|popular unity|communist|communists|socialist|socialists|' +
  'republicans|republican|democrat|democrats|national front|joint list|freedom party|PP|PT|PAN|PRI|PAP|MUD|PTI|RSS|EFF|DNC|CPC|NLD|CSU|PPP|BNP|NDP').split('|'))
