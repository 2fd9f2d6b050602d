/**
 * One thing under two spellings or two names: “al-Qaida” and “al-Qaeda”, “Kiev” and “Kyiv”. And initials that need no spelling out.
 *
 * Pairs by hand from what style guides rule on (AP, Reuters, BBC and Guardian style, facts only); initials after the AP Stylebook on
 * abbreviations and acronyms. MIT, 2026.
 */
const sets = `shiite shi'ite shia|shiites shi'ites shias|qaida qaeda|al-qaida al-qaeda|hezbollah hizbullah hizbollah hizballah hezbullah|houthi huthi|houthis huthis|taliban taleban|isis isil daesh|
kiev kyiv|kharkov kharkiv|lvov lviv|odessa odesa|zaporozhye zaporizhzhia|chernobyl chornobyl|burma myanmar|rangoon yangon|bombay mumbai|calcutta kolkata|madras chennai|peking beijing|
swaziland eswatini|mecca makkah|koran quran qur'an|muslim moslem|muslims moslems|gaddafi qaddafi gadhafi kadafi qadhafi khadafy|osama usama|
sheik sheikh shaikh|sheiks sheikhs shaikhs|fallujah falluja|raqqa raqqah|benghazi bengazi|teheran tehran|sanaa sana'a|jeddah jidda|
pashtun pushtun pathan|pashtuns pushtuns pathans|uighur uyghur uygur|uighurs uyghurs uygurs|tatar tartar|tatars tartars|kosovar kosovan|zelensky zelenskyy zelenskiy|
tchaikovsky chaikovsky|tsar czar|rohingya rohinga`

/** Spelling in small letters, apostrophes straight → the set it belongs to. */
export const rivals: ReadonlyMap<string, number> = new Map(sets.split('|').flatMap((set, index) => set.trim().split(/\s+/).map((word) => [word, index] as const)))

/** Initials that readers know. */
export const familiar: ReadonlySet<string> = new Set(('UN EU US UK USA UAE DC UN NATO FBI CIA NSA NASA IRS BBC CNN NBC CBS ABC PBS NPR MSNBC HBO ESPN ITV AFP AP UPI DPA EFE MTV IBM AT&T GM GE BMW KGB FSB MI5 MI6 ISIS ISIL IS AIDS HIV DNA GOP NBA NFL MLB NHL NCAA FIFA UEFA IOC ' +
  'OPEC UNESCO UNICEF WHO IMF NYPD LAPD SWAT CEO CFO MP MPs MEP PM TV YMCA AFL-CIO NAACP ACLU NRA PLO IRA ETA YouTube LGBT LGBTQ COVID UPS KLM SAS VW HSBC KFC DHL').split(' '))
