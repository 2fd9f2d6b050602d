/**
 * Groups of states and international bodies, official or not: “The IAEA briefed the Arab League and the Red Cross.”
 *
 * By hand from general knowledge (names and acronyms are facts). MIT, 2025.
 */
export type BodyType = 'organization' | 'state-group'

export interface Body {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: BodyType
}

// name|aliases, grouped by type
const tables: Readonly<Record<BodyType, string>> = {
  'state-group': `
United Nations|UN/U.N.
U.N. Security Council|Security Council/UN Security Council/United Nations Security Council/UNSC
U.N. General Assembly|General Assembly/UN General Assembly/United Nations General Assembly/UNGA
European Union|EU/E.U.
European Community|EC/European Communities/European Economic Community/EEC/Common Market
NATO|Nato/North Atlantic Treaty Organization/North Atlantic Treaty Organisation/North Atlantic Council/Atlantic alliance
Warsaw Pact|Warsaw Treaty Organization
Comecon|Council for Mutual Economic Assistance/CMEA
League of Nations
Commonwealth of Nations|the Commonwealth
Commonwealth of Independent States|CIS
Eurasian Economic Union|EAEU
Collective Security Treaty Organization|CSTO/Collective Security Treaty Organisation
Shanghai Cooperation Organization|SCO/Shanghai Cooperation Organisation
BRICS|Brics
G7|G-7/Group of Seven
G8|G-8/Group of Eight
G20|G-20/Group of 20/Group of Twenty
G77|G-77/Group of 77
P5+1|P5-plus-1/P5 plus 1/E3+3/EU3/E3/P-5
Non-Aligned Movement|NAM
African Union|AU/A.U.
Organization of African Unity|OAU/Organisation of African Unity
Economic Community of West African States|ECOWAS/Ecowas
Alliance of Sahel States|AES
East African Community|EAC
Intergovernmental Authority on Development|IGAD/Igad
Southern African Development Community|SADC
Arab League|League of Arab States
Gulf Cooperation Council|GCC/G.C.C./Gulf Co-operation Council
Arab Maghreb Union
Organization of Islamic Cooperation|OIC/Organisation of Islamic Cooperation/Organization of the Islamic Conference
OPEC|Opec/Organization of the Petroleum Exporting Countries
OPEC+|OPEC plus/Opec+
Association of Southeast Asian Nations|ASEAN/Asean
South Asian Association for Regional Cooperation|SAARC/Saarc
Asia-Pacific Economic Cooperation|APEC/Apec
Pacific Islands Forum
Quad|Quadrilateral Security Dialogue
AUKUS|Aukus
Five Eyes
Organization of American States|OAS/O.A.S./Organisation of American States
Mercosur|Mercosul
Caribbean Community|CARICOM/Caricom
Union of South American Nations|UNASUR/Unasur
Community of Latin American and Caribbean States|CELAC/Celac
Andean Community
Visegrad Group|V4/Visegrad Four
Nordic Council
Benelux
Organization for Security and Cooperation in Europe|OSCE/O.S.C.E./Organisation for Security and Co-operation in Europe
Council of Europe
Contact Group
Minsk Group
Normandy Format|Normandy Four
Quartet on the Middle East|Middle East Quartet
Global Coalition Against Daesh|anti-ISIS coalition/U.S.-led coalition/US-led coalition
Entente|Triple Entente
Allied Powers|the Allies
Axis Powers|Axis
Central Powers
Baltic States|Baltics
Gulf States
Arab states
Nordic countries`,
  organization: `
European Commission|EU Commission
European Council
European Parliament|EU Parliament/Europarliament
European Central Bank|ECB/E.C.B.
European Court of Human Rights|ECHR/Strasbourg court
European Court of Justice|ECJ/Court of Justice of the European Union
Council of Ministers|Council of the European Union/EU Council
European External Action Service|EEAS
European Investment Bank|EIB
European Bank for Reconstruction and Development|EBRD
Eurogroup
Europol
Frontex
Interpol
International Atomic Energy Agency|IAEA/I.A.E.A.
International Monetary Fund|IMF/I.M.F.
World Bank
World Trade Organization|WTO/W.T.O./World Trade Organisation
World Health Organization|WHO/W.H.O./World Health Organisation
World Food Program|WFP/World Food Programme
Food and Agriculture Organization|FAO
U.N. High Commissioner for Refugees|UNHCR/UN refugee agency/U.N. refugee agency
U.N. Relief and Works Agency|UNRWA
UNICEF|Unicef/U.N. Children's Fund/UN Children’s Fund
UNESCO|Unesco
U.N. Human Rights Council|UN Human Rights Council/Human Rights Council
U.N. Development Program|UNDP
Office for the Coordination of Humanitarian Affairs|OCHA
International Labor Organization|ILO/International Labour Organization/International Labour Organisation
International Organization for Migration|IOM
International Maritime Organization|IMO
International Civil Aviation Organization|ICAO
International Energy Agency|IEA
Organization for the Prohibition of Chemical Weapons|OPCW/Organisation for the Prohibition of Chemical Weapons
Organization for Economic Cooperation and Development|OECD/Organisation for Economic Co-operation and Development
Intergovernmental Panel on Climate Change|IPCC
International Court of Justice|ICJ/World Court/I.C.J.
International Criminal Court|ICC/I.C.C.
International Criminal Tribunal for the former Yugoslavia|ICTY
Permanent Court of Arbitration
International Committee of the Red Cross|ICRC/Red Cross/International Red Cross
Red Crescent|Iranian Red Crescent/Syrian Arab Red Crescent/Palestinian Red Crescent
American Red Cross
Asian Development Bank|ADB
African Development Bank|AfDB
Asian Infrastructure Investment Bank|AIIB
Inter-American Development Bank
Bank for International Settlements|BIS
World Economic Forum|WEF
Amnesty International|Amnesty
Human Rights Watch|HRW
Doctors Without Borders|MSF/Médecins Sans Frontières/Medecins Sans Frontieres
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
Save the Children
Oxfam
Greenpeace
Transparency International
World Wildlife Fund|WWF
International Crisis Group|Crisis Group
Syrian Observatory for Human Rights|Syrian Observatory/SOHR
White Helmets|Syria Civil Defense
B'Tselem|B’Tselem
American Civil Liberties Union|ACLU/A.C.L.U.
NAACP|National Association for the Advancement of Colored People
Anti-Defamation League|ADL
AIPAC|Aipac/American Israel Public Affairs Committee
J Street
National Rifle Association|NRA/N.R.A.
Planned Parenthood
AFL-CIO
Teamsters
Southern Poverty Law Center
Heritage Foundation
Brookings Institution|Brookings
RAND Corporation|RAND/Rand Corp.
Council on Foreign Relations|CFR
Carnegie Endowment for International Peace|Carnegie Endowment
Chatham House
Center for Strategic and International Studies|CSIS
International Institute for Strategic Studies|IISS
Stockholm International Peace Research Institute|SIPRI
Atlantic Council
Cato Institute
American Enterprise Institute|AEI
Pew Research Center|Pew
Gallup
Quinnipiac University|Quinnipiac
FIFA|Fifa
UEFA|Uefa
International Olympic Committee|IOC/I.O.C.
World Anti-Doping Agency|WADA/Wada
FIA
NBA|National Basketball Association
NFL|National Football League
NHL|National Hockey League
MLB|Major League Baseball
NCAA
Premier League
Formula One|Formula 1
European Broadcasting Union|EBU
Catholic Church|Roman Catholic Church
Church of England
Russian Orthodox Church
Muslim Brotherhood
Black Lives Matter
Ku Klux Klan|KKK
Proud Boys
WikiLeaks|Wikileaks
Bellingcat
Trades Union Congress|TUC`,
}

const list = (field: string | undefined): readonly string[] => (field ? field.split('/') : [])
const key = (form: string): string => (/[a-z]/.test(form) ? form.toLowerCase() : form)

export const bodies: readonly Body[] = Object.entries(tables).flatMap(([type, table]) => table.trim().split('\n').map((line) => {
  const [name = '', aliases] = line.split('|')
  return { name, aliases: list(aliases).map((alias) => alias.replace(/^the /, '')), type: type as BodyType }
}))

/** Names in small letters, acronyms as printed: “state department”, “IAEA” (never “who” for the WHO). Without “the”. */
export const bodyByName: ReadonlyMap<string, Body> = new Map(bodies.flatMap((body) =>
  [body.name, ...body.aliases].map((form) => [key(form), body] as const)))

/** The word has another use: the sentence decides. */
export const doubtfulBodies: ReadonlySet<string> = new Set((
  'general assembly|council of ministers|amnesty|pew|gallup|memorial|axis|quad|allies|commonwealth|entente|central powers|teamsters|AU|EC|NAM|EAC|AES|BIS|FIA|ADL|CIS').split('|'))
