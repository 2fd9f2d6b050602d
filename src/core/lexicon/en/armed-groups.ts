/**
 * Armed groups that are no state's army: “Hezbollah said it knew nothing of a truce with the Houthis.”
 *
 * By hand from general knowledge; being listed is no judgement, the name is how newspapers type it. MIT, 2025.
 */
export interface ArmedGroup {
  readonly name: string
  readonly aliases: readonly string[]
  /** Alpha-3 of the country it mostly acts in. */
  readonly country?: string
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])
const key = (form: string): string => (/[a-z]/.test(form) ? form.toLowerCase() : form)

/** “Shi'ite” and “Shi’ite”. */
const both = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => (form.includes("'") ? [form, form.replaceAll("'", '’')] : [form]))

// name|aliases|country
export const armedGroups: readonly ArmedGroup[] = `
Islamic State|ISIS/ISIL/IS/Daesh/Da'esh/Isis/Isil/Islamic State group/Islamic State of Iraq and Syria/Islamic State of Iraq and al-Sham/Islamic State of Iraq and the Levant/Islamic State of Iraq
Islamic State Khorasan|ISIS-K/ISKP/IS-K/Islamic State Khorasan Province/Islamic State-Khorasan|AFG
Islamic State West Africa Province|ISWAP|NGA
al-Qaida|al-Qaeda/al Qaeda/Al-Qaeda/Al Qaeda/Al-Qaida/al Qaida/Al Qaida/Qaeda/al-Qa'ida
al-Qaida in the Arabian Peninsula|al-Qaeda in the Arabian Peninsula/AQAP|YEM
al-Qaida in the Islamic Maghreb|al-Qaeda in the Islamic Maghreb/AQIM|DZA
al-Qaida in Iraq|al-Qaeda in Iraq/AQI|IRQ
Nusra Front|al-Nusra Front/Al-Nusra Front/Jabhat al-Nusra/al-Nusra/Al-Nusra|SYR
Hayat Tahrir al-Sham|HTS/Tahrir al-Sham/Hay'at Tahrir al-Sham|SYR
Ahrar al-Sham||SYR
Jaish al-Islam|Army of Islam|SYR
Free Syrian Army|FSA|SYR
Syrian National Army|SNA|SYR
Syrian opposition forces||SYR
Hamas|Islamic Resistance Movement|PSE
Qassam Brigades|Izz ad-Din al-Qassam Brigades/al-Qassam Brigades/Al-Qassam Brigades/Ezzedine al-Qassam Brigades|PSE
Islamic Jihad|Palestinian Islamic Jihad/PIJ|PSE
Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs Brigades/Al-Aqsa Martyrs' Brigades|PSE
Popular Front for the Liberation of Palestine|PFLP|PSE
Democratic Front for the Liberation of Palestine|DFLP|PSE
Black September||PSE
Abu Nidal Organization||PSE
Hezbollah|Hizbollah/Hizbullah/Hizballah/Hezbullah/Hizb'allah/Party of God|LBN
Kataib Hezbollah|Kata'ib Hezbollah/Ketaib Hezbollah|IRQ
Asaib Ahl al-Haq|Asa'ib Ahl al-Haq|IRQ
Badr Organization|Badr Brigade/Badr Corps|IRQ
Mahdi Army|Jaish al-Mahdi|IRQ
Harakat al-Nujaba||IRQ
Islamic Resistance in Iraq||IRQ
Houthis|Houthi/Ansar Allah/Ansarullah/Ansarallah/Houthi movement/Huthis|YEM
Southern Transitional Council|STC|YEM
Mujahedeen-e-Khalq|MEK/MKO/Mujahedin-e Khalq/People's Mujahedin|IRN
Jundallah|Jundullah|IRN
Jaish al-Adl||IRN
Kurdistan Workers' Party|PKK/Kurdistan Workers Party/P.K.K.|TUR
YPG|People's Protection Units/Y.P.G.|SYR
YPJ|Women's Protection Units|SYR
PJAK||IRN
DHKP-C||TUR
Taliban|Taleban/Afghan Taliban|AFG
Haqqani network|Haqqani Network|AFG
Northern Alliance||AFG
Pakistani Taliban|Tehrik-i-Taliban Pakistan/TTP/Tehreek-e-Taliban Pakistan|PAK
Lashkar-e-Taiba|Lashkar-e-Toiba/LeT/Lashkar-i-Taiba|PAK
Lashkar-e-Jhangvi||PAK
Jaish-e-Mohammed|Jaish-e-Mohammad/JeM|PAK
Sipah-e-Sahaba||PAK
Hizbul Mujahideen|Hizb-ul-Mujahideen|IND
Harkat-ul-Mujahideen|Harkat-ul-Ansar|PAK
Balochistan Liberation Army|BLA/Baloch Liberation Army|PAK
Indian Mujahideen||IND
Naxalites|Naxals/Naxalite|IND
United Liberation Front of Asom|ULFA|IND
Tamil Tigers|LTTE/Liberation Tigers of Tamil Eelam|LKA
Boko Haram||NGA
Al-Shabab|al-Shabab/al-Shabaab/Al-Shabaab/al Shabaab/Al Shabaab/Shabab/Shebab|SOM
Islamic Courts Union|Union of Islamic Courts|SOM
Lord's Resistance Army|LRA|UGA
Allied Democratic Forces|ADF|COD
M23|March 23 Movement|COD
Democratic Forces for the Liberation of Rwanda|FDLR|COD
Mai-Mai|Mai Mai|COD
Interahamwe||RWA
Rwandan Patriotic Front|RPF|RWA
Anti-balaka|anti-balaka|CAF
Seleka|Séléka|CAF
JNIM|Jama'at Nusrat al-Islam wal-Muslimin|MLI
Ansar Dine|Ansar al-Din|MLI
MUJAO||MLI
MNLA|National Movement for the Liberation of Azawad|MLI
Ansar al-Sharia|Ansar al-Shariah|LBY
Libya Dawn||LBY
Ansar Beit al-Maqdis|Sinai Province|EGY
Gama'a Islamiya|al-Gama'a al-Islamiyya/Gamaa Islamiya|EGY
Armed Islamic Group|GIA|DZA
Polisario Front|Polisario|ESH
Tigray People's Liberation Front|TPLF|ETH
Oromo Liberation Army|OLA|ETH
Fano|Fano militia|ETH
Sudan People's Liberation Army|SPLA/SPLM|SSD
Justice and Equality Movement|JEM|SDN
Sudan Liberation Army|SLA|SDN
Movement for the Emancipation of the Niger Delta|MEND|NGA
UNITA|Unita|AGO
Renamo|RENAMO|MOZ
Umkhonto we Sizwe||ZAF
Revolutionary United Front|RUF|SLE
Irish Republican Army|IRA/I.R.A./Provisional IRA/Provisional Irish Republican Army|GBR
Real IRA|New IRA/Continuity IRA|GBR
Ulster Volunteer Force|UVF|GBR
Ulster Defence Association|UDA|GBR
INLA|Irish National Liberation Army|GBR
ETA|Basque Homeland and Freedom|ESP
GRAPO||ESP
Red Brigades|Brigate Rosse|ITA
Red Army Faction|Baader-Meinhof/Baader-Meinhof gang|DEU
November 17|17 November|GRC
Kosovo Liberation Army|KLA|XKX
Chetniks||SRB
Ustasha|Ustashe|HRV
Wagner|Wagner Group/Wagner group/PMC Wagner/Wagner mercenaries|RUS
Caucasus Emirate||RUS
Russian Volunteer Corps||UKR
Freedom of Russia Legion||UKR
Right Sector||UKR
FARC|Revolutionary Armed Forces of Colombia/Farc|COL
National Liberation Army|ELN|COL
AUC|United Self-Defense Forces of Colombia|COL
M-19||COL
Gulf Clan|Clan del Golfo|COL
Medellin cartel|Medellín cartel|COL
Cali cartel||COL
Shining Path|Sendero Luminoso|PER
Tupac Amaru Revolutionary Movement|MRTA/Túpac Amaru|PER
Zapatistas|Zapatista/EZLN/Zapatista National Liberation Army|MEX
Sinaloa cartel|Sinaloa Cartel|MEX
Jalisco New Generation Cartel|CJNG|MEX
Zetas|Los Zetas|MEX
Gulf cartel||MEX
Sandinistas|FSLN/Sandinista National Liberation Front|NIC
Contras||NIC
FMLN|Farabundo Marti National Liberation Front|SLV
MS-13|Mara Salvatrucha|SLV
Barrio 18||SLV
Tren de Aragua||VEN
Tupamaros||URY
Montoneros||ARG
Tonton Macoute||HTI
G9 gang||HTI
Abu Sayyaf|Abu Sayyaf Group|PHL
Moro Islamic Liberation Front|MILF|PHL
Moro National Liberation Front|MNLF|PHL
New People's Army||PHL
Jemaah Islamiyah|Jemaah Islamiah/Jemaah Islamiya/JI|IDN
Free Aceh Movement|GAM|IDN
Free Papua Movement|OPM|IDN
Khmer Rouge||KHM
Viet Cong|Vietcong/Viet Minh/National Liberation Front|VNM
Pathet Lao||LAO
Arakan Army||MMR
Karen National Union|KNU|MMR
Kachin Independence Army|KIA|MMR
Shan State Army||MMR
Arakan Rohingya Salvation Army|ARSA|MMR
East Turkestan Islamic Movement|ETIM|CHN
Aum Shinrikyo||JPN
Japanese Red Army||JPN
Yakuza||JPN
Mujahideen|Mujahedeen/Mujahedin
Janjaweed militia||SDN
Weather Underground|Weathermen|USA
Symbionese Liberation Army||USA
Oath Keepers||USA
Boogaloo||USA
`.trim().split('\n').map((line) => {
  const [name = '', aliases, country] = line.split('|')
  return { name, aliases: both(list(aliases)), ...(country ? { country } : {}) }
})

/** Names in small letters, acronyms as printed: “hezbollah”, “PKK”. Without “the”. */
export const armedGroupByName: ReadonlyMap<string, ArmedGroup> = new Map(armedGroups.flatMap((group) =>
  [...both([group.name]), ...group.aliases].map((form) => [key(form), group] as const)))

/** Also words, acronyms or people: Wagner the composer, an IRA at the bank. */
export const doubtfulArmedGroups: ReadonlySet<string> = new Set(
  'wagner|houthi|northern alliance|national liberation army|national liberation front|party of god|islamic jihad|zetas|contras|naxalite|fano|IS|IRA|ETA|SNA|ADF|AUC|SLA|KIA|MEND|JI|GAM|AA'.split('|'))
