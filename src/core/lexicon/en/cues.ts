/**
 * Verbs and nouns that hand over somebody's words: “The harbour master warned the crews that, by her account, …”
 *
 * Verbs written by hand from newsroom usage; loaded classes after the published rules in docs/lexicon.md; `share` counted in
 * PolNeAR (training part): in how many of a hundred uses the verb is an annotated cue. Counts only, no text. MIT, 2025.
 */
export type CueClass =
  | 'say' | 'write' | 'ask' | 'manner' | 'deny' | 'show'
  /** Done by speaking: promise, accuse, praise, order. */
  | 'act'
  /** Not speech: believe, hope, fear. */
  | 'mind'

/** Why a style desk asks for “said”: it doubts, presumes guilt, vouches for truth, reads a mind, paints. */
export type Loaded = 'doubt' | 'guilt' | 'truth' | 'mind' | 'colour'

export interface Cue {
  readonly lemma: string
  readonly class: CueClass
  /** Takes “that …” or a bare clause: said the talks had failed. */
  readonly clause: boolean
  /** Stands beside a full quotation: “…,” she added. */
  readonly quote: boolean
  /** A person may stand between verb and clause: told reporters that. */
  readonly addressee: boolean
  /** Takes “to …”: vowed to resign. */
  readonly infinitive: boolean
  /** Takes somebody and “to …”: urged the council to act. */
  readonly objectInfinitive: boolean
  /** Takes a thing: denied the report, criticised the plan. */
  readonly object: boolean
  readonly loaded?: Loaded
  /** 0–100, absent where the corpus has fewer than ten uses. */
  readonly share?: number
}

export type Inflection = 'base' | 'third' | 'past' | 'participle' | 'gerund'

export interface CueForm {
  readonly cue: Cue
  readonly as: readonly Inflection[]
}

// flags: c clause, q quote, a addressee, i infinitive, o object and infinitive, n object
// verbs: base, base/past, base/past/participle; “+” doubles the last letter
const groups: readonly (readonly [CueClass, string, string])[] = [
  ['say', 'cq', 'say/said add announce argue assert aver caution comment complain confirm contend continue counter declare disclose ' +
    'elaborate emphasize emphasise explain interject lament maintain mention muse note observe opine posit proclaim quip+ reaffirm ' +
    'reason recall recount reiterate relate remark repeat reply respond retort reveal state stress submit+ suggest summarize summarise ' +
    'testify underline underscore allege claim concede acknowledge admit+ confess insist swear/swore/sworn boast brag+ ' +
    'clarify volunteer conclude theorize speculate marvel reflect echo protest agree attest affirm philosophize ' +
    'rejoin/rejoined demur+ joke enthuse gush fume crow grumble gripe moan rage rail answer read/read/read'],
  ['say', 'cqa', 'tell/told warn inform assure remind notify advise reassure promise caution brief'],
  ['say', 'c', 'indicate signal signal+ imply hint intimate predict forecast/forecast/forecast estimate project report assess ' +
    'calculate reckon propose certify deem stipulate outline'],
  ['say', 'n', 'describe express voice detail discuss address articulate portray characterize characterise depict dub+ label label+ brand ' +
    'term liken compare cite quote reference invoke highlight list convey relay ascribe attribute'],
  ['say', '', 'speak/spoke/spoken talk refer+ allude dwell'],
  ['write', 'cq', 'write/wrote/written tweet post blog+ retweet email text message opine scrawl pen+ editorialize scribble'],
  ['ask', 'cq', 'ask wonder inquire enquire query demand'],
  ['ask', 'n', 'question probe interview grill'],
  ['manner', 'q', 'smile laugh sigh grin+ shrug+ nod+ whisper shout yell scream cry mutter murmur bark snap+ sneer growl thunder ' +
    'roar chant chuckle weep/wept sob+ scoff snort bellow holler exclaim gasp groan grunt hiss howl implore intone ' +
    'mumble drawl deadpan+ giggle croak chirp coo squeal wail whine plead beg+ pipe stammer shriek vent crack tease wisecrack'],
  ['deny', 'cn', 'deny dispute'],
  ['deny', 'n', 'reject dismiss refute rebut+ disavow contradict discount repudiate disclaim deflect downplay rebuff renounce disown'],
  ['show', 'c', 'show/showed/shown find/found demonstrate prove/proved/proven illustrate confirm establish'],
  ['act', 'i', 'vow pledge threaten refuse decline offer agree swear/swore/sworn undertake/undertook/undertaken volunteer promise ' +
    'commit+ resolve'],
  ['act', 'cq', 'vow pledge threaten promise'],
  ['act', 'cno', 'urge order request beg+ implore instruct direct command advise recommend beseech exhort'],
  ['act', 'o', 'ask tell/told press push encourage invite challenge dare lobby petition forbid+/forbade/forbidden authorize authorise ' +
    'allow permit+ warn persuade convince prod+ pressure'],
  ['act', 'n', 'accuse blame criticize criticise praise condemn denounce defend hail welcome thank congratulate endorse support ' +
    'oppose slam+ blast rebuke decry deplore mock applaud laud attack assail lambaste castigate chide scold berate ridicule admonish ' +
    'reprimand excoriate bash rip+ pan+ commend salute credit tout champion extol+ hammer skewer savage trash deride disparage ' +
    'bemoan celebrate cheer promote advocate propose recommend rule back favor favour protest contest question seek/sought ' +
    'charge indict sue'],
  ['act', '', 'apologize apologise appeal plead call lash complain'],
  ['mind', 'c', 'believe think/thought hope fear feel/felt know/knew/known worry doubt suspect understand/understood realize realise ' +
    'assume imagine guess conclude presume suppose sense remember forget+/forgot/forgotten dream/dreamed anticipate foresee/foresaw/foreseen ' +
    'reckon pray trust learn learn/learnt notice recognize recognise accept decide determine consider agree disagree'],
  ['mind', 'o', 'want expect prefer+ wish'],
  ['mind', 'i', 'want hope expect intend plan+ aim seek/sought wish decide choose/chose/chosen prefer+ hesitate'],
  ['mind', 'n', 'see/saw/seen view regard favor favour oppose support love hate admire despise dislike enjoy loathe regret resent ' +
    'appreciate respect value consider'],
]

