import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { printer, tellingVerb, type Actor, type Analysis, type Mention, type Statement } from '../../src/core/index.js'
import { actorCard } from '../../src/vscode/cards/actor.js'
import { channelCard } from '../../src/vscode/cards/channel.js'
import { Facts } from '../../src/vscode/cards/facts.js'
import { quoteCard } from '../../src/vscode/cards/quote.js'
import { statementCard } from '../../src/vscode/cards/statement.js'
import { unnamedCard } from '../../src/vscode/cards/unnamed.js'
import { analysis, placed, story } from './cod-story.js'
import { asRead } from './newsroom.js'

suite('cards', () => {
  let draft: vscode.TextDocument
  const facts = new Facts(analysis)

  suiteSetup(async () => {
    draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: story })
  })

  const solheim = (nth: 0 | 1, of: Analysis = analysis): string => {
    const mention = of.mentions.filter(({ actor }) => actor === 'solheim')[nth]!
    return asRead(actorCard(new Facts(of), mention, of.actors.find(({ id }) => id === 'solheim')!, draft).value)
  }

  test('a minister’s card tells office, state, first mention, count, words and channels', () => {
    const card = solheim(0)
    for (const told of ['Ingrid Solheim · person', 'Foreign Minister, Norway · now', 'judge · formerly, until 2019', 'Acts for: Norway', 'Also here: Solheim', 'First mention, line 3', 'mentions: 2', 'that the limits would stand']) assert.ok(card.includes(told), `${told}\n${card}`)
  })

  test('a doubtful mention and a doubtful quote say “may be” and why', () => {
    assert.match(solheim(1), /May be Ingrid Solheim · person\s+\*Unsure: more than one person here has this name/)
    assert.match(solheim(1), /mentions: 2, unsure: 1/)
    assert.doesNotMatch(solheim(0), /Unsure:/)
    assert.match(asRead(quoteCard(facts, analysis.quotes[0]!, draft).value), /Unsure: the speaker does not stand beside the verb/)
    assert.doesNotMatch(solheim(0), /May be/)
    assert.match(solheim(0), /may be: “We have nothing to hide,”/)
    assert.match(asRead(quoteCard(facts, analysis.quotes[0]!, draft).value), /Quote · may be Ingrid Solheim/)
  })

  test('a body is not offered as a person, and a state only in doubt', () => {
    const [norway] = analysis.actors
    const [mention] = analysis.mentions
    const card = (more: Partial<Mention>): string => asRead(actorCard(facts, { ...mention!, ...more }, { ...norway!, aliases: ['Oslo'] }, draft).value)
    assert.match(card({}), /\nNot an Actor$/)
    assert.match(card({ confidence: 'low' }), /\nNot the Same · \[?Not an Actor$/)
    assert.match(solheim(1), /\nNot the Same Person · \[?Not an Actor$/)
    assert.doesNotMatch(card({ as: 'place' }), /Not an Actor/)
  })

  test('a state’s card lists the channels it is a party to', () => {
    const card = asRead(actorCard(facts, analysis.mentions[0]!, analysis.actors[0]!, draft).value)
    assert.match(card, /Norway – Iceland: no direct channel/)
    assert.match(card, /back channel through Swiss diplomats, active · since March/)
  })

  test('an unnamed source’s card tells number, rank, how they know, that no reason is given, and what rests on them', () => {
    const card = asRead(unnamedCard(facts, analysis.sources[1]!, draft).value)
    for (const told of ['“a senior Norwegian official” · unnamed source', 'How many: one', 'Affiliation: Norwegian', 'Rank: senior', 'How they know: “who has read the notes”', 'Why unnamed: no reason given', '“Nobody has picked up the phone,”']) assert.ok(card.includes(told), `${told}\n${card}`)
    const reason = { start: 0, end: 5, text: 'because the talks are private' }
    assert.match(asRead(unnamedCard(facts, { ...analysis.sources[1]!, reason }, draft).value), /Why unnamed: “because the talks are private”/)
  })

  test('reported speech has a card on its verb, with who denies it; a denial is not told as said', () => {
    const [limits] = analysis.statements
    const denial: Statement = { ...limits!, id: 't2', kind: 'denial', ...placed('Nobody has picked up the phone'), cue: placed('picked'), source: 's2', denies: 't1' }
    const printed = printer([])
    const of = new Facts({ ...analysis, quotes: [], statements: [limits!, denial] }, printed, (statement) => tellingVerb(statement, printed))
    assert.match(asRead(statementCard(of, limits!, draft).value), /^Reported speech · Ingrid Solheim\s+\[?that the limits would stand[\s\S]*Denied by:\s+- “a senior Norwegian official”, unnamed: picked: Nobody has/)
    assert.match(asRead(statementCard(of, denial, draft).value), /^Denial · “a senior Norwegian official”, unnamed[\s\S]*Denies:\s+- Ingrid Solheim: that the limits/)
    assert.match(asRead(unnamedCard(of, analysis.sources[1]!, draft).value), /picked: Nobody has picked up the phone/)
    assert.match(asRead(actorCard(of, analysis.mentions[2]!, analysis.actors[2]!, draft).value), /that the limits would stand · denied by a senior Norwegian official/)
  })

  test('those who speak together are named together, and each has the words', () => {
    const quotes = [{ ...analysis.quotes[0]!, confidence: 'high' as const, others: ['s2'] }]
    const of = new Facts({ ...analysis, quotes, statements: [] })
    assert.match(asRead(quoteCard(of, quotes[0]!, draft).value), /Quote · Ingrid Solheim, “a senior Norwegian official”, unnamed/)
    for (const source of analysis.sources) assert.deepEqual(of.words([source]).map(({ text }) => text), ['“We have nothing to hide,”'])
  })

  test('a quote without a speaker says so', () => {
    const card = quoteCard(facts, { ...analysis.quotes[1]!, speaker: null }, draft)
    assert.match(asRead(card.value), /does not say whose words/)
  })

  test('a channel’s card tells status, parties, whose word and hedges', () => {
    const open = asRead(channelCard(facts, analysis.channels[0]!, draft).value)
    assert.match(open, /Status: may be: active/)
    assert.match(open, /Whose word: a senior Norwegian official, not on the record/)
    assert.match(asRead(channelCard(facts, analysis.channels[1]!, draft).value), /Norway – Iceland · no direct channel[\s\S]*Hedged: “for now”/)
  })

  test('a card shows words as they read in print, and quoted words with the statement they stand in', () => {
    const marked = { start: 0, end: 30, text: 'that *nobody* has &ldquo;rung.&rdquo;' }
    const { quotes, statements, skipped } = analysis
    const quote = { ...quotes[1]!, segments: [{ start: 19, end: 30, text: '&ldquo;rung.&rdquo;' }] }
    const read = new Facts({ ...analysis, quotes: [quote], statements: [{ ...statements[0]!, ...marked, segments: undefined, source: quote.speaker! }] }, printer(skipped))
    assert.deepEqual(read.words([read.source(quote.speaker)!]).map(({ text }) => text), ['that nobody has “rung.”'])
  })

  test('draft text makes no link, image, icon, HTML or command in a card', async () => {
    const hostile = '[x](command:workbench.action.quit) ![i](http://example.org/a.png) <img src=x> $(alert) **b** `c` &lt; | _d_\n# h\n- e\n1. f https://example.org'
    const actor: Actor = { ...analysis.actors[2]!, name: hostile, aliases: [hostile], roles: [{ title: hostile, held: 'current' }] }
    const card = actorCard(facts, analysis.mentions[2]!, actor, draft)
    assert.ok(!card.supportHtml && !card.supportThemeIcons)
    const { enabledCommands } = card.isTrusted as { enabledCommands: readonly string[] }
    assert.ok(enabledCommands.includes('backchannel.reveal') && enabledCommands.every((command) => command.startsWith('backchannel.')))
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', card.value)
    assert.doesNotMatch(html, /<(?:img|h1|ol|code)\b|<em>|href="command:workbench|<a [^>]*>x<\/a>/)
    assert.match(html, /&lt;img src=x&gt;/)
    const links = [...card.value.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target!)
    assert.ok(links.length > 0 && links.every((target) => target.startsWith('command:backchannel.')), links.join('\n'))
  })

  test('a link in a card carries an address and two numbers, no draft text', () => {
    const card = actorCard(facts, analysis.mentions[2]!, analysis.actors[2]!, draft).value
    const [, args] = /command:backchannel\.reveal\?([^)]*)/.exec(card)!
    const { start, end } = placed('Norwegian Foreign Minister Ingrid Solheim')
    assert.deepEqual(JSON.parse(decodeURIComponent(args!)), [draft.uri.toString(), start, end])
  })
})
