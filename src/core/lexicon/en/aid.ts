/**
 * Words for aid that is given: “Oslo has sent Lima two patrol boats and lent it money for fuel.”
 *
 * By hand from newsroom usage, after the verbs of CAMEO’s root 07 (provide aid). Base forms are left out: “to arm” is a plan. MIT, 2025.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Give, with an `aidNouns` word: “supplied rifles”; not “supplied an answer”. */
export const giveVerbs = words('provided provides providing supplied supplies supplying sent sends sending gave given gives giving donated donates donating delivered delivers delivering shipped ships shipping funneled funnelled funnelling ' +
  'channeled channelled funded funding finances financed financing lent lends lending granted granting transferred transferring airlifted airlifting poured pouring sold selling smuggled smuggling offered allocated pledged ' +
  'increased increases increasing boosted doubled approved extended extending received receives receiving cut suspended halted froze resumed withheld')
export const aidNouns = words('aid assistance weapons weaponry arms ammunition munitions missiles rifles tanks aircraft warplanes jets helicopters artillery shells drones advisers advisors trainers training funds funding cash loan loans ' +
  'grants grant equipment food grain medicine medicines vaccines fuel supplies relief weapon money')
/** Aid by themselves, with a party before and behind: “is arming the rebels”, “has trained Iraqi troops”. */
export const aidVerbs = words('arming equipping bankrolling bankrolled')
