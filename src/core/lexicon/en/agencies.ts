/**
 * A state's agencies, parliaments, courts, named forces and governments: “The State Department briefed the Knesset on the Quds Force.”
 *
 * By hand from general knowledge (names and acronyms are facts). MIT, 2025.
 */
export type AgencyType = 'agency' | 'armed-force' | 'government'

export interface Agency {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: AgencyType
  /** Alpha-3 of its state (SUN, DDR for states that are gone); absent where many have one. */
  readonly country?: string
}

// name|aliases|country, grouped by type
const tables: Readonly<Record<AgencyType, string>> = {
  agency: `
State Department|U.S. State Department/US State Department/Department of State|USA
Defense Department|Department of Defense/DOD/DoD/War Department/Department of War|USA
Justice Department|Department of Justice/DOJ/DoJ|USA
Treasury Department|U.S. Treasury/Department of the Treasury|USA
Department of Homeland Security|DHS/Homeland Security|USA
Energy Department|Department of Energy/DOE|USA
Commerce Department|Department of Commerce|USA
Labor Department|Department of Labor|USA
Education Department|Department of Education|USA
Interior Department|Department of the Interior|USA
Transportation Department|Department of Transportation/DOT|USA
Agriculture Department|USDA/Department of Agriculture|USA
Health and Human Services|HHS/Department of Health and Human Services|USA
Department of Housing and Urban Development|HUD|USA
Department of Veterans Affairs|VA|USA
Central Intelligence Agency|CIA/C.I.A.|USA
Federal Bureau of Investigation|FBI/F.B.I.|USA
National Security Agency|NSA/N.S.A.|USA
National Security Council|NSC|USA
Defense Intelligence Agency|DIA|USA
Drug Enforcement Administration|DEA|USA
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|USA
Immigration and Customs Enforcement|ICE|USA
Customs and Border Protection|CBP/Border Patrol|USA
Secret Service|U.S. Secret Service|USA
U.S. Marshals Service|US Marshals|USA
Transportation Security Administration|TSA|USA
Internal Revenue Service|IRS/I.R.S.|USA
Environmental Protection Agency|EPA/E.P.A.|USA
Food and Drug Administration|FDA/F.D.A.|USA
Centers for Disease Control and Prevention|CDC/C.D.C./Centers for Disease Control|USA
National Institutes of Health|NIH|USA
Federal Aviation Administration|FAA|USA
National Transportation Safety Board|NTSB|USA
Federal Communications Commission|FCC|USA
Federal Trade Commission|FTC|USA
Federal Election Commission|FEC|USA
Securities and Exchange Commission|SEC|USA
Federal Emergency Management Agency|FEMA|USA
Federal Reserve|Fed/the Fed/Federal Reserve Board|USA
Census Bureau|U.S. Census Bureau|USA
Bureau of Labor Statistics|BLS|USA
Social Security Administration|SSA|USA
Office of Management and Budget|OMB|USA
Congressional Budget Office|CBO|USA
Government Accountability Office|GAO|USA
NASA|Nasa|USA
USAID|U.S. Agency for International Development|USA
Peace Corps||USA
Geological Survey|U.S. Geological Survey/USGS|USA
National Weather Service||USA
U.S. Congress|US Congress/Congress|USA
U.S. Senate|US Senate/Senate|USA
House of Representatives|U.S. House|USA
U.S. Supreme Court|US Supreme Court|USA
Senate Intelligence Committee||USA
House Judiciary Committee||USA
Senate Judiciary Committee||USA
Senate Foreign Relations Committee||USA
House Foreign Affairs Committee||USA
House Intelligence Committee||USA
New York Police Department|NYPD/N.Y.P.D.|USA
Los Angeles Police Department|LAPD|USA
MI6|Secret Intelligence Service/SIS|GBR
MI5|Security Service|GBR
GCHQ||GBR
Foreign Office|Foreign, Commonwealth and Development Office/FCDO/British Foreign Office|GBR
Home Office||GBR
Cabinet Office||GBR
Ministry of Defence|MoD|GBR
HM Treasury|Treasury|GBR
Bank of England|BoE|GBR
House of Commons|Commons|GBR
House of Lords|Lords|GBR
Metropolitan Police|Met Police|GBR
Crown Prosecution Service|CPS|GBR
National Crime Agency|NCA|GBR
National Health Service|NHS|GBR
Ofcom||GBR
Ofsted||GBR
Office for National Statistics|ONS|GBR
Privy Council||GBR
Scottish Parliament||GBR
Northern Ireland Assembly||GBR
Dail|Dáil/Oireachtas/Seanad|IRL
Garda|Gardai/Gardaí/Garda Siochana|IRL
Federal Security Service|FSB|RUS
KGB|K.G.B.|SUN
GRU|G.R.U.|RUS
SVR|Foreign Intelligence Service of Russia|RUS
Rosatom||RUS
Roskomnadzor||RUS
Investigative Committee||RUS
Emergencies Ministry|Ministry of Emergency Situations/EMERCOM|RUS
State Duma|Duma|RUS
Federation Council||RUS
Supreme Soviet||SUN
Politburo||
Stasi||DDR
NKVD||SUN
SBU|Security Service of Ukraine|UKR
Rada||UKR
Bundestag||DEU
Bundesrat||DEU
Bundesbank||DEU
BND|Federal Intelligence Service|DEU
BfV|Office for the Protection of the Constitution|DEU
BKA|Federal Criminal Police Office|DEU
National Assembly of France|French National Assembly|FRA
DGSE||FRA
DGSI||FRA
Banque de France|Bank of France|FRA
Cortes|Congress of Deputies|ESP
Guardia Civil|Civil Guard|ESP
Mossos d'Esquadra|Mossos|ESP
AIVD||NLD
Riksdag||SWE
Sapo|Säpo|SWE
Riksbank||SWE
Folketing||DNK
Storting||NOR
Eduskunta||FIN
Althing||ISL
Sejm||POL
Saeima||LVA
Seimas||LTU
Riigikogu||EST
Nationalrat||AUT
Swiss National Bank|SNB|CHE
Federal Council||CHE
Mossad||ISR
Shin Bet|Shabak/Shin Beth|ISR
Knesset||ISR
Aman||ISR
COGAT||ISR
Palestine Liberation Organization|PLO/P.L.O.|PSE
Mukhabarat||EGY
Majlis|Islamic Consultative Assembly|IRN
Guardian Council|Council of Guardians|IRN
Assembly of Experts||IRN
Supreme National Security Council|SNSC|IRN
Expediency Council||IRN
Atomic Energy Organization of Iran|AEOI|IRN
SAVAK||IRN
Grand National Assembly||TUR
Diyanet||TUR
Loya Jirga||AFG
National Directorate of Security|NDS|AFG
Inter-Services Intelligence|ISI|PAK
Lok Sabha||IND
Rajya Sabha||IND
Research and Analysis Wing|RAW|IND
Central Bureau of Investigation|CBI|IND
Reserve Bank of India|RBI|IND
Ministry of External Affairs|MEA|IND
Election Commission of India||IND
National People's Congress|National People’s Congress|CHN
State Council||CHN
Central Military Commission||CHN
Politburo Standing Committee||CHN
Ministry of State Security|MSS|CHN
People's Bank of China|PBOC/People’s Bank of China|CHN
Cyberspace Administration of China||CHN
Taiwan Affairs Office||CHN
Mainland Affairs Council||TWN
Legislative Yuan||TWN
Legislative Council|LegCo|HKG
National Intelligence Service|NIS|KOR
Unification Ministry||KOR
Joint Chiefs of Staff|JCS|
Supreme People's Assembly|Supreme People’s Assembly|PRK
Reconnaissance General Bureau||PRK
Diet|National Diet|JPN
Bank of Japan|BOJ|JPN
Gaimusho||JPN
Royal Canadian Mounted Police|RCMP/Mounties|CAN
Canadian Security Intelligence Service||CAN
Global Affairs Canada||CAN
Bank of Canada||CAN
Australian Federal Police||AUS
ASIO||AUS
DFAT||AUS
Reserve Bank of Australia|RBA|AUS
Independent National Electoral Commission|INEC|NGA
Economic and Financial Crimes Commission|EFCC|NGA
Constitutional Court of South Africa||ZAF
National Prosecuting Authority|NPA|ZAF
SEBIN||VEN
PDVSA||VEN
Petrobras||BRA
Supreme Federal Tribunal|STF|BRA
Chamber of Deputies||
Pemex||MEX
National Electoral Institute|INE|MEX
DINA||CHL
Joint Intelligence Committee||GBR
Supreme Court||
Constitutional Court||
National Assembly||
Central Bank||`,
  'armed-force': `
U.S. Army|US Army|USA
U.S. Navy|US Navy|USA
U.S. Air Force|US Air Force|USA
U.S. Marine Corps|Marine Corps/US Marine Corps/Marines/U.S. Marines/US Marines|USA
U.S. Coast Guard|US Coast Guard|USA
National Guard||USA
Navy SEALs|SEAL Team Six/Navy Seals|USA
Delta Force||USA
Green Berets||USA
U.S. Central Command|CENTCOM/Centcom/Central Command/US Central Command|USA
U.S. Africa Command|AFRICOM/Africom|USA
European Command|EUCOM|USA
Indo-Pacific Command|INDOPACOM/Pacific Command|USA
Fifth Fleet|5th Fleet|USA
Sixth Fleet|6th Fleet|USA
Seventh Fleet|7th Fleet|USA
NORAD||USA
Space Force||USA
U.S. Forces Korea|USFK/US Forces Korea|USA
Royal Air Force|RAF|GBR
Royal Navy||GBR
British Army||GBR
Royal Marines||GBR
Special Air Service|SAS|GBR
Royal Ulster Constabulary|RUC|GBR
Red Army||SUN
Black Sea Fleet||RUS
Northern Fleet||RUS
Spetsnaz||RUS
Rosgvardia|Russian National Guard|RUS
Wehrmacht||DEU
Luftwaffe||DEU
Bundeswehr||DEU
SS|Waffen-SS|DEU
Gestapo||DEU
French Foreign Legion|Foreign Legion|FRA
Gendarmerie||FRA
Carabinieri||ITA
Swiss Guard||VAT
Ukrainian Armed Forces|Armed Forces of Ukraine|UKR
Azov|Azov Battalion/Azov Regiment/Azov Brigade|UKR
Israel Defense Forces|IDF/I.D.F./Israeli Defense Forces/Israel Defence Forces|ISR
Israeli Air Force|IAF|ISR
Golani Brigade||ISR
Haganah||ISR
Revolutionary Guard|Revolutionary Guards/IRGC/Islamic Revolutionary Guard Corps/Islamic Revolutionary Guards Corps/Revolutionary Guard Corps/Revolutionary Guards Corps/Iranian Revolutionary Guard/Iranian Revolutionary Guards/I.R.G.C.|IRN
Quds Force|Qods Force/Al-Quds Force/al-Quds Force/Jerusalem Force|IRN
Basij||IRN
Artesh||IRN
Popular Mobilization Forces|PMF/Popular Mobilization Units/PMU/Hashd al-Shaabi/Hashed al-Shaabi/Popular Mobilisation Forces|IRQ
Iraqi Army||IRQ
Republican Guard||
Presidential Guard||
Peshmerga|peshmerga|IRQ
Syrian Arab Army|SAA|SYR
Syrian Democratic Forces|SDF|SYR
Lebanese Armed Forces|LAF|LBN
Arab Legion||JOR
Afghan National Army|ANA|AFG
Frontier Corps||PAK
Border Security Force|BSF|IND
Central Reserve Police Force|CRPF|IND
People's Liberation Army|PLA/People’s Liberation Army/Chinese army|CHN
Self-Defense Forces|Self-Defence Forces/Japan Self-Defense Forces|JPN
Korean People's Army|KPA/Korean People’s Army|PRK
Tatmadaw||MMR
Gurkhas|Gurkha Regiment|GBR
Rapid Support Forces||SDN
Janjaweed||SDN
Sudanese Armed Forces||SDN
Ethiopian National Defense Force|ENDF|ETH
Libyan National Army|LNA/Libyan Arab Armed Forces|LBY
Africa Corps||RUS
AMISOM|ATMIS|
UNIFIL||
MONUSCO||
MINUSMA||
UNMISS||
UNDOF||
KFOR||
SFOR||
IFOR||
ISAF|International Security Assistance Force|
Resolute Support||
Blue Helmets|blue helmets|
Combined Joint Task Force|CJTF|
Bolivarian National Guard||VEN
Carabineros||CHL`,
  government: `
Obama administration||USA
Trump administration||USA
Biden administration||USA
Bush administration||USA
Clinton administration||USA
Reagan administration||USA
Carter administration||USA
Nixon administration||USA
Government of National Accord|GNA|LBY
Government of National Unity|GNU|
Transitional Sovereignty Council|Sovereignty Council|SDN
State Administration Council||MMR
Syrian National Council||SYR
National Transitional Council|NTC|
Coalition Provisional Authority|CPA|IRQ
Iraqi Governing Council||IRQ`,
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])
const key = (form: string): string => (/[a-z]/.test(form) ? form.toLowerCase() : form)

