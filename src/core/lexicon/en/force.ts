/**
 * Words for force that is used: “Its jets bombed the pass and troops shelled the town below.”
 *
 * By hand from newsroom usage, after the verbs of CAMEO’s roots 15, 18, 19 and 20 (force posture, assault, fight, mass violence).
 * Base forms are left out: “to bomb” is a plan. MIT, 2025.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Force wherever it stands: “bombed the bridge”; not “hit”, which a storm can. */
export const forceVerbs = words('bombed bombing bombarded bombarding shelled shelling raided raiding invaded invading stormed storming ambushed ambushing overran overrunning besieged besieging ' +
  'strafed strafing torpedoed annexed annexing occupied dive-bombed mortared airdropped mobilized mobilised firebombed gassed')
/** Force where an army, an armed group or a weapon does it: “rebels seized the airfield”; not “the bank seized the house”. */
export const armedVerbs = words('attacked attacking struck striking hit hitting killed killing destroyed destroying targeted targeting pounded pounding captured capturing seized seizing retook recaptured recapturing ' +
  'entered entering crossed advanced advancing pushed fired firing fought fighting clashed clashing massed massing encircled surrounded surrounding wounded patrolled patrolling withdrew withdrawing retreated retreating ' +
  'intercepted downed opened detained abducted executed expelled blockaded fell moving rolled')
/** Force where a state does it: “Chile seized two tankers”. */
export const stateVerbs = words('captured capturing seized seizing retook recaptured recapturing pounded pounding downed intercepted blockaded blockading encircled')
/** Done with a `forceNouns` word: “launched a strike”, “a raid was carried out”; not “launched a product”. */
export const launchVerbs = words('launched launching launches carried carrying conducted conducting conducts mounted mounting ordered ordering began begun started staged staging stepped unleashed unleashing waged waging ' +
  'resumed halted suspended intensified expanded continued led backed authorized authorised made flew flown flying dropped dropping fired firing fires')
export const forceNouns = words('airstrike airstrikes strike strikes raid raids attack attacks assault assaults offensive offensives incursion incursions bombardment bombardments bombing bombings invasion shelling operation operations ' +
  'campaign sortie sorties missile missiles rocket rockets shells mortars bombs barrage barrages blockade counteroffensive counter-offensive ambush artillery drones drone torpedoes')
/** Without one of these a strike may be a walkout and a campaign may be for votes. */
export const plainlyForce = words('airstrike airstrikes raid raids assault offensive incursion incursions bombardment bombing bombings invasion shelling sorties missile missiles rocket rockets shells mortars bombs barrage ' +
  'counteroffensive counter-offensive ambush artillery air military drone drones naval ground war cross-border')
/** Sent with a `forceMatter` word: “moved tanks to the border”; not “moved houses”. */
export const moveVerbs = words('deployed deploying deploys sent sending sends moved moving moves positioned positioning stationed stationing massed massing dispatched dispatching withdrew withdrawing withdrawn pulled pulling ' +
  'stationed rotated amassed amassing redeployed rushed ordered flown flew flying parked based')
export const forceMatter = words('troops soldiers tanks warplanes warships warship jets bombers fighters forces marines paratroopers commandos artillery submarines submarine missiles battalion battalions brigade brigades carrier drones ' +
  'helicopters gunships destroyers destroyer destroyers frigates frigate peacekeepers mercenaries aircraft')
/** Weapons that act in a sentence as their army does: “artillery struck the mill”. */
export const weapons = words('airstrike airstrikes warplanes warplane jets artillery missiles missile rockets rocket drones drone tanks gunships bombers shells shelling snipers helicopters warships strikes bombing bombs troops soldiers forces')
