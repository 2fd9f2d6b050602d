import fc from 'fast-check'

const person = fc.constantFrom('Foreign Minister Ana Ruiz', 'Ruiz', 'Ardania’s deputy envoy', 'a senior Ardanian official', 'two diplomats', 'U.S. and French officials', 'Gen. Pavel Oster', 'the Kremlin', 'Reuters', 'she', 'the official', 'Mr. Oster', 'Iran', 'Iranian President Reza Tavani')
const speech = fc.constantFrom('said', 'told The Valley Courier', 'added', 'warned', 'denied', 'said on condition of anonymity because the talks are private')
const claim = fc.constantFrom('the talks with Iran had not begun', 'there is no direct channel to Moscow', 'messages were passed through Oman', 'the army would stay', 'a meeting in Geneva is expected on Monday', 'nobody called', 'the two sides broke off negotiations last week')
const words = fc.constantFrom('We will not walk away', 'Nothing is signed', 'Who asked us?', 'That is “a lie” and you know it')
const sentence = fc.oneof(
  fc.tuple(person, speech, claim).map(([who, how, what]) => `${who} ${how} that ${what}.`),
  fc.tuple(words, person).map(([what, who]) => `“${what},” ${who} said.`),
  fc.tuple(words, person, words).map(([what, who, more]) => `“${what},” said ${who}. “${more}.”`),
  fc.tuple(claim, person).map(([what, who]) => `According to ${who}, ${what}.`),
  fc.tuple(words).map(([what]) => `“${what}.`),
  claim.map((what) => `${what[0]!.toUpperCase()}${what.slice(1)}.`),
)

/** Drafts of plain paragraphs that read like news: people, words, claims, contacts. */
export const story = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => `${paragraphs.join('\n\n')}\n`)
