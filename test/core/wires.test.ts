import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'

/** “Latvia+Norway via Oman none back-channel”, one a channel. */
const channels = (draft: string): string[] => {
  const { actors, channels } = analyze(draft)
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? id).join('+')
  return channels.map(({ pair, intermediaries, status, kind }) => `${names(pair)}${intermediaries.length > 0 ? ` via ${names(intermediaries)}` : ''} ${status} ${kind}`)
}

const tells = (draft: string, ...expected: string[]): void => assert.deepEqual(channels(draft), expected, draft)

suite('channels as the wires tell of them', () => {
  test('calls and meetings of ministers, premiers and their counterparts', () => {
    tells('The Turkish foreign minister met his Greek counterpart in Athens on Monday.', 'Greece+Turkey one-off direct-bilateral')
    tells('British Foreign Secretary Anna Holt telephoned Iranian Foreign Minister Reza Tavani on Friday.', 'Iran+United Kingdom one-off direct-bilateral')
    tells('Norway and Latvia kept talking informally through the winter.', 'Latvia+Norway active direct-bilateral')
    tells('Presidents Ana Ruiz of Peru and Boris Kask of Estonia are expected to meet in Lima in June.', 'Estonia+Peru prospective direct-bilateral')
    tells('Presidents Halim and Kask are expected to meet in Sochi next week.', 'Halim+Kask prospective direct-bilateral')
  })
  test('three at one table', () => {
    tells('The foreign ministers of Egypt, Sudan and Ethiopia met in Khartoum to discuss the dam.', 'Egypt+Ethiopia+Sudan one-off multilateral')
    tells('Leaders of Japan, China and South Korea will gather in Seoul in May.', 'China+Japan+South Korea prospective multilateral')
  })
  test('talks for peace, prisoners and the sea, by capitals and by blocs', () => {
    tells('The EU and Iran resumed talks in Vienna on Thursday.', 'European Union+Iran active direct-bilateral')
    tells('Kenya and Somalia agreed to resume talks on their sea border.', 'Kenya+Somalia prospective direct-bilateral')
    tells('Russia and Ukraine are negotiating a prisoner swap, both governments said.', 'Russia+Ukraine active formal-negotiations')
    tells('Talks between Serbia and Kosovo collapsed on Friday.', 'Kosovo+Serbia suspended direct-bilateral')
    tells('Bolivia said it would not negotiate with Chile.', 'Bolivia+Chile refused formal-negotiations')
    tells('Cuba denied that it was holding secret talks with the United States.', 'Cuba+United States disputed back-channel')
  })
  test('mediators stand between, whoever they are called by', () => {
    tells('Qatar-mediated talks between Israel and Hamas ended without agreement.', 'Hamas+Israel via Qatar one-off mediation')
    tells('Egypt is mediating between Israel and Hamas.', 'Hamas+Israel via Egypt active mediation')
    tells('Norwegian diplomats shuttled between Colombo and the Tamil Tigers.', 'Sri Lanka+Tamil Tigers via Norwegian diplomats one-off mediation')
    tells('Tehran and Washington communicate through the Swiss embassy.', 'Iran+United States via Swiss embassy active back-channel')
    tells('Omani diplomats carried two letters between Norway and Latvia last month.', 'Latvia+Norway via Omani diplomats one-off back-channel')
    tells('Norway sends its letters to Latvia through Oman.', 'Latvia+Norway via Oman active back-channel')
  })
  test('the missing channel and the one used instead are two entries', () => {
    tells('Norway and Latvia have no direct channel and are passing messages through Oman instead.', 'Latvia+Norway none direct-bilateral', 'Latvia+Norway via Oman active back-channel')
    tells('Peru and Ecuador have no direct channel. Talks in Quito broke off last autumn.', 'Ecuador+Peru none direct-bilateral', 'Ecuador+Peru suspended direct-bilateral')
  })
  test('armies on a telephone line, coast guards on the radio', () => {
    tells('A telephone line between the Norwegian and Latvian armies is tested every morning.', 'Latvia+Norway active direct-military')
    tells('The coast guards of Norway and Russia exchange positions every day by radio.', 'Norway+Russia active technical-deconfliction')
    tells('Did Austria call Slovakia that night?\n\nThere was no line to call, the colonel said.', 'Austria+Slovakia proposed direct-bilateral', 'Austria+Slovakia none direct-bilateral')
  })
  test('ambassadors recalled, suspended, summoned; relations broken and restored', () => {
    tells('Norway suspended its ambassador to Latvia on Monday.', 'Latvia+Norway suspended ambassadorial')
    tells('Spain has recalled its ambassador to Argentina for consultations.', 'Argentina+Spain suspended ambassadorial')
    tells('Pakistan summoned the Indian ambassador to protest the shelling.', 'India+Pakistan one-off ambassadorial')
    tells('Washington and Havana restored diplomatic relations in 2015.', 'Cuba+United States historical ambassadorial')
    tells('Saudi Arabia and Iran have had no diplomatic relations since 2016.', 'Iran+Saudi Arabia none ambassadorial')
    tells('Washington handed Latvia a note verbale on Tuesday.', 'Latvia+United States one-off formal-protocol')
  })
  test('letters go from state to state, not from the premier who signs', () => {
    tells('India’s special envoy delivered a letter from the prime minister to Nepal’s president.', 'India+Nepal one-off direct-bilateral')
  })
  test('visits made, called off and declined', () => {
    tells('The Brazilian president cancelled a trip to Venezuela after the arrests.', 'Brazil+Venezuela cancelled visit-talks')
    tells('The Dutch prime minister postponed a visit to Suriname.', 'Netherlands+Suriname cancelled visit-talks')
    tells('Norway declined Latvia’s invitation to talks.', 'Latvia+Norway refused visit-talks')
    tells('A Chinese delegation arrived in Hanoi on Sunday for two days of talks.', 'China+Hanoi one-off visit-talks')
    tells('U.S. Secretary of State James Holt flew to Riyadh on Sunday to meet Saudi leaders.', 'Saudi Arabia+United States one-off visit-talks')
    tells('A senior United Nations official visited Latvia on Friday.', 'Latvia+United Nations one-off visit-talks')
  })
  test('an envoy speaks for who sent him, a rebel leader for the rebels', () => {
    tells('The U.N. envoy to Yemen met Houthi leaders in Sanaa.', 'Houthis+United Nations one-off direct-bilateral')
  })
  test('the venue is the town where the gathering is held', () => {
    const [channel] = analyze('The Norwegian and Latvian ministers met on the sidelines of NATO’s gathering in Oslo.').channels
    assert.deepEqual([channel?.kind, channel?.venue?.value], ['sideline-contact', 'Oslo'])
  })
})

