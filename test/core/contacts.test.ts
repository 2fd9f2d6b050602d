import assert from 'node:assert/strict'
import { contactsIn } from '../../src/core/read/contacts.js'
import { keysOf, marked } from './marked.js'

/** “PER+CHL via VAT none direct-bilateral @Tacna on Friday”. */
const contacts = (text: string): string[] => {
  const reading = marked(text)
  const words = ({ start, end }: { start: number; end: number }) => reading.block.prose.slice(start, end)
  const keys = (indices: readonly number[]) => indices.map((index) => keysOf(reading.phrases[index]!)).join('+')
  return contactsIn(reading).map(({ parties, intermediaries, status, kind, venue, time, back }) =>
    [keys(parties), intermediaries.length > 0 ? `via ${keys(intermediaries)}` : '', status, kind, venue ? `@${words(venue)}` : '', time ? `on ${words(time)}` : '', back ? `<${back}` : ''].filter(Boolean).join(' '))
}

suite('contacts: who', () => {
  test('talks have their parties between, with, or before them', () => {
    assert.deepEqual(contacts('Talks between [Peru|PER] and [Chile|CHL] are stuck.'), ['PER+CHL active direct-bilateral'])
    assert.deepEqual(contacts('[Peru|PER] held talks with [Chile|CHL] on Friday.'), ['PER+CHL one-off direct-bilateral on Friday'])
    assert.deepEqual(contacts('The [Peru|PER]-[Chile|CHL] talks go on.'), ['PER+CHL active direct-bilateral'])
    assert.deepEqual(contacts('[Peru|PER]’s talks with [Chile|CHL] go on.'), ['PER+CHL active direct-bilateral'])
  })
  test('a clause between the subject and its verb does not hide the subject', () => {
    assert.deepEqual(contacts('[The Norwegian envoy|NOR], who landed late, met [the rebel leader|rebels].'), ['NOR+rebels one-off direct-bilateral'])
    assert.deepEqual(contacts('[The Norwegian envoy|NOR] in [Lima|@PER] met [the rebel leader|rebels].'), ['NOR+rebels one-off direct-bilateral @Lima'])
  })
  test('three at one table are one contact', () => {
    assert.deepEqual(contacts('[Peru|PER], [Chile|CHL] and [Bolivia|BOL] met in [Tacna|@].'), ['PER+CHL+BOL one-off direct-bilateral @Tacna'])
  })
  test('who carries a message is between, who is told of it is not', () => {
    assert.deepEqual(contacts('[Swiss diplomats|CHE] passed messages between [Peru|PER] and [Chile|CHL].'), ['PER+CHL via CHE one-off back-channel'])
    assert.deepEqual(contacts('Messages are relayed by [Swiss diplomats|CHE] between [Peru|PER] and [Chile|CHL].'), ['PER+CHL via CHE active back-channel'])
    assert.deepEqual(contacts('[Peru|PER] told [Norway|NOR] that it met [Chile|CHL].').length, 0)
  })
  test('who brokers talks mediates, who lends the room does not', () => {
    assert.deepEqual(contacts('[Norway|NOR] brokered a truce between [Peru|PER] and [the rebels|rebels].'), ['PER+rebels via NOR one-off mediation'])
    assert.deepEqual(contacts('[Peru|PER] and [Chile|CHL] met in [Oslo|@NOR].'), ['PER+CHL one-off direct-bilateral @Oslo'])
  })
  test('“the two sides” and “another round” point back to the parties, “the talks” to the contact', () => {
    assert.deepEqual(contacts('The two sides will meet on Monday.'), ['prospective direct-bilateral on Monday <parties'])
    assert.deepEqual(contacts('Another meeting would be necessary.'), ['proposed direct-bilateral <parties'])
    assert.deepEqual(contacts('The talks lasted an hour.'), ['one-off direct-bilateral <event'])
  })
})

