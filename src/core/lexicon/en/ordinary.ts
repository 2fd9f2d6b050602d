/**
 * Words that news writes in small letters: in “Rescuers left. Zarif stayed.” the first word of the first sentence is one, so it
 * is no name; the first word of the second is not here, so it may be.
 *
 * Counted in PolNeAR GUM, wikigold, CrossNER, re3d and MPQA: three or more times small, and in at least three of five
 * uses inside a sentence. Words alone, no text. Inflections that `ordinary` finds by their stem are left out. MIT, 2026.
 */
const table = `
aback abandon abducted abide ability able abnormal aboard abolish abortion about above abroad abrupt absence absent absentee absolute absorb absurd abundant abuse abusive
academic accelerate acceleration accent accept acceptable acceptance access accessible accessories accident accidentally acclaimed accommodate accommodations accompany
accomplish accomplishment accord accordance account accountability accountable accountant accreditation accredited accumulated accuracy accurate accusation accuse
accustomed achieve achievement acid acknowledge acknowledgment acquainted acquiesced acquire acquisition acquittal acquitted acre acronym across acted acting action
activated active activism activist activity actor actress acts actual acute ad adamant adapt add addicted addiction addicts addition additional address adept adequate
adhere adherence adherents adjacent adjective adjust adjustments administer administration administrative administrator admirable admiral admiration admire admission admit
admittedly adopt adoptee adoption adoring adorned ads adulation adult adultery advance advancement advantage adversary adverse advertise advertisements advice advise
advisor advisory advocacy advocate affair affect affection affidavit affiliate affiliation affirm affirmative afflicted affluent afford affordability afloat afoul afraid
after aftermath afternoon afterward again against age aged agency agenda agent aggravated aggravating aggression aggressive aging agitated ago agree agreement agricultural
agriculture ahead aid aide ailing aim air aircraft airline airplane airport airspace airstrikes airtime airwaves aisle akin alarm albeit album alcoholic alert alias
alienate alienation aliens align alignment alike alive all allegation alleged alleges allegiance alleging alleviate alliances allocated allotted allow alluded alluding
ally almost alone along alongside aloud already also alter alternate alternative although altogether aluminum always am amassed amateur amazed amazing ambassador ambiguity
ambiguous ambition ambitious ambush amend amendments amenities amid amidst amino ammunition amnesty amok among amongst amorphous amount amp ample amplify an analogue
analogy analyses analysis analyst analytics analyze ancestors ancestry anchor ancient and anew angels anger angle angrily angry angst anguish animal animated animating
animosity annexation anniversary announce announcement annoyance annual annuity anointed anomaly anonymity anonymous another answer antagonist anthem anthropologist
antiabortion antibody anticipated anticipating anticipation anticodon antics antipathy antitrust anxiety anxious any anybody anymore anyone anything anytime anyway
anywhere apart apartment apathy apologize apology app appalled appalling apparatus apparel apparent appeal appear appearance appellants appending appetite applaud applause
apples applicants application applied applies applying appoint appointee appointment appreciate appreciation apprehension approach appropriate approval approve
approximately apt arbiter arbitrarily arbitrary arbitration arch architect architecture archive ardent arduous are area arena arguably argue argument arise arisen arm
armored army arose around arranged arrangement arranging array arrest arrival arrive arrogant arsenal artful article articulate artificial artillery artist as ascended
ashamed aside ask asleep aspect aspirations aspiring ass assailed assails assassinate assassination assault assemble assert assertion assertive assess assessment asset
assign assignment assist assistance assistant associate associations assuage assume assumption assurances assure astonishing astronaut asylum at ate athlete atmosphere
atop atrocities attach attack attained attempt attend attendance attendants attendee attention attitude attorney attract attraction attractive attributable attribute
audacious audience audio audit augmentation augmented aura authentic authenticity author authoritarian authority authorization authorize autism autistic auto autobiography
automatic automatically automobile autonomous autonomy avail availability available average avert aviation avid avoid avoidance await awake award aware awareness away
awful awkward axis baby bachelor back backdrop backfire background backlash backlog backstage backstop backup backward backwater backyard bacteria bacterium bad badge bag
baggage bail bailout bait bakery balance balked ball ballistic balloon ballot ballroom ban band bang bank bankrolled bankrupt bankruptcy bar barbarians barbed bare bargain
barn barnstorming barrel barrier base baseless bashed bashing basic basically basis basket basketball batch bathed bathroom battered battery battle battlefield
battleground be beaches beamed beans bear beat beaten beautiful beauty became because become bed bedrock bedroom beef been beer before beforehand began begged begging
begin begun behalf behave behavior behavioral behemoth behind beholden being belatedly beleaguered belief belies believe belittled bell bellicose belligerent bellwether
belong below bemoaned bench benchmark bend beneath benefactor beneficial beneficiary benefit bent beside besieged bespectacled best bet betray betrayal between beverage
beyond bias biblical bickering bicycles bid big biggest bigot bigotry bilateral billed billion billionaire bills bin binary bind bio biofuels biography biological biology
biomedical biosphere biotechnology bipartisan birth birthday birtherism birthplace bisexual bit bite bitterly bizarre black blacklist blah blame blank blanket blared blast
blatant blazing bleak bleed bless blew blind blip blistering blitz blizzard bloc block blog blond blood bloodshed bloody blow blowback blowhard blowout blue blunt bluster
bn board boardroom boast boat bodily body bodyboarding bogus boiled boiler boisterous bold bolster bolting bomb bombastic bombings bombshell bona bond bonus booed booing
book boom boon boos boost booth boots border bore born boroughs borrow boss botched both bothered bottles bottom bought bounce bound boundary bout boutique bow bowls box
boy boycott boyfriend brace brag brain brainchild brainstorm brake branch brand brash brass bravado brave breach bread breadth break breakdown breakfast breakthroughs
breath breathe breeding brewing bribe bridge brief briefings brigade bright brightest brilliant bring brink bristled broad broadcast broaden broadside broke broken
brokered bronze brother brought browser bruised bruises bruising brush brutal brutality bu bubble buck buckle budget build buildings built bulk bulldozer bullet bullshit
bully bulwark bump bunch bundled bundlers bungalow bunkers buoyed burden bureaucracy bureaucratic buried burn burst burying bus business businessman businessmen
businesswoman busting busy but button buy buzz by bypass byproduct cable cache cadet cafeteria cages cake calculated calculating calculation calculus calendar call calm
calories came camera camp campaign campus can cancel cancellation cancer candid candidacy candidate candle candy cannot canvas cap capability capable capacity capita
capital capitalism capitalist capitalization capitalize capricious captain captive capture car carbon card cardiovascular care careful caregivers careless carelessness
cargo caricature carpenter carpet carry cartel carve case cash casino cast casual casualty catalog catalysis catastrophe catastrophic catch categorically category cater
cattle caucus caucusgoers caught causal cause caustic caution cautionary cautious cave caveat cease ceasefire ceiling celebrate celebration celebrity cell cellphone cement
cemetery cent centered centerpiece centrist century cereal ceremonial ceremony certain certainty certificate certified chagrin chain chair chairman chairmen chairwoman
challenge chamber champion championship chance chandeliers change channel chant chaos chaotic chaplain chapter character characteristic characterize charge charisma
charitable charity charlatan charming charred charter charts chased chasing chassis chat cheap cheated cheating check cheer cheese chemical chemistry cherished chest
chided chiding chief child childcare childhood childish children chimed chip chocolate choice choose chorus chose chosen chronic chronicles chunk churches cigarette circle
circuits circulate circulation circumspect circumstances circumvent circus citations cite cities citizen citizenship civil civilian civility civilization civilized clad
claim clamoring clan clandestine clapping clarification clarify clarity clash class classical classification classify classroom clause clean clear clearance cleric clerk
clever click client cliff climate climb clinch clinging clinics clip clock cloning close closeness closest closure clot clothes clothing cloud clout clubhouse clubs clue
clumsy clutch coach coal coalesce coalition coarse coast coastal coat cocaine cocktail code coffee coffers cognitivebias coherent coin coincided coincidence coincidentally
coli collaborated collaborating collaboration collaborative collapse collar collateral colleague collect collection collective college collision colonels colonial colonies
color colorful column columnist com combat combatant combative combination combine come comeback comedian comedy comfort comfortable comfortably comic command commemorated
commenced commencement commend comment commentary commentator commercial commissioned commissioners commit commitment committees commodity common commune communicate
communication community company comparable comparatively compare comparison compassion compassionate compelled compelling compensated compensation compete competence
competent competition competitive competitiveness competitor compilation compile complain complaint complete completion complex complexity compliance complicate
complication complicity compliment complimentary comply component composed composer composite composition compound comprehensive comprise compromise computer con conceal
concede concentrate concentration concept concern concert concession conciliatory conclude conclusion concrete condemn condemnation condensed condition conditional
condolences condone conduct confer conference confidant confided confidence confident confidential confidentiality configuration confined confinement confirm confirmation
confiscated conflict conform conformity confront confrontation confrontational confuse confusion congratulate congratulations congregation congressional congressman
conjecture conjunction connect connection conquer conquest conscience conscious consciousness consecutive consensus consent consequence consequential conservatism
conservative consider considerable considerably consideration consist consistency consistent consolidate consolidation conspiracy constant constellation consternation
constituency constituents constitute constitutional constrained constraints construct construction constructive consulate consultant consulted consulting consume
consummate consumption contact contain containment contemplate contemporary contempt contend content contention contentious contest contestant context continent
continental contingency contingent continual continuation continue continuous contraception contract contractor contradict contradiction contradictory contrary contrast
contribute contribution contributor control controversial controversy convene convenience conveniently convention conventional convergence conversation conversion convert
convertible convey convicted conviction convince convoluted convoy cookie cooking cookout cool cooperate cooperation coordinate coordination coordinator cope copper cops
copy cordial core corn cornerstone coroner corporate corporations correct correction corrective correctness correlation corresponded correspondence correspondent
corresponding corridor corrupt corruption cosmonaut cost cottage couch could councillor councils counsel count counterattack countered counterpart counterproductive
counterterrorism countervailing counterweight counties countless country countrymen countryside coup couple courage courageous course courtesy courthouse courting
courtroom courts cousin cover coverage coverup coveted cow cowboy cozy crack crackdown craft cramped cranes crap crash craze crazy cream create creation creature credence
credentials credibility credible credibly credit creditors creeping crew cried cries crime criminal crippled crippling crises crisis crisscross criteria critic critical
criticised criticism criticize critique cronyism crop cross crowd crowned crucial crucifixion crude cruel cruised crumbling crunch crusade crush cry crystal crystallize
cubic cue culinary culminated culprit cultivate cultural culture cumulative curator curb cure curfew curiosity curious currency current cursory cusp custody custom cut
cutbacks cute cutoff cyber cybersecurity cyberspace cycle cynical cynicism da dad damage damn dance danger dangerous dare dark darkness darling darn dash data database
date datetime daughter daunting dawn day daylight daylong de dead deadbolt deadliest deadline deadlock deal dealings dealt death debacle debate debilitating debris debt
debunked debut decade deceased deceive decency decent decentralized deception deceptive decide decidedly decision decisive deck declaration declare decline decoder
decrease decree decried decrying dedicated dedication deduce deduct deduction deeds deemed deep deepen deepest deer defamation default defeat defect defection defend
defendant defense defensive defer deference defiance defiant deficiencies deficit define definitely definition definitive deflect defund defy degrading degree delay
delegate delegation deleted deletions deliberate deliberations delicate delighted deliver delivery delusion demagogue demand demeanor demise demo democracy democratically
demographic demolished demonstrate demonstration demonstrators demoralized demurred denial denounce densely dent dentists denuclearization denunciation deny departed
departing departments departure depend dependent depicting deplorable deploy deployment deport deportation depose deposit deposition depress depression deprive depth
deputy der derail deregulation dereliction derided derisively derived derogatory descend descendants descent describe description deserted deserve design designated
desirable desire desk desperate desperation despite destabilize destination destined destiny destroy destruction destructive detail detained detainee detect detention
deter deteriorated determination determine deterrent detonated detours detractors detrimental devastated devastating devastation develop development developmental device
devil devise devoid devolved devoted devoting devotion diagnosed diagnosis dial dialogue diaspora dictate dictator dictatorship dictum did die died dierent differ
difference different differential differentiated difficult difficulty dig digital digits dignified dignitaries dignity dilemma dimension diminish diner dining dinner
dioxide dip diplomacy diplomat diplomatic dire direct direction director dirt dirtiest dirty disabilities disabled disadvantage disaffected disagree disagreement disappear
disappointed disappointing disappointment disapproval disarray disaster disastrous disavow disbanded disbelief discarded discharge discipline disclose disclosure
discomfort disconnect discontent discord discount discourage discourse discover discovery discredit discretion discretionary discriminate discrimination discriminatory
discuss discussion disdain disease disenfranchised disenfranchisement disgorgement disgrace disgraceful disgruntled disgust dishes dishonest disingenuous dislike dislodge
disloyalty dismal dismantle dismay dismiss dismissal dismissive disobedience disorder disparage disparate disparity dispatched dispatching dispel dispense displaced
display displeasure disposable disposal disposition disproportionate dispute disqualify disregard disrespect disrespectful disrupt disruption disruptive dissatisfaction
dissatisfied disseminated dissent dissertation dissidents dissolution dissolved distance distant distaste distinct distinction distinctive distinguish distorted distorting
distortion distract distraction distressed distribute distribution district distrust disturbances disturbed disturbing diverse diversity divide dividend division divisive
divorce dnain do docked docket doctor doctorate doctrine document documentary documentation dodge does dog doing doldrums doled doling dollar domain domestic domestically
dominance dominant dominate domination donate donation done donor doom door dose dotted double doubt doubtful dovish down downfall downplayed downtown downturn downward
dozen draft drag drama dramatic dramatically draped drastic drastically draw drawn dream dress drew drilling drink drip drive driven drones drop drought drove drowned drug
drum dry du dual dubbed dubious duck due duel dug dump dunes duo durability durable duration during dust duty dwell dwindled dying dynamic dynasty dysfunction
dysfunctional each eager eagerness ear earlier earliest earn earnings earth earthquake ease easier easiest easily easy eat eaten echo eclectic eclipse ecological economic
economically economist economy ecosystem eda edge edhenry edit editions editor editorial educate education educational educators effect effective effectiveness effector
efficiency efficient effort egg egregious eight eighteen eighth either ejected eked elaborate elder eldest elect electability electable election elective electoral
electorate electric electrical electricity electrified electro electronic elegant element elevate elevator eleventh eligibility eligible eliminate elimination elite else
elsewhere em email embargo embarked embarrass embarrassment embassies embattled embedded emblem emblematic embody embrace embroiled embryos emerge emergence emergency
emeritus emigrated eminent emission emit emotion emotional empathize empathy emphasis emphasize emphatically employ employee employment empower empowerment empty emulate
en enable enact enamored encampment enclave enclosed encompasses encounter encourage encouragement encryption end endangered endeavors endless endorse endorsement endure
enemy energetic energize energy enforce enforcement engage engagement engine engineering enginehouse engraved enhance enjoy enlightened enlist enormous enough enroll
enrollment enshrined ensure entails enter enterprise entertain entertainment enthusiasm enthusiastic enthusiastically enthusiasts enticing entire entirety entitled
entitlement entity entourage entrance entrenched entrepreneur entrepreneurial entry envelope environment environmental environmentalists envision envoy enzyme epic
epicenter epidemic episode equal equality equate equation equipment equipped equity equivalent equivocation era eradicate erase erected erode erosion erred erroneous error
erupt escalated escalating escalation escapades escape escort especially espionage espoused essay essence essential establish establishment estate estimate estoppel et etc
ethanol ethic ethical ethnic ethnicity ethos euphoria euro evacuated evade evaluate evaluation evangelical evangelist evaporated evasive eve even evenhanded event eventual
ever every everybody everyday everyone everything everywhere evidence evident evil evolution evolutionary evolve ex exacerbated exact exaggerated exaggeration exam examine
example exasperated exceed exceedingly excellence excellent except exception exceptional excerpt excess excessive exchange excite excitement excitons exclaimed exclude
exclusive excuse execute execution executive exemplified exemplifying exempt exercise exhausted exhaustive exhibit exile exist existence existential exit exodus expand
expansion expansionist expansive expect expectation expedition expel expenditures expense expensive experience experiment experimentation expert expertise expire explain
explanation expletive explicit explode exploit exploitation exploration explore explosion explosive export expose exposure express expression expulsion extend extension
extensive extent external extra extract extradition extramarital extraordinarily extraordinary extreme extremism extremist eye eyebrows ez fabric fabricated fabulous face
facet facilitate facility fact faction facto factor factory factual faculty fade fail failings failure fair fairness fairways faith faithful fake fall fallen fallout false
faltered faltering famed familial familiar familiarity family famous fan fanatics fantastic fantasy far farce fare farewell farm farther fascinating fascination fascism
fascist fashion fast fat fatal fate father fatigue fault favor favorability favorable favorably favorite favour favourite fear fearful feasible feat feature federal feds
fee feed feedback feel feelings feet fell fellow felons felony felt female feminist fence fend ferry fertile fervent fervor festivals festivities fetus feud few fiasco
fiction fictional fictitious fides field fierce fiery fifteen fifth fight figure file filibuster filings fill film final finalized finalizing finance financial financiers
find findings fine finest finger finish fire firearm firebrand firehouse firepower firestorm firewall fireworks firm first firsthand fiscal fish fit fitness five fix
fixture fizzled flag flagrant flagship flames flank flap flared flash flashpoint flat flattering flawed flawlessly flaws fled fledgling flee fleet flesh flew flexibility
flexible fliers flies flight flip flirted float flock flood floor flourish flow flown fluid flurry fly fo focus fodder foe foil fold folk follow fondness food fool foolish
foot footage football footprint footsteps for forbid forbidden force forceful forcibly fore forearm forecast foreclosure forefront foreign foremost foresee forest forever
forge forget forgive forgiven forgiveness forgo forgot forgotten form formal format formation formerly formidable formula formulate forth forthcoming fortifications
fortified fortitude fortress fortunate fortune forums forward fossil foster fought foul found foundations four fourth foxnews fracas fracking fraction fractious fractured
fracturing fragile frame framework franchise francs frankly fraternity fraud fraudulent fraught fray free freedoms freelance freewheeling freeze freight frequency frequent
fresh freshman friend friendship fringe from front frontier frontrunner frozen fruit fruition fruitless frustrate frustration fuel fugitives fulfill fulfillment full fully
fun function functional fund fundamental fundraised fundraiser fundraising funeral funneling funny furious furniture furor further furthest fury futile future gadfly gaffe
gag gain gala gallery gallon galvanize gambling game gamemode gameplay gang gangsters gap garage garbage garnered garnering gas gasoline gasp gate gather gatherings gauge
gave gay gaze gear gender general generate generation generational generators generic generosity generous genes genetic genius genocide genre gentle gentleman gentlemen
gentrification genuine geographic geographical geography geopolitical gesture get giant gif gift gig gigantic gilded gingerly girder girl girlfriend give given glad
glaring glass gleefully glide glimpse global globalization globe gloom gloves glowing glucose glut go goal goat goers goes going golf gon gone gonna good goodbye goodness
gossip got gotta gotten govern governance government governmental governor grab grade gradient gradual graduate graduation grafted grain grandchildren grandfather grandma
grandmother grandparents grandson grant graphic grappling grasp grass grassroots grateful gratitude grave gravitas gravity gray great greatest greatness greed greenhouse
greeted greeting gregarious grenade grew grid gridlock grief grievances grieving grim grind grip grit grocery gross ground groundbreaking groundwork group grow grown
growth grudgingly grueling guarantee guard gubernatorial guerrilla guess guest guidance guide guidelines guilt guilty guitar guitarist gun gunfire gunman gunmen gunshots
guru gusto gut guy gym habit hack had hailed hailing hair half halfway hallmark halls halt hamlet hammer hampered hamstring hand handcuffed handful handgun handily handle
handouts handsome hang hangar happen happenings happier happily happy harassed harassment hard hardened hardest hardline hardship hardware harm harmful harmonization
harness harsh harvest has hashtag hastened hastily hat hate hateful hatred haul have haven hawkish hawks hazardous he head headache headline headquarters heal health
healthcare healthier healthy hear heard hearings heart heartbreaking heartland heat heaven heavily heavy heavyweight heckler hedge heed heels hefty height heightened heir
held helicopter hell helm help helpful hence her heralded herd here hereby heritage hero heroin heroine herself hesitant heyday hid hidden hide hierarchy high highest
highlight highway hijacked hike him himself hindsight hint hire his historian historic historical history hit hitch hoax hold holdings holdouts hole holiday homage home
homegrown homeless homemade homeowners hometown homicidal homicide homosexuality honest honesty honing honor honorable honorary honour hop hope hopeful hopeless horizon
horrendous horrible horrific horrified horror horse hospital hospitalized host hostage hostile hostility hot hotel hotline hour housed household houses housing hovering
how however howls href http hub huddle hug huge huh human humanely humanitarian humanity humble humiliating humility humor hundred hung hungry hunt hurdle hurricanes
hurried hurt husband hybrid hydrogen hype hyperinflation hypocrisy hypocritical hypothetical ice icon iconic id idea ideal idealism idealistic identical identification
identify identity ideological ideology if ignited ignorance ignorant ignore ill illegal illegitimate illicit illness illusion illustrate illustration image imagery
imaginable imagination imagine imam imbalance immediate immensely immersed immigrant immigrated immigration imminent immune immunity impact impartial impassioned impatient
impeachment impending imperative imperiled impermissibly impetus implement implementation implicate implication implicit imply import importance important impose
imposition impossible impossibly impoverished impractical impressed impression impressive imprisoned improbable impromptu improper improve improvement impulse in inability
inaccurate inaction inactive inadequate inappropriate inaugural inaugurated inauguration incapable incarceration incarnation incendiary incentive inception incest inch
incident incite inclination inclined include inclusion inclusive income incompatible incompetent incomplete inconsistencies inconsistent inconvenient incorporated
incorrect increase increasingly incredible incredibly incremental incumbent incurred indeed indefinite independence independent index indicate indication indicative
indicator indict indictment indigenous indignation indirect indispensable individual inducted industrial industrialised industrialist industrialized industry ineffective
ineligible inequality inequities inevitability inevitable inevitably inexperience infamous infant infected inferior infighting infiltrated inflamed inflammatory inflate
inflation inflection inflicted influence influential influx informal information informed informing infrastructure infringing infuriating ing ingredients inhabitants
inhalation inherent inherited inhuman inhumane initial initiate initiation initiative inject injunction injured injuring injury injustice ink inmates inner inning innocent
innocuous innovate innovation innovative inordinate input inquiry inroads insane insanity insect insecure insecurity insensitive insert inside insight insist insistence
inspector inspiration inspire instability install installation installment instance instant instead instinct instinctive instituted instituting institutional institutions
instructed instruction instructor instrument instrumental insufficient insult insurance insured insurer insurgency insurgent insurmountable intact integrate integration
integrity intellectual intelligence intelligent intemperate intend intense intensification intensify intensity intensive intent intention intentional intentionality
interact interaction interactive intercepted interest interfaces interfaith interfere interference interim interjected intern internal international internationalist
internment interpret interpretation interrogation interrupt interruptions intersection intervene intervention interventionist interview intimately intimidate intimidation
into intolerable intolerance intricacies intrigued intriguing introduce introduction intruders intrusions inundated invade invasion invented inversion invest investigate
investigation investigative investigators investment investor invitation invite invoke involve involvement ire iridium iron ironic irony irreducible irregularities
irrelevant irresistible irresponsible irreversible irritated irritation is islands isolate isolation isolationist issue it itching item its itself jab jackpot jacks jail
jam jarring jazz jeans jeered jeers jeopardize jeopardy jet jihad jihadist job jobless jockeying jogging join joint joke jokingly journalist journalistic journey joy
jubilant judge judgement judgment juggernaut jump juncture junior jurisdiction jurist jury just justices justifiably justification justify keen keep kept key keyboard
keynote kg kick kickoff kid kidney kill killings kilometres kilos kind kinetic kings kitchen km knack knee knew knife knock knockout know knowingly knowledge knowledgeable
known kr lab label labor lack ladder lady lagged lagging lags laid lambasted lame lament land landlines landmark landscape landslide lane language lantern lap lapse large
largest laser lashed last late latest latter lauded laugh laughable laughter launch laundry law lawmaker lawn lawsuit lawyer lax lay layoffs lead leadership leak lean
leanings leap learn lease least leather leave lectern lectured lectures lecturing led leeway left leftist leftward legacy legal legality legalization legalize legend
legendary legions legislating legislation legislative legislator legislature legitimacy legitimate legs len lend length lengthy lent lesbian less lesson let lethal level
leverage levy liability liable liaison liar liberalism liberalization liberals liberate libertarians liberties library license lie lied lieutenant life lifeboat lifelong
lifestyle lifetime lift light lightning lightweight likable like likelihood likened limbo limelight limit limitation line lineup lingering linguists link linkage lips list
listen listings lit litany literally literary literature litigated litigation litmus littered little live livestock load loan lobbing lobby lobbyist local localist
localized located location lock locomotive logged logic logical logistics logo lone long longest longstanding longtime look loom loop loophole loose looted looting
lopsided lose loss lost lot loud loudest love low lowered lowering lowest loyal loyalist loyalty luck lucky lucrative lull lump lunch luncheon lurch lure luxury ly lying
lyrical lyrics machine machinery mad made madness magazine magic magical magician magnanimous magnate magnetism magnificent magnified magnitude maiden mail main mainland
mainstream maintain maintenance major majority make makeover makeshift makeup malaise male man manage management mandate mandatory maneuver manipulate manipulation
manipulator mankind manor manslaughter mantle mantra manual manufactured manufacturer manufactures manufacturing manuscripts many map marathon marble marchar marched
marchers marches marching margin marginal marginalized marijuana maritime marked marker market marketplace marking markkaa marks marquee marred marriage marry marshal mask
masonry mass massacre masse massive master mat match matchup mate material materialized maternity math mathematical mathematician mathematics mattered maturity maverick
maximize maximum may maybe mayhem mayor mayoral me meal mean meandered meaningful meaningless meant meantime meanwhile measure measurements meat mechanical mechanics
mechanism media median mediate mediation medical medication medicine medieval medium meet meetings melody meltdown melting member membership memo memoir memorable
memorized memory men mend mental mentality mention mentor merchandise merchant mercy mere merged merger merit mess message messenger messy met metal metallurgical metaphor
method methodical metre metric microphone mid midday midnight midst might migrant migration mild mile mileage milestone militant militarily military militia mill
millennium million millionaire mind mine minimal minimize minimum ministers minor minority minus minuscule minute miracle mirage mired mirror miscalculation misconduct
misconstrued misdemeanor misery misgivings misguided mishandled mishandling misinformation misjudged mislead misled misogynist misrepresenting missed misses missile
missing mission misspoke misstated missteps mistake mistaken mistreated mistreatment mistrust misunderstanding misunderstood mitigate mitigator mix mixture mm moan mobile
mobilize mock mockery mode model moderate moderator modern modernized modest modification modify modus mogul mold molecular molecule mom moment momentous momentum money
mongering moniker monitor monolithic monopoly monsoon monster month monument mood moon moot moral morale moratorium more moreover morning mortar mortgage mosque mosquito
most mother motion motivate motivation motives motto mountains mounted mounting mourn mouth move movement movie mowing much muddled mulling multilateral multimillionaires
multinational multiple mum municipal municipality munition murder murderous murky muscle muscular mused museums music musical musician must mustered muted mutual my myriad
myself mystery myth na nagging nail naive name namesake namo narcissistic narrative narrator narrow nasty nation nationalism nationalist nationalities nationally nationals
nationwide native nativist natural naturalization naturalized nature naval navigate nd near nearby nearest necessarily necessary necessity neck need needle needlessly
negated negative negligence negotiable negotiate negotiation negotiator neighbor neighborhood neighbourhood neighbouring neither neologism neon neophyte nephew nerve
nervous net network neurosurgeon neutral neutrality never nevertheless newcomer newer newest newfound newly newsmaker newspaper newsrooms next ni niceties niche nickname
niece night nightclub nightlife nine ninth no nobody nod noise nominal nominate nomination nominee non nondisclosure none nonetheless nonpartisan nonprobability nonprofit
nonsense nonviolent nonwhite noon nor norm normal northbound northeastern northwest nose nostalgia not notable notably note nothing notice notified notion notorious
notwithstanding novel novelty novice now nowadays nowhere nuanced nuances nuclear nukes number numerous nurse nutrition nuts nyti oath obesity object objection objective
obligated obligation obliged oblivion obscure obscurity observation observe obsessed obsession obsolete obstacle obstruction obtain obvious occasion occasional occupation
occupy occur occurrence odd of off offence offend offense offensive offered offering office officeholders official offset offshore often oh oil ois okay old oldest
oligarch ominous omitted on onboard once one onerous oneself onetime ongoing online only onslaught onstage onto onus op open openings openness operate operation
operational operative operator opined opinion opinionated opioid opium opponent opportunist opportunity oppose opposite opposition oppression oppressive opt optics
optimism optimistic option optional or oral orange orbit orchestrating order ordinary org organic organisations organised organization organizational organize organs
orientation oriented origin original originated orthodoxy os other otherwise ought our ourselves oust out outbound outbreak outcome outdoor outfit outgoing outlandish
outlaw outlet outlier outline outlook outlying outnumber outpost output outrage outrageous outreach outright outset outside outsize outskirts outsource outspent outspoken
outstanding outweigh ovation over overall overarching overcapacity overcome overdrive overdue overflow overhaul overhead overlap overlook overnight overpromise overreach
overridden override overruled overrun oversaw overseas oversee overseen overshadowed overshadowing oversight overt overtake overtaken overthrow overtime overtures overturn
overwhelmed overwhelming owe owed owing own ownership oxygen pace pack package pact pagan page pageant paid pain painful paint paintings pair palace pale palpable paltry
pandemic pandering panel panic pants paper paperwork parade parallel paramecium parameters paramount paranoia paranoid pardon parent parental parish parishioners parked
parking parks parliamentary part partial participants participate participation particular parties partisan partisanship partner partnerships pass passage passenger
passion passionate passport passwords past pastor patch path pathetic pathological pathway patience patients patriarch patriotic patriotism patrolled patrols patron
pattern pause pave pay payable payback paycheck payment payroll peace peaceful peacekeepers peacekeeping peak peanut peasants peddling peer penalized penalty penchant
pencil pending penetrate peninsula pension people pep peppered per perceive percent percentage perception perch perfect perform performance perfunctory perhaps peril
perilous perimeter period periodically perjury perks permanent permission permit perpetrated perpetrators perpetual perpetuate persecuted persecution persist persistent
person persona personal personality personnel perspective persuadable persuade persuasive pervasive pesos pessimism pessimistic pet petition pharmaceutical phase phenomena
phenomenal phenomenon philandering philanthropist philanthropy philosophers philosophical philosophy phone phony photo photograph photography phrase physical physician
physicist pianist piano pic pick picket picture pie piece pig pile pilgrimage pilgrims pill pillars pillow pilot pin pink pioneered pioneering pipe pistol pit pitch pivot
pivotal pizza placards placate place placement plagiarism plagued plain plaintiff plan plane planet planks plant plastic plate platform platitudes plausible play playable
playfully playwright plea plead please pleasure pledge plenary plenty plight plot plowed plummeted plunged plurality plus pm pneumonia pocket podcast poem poet point
pointedly poised poison poisonous poking polarization polarized polarizing pole police policeman policemen policy polishing polite politi political politician politicized
politicking politicos politics poll pollster pollutants polluters polluting pollution pool poor poorest pop popular popularity populated population populism populist
populous pork pornography porous port portable portfolio portion portrait portray portrayal pose position positive possess possession possibility possible possibly posted
posters posting postpone posts posture pot potency potent potential pothole pound pour poverty powder power powerful powerhouse practical practice pragmatic pragmatism
pragmatist praise pray precarious precautions preceded precedent precedes preceding precinct precious precipitation precise preclude predators predatory predecessor
predicated predict predictable prediction predictive predominantly prefer preferable preference pregnancy pregnant preliminary prelude premiere premised premises premium
prep preparation preparatory prepare preparedness preschool prescriptions preseason presence present presentation preservation preserve presided presidency presidential
presidents presiding press pressure prestigious presumably presume presumptive pretending pretext pretty prevail prevent prevention preview previous price priest primarily
primary principal principle print prior prioritize priority prison privacy private privatization privileged privileges prize pro probability probable probably probation
probe problem problematic procedural procedure proceed proceedings process proclaimed proclamations produce product production productive profession professional
professionalism professor profile profit profitable profound program programme progress progressive prohibit prohibition prohibitive project projection proliferated
proliferation prolific prolong prominence prominent promise promote promotion promotional prompt prone pronounced pronouncements proof prop propaganda propagating propel
properly property proponent proportion proportional proportionality proposal propose proposition proprietary prosecute prosecution prosecutor prospect prospective prosper
prosperity prosperous protect protection protective protest protestors protracted proud prove proven provide province provincial provision provisional provocation
provocative provoke prowess proxy prudent pseudonym psychiatrist psychological psychopath public publication publicity publish pull pulpit pump punch punctuated pundits
punish punishment punitive puppet purchase pure purge purported purpose pursuant pursue pursuit push put putsch putschists puzzling px quagmire qualification qualify
quality quantity quarantine quarter quash quell queries quest question questionable questionnaire queue quick quiet quintet quip quit quite quixotic quo quota quote rabbis
race racial racism racist radar radiation radical radicalization radicalized radio radioactive raft rage raid rail railcar railway rain rainy raise rally rambling rammed
ramp rampant ran random range rank rankings rant rape rapid rapist rapporteur rare rash ratcheted rate rather ratification ratify ratings ratio rational rationale rattled
raucous ravaged raw rd re reach react reaction read readily readiness ready reaffirmed real realist realistic realistically reality realization realize realm reap
reappointed rear reason reasonable reasonably reassigned reassurance reassure reauthorization rebel rebellion rebellious reboot rebound rebranding rebuffed rebuild rebuilt
rebuke rebut rebuttal recall recapitalization recapture recast receded receipt receive recent reception receptive recess recession recipe recipient recite reckless
recklessness reckoning reclaim reclamation recognise recognition recognize recommend recommendation reconcile reconciliation reconsider record recordings recount recourse
recover recovery recruit recruitment recurring red redacted redirected redistribution redistricting reduce reduction reeks reelection reeling ref referees reference
referenda referendum referral referred referring refined refinement reflect reflection reflective reform refrain refuge refugee refusal refuse refute regain regard
regardless regime regiment region regional register registration regret regular regulate regulation regulator regulatory rehabilitation reign rein reinforce reinforcements
reinstate reinstatement reinvented reiterated reiterates reiterating reject rejection relatable relate relation relationship relative relaxed relayed release relentless
relevance relevant reliable reliably reliance reliant relief relieved religion religious relished relocate relocation reluctance reluctant rely remain remainder remake
remanded remark remarkable remarkably remedies remember remind reminiscent remote removal remove renamed render reneging renew renewable renewal renovated renovation rent
reopen reorganization reorganized repair repay repayment repeal repeat repeatedly repercussions replace replacement replay replete replicate reply report reportedly
represent representation representatives repressive reprimand reproducing reproductive republish repudiate reputation request require requirement rescue research resemble
resentment reservation reserved reserves reset resettle resettlement reshape reside residence residency resident residential residual resign resignation resilience
resilient resist resistance resistant resolution resolve resonance resonate resort resounding resources respect respectable respectful respective respond respondents
response responsibility responsible responsibly responsive rest restaurant restoration restore restrained restraint restrict restrictions restrictive restroom restructure
result resume resurgence retail retain retake retaliate retaliation retaliatory rethink retired retiree retirement retiring retort retreat retrial retroactively retrospect
return retweeted reunification reveal revelation revelers reveling revenge revenue revered reversal reverse review reviled revised revision revisit revitalizing revival
revive revolt revolution revolutionary revolving reward rewrite rewritten rhetoric rhetorical rich richest rid ride ridicule ridiculous rifles rift rigged rigging right
rightful rigorous ring rink riot rip ripe ripple rise risen risk risky ritual rival rivalry rivers road roadblocks roam roar robbery robocall robot robotic robust rocked
rocket rocks rocky rode roiled role roll rollback rollout romance romantic romp roofs room roommate root rope rose roster rotating rough round roundtable rousing rout
route routine row rowdy rubbed rubber rubbing rubble rude rudiments ruined ruins rule rulings rumors run rung runoff rupture rural rushed rushing sabotaged sacred
sacrifice sad sadness safe safeguard safest safety sagged sagging said sailing sailors sake salary sale salesman salon salt salute salvation same sample sanctioned
sanctions sanctuary sand sandstorms sane sang sank sarcastic sarcastically sat satellite satisfaction satisfy saturation save savings savvy saw say scale scam scandal
scanner scant scare scary scathing scattered scenario scene schadenfreude schedule scheme schmoozing scholar scholarship school schoolteacher science scientific scientist
scion scolded scope score scorn scourge scramble scrap scratch screaming screen screenwriter screw script scrutinize scrutiny scum scuttle seal search searchable searing
seas season seat second secondary secrecy secret secretaries sectarian section sector secular secure security see seed seek seem seemingly seen segment segregation seismic
seize seizure seldom select selection self selfies selfish sell semantics semblance seminar senator send senior sense senseless sensibilities sensible sensitive
sensitivity sent sentence sentiment separate separation separatists sequel sequence serial series serious seriousness servant serve service session set setback settle
settlement setup seven seventh several severe sewed sex sexism sexist sexting sexual sexuality shackled shadow shady shafts shake shaken shakeup shaky shall shallow sham
shame shameful shape share sharedvalues shareholder sharia sharp sharpened sharpens shatter she shed sheep sheet shelling shells shelter shelves shenanigans shied shield
shift shines shining ship shipments shipyard shirt shock shoe shook shoot shootings shootout shop shore short shortage shortcomings shortfall shorthand shot shotgun should
shout shoving show showcase showdown showings showman shown shrewd shrink shrug shunned shut shutdown shuttered shuttle shy sibling sick side sidelines sidewalk siege sigh
sight sign signal signatories signature significance significant signified silence silent silver similar similarities simmering simple simplicity simplify simply
simulation simultaneously since sincere sing single singularly sink sister sit site situated situation six sixth sizable size skateboarding skating skeptical skepticism
sketched skew skill skillfully skin skip skywriting slain slam slandering slap slash slate slaughter slave slavery slaying sleep sleepy sleeve slew slice slid slide slight
slim slip slogan slot slow slowdown sluggish slums slurs smacked small smallest smart smartphone smear smile smoke smooth smugglers smuggling snag snake snap snapshot
snarky sniper snow snowy so soared sober soccer social socialism socialist society soda soft soften software soil solar sold soldier sole solemn solicit solid solidarity
solidify solo solution solve somber some somebody somehow someone something sometime somewhat somewhere son song soon sophisticated sore sorry sort sought soul sound
soundtrack sour source southbound southeastern southwestern sovereign sovereignty sow space spacecraft spacewalk spam span spanking spare spark sparred sparse spat spate
spawned speak spearheaded special specialists specialized specializes species specific specifically specify spectacle spectacular specter spectrum speculate speculation
speculative speech speechwriter speed spell spend spent sphere spies spike spill spillover spin spinoff spiral spirit spiritual spite splinter split spoiled spoiler spoke
spoken spokesman spokesperson spokeswoman sponsor sponsorship spontaneous spoon sport spot spotlight spouse sprawling spray spread spree spring sprint spur spurned spy
squabble squad squarely squeezed squeezing stability stabilize stable stack stadium staff stage staggering stagnant stagnation stake stall stalwart stamina stamp stampede
stance stand standard standardized standings standoff standpoint staple star stare stark start startled starvation state statehood statement statesman statewide station
statistical statistics statues stature status statute statutory staunch stay stead steadfast steadily steady steal steam steel steep steer stem step stereotypes stick
stiff stifling stigma still stimulates stimulus sting stir stock stoke stole stolen stood stop storage store storm story straight straighten straightforward strain strange
strategic strategically strategist strategy stray streak stream streets strength strengthen stress stretch strewn strict stride strife strike string stripped stripping
strive strode stroke strong strongest stronghold strongman struck structural structure struggle stubborn stuck student studio study stuff stumble stump stung stunned
stunning stunt stupid style subcommittee subdue subject submarines submission submit subordinated subpoena subprime subscribers subsequent subset subsidiary subsidized
subsidy substance substantial substantive subtle suburb suburban subway succeed success successful succession successive successor such sucking sucks sudden sue sued
suffer sufficient suggest suggestion suicide suing suit suitable suite sum summary summit summon super superb superdelegate superior supermarket superpower superseding
supervised supervision supplement supply support supportive suppose supposedly suppressed suppression supremacist supremacy sure surefire surface surfer surfing surge
surgery surname surpass surprise surprisingly surreal surrender surrogate surround surroundings surveillance survey survival survive survivors suspect suspend suspension
suspicion suspicious sustain sustainable swagger swallow swamp swap swarmed swath sway sweat sweep swell swept swift swim swing swipe switch swore sworn swung syllabus
symbol symbolism symbolizes sympathetic sympathizers sympathy symposium symptoms sync synonymous syntax synthesize syringe system systemanalysis systematic systematically
systemic table tabs tacit tack tackle taco tactic tactical tag take takeaway takedown taken takeover tale talent talk talkback tall tally tampering tamping tangible tank
tap tape target tariff tarnish task taste taught taunt tax taxpayer teach team tear tech technical technique technological technologists technology tedcruz teenager teens
teeth telecom telecommunications telenovela telephone teleprompter televised television tell temper temperament temperamentally temperature temples temporarily temporary
tempting ten tend tendency tendered tenet tennis tenor tense tension tent tentative tenth tenuous tenure tepid term terminate terminology terrain terrible terribly
terrific terrified terrifying territorial territory terror terrorism terrorist test testament testify testimonial testimony tethered textbook textile texts th than thank
thankful that the theater theatre theft their them theme themselves then theoretical theorist theory therapeutic therapy there thereafter thereby therefore thermal
thermonuclear these thesis they thick thin thing think third this thorough those though thought thoughtful thousand thread threat threaten three threshold threw thrilled
thriller thrive through throughout throw thrown thrust thugs thumb thus thwart ticked ticket ticking tide tie tied tier tight tighten till tilt time timeline timestamp tin
tinkering tiny tip tire tissue titan title to toasts tobacco today together toilet token told tolerance tolerant tolerate toll tomorrow ton tone tongue tonight tonne too
took tool toothless top topic torn tort torture toss total touch tough toughest toughness tour tourism tourist tournament tout toward towering towers town townhall toxic
toy trace track traction trade trademark tradition traditional traffic traffickers trafficking tragedy tragic trail train traitors traits trajectory trampled transaction
transcend transcript transfer transform transformation transformative transgender transition transitional translate translation translator transparency transparent
transpired transport transportation trap trash travails travel trawler treason treasurer treat treatment treaty treehouse trees tremendous trench trend trespass trial
tribal tribe tribunal tribute trick trickier trickle tricky tried tries trigger trillion trio trip triple triumph triumphant troop trophy trouble trounced trove truce
truck true truly trumpeted trumpeting truss trust trustworthiness trustworthy truth truthful try tsunami tube tuberculosis tuition tumbling tumultuous tune tunnel turban
turbulent turmoil turn turnaround turnout turntable tweet twelve twenty twice twin twist two tycoon tying type typical tyranny ubiquitous ugliness ugly uh ultimate um
umpire unable unacceptable unaccompanied unaffiliated unaligned unanimity unanimous unanswered unapologetic unarmed unauthorized unavoidable unaware unbeatable
unbelievable unborn unbound uncertain uncertainty unchanged uncharted unclassified uncle unclear uncomfortable uncommitted uncommon unconditionally unconditioned
unconscionable unconstitutional unconventional uncovered undecided undeclared undemocratic under undercard undercover undercut underdog underestimate undergo undergraduate
underground underlying undermine underneath underperforming underscore understand understandable understated understood undertake undertaken undertook underwater underway
undetermined undisclosed undisputed undivided undo undocumented undoubtedly undue unearthed unease uneasy unemployed unemployment unethical unexpected unfair unfairness
unfavorable unfavorably unfinished unfit unflattering unfold unfortunate unfounded unhappy unheard unhinged unidentified unification unifier uniform unify unilateral
uninsured unionized unions unique unit unite unity universal universities unjust unkn unknown unlawful unleashed unless unlike unlimited unloaded unmarried unmistakable
unnamed unnecessary unnoticed unofficial unorthodox unpaid unpledged unpopular unpopularity unprecedented unpredictability unpredictable unprepared unprompted unqualified
unravel unrealistic unreasonable unrelated unreleased unrelenting unreported unresolved unrest unsafe unsecured unseemly unsettled unsolicited unstable unsubstantiated
unsuccessful unsure unsurprising unsustainable untenable unthinking until untrue untrustworthy unusual unveil unwanted unwavering unwelcome unwilling unwillingness
unworthy unyielding up upbeat upbringing upcoming update upend upfront upgrade upheaval upheld upholding uplifting upon upper uprising uproar upset upside upstate upstream
upswing upward urban urge urgency urgent use used useful useless user ushered using usual utensils utility utilization utilize uttered utterly vacancy vacant vacation
vaccine vacuum vagaries vague vain valid validate validity valuable valuations value vanquished variables variations varied variety various varying vast veered vegetables
vehemently vehicle vein velocity vendetta vendor venture venue verbal verge verifiable verification versa version versus very vessel vet veteran veto via viability viable
vibrant vice vicinity vicious victim victimized victorious victory video vie vied view viewership viewpoint vigilant vigor vigorous vile village villain violate violation
violence violent viral virtual virtue virus visa visceral visible visibly vision visionary visit visitors vital vitriol vivid vocal vodka voice void volatile volcanic
volume voluntarily voluntary volunteer von vote vouched vouchers vow vs vulgarity vulnerability vulnerable vying wading wage wagon wait waitress waive wake walk wallets
walls waned waning wanna want warehouse warfare warheads wariness warm warmth warn warnings warrant warring warrior wars wartime wary was wash waste wasteful watch
watchdog water waterboarding watermelon watershed waterway wave wax way wayside we weak weaken weakest weakness wealth wealthier wealthiest wealthy weapon wear weather
weave web website wedding week weekday weekend weigh weight weird welcome welfare well went were wet what whatever whatsoever wheel wheelhouse when whenever where
whereabouts whereas wherever whether which while whilst whipping whirl whisper whistle whiter whites who whoever whole wholesale wholly whom whomever whose why wide widen
widespread widow width wield wife wig wild will willingness win wind windfall window wine wing winter wiped wiping wire wireless wisdom wise wish wishful witch with
withdraw withdrawal withdrawn withdrew withering withheld withhold within without withstand witness wives woes wolves woman women won wonder wonderful wonk woo wood wooden
word wore work workable workforce workplace workstations world worldview worldwide worn worrisome worry worse worsen worship worst worth worthwhile worthy would wound wrap
wrath wreck wrest wrestling write writings written wrong wrongdoing wrongful wrote xenophobe xenophobia xenophobic yanked yard yawning ye yeah year yell yellow yen yep yes
yesterday yet yield yna yoga you young youngest your yourself youth yuan yuck yum zeal zealots zero zombie zone zoo
`

