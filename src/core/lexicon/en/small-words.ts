/**
 * Closed word classes of English, which no name begins with: “But Their Own Envoy Stayed” has a name nowhere.
 *
 * By hand from grammar. MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

export const articles = words('the a an')
export const demonstratives = words('this that these those')
export const possessives = words('my your his her its our their whose')
export const quantifiers = words('some any several many few both all each every no another other most such various numerous multiple certain more fewer')
export const numerals = words('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty dozen dozens scores hundreds thousands')
export const prepositions = words('in on at by for with from to of into onto over under about above across after against along amid among amongst around as before behind below beneath beside ' +
  'besides between beyond despite down during except inside like near off out outside past per since through throughout toward towards underneath unlike until till up upon versus via within without')
export const conjunctions = words('and or but nor so yet if because although though while when whenever where wherever whereas whether unless than that once')
export const pronouns = words('i me mine myself we us ours ourselves you yours yourself yourselves he him himself she hers herself it itself they them theirs themselves who whom which what ' +
  'someone somebody anyone anybody everyone everybody nobody none nothing something anything everything whoever whatever there here')
export const auxiliaries = words('am is are was were be been being has have had having do does did doing done will would shall should can could may might must ought isn\'t aren\'t wasn\'t weren\'t ' +
  'hasn\'t haven\'t hadn\'t don\'t doesn\'t didn\'t won\'t wouldn\'t shouldn\'t can\'t couldn\'t mustn\'t cannot i\'m i\'ve i\'ll i\'d it\'s he\'s she\'s that\'s there\'s what\'s let\'s who\'s we\'re we\'ve we\'ll they\'re they\'ve they\'ll you\'re you\'ve you\'ll')
export const adverbs = words('not never also only just even still already again now then there here however meanwhile moreover furthermore nevertheless nonetheless instead indeed perhaps maybe often ' +
  'sometimes usually later earlier soon recently today yesterday tomorrow tonight too very quite rather almost nearly yes why how thus hence therefore otherwise afterward afterwards according ' +
  'due regardless meantime elsewhere ever else together well ok okay please thanks hello')

const closed: ReadonlySet<string> = new Set([articles, demonstratives, possessives, quantifiers, numerals, prepositions, conjunctions, pronouns, auxiliaries, adverbs].flatMap((set) => [...set]))

/** Does the word, in small letters, belong to a closed class? */
export const small = (word: string): boolean => closed.has(word)

export const calendar = words('january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ' +
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
  'christmas easter ramadan thanksgiving hanukkah passover diwali halloween eid bc ad bce ce am pm a.m. p.m. gmt est edt pst pdt cet utc')