suite('contacts: how it stands', () => {
  test('a negation is an entry of its own', () => {
    assert.deepEqual(contacts('[Peru|PER] isn’t talking to [Chile|CHL].'), ['PER+CHL none direct-bilateral'])
    assert.deepEqual(contacts('There is no direct channel between [Peru|PER] and [Chile|CHL].'), ['PER+CHL none direct-bilateral'])
    assert.deepEqual(contacts('[The minister|PER] has never met [his Chilean counterpart|CHL].'), ['PER+CHL none direct-bilateral'])
  })
  test('refused, broken off and called off are three things', () => {
    assert.deepEqual(contacts('[Peru|PER] refused to meet [the Chileans|CHL].'), ['PER+CHL refused direct-bilateral'])
    assert.deepEqual(contacts('[Peru|PER] broke off talks with [Chile|CHL].'), ['PER+CHL suspended direct-bilateral'])
    assert.deepEqual(contacts('[Peru|PER] cancelled a meeting with [Chile|CHL].'), ['PER+CHL cancelled direct-bilateral'])
  })
  test('a wish, a condition and a question are proposed at most', () => {
    assert.deepEqual(contacts('[Peru|PER] would talk to [Chile|CHL].'), ['PER+CHL proposed direct-bilateral'])
    assert.deepEqual(contacts('[Peru|PER] offered to negotiate with [Chile|CHL].'), ['PER+CHL proposed formal-negotiations'])
    assert.deepEqual(contacts('Has [Peru|PER] met [Chile|CHL]?'), ['PER+CHL proposed direct-bilateral'])
  })
  test('what is planned is prospective, what happens now and then is intermittent, a year alone is history', () => {
    assert.deepEqual(contacts('[The Peruvian minister|PER] will visit [Chile|CHL] next month.'), ['PER+CHL prospective visit-talks on next month'])
    assert.deepEqual(contacts('[Peruvian officers|PER] occasionally talk to [the Chileans|CHL].'), ['PER+CHL intermittent direct-bilateral'])
    assert.deepEqual(contacts('In 1987, [Peru|PER] opened a channel to [Chile|CHL].'), ['PER+CHL historical direct-bilateral on 1987'])
  })
})

suite('contacts: said in public', () => {
  test('a state put on notice or warned is spoken to', () => {
    assert.deepEqual(contacts('[The Lima government|PER] put [Chile|CHL] on notice this week.'), ['PER+CHL one-off public-signal on this week'])
    assert.deepEqual(contacts('[Peru|PER] warned [Chile|CHL] on Friday.'), ['PER+CHL one-off public-signal on Friday'])
  })
})

suite('contacts: envoys', () => {
  test('an envoy sent, summoned or expelled is a contact of two states', () => {
    assert.deepEqual(contacts('[Peru|PER] sent an envoy to [Chile|CHL].'), ['PER+CHL one-off ambassadorial'])
    assert.deepEqual(contacts('[Lima|PER] summoned [the Chilean ambassador|CHL].'), ['PER+CHL one-off ambassadorial'])
    assert.deepEqual(contacts('[Lima|PER] expelled [two Chilean diplomats|CHL].'), ['PER+CHL suspended ambassadorial'])
  })
})

suite('contacts: what is none', () => {
  test('aid, fighting and tension are none', () => {
    assert.deepEqual(contacts('[Peru|PER] sent tanks to [Chile|CHL], and tension between [Peru|PER] and [Bolivia|BOL] grew.'), [])
  })
  test('meeting standards, speaking a language and writing about somebody else’s visit are none', () => {
    assert.deepEqual(contacts('[Chile|CHL] failed to meet a standard of [Peru|PER].').filter((one) => one.startsWith('CHL+PER')), [])
    assert.deepEqual(contacts('[Peru|PER] and [Chile|CHL] speak the language of partnership.'), [])
    assert.deepEqual(contacts('[The Norwegian ambassador|NOR] wrote about a visit to [Peru|PER] by [two Chilean deputies|CHL].'), ['CHL+PER one-off visit-talks @Peru'])
  })
  test('one party meets nobody', () => {
    assert.deepEqual(contacts('[The Peruvian minister|PER] met reporters.'), [])
  })
})
