/**
 * Words that judge or guess: “The mayor is a clueless clown and will probably lose.”
 *
 * By hand from general knowledge, after the check catalogue's list for opinion from cover (AP1, NPR2, GU1, RT3). MIT, 2026. Words that
 * also report a fact are left out: a lie to the police, a corrupt official in a charge sheet, a disaster area.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** They judge wherever they stand. */
export const judging = words(`reckless recklessness recklessly incompetent incompetence incompetently inept ineptitude clueless liar liars idiot idiots idiotic moron morons moronic fool fools foolish foolishly stupid stupidity
  irresponsible irresponsibly shameful shamefully shameless disgrace disgraceful disgusting pathetic ridiculous ridiculously ludicrous absurd absurdity laughable outrageous appalling awful terrible horrible atrocious abysmal
  dreadful dismal lousy disastrous disastrously nonsense nonsensical insane insanity crazy delusional hypocrite hypocrites hypocritical hypocrisy cowardly coward cowards spineless arrogant arrogance vindictive untrustworthy crook crooks crooked
  clown clowns buffoon buffoons farce farcical charade circus embarrassing embarrassment humiliating unhinged erratic toxic poisonous sleazy slimy sycophant sycophants sycophantic lunatic lunacy bonkers dumb
  brilliant brilliantly genius fantastic masterful masterfully superb stellar magnificent amazing incredible wonderful ought doomed undoubtedly probably presumably`)

/** Told by several words: “out of touch”, “a disaster” but no “a disaster area”. */
export const judgingPhrases: readonly (readonly string[])[] = [
  'a disaster', 'total disaster', 'complete disaster', 'a catastrophe', 'a joke', 'a mess', 'a sham', 'a train wreck', 'a trainwreck', 'a nightmare', 'a shell of', 'big mistake', 'huge mistake', 'terrible mistake', 'grave mistake',
  'out of touch', 'out of control', 'out of his depth', 'out of her depth', 'out of their depth', 'over his head', 'over her head', 'over their heads', 'lost the plot', 'no idea what', 'not fit to', 'not fit for', 'unfit to', 'unfit for', 'tone deaf',
  'too weak', 'too stupid', 'too lazy', 'too arrogant', 'should have', 'should not have', 'shouldn\'t have', 'should never', 'should resign', 'should quit', 'should apologize', 'should apologise', 'should step', 'should go', 'should know better',
  'should be ashamed', 'should be fired', 'should be sacked', 'should be jailed', 'should be removed', 'should stop', 'should stay out', 'has to go', 'have to go', 'needs to go', 'need to go', 'must go', 'must resign', 'ought to', 'no doubt',
  'almost certainly', 'bound to', 'destined to', 'could end up', 'may well', 'might well', 'i think', 'we think', 'i guess', 'my guess', 'i suspect', 'in my view', 'in my opinion', 'playing politics',
].map((phrase) => phrase.split(' '))

/** What follows a disaster or catastrophe that is no judgement: “a disaster zone”. */
export const plainAfter = words('area areas zone zones relief response recovery declaration aid fund management plan official officials')