const loaded: readonly (readonly [Loaded, string])[] = [
  ['doubt', 'claim allege insist maintain purport'],
  ['guilt', 'admit confess concede'],
  ['truth', 'reveal disclose refute explain point'],
  ['mind', 'believe feel hope think want'],
  ['colour', 'slam blast quip smile sigh laugh boast vow grin shrug nod thunder gush fume crow rage rail snap sneer bark growl roar scoff ' +
    'rip bash trash skewer savage lash hammer'],
]

/** Per cent, from the corpus named above. */
const shares: ReadonlyMap<string, number> = new Map((
  'accept:15 accuse:75 acknowledge:76 add:73 address:16 admire:27 admit:50 advise:12 advocate:21 affirm:33 agree:44 aim:32 ' +
  'allege:40 announce:78 answer:19 anticipate:19 apologize:41 appeal:6 applaud:55 appreciate:5 argue:85 articulate:38 ask:63 ' +
  'assail:85 assert:69 assess:9 assume:18 assure:58 attack:15 authorize:21 back:16 bash:15 believe:24 blame:58 blast:90 blog:30 ' +
  'boast:64 brag:67 brand:7 brief:8 calculate:21 call:49 caution:59 celebrate:18 challenge:14 champion:18 chant:69 characterize:55 ' +
  'charge:19 cheer:17 choose:10 cite:84 claim:47 clarify:46 command:2 comment:13 commit:7 compare:16 complain:73 concede:78 ' +
  'conclude:73 condemn:53 confirm:56 congratulate:47 consider:29 contend:54 contest:1 continue:27 contradict:33 convince:37 ' +
  'counter:23 crack:6 credit:18 criticize:73 cry:41 decide:27 declare:70 decline:54 decry:93 deem:64 defend:50 demand:26 ' +
  'demonstrate:20 denounce:77 deny:44 describe:70 detail:18 determine:19 direct:11 disagree:21 disavow:43 disclose:52 discount:18 ' +
  'discuss:54 dislike:39 dismiss:76 dispute:26 doubt:39 echo:52 elaborate:36 email:5 emphasize:69 encourage:29 endorse:53 enjoy:22 ' +
  'establish:11 estimate:35 expect:54 explain:70 express:69 favor:26 fear:29 feel:16 find:25 forecast:50 forget:18 guess:20 hail:41 ' +
  'hammer:31 hate:11 highlight:45 hint:67 hope:42 illustrate:30 imagine:20 imply:50 indicate:73 indict:7 inform:39 insist:84 ' +
  'instruct:20 intend:26 interview:12 invite:14 invoke:42 joke:43 know:20 label:30 lament:94 lash:55 laugh:19 learn:25 list:18 ' +
  'lobby:8 love:6 maintain:16 mention:62 message:12 moan:0 mock:58 nod:8 note:78 notice:23 observe:50 offer:36 oppose:40 order:18 ' +
  'outline:53 persuade:38 petition:50 plan:14 plead:59 pledge:32 portray:70 post:13 praise:73 predict:66 prefer:48 press:13 ' +
  'pressure:7 presume:10 probe:4 proclaim:60 project:13 promise:50 promote:34 propose:48 protest:12 prove:10 push:27 question:27 ' +
  'quote:38 rail:75 read:27 realize:24 reason:6 reassure:31 rebuff:55 rebuke:47 recall:78 recognize:30 recommend:41 recount:39 ' +
  'refer:65 reference:46 reflect:12 refuse:63 regard:18 regret:14 reiterate:86 reject:55 relate:3 remark:17 remember:38 remind:53 ' +
  'repeat:44 reply:73 report:38 request:15 resolve:4 respect:5 respond:48 retweet:54 reveal:65 rip:25 rule:7 say:86 scream:10 ' +
  'see:20 seek:40 shout:47 show:38 shrug:50 signal:33 slam:66 smile:16 speak:17 speculate:73 state:2 stress:60 submit:13 suggest:77 ' +
  'support:22 suspect:20 talk:30 tell:70 term:2 testify:30 thank:19 think:13 threaten:40 tout:92 trash:23 trust:5 tweet:19 ' +
  'underscore:35 understand:13 unveil:38 urge:72 view:22 voice:16 volunteer:2 vow:85 want:17 warn:75 welcome:16 wish:11 wonder:47 ' +
  'worry:41 write:73 yell:44'
).split(' ').map((entry) => [entry.slice(0, entry.indexOf(':')), Number(entry.slice(entry.indexOf(':') + 1))]))

