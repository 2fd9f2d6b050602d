/**
 * Peoples, faiths and continents' folk, who act without being a state: “Kurds and Sunni Arabs boycotted the vote.”
 *
 * By hand from general knowledge; people of a state are in countries.ts. MIT, 2025.
 */
export interface People {
  readonly singular: string
  readonly plural: string
  readonly adjectives: readonly string[]
  readonly kind: 'ethnic' | 'faith' | 'region' | 'race' | 'creed'
  readonly aliases: readonly string[]
}

// singular|plural (if not + s)|adjectives (if not the singular)|aliases
const tables: Readonly<Record<People['kind'], string>> = {
  ethnic: `
Kurd||Kurdish|Iraqi Kurds/Syrian Kurds/Turkish Kurds
Arab||Arab/Arabic|Israeli Arabs/Arab Israelis
Tamil
Sinhalese|Sinhalese
Uyghur|||Uighur/Uighurs
Rohingya|Rohingya||Rohingyas
Hutu
Tutsi|||Tutsis
Pashtun|||Pathan/Pathans
Hazara
Baloch|Baloch|Baloch/Baluch|Baluch
Punjabi
Sindhi
Bengali
Gujarati
Sikh
Berber|||Amazigh
Tuareg|Tuareg||Tuaregs
Yazidi|||Yezidi/Yezidis
Bedouin|Bedouin||Bedouins
Roma|Roma|Roma/Romani|Gypsies/Gypsy
Sami|Sami
Inuit|Inuit
Maori|Maori||Māori
Aborigine||Aboriginal|Aboriginals
Cree|Cree
Navajo|Navajo
Cherokee
Sioux|Sioux
Maya|Maya|Mayan|Mayas/Mayans
Zulu
Xhosa|Xhosa
Afrikaner||Afrikaner|Boers/Boer
Hausa|Hausa
Fulani|Fulani|Fulani|Fulanis
Yoruba|Yoruba
Igbo|Igbo||Ibo
Kikuyu|Kikuyu||Kikuyus
Luo|Luo
Dinka|Dinka
Nuer|Nuer
Amhara|Amhara|Amharic
Oromo
Masalit|Masalit
Tatar|||Crimean Tatar/Crimean Tatars
Cossack
Slav||Slavic
Hmong|Hmong
Karen|Karen
Kachin|Kachin
Han|Han||Han Chinese
Ainu|Ainu
Okinawan
Maronite
Assyrian
Circassian
Ossetian
Bosniak
Silesian
Sorb||Sorbian
Breton
Galician
Castilian
Cajun
Creole
Latino|||Latina/Latinas/Latinx/Hispanic/Hispanics
Chicano
Native American|||American Indian/American Indians
African American||African-American|African-Americans/African-American
Asian American||Asian-American|Asian-Americans
Arab American||Arab-American|Arab-Americans
Cuban American||Cuban-American|Cuban-Americans
Mexican American||Mexican-American|Mexican-Americans`,
  faith: `
Muslim|||Moslem/Moslems
Sunni|||Sunni Muslims/Sunni Arabs
Shiite|||Shi'ite/Shi’ite/Shi'ites/Shi’ites/Shia/Shias/Shi'a/Shi’a/Shiite Muslims
Alawite|||Alawi/Alawis
Druze|Druze||Druse
Ismaili
Ahmadi|||Ahmadis
Sufi
Wahhabi|||Wahabi
Salafi|||Salafist/Salafists
Jew||Jewish
Christian
Catholic||Catholic|Roman Catholic/Roman Catholics
Protestant
Evangelical||Evangelical|Evangelicals
Orthodox Christian||Orthodox
Copt||Coptic|Coptic Christians
Baptist
Methodist
Anglican
Lutheran
Presbyterian
Episcopalian
Pentecostal
Mormon
Quaker
Hindu
Buddhist
Jain
Zoroastrian|||Parsi/Parsis
Bahai|||Baha'i/Baha’i/Baha'is/Baha’is
Falun Gong|Falun Gong`,
  region: `
European
African
Asian
Westerner||Western
Latin American
Central American
South American
North American
Middle Easterner||Middle Eastern
Scandinavian
Balt||Baltic
Caribbean|Caribbean
Pacific Islander
Easterner
Southerner||Southern
Northerner||Northern
Midwesterner||Midwestern
New Yorker
Londoner
Parisian
Berliner
Muscovite
Texan
Californian
Floridian
Hawaiian
Alaskan
Sicilian
Neapolitan
Siberian
Angeleno|||Angelenos`,
  race: `
Black
Caucasian`,
  creed: `
Zionist
Islamist
Communist
Marxist
Maoist
Nazi
Fascist
Anarchist
Socialist
Ba'athist|||Baathist/Baathists/Ba’athist/Ba’athists
Loyalist
Republican
Unionist
Nationalist`,
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])

export const peoples: readonly People[] = Object.entries(tables).flatMap(([kind, table]) => table.trim().split('\n').map((line) => {
  const [singular = '', plural, adjectives, aliases] = line.split('|')
  return { singular, plural: plural || `${singular}s`, adjectives: adjectives ? list(adjectives) : [singular], aliases: list(aliases), kind: kind as People['kind'] }
}))