suite('channels that are none', () => {
  test('aid, arms, arrests and fighting', () => {
    tells('Germany sent 20 tons of food to Sudan.')
    tells('The United States approved the sale of missiles to Taiwan.')
    tells('Ethiopian troops fought Eritrean forces near the border on Monday.')
    tells('Mexican police arrested two American tourists.')
  })
  test('matches and a coach', () => {
    tells('Brazil met Argentina in the final in Rio on Sunday.')
    tells('Spain, unbeaten, met Italy in a semifinal.')
    tells('Russian tennis player Anna Petrova met her German coach in Paris.')
  })
  test('domestic talks, mergers and party pacts', () => {
    tells('The Dutch prime minister held talks with opposition leaders on the budget.')
    tells('The Labour Party and the Conservative Party are in talks on a pact.')
    tells('Talks between Boeing and Airbus on a joint plant failed.')
    tells('The Spanish government met unions to talk about wages in Spain.')
  })
  test('press conferences, speeches, treaties, trade and tension', () => {
    tells('The French president told a press conference that he would not resign.')
    tells('In a speech to parliament, the Polish prime minister accused Russia of sabotage.')
    tells('The 1994 treaty between Israel and Jordan remains in force.')
    tells('Trade between China and Australia grew by 8 percent.')
    tells('Tension between Greece and Turkey rose after the drilling ship returned.')
  })
  test('a minister and his own state are one side', () => {
    tells('Secretary of State Anna Holt took office in May. The United States met with Holt behind closed doors.')
    tells('European countries and their allies discussed the budget.')
  })
})

suite('channels: who is no party', () => {
  test('allies and neighbours without a name', () => tells('The Dutch minister talked to allies and to two countries about the grain.'))
  test('a body that lends its name to a meeting', () => tells('President Ruiz of Peru dozed through a Group of 20 meeting and met President Kask of Estonia.', 'Estonia+Peru one-off direct-bilateral'))
  test('two states that somebody travels to', () => tells('On a trip to Kosovo and Serbia this week he slept badly.'))
  test('topics from here to there', () => tells('The conversation went from United States farm policy to the Greek debt.'))
  test('people who talk past each other', () => tells('Norway and Latvia talked past each other for years.'))
  test('negotiating partners, and the border in the talk of a trip', () => tells('The Peruvian premier’s negotiating partners in Chile laughed. He joked about a trip to the Mexican border.'))
})

suite('channels: turns of phrase', () => {
  test('an offer has an addressee', () => tells('Chad offered Libya a renewed dialogue on their border.', 'Chad+Libya proposed direct-bilateral'))
  test('a call is no wish, nor is the month of May', () => {
    tells('The Swedish premier called Finland’s president on Monday to discuss the cable.', 'Finland+Sweden one-off direct-bilateral')
    assert.notEqual(analyze('Syria and Israel have conducted indirect talks through Turkish mediators since May.').channels[0]?.status, 'proposed')
  })
  test('who toasts after the talks has talked', () => tells('Vietnamese and Cambodian envoys exchanged toasts after talks in Jakarta.', 'Cambodia+Vietnam one-off direct-bilateral'))
  test('a visit called off has a guest and a host', () => tells('Kuwait called off a visit by the Jordanian crown prince.', 'Jordan+Kuwait cancelled visit-talks'))
})

suite('channels: one’s own people', () => {
  test('a president in touch with his supporters is in touch with no state', () => tells('President Ruiz kept in close touch with his supporters in the United States.'))
})
