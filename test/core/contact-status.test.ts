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
      'The Peruvian foreign minister and the Chilean president have never spoken.',
      'Peru has cut no channel to Chile because it never had a channel to Chile.',
      'There have been no negotiations between Peru and the rebels since 2014.',
      'The Peruvian envoy left without meeting the Chilean president.',
      'Peru has not been invited to the talks with Chile.',
      'Peru and Chile have yet to open a hotline.',
      'There is still no dialogue between Peru and Chile.',
      'Communication is poor, and Peru and Chile do not talk to each other.',
      'Peru and Chile aren’t on speaking terms.',
      'No Peruvian minister has visited Chile since 1999.',
      'It is unlikely that Peru will establish diplomatic relations with Chile.',
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
      'Peru has for weeks been negotiating with the rebels.',
      'For two years Peru has talked to the rebels through Norway.',
      'The Peruvian premier is due home on Friday; meanwhile talks between Peru and Chile go on.',
      'Peru and Chile are discussing a truce.',
      'Diplomats say negotiations between Peru and Chile are continuing.',
      'Negotiations are under way between Peru and Chile.',
      'Peru and Chile are in close contact.',
      'Peru has restored contact with Chile.',
      'Peru and Chile are locked in talks over the border.',
      'Peru has long been talking with Chile about the river.',
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
      'Talks on Monday between Peru and Chile produced nothing.',
      'Peru and Chile wrapped up two days of talks on Friday.',
      'The Peruvian premier thanked the Chilean president for his letter.',
      'The Peruvian premier, who will retire in May, met the Chilean president on Friday.',
      'The Peruvian premier met the Chilean president, but they did not agree.',
      'Peru and Chile exchanged letters last week.',
      'Peru warned Chile on Friday not to cross the river.',
      'Peru lodged a protest with Chile.',
      'Peru handed Chile a note of protest.',
      'The Peruvian president held a phone call with the Chilean president about the need for talks.',
      'Peru asked Chile to hand over the general.',
      'Talks between Peru and Chile ended without a deal.',
      'The Peruvian president paid a visit to Chile last week.',
      'A round of talks between Peru and Chile was held in Oslo last week.',
      'A deal brokered last week by Norway between Peru and Chile will put more strain on farmers.',
      'But the push fell short, after a meeting on Monday between Peru and Chile failed to settle the border.',
      'Peru has twice summoned the Chilean ambassador.',
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
      'Until 2012, Peru and Chile had a hotline.',
      'Peru and Chile had once been in contact.',
      'Before the war, Peru and Chile had talked often.',
      'In 2003 Peru held secret talks with the rebels.',
      'In the 1980s Peru and Chile talked through Norway.',
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
      'Peru will host the Chilean president in May.',
      'The Chilean premier is to be received by the Peruvian president on Monday.',
      'A summit between Peru and Chile has been set for Tuesday.',
      'Peru and Chile are scheduled to resume negotiations next week.',
      'The Peruvian envoy will fly to Oslo on Monday and meet the rebels.',
      'Officials said Peru and Chile would meet again in June.',
      'A visit by the Chilean president to Peru is planned for the autumn.',
      'The Peruvian premier is due to meet the Chilean president on Sunday.',
      'Peru and Chile agreed on Friday to open talks.',
      'The two are about to meet: Peru is sending a letter to Chile tomorrow.',
      'Peru promised to send an envoy to Chile.',
      'Peru has decided to send a delegation to Chile.',
      'Talks between Peru and Chile will take place in Oslo.',
      'Talks between Peru and Chile begin on Monday.',
      'Peru and Chile meet next week in Oslo.',
      'Peru has allowed the Chilean minister to visit Peru.',
      'The Peruvian minister is on his way to talks with Chile.',
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
      'Peru could send an envoy to Chile.',
      'Peru called on Chile to negotiate with the rebels.',
      'Should Peru and Chile meet, the price would fall.',
      'The possibility of talks between Peru and Chile remains.',
      'Norway has offered to mediate between Peru and Chile.',
      'The Peruvian premier suggested that Peru and Chile should hold talks.',
      'Peru insists on direct talks with Chile.',
      'Peru demanded talks with Chile.',
      'Calls for a dialogue between Peru and Chile are growing.',
      'Peru is trying to arrange a meeting with the Chilean president.',
      'Peru has been pressing for talks with the rebels.',
      'It would be good if Peru and Chile talked.',
      'Chile must negotiate with Peru.',
      'The rebels demanded that Peru negotiate with Chile.',
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
      'Talks between Peru and Chile have been on hold since May.',
      'Peru has halted talks with Chile.',
      'Contacts between Peru and Chile have been frozen since May.',
      'Negotiations between Peru and Chile have hit a deadlock.',
      'Negotiations between Peru and Chile reached an impasse.',
      'The Peruvian delegation walked out of the talks with Chile.',
      'The hotline between Peru and Chile was cut in March.',
      'Contacts between Peru and Chile broke down last month.',
      'Peru withdrew its ambassador from Chile.',
      'Peru downgraded its relations with Chile and closed the embassy in Chile.',
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
      'A summit between Peru and Chile was scrapped.',
      'The Peruvian president abruptly cancelled talks with the Chilean president.',
      'A meeting planned for Monday between Peru and Chile was called off.',
      'Peru delayed a meeting with Chile.',
      'A planned meeting between Peru and Chile did not take place.',
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
      'Peru rejected Chile’s offer of talks.',
      'Peru boycotted the talks with Chile.',
      'Peru is not ready to talk to Chile.',
      'Peru spurned an invitation from Chile.',
      'Peru has declined to receive the Chilean envoy.',
      'Peru is opposed to talks with the rebels.',
      'Peru declined an invitation to talks with Chile.',
      'Peru has repeatedly refused to negotiate with the rebels.',
      'Peru rejects any talks with the rebels.',
      'Peru flatly rejected a proposal for talks with Chile.',
      'The Peruvian president would not see or meet the Chilean envoy.',
      'Peru has ruled out negotiating with the rebels.',
      'Peru never wants to talk to Chile again.',
      'Peru balked at talks with Chile.',
      'The Peruvian premier declined to meet the Chilean ambassador.',
      'Peru has no intention of talking to Chile.',
      'Peru snubbed the Chilean ambassador.',
      'Peru denied a requested visit by the Chilean army.',
    ])
  })
  test('what is denied is disputed', () => {
    stands('disputed', [
      'Peru denied any contact with the rebels.',
      'Peru denied reports of talks with Chile.',
      'Peru has denied having spoken to Chile.',
      'Chile denied that Peru had sent a letter to Chile.',
      'Peru denied holding secret talks with the rebels.',
      'Peru has denied any meeting with the rebels.',
      'Reports of talks between Peru and the rebels were denied.',
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
      'Peru welcomed Chile’s decision.',
      'Peru has to meet the demands of Chile.',
    ])
  })
})