function inflect(entry: string): readonly (readonly [string, Inflection])[] {
  const [first = '', past, participle] = entry.split('/')
  const doubled = first.endsWith('+')
  const base = doubled ? first.slice(0, -1) : first
  const stem = doubled ? base + base.slice(-1) : /[^eoy]e$/.test(base) ? base.slice(0, -1) : base
  const yAfterConsonant = /[^aeiou]y$/.test(base)
  const third = yAfterConsonant ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`
  const regular = yAfterConsonant ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`
  return [
    [base, 'base'], [third, 'third'], [past ?? regular, 'past'], [participle ?? past ?? regular, 'participle'], [`${stem}ing`, 'gerund'],
  ]
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function readGroups(): { cues: ReadonlyMap<string, Cue>, forms: ReadonlyMap<string, CueForm> } {
  const whyLoaded = new Map(loaded.flatMap(([why, verbs]) => verbs.split(' ').map((verb) => [verb, why] as const)))
  const cues = new Map<string, Writable<Cue>>()
  const forms = new Map<string, { cue: Cue, as: Inflection[] }>()
  for (const [kind, flags, verbs] of groups) {
    for (const entry of verbs.split(' ')) {
      const inflections = inflect(entry)
      const lemma = inflections[0]![0]
      const cue = cues.get(lemma) ?? {
        lemma, class: kind, clause: false, quote: false, addressee: false, infinitive: false, objectInfinitive: false, object: false,
        loaded: whyLoaded.get(lemma), share: shares.get(lemma),
      }
      cue.clause ||= flags.includes('c')
      cue.quote ||= flags.includes('q')
      cue.addressee ||= flags.includes('a')
      cue.infinitive ||= flags.includes('i')
      cue.objectInfinitive ||= flags.includes('o')
      cue.object ||= flags.includes('n')
      cues.set(lemma, cue)
      for (const [form, as] of inflections) {
        const known = forms.get(form)
        if (!known) forms.set(form, { cue, as: [as] })
        else if (known.cue === cue && !known.as.includes(as)) known.as.push(as)
      }
    }
  }
  return { cues, forms }
}

const read = readGroups()

/** Every inflected form in small letters: “told” → tell, past and participle. */
export const cueForms = read.forms

export interface PhrasalCue {
  readonly verb: string
  /** What follows the verb, an object may come between: “rule it out”. */
  readonly particle: string
  readonly class: CueClass
  readonly clause: boolean
  readonly quote: boolean
}

/** “point out”: find the verb's inflections in any verb table; the particle does not change. */
export const phrasalCues: readonly PhrasalCue[] = ([
  ['say', 'cq', 'point out|go on|chime in|spell out|sum up|weigh in|put it|speak up|speak out|fire back|shoot back|hit back|shoot down|cut in'],
  ['say', '', 'lay out|set out|speak of|talk of|talk about|speak about|refer to|allude to|touch on|hint at|comment on|elaborate on|dwell on'],
  ['write', 'q', 'write back'],
  ['manner', 'q', 'cry out|call out|burst out|blurt out'],
  ['deny', 'c', 'rule out'],
  ['deny', '', 'play down|brush off|brush aside|shrug off|wave away|push back|turn down|back away|hit out|walk back'],
  ['act', '', 'call for|call on|appeal to|appeal for|lash out|hit out at|speak out against|rail against|come out against|press for|push for|' +
    'argue for|argue against|warn of|warn against|warn about|complain about|complain of|threaten to|apologize for|apologise for|object to|' +
    'agree to|agree with|side with|insist on|swear off|vote for|vote against|protest against|campaign for|plead for|ask for|ask about|' +
    'accuse of|vouch for|single out'],
  ['mind', '', 'think of|hope for|worry about|long for|believe in|look forward to|look for|wish for|care about'],
] as const).flatMap(([kind, flags, phrases]) => phrases.split('|').map((phrase) => {
  const space = phrase.indexOf(' ')
  return { verb: phrase.slice(0, space), particle: phrase.slice(space + 1), class: kind, clause: flags.includes('c'), quote: flags.includes('q') }
}))

/** Verbs that report only with what follows them: “went on:”, “put it”, “the letter begins:”. */
export const particleForms: ReadonlyMap<string, CueForm & { readonly particles: ReadonlySet<string> }> = new Map(([
  ['go/went/gone', 'on'], ['put/put/put', 'it'], ['chime', 'in'], ['point', 'out'], ['weigh', 'in'], ['sum+', 'up'], ['cut/cut/cut', 'in'], ['fire', 'back'], ['shoot/shot/shot', 'back'], ['hit/hit/hit', 'back'], ['begin/began/begun', ': . ,'], ['start', ': . ,'],
] as const).flatMap(([verb, particle]) => {
  const inflections = inflect(verb)
  const quote = particle.startsWith(':')
  const cue: Cue = { lemma: inflections[0]![0], class: 'say', clause: false, quote, addressee: false, infinitive: false, objectInfinitive: false, object: false }
  return [...new Set(inflections.map(([form]) => form))].map((form) => [form, { cue, as: inflections.filter((each) => each[0] === form).map(([, as]) => as), particles: new Set<string>(particle.split(' ')) }] as const)
}))

/** “was quoted as saying”, “is said to have”: the words reach us through another. */
export const quotedAs: readonly string[] = ('quoted as saying|quoted as telling|cited as saying|reported as saying|reported to have said|' +
  'said to have|heard to say|overheard saying|recorded as saying|is quoted saying').split('|')

export interface NounCue {
  readonly lemma: string
  readonly class: CueClass
  readonly number: 'singular' | 'plural'
  /** A paper or programme that can speak by itself: “the report said”. */
  readonly document: boolean
}

const nouns: readonly (readonly [CueClass, boolean, string])[] = [
  ['say', false, 'claim allegation comment remark warning suggestion assertion contention argument assessment account explanation admission ' +
    'confession disclosure revelation announcement declaration pronouncement prediction forecast estimate reply response answer retort ' +
    'quip joke assurance reminder caveat hint rumor rumour quote quotation phrase word line mantra refrain rhetoric view opinion message ' +
    'observation description characterization characterisation portrayal insistence recollection testimony speech address sermon lecture ' +
    'toast interview conversation call briefing press-conference phone-call news-conference talk-show debate exchange'],
  ['say', true, 'statement report communique communiqué release press-release transcript affidavit deposition indictment complaint ruling ' +
    'judgment judgement verdict filing lawsuit petition dossier document memo memorandum cable dispatch bulletin notice resolution ' +
    'poll survey study analysis audit review inquiry investigation census paper'],
  ['write', true, 'letter email e-mail tweet post article editorial op-ed column essay book memoir diary blog text note story ' +
    'manifesto pamphlet leaflet poster sign banner website advertisement ad'],
  ['ask', false, 'question query inquiry enquiry'],
  ['deny', false, 'denial rejection dismissal refutation rebuttal disavowal repudiation refusal'],
  ['act', false, 'pledge accusation promise vow offer threat demand request order call appeal plea proposal recommendation advice ' +
    'invitation apology criticism praise condemnation denunciation endorsement attack rebuke charge complaint challenge agreement ' +
    'commitment decision plan opposition support objection protest oath ultimatum'],
  ['mind', false, 'belief hope fear thought feeling worry concern doubt suspicion expectation conviction wish desire anxiety speculation'],
]

const invariable = new Set('advice testimony criticism praise rhetoric opposition support speculation census'.split(' '))

/** “accusation”, “accusations” → accuse-class noun; a compound is keyed with a space: “press release”. */
export const nounCues: ReadonlyMap<string, NounCue> = new Map(nouns.flatMap(([kind, document, words]) => words.split(' ').flatMap((word) => {
  const lemma = /^(?:press|phone|news|talk)-/.test(word) ? word.replace('-', ' ') : word
  const many = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : lemma.endsWith('is') ? `${lemma.slice(0, -2)}es`
    : /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const one: [string, NounCue] = [lemma, { lemma, class: kind, document, number: 'singular' }]
  const several: [string, NounCue] = [many, { ...one[1], number: 'plural' }]
  return invariable.has(lemma) ? [one] : [one, several]
})))
