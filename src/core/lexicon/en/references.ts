/**
 * How people are first named: “Queen Maud” has no surname, “the Dahl administration” is no man.
 *
 * By hand from newsroom usage. MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Titles and kin that go with a first name, in small letters: royalty, nobility, orders, saints, sons. */
export const givenNameTitles = words('king queen prince princess emperor empress emir sultan shah tsar czar kaiser pharaoh pope patriarch saint st. st sister brother mother father fr. lord lady sir dame baron baroness count countess ' +
  'viscount earl duke duchess marquess marquis infanta infante archduke sheikh sheik shaikh sheikha mullah caliph dalai lama metropolitan uncle aunt granma grandma swami guru thich don doña imam abba ' +
  'son sons daughter daughters wife husband widow widower boy girl baby child children twin twins nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter girlfriend boyfriend fiancé fiancée dog cat horse')

/** Titles that are first names as well: “Dean Johnson” may hold no office. */
export const firstNamesToo = words('dean earl duke major marshal bishop canon elder deacon king prince baron judge justice count shah khan sayyid sayed syed seyed sayyed')

/** What is named after a person, in small letters. */
export const eponymHeads = words('administration regime government era presidency campaign campaigns camp team family clan brothers sisters foundation fund institute institution center centre university college school hospital library museum ' +
  'award prize medal doctrine plan plans proposal act bill law amendment rule test report commission inquiry trial case affair scandal emails email effect theory method model curve index scale principle house hall park ' +
  'street avenue road bridge tower towers airport stadium hotel hotels organization organisation group company corporation corp inc inc. co ltd llc partners capital rally rallies event events supporter supporters voter voters ' +
  'backer backers ally allies aide aides adviser advisers official officials spokesman spokeswoman donor donors delegate delegates surrogate surrogates critic critics fan fans loyalist loyalists nomination candidacy presidency victory win ' +
  'loss defeat speech ad ads policy policies budget cabinet years name brand business businesses empire casino casinos estate legacy machine dynasty ticket nominee appointee appointees')
