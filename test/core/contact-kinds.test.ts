import assert from 'node:assert/strict'
import { contactsIn } from '../../src/core/read/contacts.js'
import { keysOf, marked } from './marked.js'

function tells(text: string, ...expected: string[]): void {
  const reading = marked(text)
  const keys = (indices: readonly number[]) => indices.map((index) => keysOf(reading.phrases[index]!)).join('+')
  assert.deepEqual(contactsIn(reading).map(({ parties, kind, status }) => `${keys(parties)} ${kind} ${status}`), expected, text)
}

suite('contacts: what tells of one', () => {
  test('a letter, a telegram and an answer pass from hand to hand', () => {
    tells('[Peru|PER] sent condolences to [Chile|CHL] on Friday.', 'PER+CHL direct-bilateral one-off')
    tells('[Peru|PER] never replied to the letter from [Chile|CHL].', 'PER+CHL direct-bilateral none')
    tells('[Peru|PER] is awaiting a response from [Chile|CHL].', 'PER+CHL direct-bilateral active')
    tells('[Peru|PER] sent a letter of protest.')
    tells('[The Peruvian minister|PER] replied to critics in [Chile|@CHL].')
  })
  test('a request from state to state is contact, a plea in public is none', () => {
    tells('[Peru|PER] asked [Norway|NOR] to mediate.', 'PER+NOR direct-bilateral one-off')
    tells('[Peru|PER] asked for calm in [Chile|@CHL].')
  })
  test('what is told by phone or in a letter is told directly', () => {
    tells('[The Peruvian premier|PER] assured [the Chilean president|CHL] by phone that the port was safe.', 'PER+CHL direct-bilateral one-off')
    tells('[The Peruvian premier|PER] assured [the Chilean president|CHL] of his respect in a speech.')
  })
  test('embassies, credentials and interests sections stand for relations', () => {
    tells('[Peru|PER] reopened its embassy in [Chile|CHL].', 'PER+CHL ambassadorial standing')
    tells('[Peru|PER] closed its embassy in [Chile|CHL].', 'PER+CHL ambassadorial suspended')
    tells('A crowd stood before the embassy of [Peru|PER] in [Chile|CHL].')
    tells('[The Peruvian envoy|PER] presented his credentials to [the Chilean president|CHL].', 'PER+CHL ambassadorial one-off')
  })
  test('a protest lodged and a démarche are formal, a protest in the street is none', () => {
    tells('[Peru|PER] lodged a protest with [Chile|CHL].', 'PER+CHL formal-protocol one-off')
    tells('[Peru|PER] delivered a démarche to [Chile|CHL].', 'PER+CHL formal-protocol one-off')
    tells('A protest with drums against [Peru|PER] and [Chile|CHL] filled the square.')
  })
  test('a truce committee stands, a parliamentary one is none', () => {
    tells('A ceasefire committee of [Peru|PER] and [the rebels|rebels] sits in [Oslo|@NOR].', 'PER+rebels technical-deconfliction standing')
    tells('A parliamentary committee in [Peru|PER] criticised [Chile|CHL].')
  })
  test('a warning or an ultimatum handed over is a signal', () => {
    tells('[Peru|PER] issued a warning to [Chile|CHL].', 'PER+CHL public-signal one-off')
    tells('A storm warning for [Peru|PER] and [Chile|CHL] was lifted.')
  })
  test('conditions met, decisions welcomed and a round of a match are none', () => {
    tells('[Peru|PER] met [Chile|CHL]’s conditions.')
    tells('[Peru|PER] welcomed [Chile|CHL]’s decision.')
    tells('[Peru|PER] beat [Chile|CHL] in the opening round.')
    tells('[Peru|PER] lost to [Chile|CHL] in the first round.')
    tells('[Peru|PER] called a meeting of its cabinet.')
  })
  test('what took place and what is to come of it are two', () => {
    tells('[Peru|PER] and [Chile|CHL] met on Friday and agreed on a summit in May.', 'PER+CHL direct-bilateral one-off', 'PER+CHL multilateral prospective')
  })
})
