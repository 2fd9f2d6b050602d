/**
 * States that are gone, countries within a state, and disputed lands: “Scotland and East Germany had no treaty over Crimea.”
 *
 * By hand from general knowledge: what ISO 3166-1 (countries.ts) has no entry for. MIT, 2025.
 */
export interface FormerState {
  readonly name: string
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
  readonly plural: readonly string[]
  readonly capitals: readonly string[]
  /** ISO 3166-3 or the successor's alpha-3 code. */
  readonly code: string
  readonly until: number
}

export interface Region {
  readonly name: string
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
  readonly plural: readonly string[]
  /** Alpha-3 of the state or states that hold or claim it. */
  readonly of: readonly string[]
  /** Has a government of its own that can say and sign things. */
  readonly governs: boolean
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])

// name|aliases|adjectives|plural|capitals|code|until
export const formerStates: readonly FormerState[] = `
Soviet Union|USSR/U.S.S.R./Soviet Russia/Union of Soviet Socialist Republics/Soviets|Soviet|Soviets||SUN|1991
Yugoslavia|SFRY/Socialist Federal Republic of Yugoslavia/Federal Republic of Yugoslavia|Yugoslav/Yugoslavian|Yugoslavs||YUG|2003
Serbia and Montenegro|||||SCG|2006
Czechoslovakia||Czechoslovak/Czechoslovakian|Czechoslovaks||CSK|1992
East Germany|GDR/G.D.R./German Democratic Republic/DDR|East German|East Germans|East Berlin|DDR|1990
South Vietnam|Republic of Vietnam|South Vietnamese|South Vietnamese|Saigon|VNM|1975
North Vietnam|Democratic Republic of Vietnam|North Vietnamese|North Vietnamese||VDR|1976
South Yemen|People's Democratic Republic of Yemen|South Yemeni|South Yemenis|Aden|YMD|1990
North Yemen|Yemen Arab Republic|North Yemeni|North Yemenis||YEM|1990
Ottoman Empire|Sublime Porte|Ottoman|Ottomans|Constantinople|TUR|1922
Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian|||AUT|1918
Prussia||Prussian|Prussians||DEU|1947
Nazi Germany|Third Reich/German Reich|Nazi|Nazis||DEU|1945
Vichy France|Vichy government||||FRA|1944
Imperial Japan|Empire of Japan||||JPN|1945
Weimar Republic|||||DEU|1933
Tibet||Tibetan|Tibetans|Lhasa|CHN|1951
Manchukuo|||||CHN|1945
Biafra||Biafran|Biafrans||NGA|1970
Tsarist Russia|Russian Empire/Imperial Russia|Tsarist/Czarist|||RUS|1917
Mandatory Palestine|British Mandate||||PSE|1948
`.trim().split('\n').map((line) => {
  const [name = '', aliases, adjectives, plural, capitals, code = '', until] = line.split('|')
  return { name, aliases: list(aliases), adjectives: list(adjectives), plural: list(plural), capitals: list(capitals), code, until: Number(until) }
})

// name|aliases|adjectives|plural|of|governs
export const regions: readonly Region[] = `
England||English|Englishmen/Englishwomen|GBR|
Scotland||Scottish/Scots|Scots/Scotsmen|GBR|yes
Wales||Welsh|Welshmen|GBR|yes
Northern Ireland|Ulster|Northern Irish|Ulstermen|GBR|yes
Gaza|Gaza Strip|Gazan|Gazans|PSE|yes
West Bank|occupied West Bank/Judea and Samaria||West Bankers|PSE|
East Jerusalem||||PSE/ISR|
Golan Heights|Golan/occupied Golan|||SYR/ISR|
Crimea|Crimean Peninsula|Crimean|Crimeans|UKR/RUS|yes
Donbas|Donbass|||UKR/RUS|
Donetsk People's Republic|DPR/Donetsk People’s Republic|||UKR/RUS|yes
Luhansk People's Republic|LPR/Luhansk People’s Republic/Lugansk People's Republic|||UKR/RUS|yes
Transnistria|Transdniester/Trans-Dniester|Transnistrian|Transnistrians|MDA|yes
Abkhazia||Abkhaz/Abkhazian|Abkhazians|GEO|yes
South Ossetia||South Ossetian|South Ossetians|GEO|yes
Chechnya|Chechen Republic|Chechen|Chechens|RUS|yes
Dagestan||Dagestani|Dagestanis|RUS|yes
Ingushetia||Ingush||RUS|yes
Tatarstan||Tatar||RUS|yes
Nagorno-Karabakh|Karabakh/Artsakh||Karabakh Armenians|AZE|yes
Northern Cyprus|Turkish Republic of Northern Cyprus/TRNC|Turkish Cypriot|Turkish Cypriots|CYP|yes
Kashmir|Jammu and Kashmir/Indian-controlled Kashmir/Indian-administered Kashmir/Pakistan-administered Kashmir/Azad Kashmir|Kashmiri|Kashmiris|IND/PAK|yes
Kurdistan|Iraqi Kurdistan/Kurdistan Region/Kurdistan Regional Government/KRG|||IRQ|yes
Rojava|Autonomous Administration of North and East Syria|||SYR|yes
Somaliland||Somalilander|Somalilanders|SOM|yes
Puntland|||Puntlanders|SOM|yes
Tigray||Tigrayan|Tigrayans|ETH|yes
Darfur||Darfuri|Darfuris|SDN|
Zanzibar||Zanzibari|Zanzibaris|TZA|yes
Cabinda||Cabindan||AGO|
Xinjiang|East Turkestan/Xinjiang Uyghur Autonomous Region|||CHN|yes
Inner Mongolia||||CHN|yes
Catalonia||Catalan|Catalans|ESP|yes
Basque Country||Basque|Basques|ESP|yes
Corsica||Corsican|Corsicans|FRA|yes
Flanders||Flemish|Flemings|BEL|yes
Wallonia||Walloon|Walloons|BEL|yes
Bavaria||Bavarian|Bavarians|DEU|yes
Saxony||Saxon||DEU|yes
Republika Srpska|Bosnian Serb Republic|Bosnian Serb|Bosnian Serbs|BIH|yes
Vojvodina||||SRB|yes
Quebec|Québec|Quebecois/Québécois|Quebecers/Quebeckers|CAN|yes
Aceh||Acehnese||IDN|yes
West Papua|Irian Jaya|Papuan|Papuans|IDN|
Mindanao|Bangsamoro|||PHL|yes
Bougainville|||Bougainvilleans|PNG|yes
Balochistan|Baluchistan|Baloch/Baluchi||PAK|yes
Khyber Pakhtunkhwa|North-West Frontier Province|||PAK|yes
Waziristan|North Waziristan/South Waziristan|||PAK|
Sinai|Sinai Peninsula|||EGY|
`.trim().split('\n').map((line) => {
  const [name = '', aliases, adjectives, plural, of, governs] = line.split('|')
  return { name, aliases: list(aliases), adjectives: list(adjectives), plural: list(plural), of: list(of), governs: governs === 'yes' }
})
