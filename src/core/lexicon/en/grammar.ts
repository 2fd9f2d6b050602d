/**
 * The closed classes of English, by which a sentence is taken apart without a tagger: “The envoy, who had been ill, said on
 * Monday that …”
 *
 * Written by hand from any school grammar; irregular verbs are the common ones in news. MIT, 2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const beForms = words('am is are was were be been being \'s \'re \'m isn\'t aren\'t wasn\'t weren\'t')
const haveForms = words('have has had having haven\'t hasn\'t hadn\'t \'ve')
const doForms = words('do does did don\'t doesn\'t didn\'t')
export const modals = words(`will would can could may might must shall should ought won't wouldn't can't cannot couldn't mayn't mightn't mustn't
  shan't shouldn't 'll 'd`)
export const auxiliaries: ReadonlySet<string> = new Set([...beForms, ...haveForms, ...doForms, ...modals, 'going', 'used'])
export const negations = words(`not never no n't neither nor isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't
  can't cannot couldn't mightn't mustn't shan't shouldn't`)

export const determiners = words(`the a an this that these those some any each every either neither no all both several many most few
  another other such one two three four five six seven eight nine ten dozens hundreds more half`)
export const possessives = words('my your his her its our their whose')
export const subjectPronouns = words('i he she they we it you who everyone everybody someone somebody nobody others many some')
export const pronouns = words(`i me you he him she her it we us they them himself herself themselves itself myself ourselves yourself who whom
  everyone everybody someone somebody anyone nobody others`)

export const prepositions = words(`of in on at by for from to with without about against between among through during before after above below
  over under into onto upon near off out up down toward towards across along around behind beyond despite except inside outside since until
  till via per amid amidst within throughout regarding concerning like unlike as than alongside following ahead including versus`)
export const coordinators = words('and or but nor yet so plus')
export const subordinators = words(`that because while when whenever if although though since after before until unless whereas where wherever
  which who whom whose whether as once lest why how what whatever than till`)
export const adverbs = words(`also then later now still already just once again too even ever never often always soon only first earlier back
  ago thus therefore however meanwhile instead perhaps maybe almost nearly quite rather very much well far yet further otherwise indeed
  afterward afterwards today yesterday tomorrow tonight here there away together sometimes once twice long flatly all further`)

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays')
export const months = words(`january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sept oct nov dec`)
export const periods = words(`week month year day night morning afternoon evening weekend hour minute decade century spring summer autumn fall
  winter weeks months years days nights hours minutes decades`)
/** Before a period they make an adverbial: last week, that same night. */
export const pointers = words('last next this that past previous same earlier later late early recent coming following each every one')

/** Past forms that do not end in -ed and so would not be seen as verbs. */
export const irregularVerbs = words(`became began bent bet bit bled blew bore bought bound bred broke brought built burst came cast caught chose
  clung crept cut dealt died drank drew drove dug ate fell fed felt fought found fled flew forgot forgave froze gave got grew heard held hid hit
  hung hurt kept knew laid led left lent let lit lost made meant met paid put quit ran rang rode rose said sang sank sat saw sent set shook shone
  shot shrank shut slept slid sold sought sowed spent split spoke spread sprang stole stood struck stuck stung swam swept swore swung taught
  thought threw told took tore understood undid undertook went wept withdrew woke won wore wrote`)
/** Present forms, where the subject's verb is easily taken for a noun. */
export const presentVerbs = words(`says goes comes gets gives takes makes knows thinks wants needs seems appears remains becomes means has does
  keeps lets helps shows believes hopes expects tries includes continues begins runs works looks sees leads allows requires`)
