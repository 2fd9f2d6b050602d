/**
 * Words of a withheld name: “The clerk, fearing dismissal, asked not to be identified.”
 *
 * By hand from newsroom usage and the published rules of AP, Reuters, the New York Times and NPR on unnamed sources; the reason
 * and terms patterns of the check catalogue (docs/lexicon.md). MIT, 2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** To ask for it: “requested anonymity”, “insisted on anonymity”. */
export const asking = words('ask asks asked asking request requests requested requesting insist insists insisted insisting demand demanded demanding demands seek sought seeking want wants wanted wanting wish wishes wished wishing ' +
  'prefer prefers preferred preferring choose chose chosen choosing granted given promised offered guaranteed assured accorded condition conditions agreed remain remained remaining remains stay stayed staying keep kept under preserve')
/** What a name is not to be: “not be named”, “would not be quoted by name”. */
export const naming = words('named identified quoted attributed published printed used disclosed revealed known publicised publicized mentioned publishing printing using disclosing revealing give giving gave given withheld withhold shared made provide provided ' +
  'appear appearing identify name changed omitted protected concealed hidden')
/** Of these “be named” alone says it, the others need “name” or “identity” near: “did not want her name used”. */
export const namingAlone = words('named identified quoted')
/** What turns “be named” round: “declined to be named”. */
export const refusing = words('not never without cannot neither nor declined declines declining decline refused refuses refusing refuse unwilling reluctant no')
/** “spoke anonymously”, “talking off the record”, “speaking on background”. */
export const speaking = words('speak speaks spoke spoken speaking talk talks talked talking said told agreed briefed interviewed')

/** After “not authorised to”, “barred from”: what a source must not do, which is to talk. */
export const disclosing = words('speak speaking talk talking discuss discussing comment commenting brief briefing disclose disclosing reveal revealing share sharing describe describing release releasing divulge divulging give giving say saying ' +
  'be speak-to publicly address addressing announce announcing confirm make making contact disseminate communicate communicating detail respond answer go')
export const permitted = words('authorised authorized allowed permitted cleared supposed empowered entitled approved licensed')
export const barred = words('barred forbidden prohibited banned prevented restricted')
/** “lacked permission”, “without clearance”. */
export const permission = words('permission authorisation authorization clearance authority approval leave')

/** What may befall who talks: “feared losing their posts”; whole words. */
export const harms = words('reprisal reprisals retaliation retribution losing lose dismissal dismissed fired sacked job jobs post posts pension pensions career careers livelihood livelihoods lives life safety arrest arrested prosecution prosecuted backlash ' +
  'repercussions consequences punishment punished revenge deportation deported harassment harassed blacklisted expelled targeted attacked killed disciplined demoted jailed evicted')