export const agencies: readonly Agency[] = Object.entries(tables).flatMap(([type, table]) => table.trim().split('\n').map((line) => {
  const [name = '', aliases, country] = line.split('|')
  return { name, aliases: list(aliases).map((alias) => alias.replace(/^the /, '')), type: type as AgencyType, ...(country ? { country } : {}) }
}))

/** Names in small letters, acronyms as printed: “state department”, “IAEA” (never “who” for the WHO). Without “the”. */
export const agencyByName: ReadonlyMap<string, Agency> = new Map(agencies.flatMap((agency) =>
  [agency.name, ...agency.aliases].map((form) => [key(form), agency] as const)))

/** Many states have one, or the word has another use: the sentence decides. */
export const doubtfulAgencies: ReadonlySet<string> = new Set(('congress|senate|house of representatives|supreme court|constitutional court|national assembly|' +
  'central bank|treasury|homeland security|national guard|presidential guard|republican guard|diet|commons|lords|marines|border patrol|secret service|' +
  'security service|central command|politburo|joint chiefs of staff|chamber of deputies|state council|federal council|congress of deputies|cortes|fed|garda|' +
  'aman|legislative council|investigative committee|africa corps|SS|VA|SAS|ICE|ISI|IAF|SDF|PLA|CBI|DIA|MSS|NCA|INE|RAW|HUD|SIS|NIS').split('|'))