/** Look inflected and are names: James is no plural of jam. */
const names: ReadonlySet<string> = new Set(('aids aires airlines associated bader badger birthers blitzer booker boomers bower builders burns carder carly center chiefs commons conner contracting cowboys ' +
  'crystals downing editing estates examiner explorer fields fisher flowers foods gates gifs girls glasser gliders grimes heavens heights hiss holder hopper hunter james ' +
  'jets lessing manning marbles masters mavericks mayer mendes miller mills minors outliers packer pepper peppers peres peter peters petitioner pharmaceuticals pies ' +
  'pinker planters populars porter potter productions rapids recorder reines roper sanders sayed sciences seals shields shouters singer sisters socialists speaker ' +
  'spirits springs states tapper tester turner united walker warner warriors weaver weber welling wells wheeler wilders woods').split(' '))

const words: ReadonlySet<string> = new Set(table.trim().split(/\s/))

const ENDINGS: readonly (readonly [ending: string, ...put: string[]])[] = [
  ['ies', 'y'], ['es', '', 'e'], ['s', ''], ['ied', 'y'], ['ed', '', 'e'], ['ing', '', 'e'], ['ly', ''], ['ers', '', 'e'], ['er', '', 'e'],
]

/** Is the word, given in small letters, an ordinary one? Inflected forms count: rescuers, by way of rescue. */
export function ordinary(word: string): boolean {
  if (words.has(word)) return true
  if (names.has(word)) return false
  for (const [ending, ...put] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length > 2 && put.some((end) => words.has(stem + end))) return true
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true
  }
  return false
}
