import assert from 'node:assert/strict'
import { contactsIn } from '../../src/core/read/contacts.js'
import { marked } from './marked.js'

/** The parties of these sentences, so that a test of standing rests on no reading of names. */
const KEYS: Readonly<Record<string, string>> = { Peru: 'PER', Peruvian: 'PER', Peruvians: 'PER', Chile: 'CHL', Chilean: 'CHL', Chileans: 'CHL', Norway: 'NOR', 'the rebels': 'rebels' }
const PARTY = /\b(?:the )?(?:(Peruvian|Chilean) (?:minister|envoy|ambassador|president|premier|foreign minister|officers|army)|(Peruvians|Chileans|Peru|Chile|Norway|the rebels))\b/gi

function standing(sentence: string): string {
  const text = sentence.replace(PARTY, (phrase: string, demonym: string | undefined, name: string | undefined) => `[${phrase}|${KEYS[(demonym ?? name)!] ?? 'rebels'}]`)
  return contactsIn(marked(text))[0]?.status ?? 'no contact'
}

function stands(status: string, sentences: readonly string[]): void {
  assert.deepEqual(sentences.map((sentence) => `${standing(sentence)}: ${sentence}`), sentences.map((sentence) => `${status}: ${sentence}`))
}

suite('contacts: how each stands, in many wordings', () => {
  test('what is said not to exist is an entry of its own', () => {
    stands('none', [
      'There is no direct channel between Peru and Chile.',
      'Peru and Chile have no contact.',
      'Peru isn’t talking to Chile.',
      'Peru has not spoken to Chile since March.',
      'The Peruvian minister never met the Chilean president.',
      'For now, Peru has no talks with Chile.',
      'So far no letter has been sent by Peru to Chile.',
      'Peru has yet to reply to the letter from Chile.',
      'Peru never replied to the letter from Chile.',
      'No talks between Peru and Chile are planned.',
      'Peru has no plans to meet the Chilean envoy.',
      'Peru no longer talks to Chile.',
      'Talks between Peru and Chile have not begun.',
      'Talks between Peru and Chile have yet to start.',
      'A meeting between Peru and Chile never took place.',
      'Peru acted without consulting Chile.',
      'Peru is not in contact with the rebels.',
      'Peru failed to consult Chile.',
      'There has been a lack of contact between Peru and Chile.',
      'Peru and Chile lack a hotline.',
      'In the absence of talks between Peru and Chile, the border stays shut.',
      'Peru and Chile do not have diplomatic relations.',
      'There was no meeting between the Peruvian envoy and the Chilean minister.',
      'Peru has received no reply from Chile.',
      'Peru knows of no contacts with the rebels.',
      'The Peruvian army has no hotline to the Chilean army.',
      'Peru and Chile are not on speaking terms.',
    ])
  })
  test('what goes on is active, resumed or never broken off', () => {
    stands('active', [
      'Peru is talking to Chile.',
      'Peru and Chile are holding talks in Oslo.',
      'Talks between Peru and Chile are under way.',
      'Talks between Peru and Chile continue.',
      'Peru continues to talk to Chile.',
      'Peru remains in contact with the rebels.',
      'Peru has been in touch with the rebels since May.',
      'Peru and Chile have resumed talks.',
      'Peru keeps talking to Chile.',
      'The Chilean minister is visiting Peru.',
      'Peru is in talks with Chile over fishing.',
      'Negotiations between Peru and Chile are making progress.',
      'The Peruvian envoy is still negotiating with the rebels.',
      'Peru has not broken off talks with Chile.',
      'Peru has reopened talks with Chile.',
    ])
  })
  test('a main channel is called so', () => {
    stands('active-main', [
      'The main channel between Peru and Chile is the Vatican.',
    ])
  })
  test('what happens now and then is intermittent', () => {
    stands('intermittent', [
      'Peruvian officers occasionally talk to the Chileans.',
      'Peru and Chile meet from time to time.',
      'The Peruvian minister regularly phones the Chilean president.',
      'Peru and Chile have had sporadic contacts.',
      'Peru rarely talks to Chile.',
      'Peru and Chile meet twice a year.',
      'Peru and Chile hold talks every month.',
    ])
  })
  test('what took place is over, whatever else the sentence refuses, wants or urges', () => {
    stands('one-off', [
      'Peru and Chile met in Oslo on Friday.',
      'The Peruvian minister spoke by phone with the Chilean president.',
      'Peru held talks with Chile on Friday.',
      'Peru and Chile ended talks on Friday without agreement.',
      'The Peruvian envoy has met the Chilean minister.',
      'A letter from Chile was handed to the Peruvian minister on Monday.',
      'The Chilean president was received by the Peruvian premier.',
      'The Peruvian premier discussed the dam with the Chilean president.',
      'Peru urged restraint in a phone call with Chile on Monday.',
      'The Peruvian minister raised the case in a call with the Chilean president and urged him to act.',
      'Peru made no progress in talks with Chile on Friday.',
      'The Peruvian minister refused to give details of his meeting with the Chilean president.',
      'Peru rejected the charge after a meeting with the Chilean envoy.',
      'The Peruvian envoy met the Chilean minister, who wants peace.',
      'Peru sent Chile a letter.',
      'Peru summoned the Chilean ambassador.',
      'The Peruvian minister was visiting Chile when the storm came.',
      'Peru has written to Chile.',
      'The Peruvian foreign minister told the Chilean president by phone that the border would stay open.',
    ])
  })
  test('what used to be, or has only a year, is history', () => {
    stands('historical', [
      'In 1987, Peru opened a channel to Chile.',
      'Peru used to talk to Chile.',
      'Peru had been in talks with Chile.',
      'Peru and Chile once held secret talks.',
      'Peru and Chile held talks in the 1990s.',
      'Years ago, Peru and Chile had a hotline.',
      'Peru formerly had a channel to the rebels.',
      'Peru and Chile had held talks before the war.',
      'Peru talked to Chile until 2012.',
    ])
  })
  test('a hotline, an embassy, a committee stands', () => {
    stands('standing', [
      'Peru and Chile maintain diplomatic relations.',
      'Norway is the protecting power for Peru in Chile.',
      'Peru has a hotline to Chile.',
      'Peru and Chile have a hotline.',
      'A hotline links Peru and Chile.',
      'A joint truce committee of Peru and Chile sits in Oslo.',
      'Peru keeps an interests section in Chile.',
    ])
  })
  test('what is agreed, planned or reported as to come is prospective', () => {
    stands('prospective', [
      'The Peruvian minister will visit Chile next month.',
      'Peru and Chile are to meet on Monday.',
      'The Peruvian minister is expected to meet the Chilean president.',
      'Talks between Peru and Chile are due to begin on Tuesday.',
      'Talks between Peru and Chile are scheduled for May.',
      'Peru and Chile have agreed to hold talks.',
      'Peru has agreed to meet the Chilean envoy.',
      'The Peruvian premier told reporters he would meet the Chilean president next week.',
      'Peru plans talks with Chile.',
      'Peru is preparing for talks with Chile.',
      'The Peruvian minister leaves on Sunday for talks with Chile.',
      'Peru and Chile will resume talks in June.',
      'A meeting between Peru and Chile is planned.',
      'Upcoming talks between Peru and Chile worry the rebels.',
      'Peru intends to talk to Chile.',
      'Peru accepted an invitation to talks with Chile.',
      'Peru is going to meet Chile in Oslo.',
      'Peru is set to negotiate with Chile.',
    ])
  })
  test('a wish, an offer, a condition and a question are proposed at most', () => {
    stands('proposed', [
      'Peru would talk to Chile.',
      'Peru offered to talk to Chile.',
      'Peru is ready to talk to Chile.',
      'Peru wants talks with Chile.',
      'Peru has called for talks with Chile.',
      'Peru is willing to meet the Chilean envoy.',
      'Has Peru met Chile?',
      'If Peru met Chile, the war could end.',
      'Peru may meet Chile.',
      'Norway urged Peru to talk to Chile.',
      'Peru proposed talks with Chile.',
      'A meeting between Peru and Chile is possible.',
      'Talks between Peru and Chile could begin soon.',
      'Peru should talk to Chile.',
      'Peru’s proposal for talks with Chile was read with care.',
      'Peru is considering talks with Chile.',
      'Peru asked for a meeting with the Chilean envoy.',
      'Peru invited the Chilean premier.',
      'Peru hopes to meet Chile.',
      'Peru has not ruled out talks with Chile.',
      'It is unclear whether Peru will meet Chile.',
      'Peru might have to negotiate with Chile.',
      'Peru is open to talks with Chile.',
      'Peru would like to meet the Chilean envoy.',
      'Peru seeks a meeting with the Chilean premier.',
      'Talks between Peru and Chile would be a step forward.',
      'Peru will talk to Chile if the army leaves.',
      'Peru needs to talk to Chile.',
      'Peru appealed for a dialogue with Chile.',
    ])
  })
  test('what broke off, collapsed or is on hold is suspended', () => {
    stands('suspended', [
      'Peru broke off talks with Chile.',
      'Talks between Peru and Chile are on hold.',
      'Talks between Peru and Chile collapsed on Friday.',
      'Peru suspended talks with Chile.',
      'The collapse of talks between Peru and Chile was a blow.',
      'Negotiations between Peru and Chile broke down.',
      'Peru walked out of talks with Chile.',
      'Peru severed diplomatic relations with Chile.',
      'Peru expelled the Chilean ambassador.',
      'Peru recalled its ambassador from Chile.',
      'Talks between Peru and Chile have stalled.',
      'Peru cut off contact with Chile.',
      'Peru stopped talking to Chile.',
      'The breakdown of negotiations between Peru and Chile was expected.',
      'The suspension of talks between Peru and Chile came as a shock.',
      'Talks between Peru and Chile were put on ice.',
      'The talks between Peru and Chile are deadlocked.',
      'The stalled talks between Peru and Chile worry Norway.',
      'Peru has frozen its contacts with Chile.',
      'Talks between Peru and Chile fell apart.',
      'Peru closed its embassy in Chile.',
      'Peru pulled out of talks with Chile.',
      'Peru lost contact with the rebels.',
    ])
  })
  test('what was to be and is not is cancelled', () => {
    stands('cancelled', [
      'Peru cancelled a meeting with Chile.',
      'Peru called off talks with Chile.',
      'The meeting between Peru and Chile was postponed.',
      'Talks between Peru and Chile were called off.',
      'The cancellation of the meeting between Peru and Chile surprised Norway.',
      'The Chilean envoy failed to show up for a meeting with the Peruvian minister.',
      'The talks between Peru and Chile will not take place.',
      'Peru was to have met Chile on Monday.',
      'Peru put off a meeting with Chile.',
    ])
  })
  test('who will not talk refuses', () => {
    stands('refused', [
      'Peru refused to meet the Chilean envoy.',
      'Peru rejected talks with Chile.',
      'Peru turned down a meeting with Chile.',
      'Peru will not talk to Chile.',
      'Peru won’t negotiate with the rebels.',
      'Peru’s refusal to meet the Chilean envoy angered Norway.',
      'Peru ruled out talks with Chile.',
      'Peru is unwilling to talk to Chile.',
      'Peru does not want to talk to Chile.',
      'Peru boycotted the talks with Chile.',
      'Peru is not ready to talk to Chile.',
      'Peru spurned an invitation from Chile.',
      'Peru has declined to receive the Chilean envoy.',
      'Peru is opposed to talks with the rebels.',
      'Peru declined an invitation to talks with Chile.',
    ])
  })
  test('what is denied is disputed', () => {
    stands('disputed', [
      'Peru denied any contact with the rebels.',
      'Peru denied reports of talks with Chile.',
      'Peru has denied having spoken to Chile.',
    ])
  })
  test('conditions met, tanks, treaties and sport are no contact', () => {
    stands('no contact', [
      'Peru met Chile’s conditions.',
      'Peru sent tanks to Chile.',
      'Peru has signed an agreement with Chile.',
      'Peru won the opening round against Chile.',
      'The Peruvian army fought the Chilean army.',
      'Peru imposed sanctions on Chile.',
      'Tension between Peru and Chile grew.',
      'Peru has to meet the demands of Chile.',
    ])
  })
})
