import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { analyze, knownOf, linesOf, report, reportKinds, tellingVerb, type Analysis, type Channel, type Span } from '../../src/core/index.js'

const DRAFT = `# Two capitals, one telephone

Peru and Chile have no direct channel, a *senior* [Peruvian official](https://example.org/x) said, because the line was cut in May.

> Letters go through | the Vatican, said Archbishop Teo Lang, former nuncio.

“We have <b>never</b> met,” Rosa Quispe said. “=SUM(A1) is all they send.”

It was a “dialogue”.
`

const span = (text: string): Span => {
  const start = DRAFT.indexOf(text)
  assert.ok(start >= 0, text)
  return { start, end: start + text.length, text }
}
const valued = (text: string) => ({ ...span(text), value: text })

/** What a reading of the draft could be, by hand: the reports are under test, not the readers. */
const READ: Analysis = {
  version: 1,
  actors: [
    { id: 'peru', name: 'Peru', type: 'state', roles: [], country: 'PER', aliases: ['Lima'] },
    { id: 'chile', name: 'Chile', type: 'state', roles: [], country: 'CHL', aliases: [] },
    { id: 'vatican', name: 'Holy See | Vatican', type: 'state', roles: [], aliases: ['the Vatican'] },
    { id: 'lang', name: 'Teo Lang', type: 'person', roles: [{ title: 'Archbishop', held: 'current' }, { title: 'nuncio', held: 'past', to: '2031' }], affiliation: 'vatican', state: 'vatican', aliases: ['Lang'] },
    { id: 'official', name: 'Peruvian official', type: 'person', roles: [], aliases: [] },
    { id: 'quispe', name: 'Rosa Quispe', type: 'person', roles: [], aliases: [] },
  ],
  mentions: [
    { ...span('Peru'), actor: 'peru', as: 'actor', form: 'full', confidence: 'high' },
    { ...span('Chile'), actor: 'chile', as: 'actor', form: 'full', confidence: 'high' },
    { ...span('the Vatican'), actor: 'vatican', as: 'actor', form: 'full', confidence: 'high' },
    { ...span('Archbishop Teo Lang'), name: span('Teo Lang'), actor: 'lang', as: 'actor', form: 'full', confidence: 'high' },
    { ...span('Peruvian official'), actor: 'official', as: 'actor', form: 'description', confidence: 'high' },
    { ...span('Rosa Quispe'), name: span('Rosa Quispe'), actor: 'quispe', as: 'actor', form: 'full', confidence: 'high' },
  ],
  quotes: [
    { id: 'q1', kind: 'direct', segments: [span('“We have <b>never</b> met,”'), span('“=SUM(A1) is all they send.”')], speaker: 's3', speakerSpan: span('Rosa Quispe'), cue: null, confidence: 'low' },
    { id: 'q2', kind: 'partial', segments: [span('“=SUM(A1) is all they send.”')], speaker: null, speakerSpan: null, cue: null, confidence: 'low' },
    { id: 'q3', kind: 'scare', segments: [span('“dialogue”')], speaker: null, speakerSpan: null, cue: null, confidence: 'low' },
  ],
  statements: [
    { ...span('Peru and Chile have no direct channel'), id: 't1', kind: 'indirect', source: 's1', speakerSpan: null, cue: null, confidence: 'high' },
    { ...span('Letters go through | the Vatican'), id: 't2', kind: 'indirect', source: 's2', speakerSpan: null, cue: null, confidence: 'high' },
  ],
  uncued: [],
  sources: [
    { id: 's2', class: 'named', spans: [span('Archbishop Teo Lang')], actor: 'lang', count: 'one', possiblySameAs: [] },
    { id: 's1', class: 'anonymous', spans: [span('a *senior* [Peruvian official](https://example.org/x)')], count: 'one', affiliation: 'Peruvian', seniority: 'senior', possiblySameAs: ['s2'] },
    { id: 's3', class: 'named', spans: [span('Rosa Quispe')], actor: 'quispe', count: 'one', possiblySameAs: [] },
  ],
  claims: [
    { id: 'k1', what: 'statement', of: 't1', holds: [], span: span('Peru and Chile have no direct channel'), sources: ['s1'], corroboration: 'single', alike: [], partly: [], deniedBy: [], independence: 'unknown' },
    { id: 'k2', what: 'statement', of: 't2', holds: [], span: span('Letters go through | the Vatican'), sources: ['s2'], corroboration: 'single', alike: [], partly: [], deniedBy: [], independence: 'unknown' },
  ],
  figures: [],
  headings: [],
  sentences: [
    span('Two capitals, one telephone'), span('Peru and Chile have no direct channel, a *senior* [Peruvian official](https://example.org/x) said, because the line was cut in May.'),
    span('Letters go through | the Vatican, said Archbishop Teo Lang, former nuncio.'), span('“We have <b>never</b> met,” Rosa Quispe said.'), span('“=SUM(A1) is all they send.”'), span('It was a “dialogue”.'),
  ],
  channels: [
    { id: 'c1', parties: ['peru', 'chile'], pair: ['chile', 'peru'], intermediaries: ['vatican'], kind: 'back-channel', status: 'active', onRecord: true, firmness: 'medium', hedges: ['may'], source: 's2', evidence: [span('Letters go through | the Vatican')], venue: valued('capitals') },
    { id: 'c2', parties: ['peru', 'chile'], pair: ['chile', 'peru'], intermediaries: [], kind: 'direct-bilateral', status: 'none', onRecord: false, firmness: 'high', hedges: [], evidence: [span('Peru and Chile have no direct channel')] },
  ],
  findings: [{ rule: 'sourcing/no-reason', severity: 'warning', ...span('official'), values: {}, message: 'No reason | printed.', wording: 'No reason | printed.', sentence: { start: 0, end: 0 }, fixes: [] }],
  skipped: [{ ...span('](https://example.org/x)'), why: 'link-target' }, { ...span('<b>'), why: 'html' }, { ...span('</b>'), why: 'html' }],
  complaints: [],
}

const written = (kind: (typeof reportKinds)[number], format: 'md' | 'csv' | 'json' = 'md', title = 'talks.md') => report(kind, READ, DRAFT, format, title)

const records = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' })

suite('reports', () => {
  test('the audit puts the unnamed source first and says that no reason is printed', () => {
    const audit = written('audit')
    assert.match(audit, /^# Sourcing Audit: talks.md\n\n1 unnamed source with 1 passage resting on them; 2 named sources with 2\. 1 of 1 anonymous source without a printed reason\. 1 claim on the word of one unnamed source alone\.\n\n1 finding: 1 warning\.\n/)
    assert.match(audit, /### 1\. a senior Peruvian official\n\n- \*\*Where:\*\* line 3; anonymous\n- \*\*Number:\*\* one\n- \*\*Affiliation:\*\* Peruvian\n- \*\*Seniority:\*\* senior\n- \*\*Reason for no name:\*\* \*\*none printed\*\*\n- \*\*Not said:\*\* how they know, terms\n/)
    assert.match(audit, /- \*\*What rests on it:\*\* 1 passage, 1 claim on this word alone\n {2}- line 3, statement: Peru and Chile have no direct channel – on this word alone\n/)
    assert.ok(audit.indexOf('Peruvian official') < audit.indexOf('| Teo Lang |'))
    assert.match(audit, /## Findings: warnings\n\n- line 3: No reason \\\| printed\. \(`sourcing\/no-reason`\)/)
  })

  test('what the desk knows about is told apart, and so is what it knew about a sentence that is gone', () => {
    const draft = 'A palace aide said the queen would abdicate.\n\nA harbour pilot said the lock had been forced.\n'
    const read = analyze(draft)
    const [first] = read.findings.filter(({ rule }) => rule === 'sourcing/no-reason')
    const known = knownOf(first!, draft, 'the aide’s job is at stake', 'M. R.', '2031-03-14')!
    const audit = report('audit', read, draft, 'md', 'palace.md', [known])
    assert.match(audit, new RegExp(`\n${read.findings.length} findings: .*; 1 of them known\\.\n`))
    assert.match(audit, /## Known to the desk\n\n- line 1: .* – warning, known, because the aide’s job is at stake, by M\. R\., 2031-03-14\n/)
    assert.doesNotMatch(audit.slice(0, audit.indexOf('## Known')), /- line 1: No reason/)
    const later = 'The queen has abdicated.\n'
    const stale = report('audit', analyze(later), later, 'md', 'palace.md', [known])
    assert.match(stale, /1 acknowledgement without a finding\.\n[^]*## Known, and the sentence is gone\n\n- `sourcing\/no-reason`: known, because the aide’s job is at stake, by M\. R\., 2031-03-14\n/)
  })

  test('the quote sheet has the exact words, one line a quote, and says who may have said them', () => {
    const sheet = written('quotes')
    assert.match(sheet, /2 quotes; 1 without a speaker/)
    assert.match(sheet, /\| ☐ \| 7 \| may be Rosa Quispe \| “We have never met,” … “=SUM\(A1\) is all they send.” \| direct \| Letters go through [^|]*\| the Vatican, said Archbishop Teo Lang, former nuncio\. \(…\) Rosa Quispe said\. \(…\) \|  \|  \|  \|\n/)
    assert.match(sheet, /\| ☐ \| 7 \| \*\*no speaker\*\* \|/)
    assert.match(sheet, /## Words in scare quotes\n\n- line 9: “dialogue”/)
  })

  test('the quote sheet has reported speech beside the quotes, with who denies it, who speaks along and why one is unsure', () => {
    const [first, second] = READ.statements
    const statements = [{ ...first!, others: ['s3'] }, { ...second!, kind: 'denial' as const, denies: 't1', confidence: 'low' as const, doubt: 'guessed-borders' as const }]
    const read = { ...READ, statements }
    const sheet = report('quotes', read, DRAFT, 'md')
    assert.match(sheet, /## Reported speech\n\n[^]*\| 3 \| a senior Peruvian official, Rosa Quispe \| Peru and Chile have no direct channel \| indirect, denied by Teo Lang, line 5 \| [^\n]* \|\n\| ☐ \| 5 \| may be Teo Lang \| Letters go through \\\| the Vatican \| denial of line 3 \|/)
    assert.match(sheet, /## Why “may be”\n\n- where the reported words begin or end is a guess: line 5\n/)
    const { rows } = JSON.parse(report('quotes', read, DRAFT, 'json')) as { rows: Record<string, unknown>[] }
    assert.deepEqual(rows.map(({ kind, with: others, sure, why_unsure, denies_line, denied_by }) => [kind, others, sure, why_unsure, denies_line, denied_by]), [
      ['direct', [], false, 'unsure', null, []], ['partial', [], null, null, null, []],
      ['indirect', ['Rosa Quispe'], true, null, null, ['Teo Lang, line 5']], ['denial', [], false, 'where the reported words begin or end is a guess', 3, []],
    ])
  })

  test('the audit tells unsure passages and denials, and counts each for all who speak together', () => {
    const [first, second] = READ.statements
    const read = { ...READ, statements: [{ ...first!, others: ['s3'] }, { ...second!, kind: 'denial' as const, denies: 't1', source: 's1' }] }
    assert.match(report('audit', read, DRAFT, 'md'), / {2}- line 3, statement: Peru and Chile have no direct channel – denied by a senior Peruvian official, line 5[^\n]*\n {2}- line 5, denial: Letters go through/)
    assert.match(report('audit', read, DRAFT, 'md'), /\| Rosa Quispe \| named \| 7 \| 2 \(1 unsure\) \| 3, 7 \|/)
    const { rows } = JSON.parse(report('audit', read, DRAFT, 'json')) as { rows: Record<string, unknown>[] }
    assert.deepEqual(rows.map(({ passages, unsure_passages, unsure_lines }) => [passages, unsure_passages, unsure_lines]), [[2, 0, []], [1, 0, []], [2, 1, [7]]])
  })

  test('the cast list counts unsure mentions, where a name first stands, and why', () => {
    const [, , , , official, quispe] = READ.mentions
    const mentions = [{ ...official!, actor: 'quispe' }, { ...quispe!, confidence: 'low' as const, doubt: 'shared-surname' as const }, { ...span('dialogue'), actor: 'quispe', as: 'actor' as const, form: 'pronoun' as const, confidence: 'low' as const, doubt: 'pronoun' as const }]
    const list = report('cast', { ...READ, mentions }, DRAFT, 'md')
    assert.match(list, /### Rosa Quispe\n[^#]*\*\*Mentions:\*\* 3, first on line 3, by name on line 7; 1 unsure, on line 7\n/)
    assert.match(list, /## Why “may be”\n\n- more than one person here has this name: “Rosa Quispe” \(line 7\)\n$/)
    const { rows } = JSON.parse(report('cast', { ...READ, mentions }, DRAFT, 'json')) as { rows: Record<string, unknown>[] }
    assert.deepEqual(rows.filter(({ name }) => name === 'Rosa Quispe').map(({ first_line, named_line, unsure_mentions, unsure_lines }) => [first_line, named_line, unsure_mentions, unsure_lines]), [[3, 7, 1, [7]]])
  })

  test('the channel brief opens each pair with its state of affairs, the silence first', () => {
    const brief = written('channels')
    assert.match(brief, /## Chile – Peru\n\nno direct channel · back channel through Holy See \\\| Vatican \(capitals\)\n/)
    assert.match(brief, /### Direct channel: none\n[^]*\*\*Whose word:\*\* \*\*none given\*\*[^]*\*\*Missing:\*\* no source\n- \*\*Line 3:\*\*/)
    assert.match(brief, /### Back channel: open\n[^]*Teo Lang, on the record\n- \*\*Firmness:\*\* medium, hedged: “may”\n- \*\*Missing:\*\* no date\n- \*\*Line 5:\*\* Letters go through \\\| the Vatican/)
  })

  test('the brief prints the days of a time, and who judges a channel', () => {
    const [letters, none] = READ.channels
    const judged = { ...letters!, time: { ...span('in May'), value: 'in May', from: '2031-05-01', to: '2031-05-31' }, judgements: [{ ...span('“We have <b>never</b> met,”'), source: 's3', onRecord: true }] }
    const brief = report('channels', { ...READ, channels: [judged, none!] }, DRAFT, 'md')
    assert.match(brief, /\*\*When:\*\* in May \(2031-05\)/)
    assert.match(brief, /\*\*Judged, line 7:\*\* Rosa Quispe, on the record: “We have never met,”/)
    assert.doesNotMatch(brief, /no date/)
  })

  const timed = (channels: Partial<Channel>[], dated?: string): Analysis => ({
    ...READ, ...(dated ? { dated: { start: 0, end: 5, day: dated } } : {}), channels: channels.map((channel, at) => ({ ...READ.channels[0]!, id: `c${at}`, ...channel })),
  })
  const on = (from: string, to = from) => ({ ...span('in May'), value: 'then', from, to })

  test('the timeline has the history in order, what is expected with a day to ask by, and what has no date', () => {
    const read = timed([{ time: on('2031-05-09') }, { status: 'prospective', time: on('2031-11-24', '2031-11-30') }, { time: { ...span('in May'), value: 'recently' } }, { status: 'historical', time: on('2007-01-01', '2007-12-31') }, { status: 'proposed' }, { status: 'prospective', time: on('2031-11-20') }], '2031-11-22')
    const page = report('timeline', read, DRAFT, 'md')
    assert.match(page, /Days are counted from 2031-11-22, the draft’s own date \(line 1\)/)
    assert.match(page, /## History[^]*\| 2007 \|[^]*\| 2031-05-09 \|[^]*## Expected[^]*\*\*2031-11-20, past by the draft’s own date\*\*[^]*\| 2031-11-30 \|[^]*no date: ask for one[^]*## Without a date[^]*“recently”/)
    const { rows } = JSON.parse(report('timeline', read, DRAFT, 'json')) as { rows: { part: string; check_by: string | null; overdue: boolean }[] }
    assert.deepEqual(rows.map(({ part, check_by, overdue }) => `${part} ${check_by ?? '-'}${overdue ? ' overdue' : ''}`), ['history -', 'history -', 'expected 2031-11-20 overdue', 'expected 2031-11-30', 'expected -', 'undated -'])
  })

  test('a draft without a date of its own says so at the head of its timeline', () => {
    assert.match(written('timeline'), /The draft has no date of its own/)
  })

  test('the matrix has a row and a column for each party, and their state of affairs in both cells', () => {
    const read = timed([{ pair: ['chile', 'peru'], status: 'none', kind: 'direct-bilateral', intermediaries: [] }, { pair: ['chile', 'vatican'], venue: undefined, intermediaries: [] }])
    assert.match(report('matrix', read, DRAFT, 'md'), /\| Party \| Chile \| Peru \| Holy See \\\| Vatican \|\n\|---\|---\|---\|---\|\n\| Chile \| — \| no direct channel \| back channel \|\n\| Peru \| no direct channel \| — \|  \|/)
    assert.match(report('matrix', read, DRAFT, 'html'), /<th scope="col"[^>]*>Chile<\/th>[^]*<th scope="row"[^>]*>Chile<\/th>/)
    assert.deepEqual(parse(report('matrix', read, DRAFT, 'csv', 'talks.md'), { bom: true }), [
      ['draft', 'party', 'Chile', 'Peru', 'Holy See | Vatican'], ['talks.md', 'Chile', '—', 'no direct channel', 'back channel'], ['talks.md', 'Peru', 'no direct channel', '—', ''], ['talks.md', 'Holy See | Vatican', 'back channel', '', '—'],
    ])
  })

  test('a matrix is no wider than a dozen parties; the other pairs are a list', () => {
    const channels = Array.from({ length: 20 }, (_, at) => ({ pair: ['peru', `p${at}`] }))
    const { rows, pairs } = JSON.parse(report('matrix', timed(channels), DRAFT, 'json')) as { rows: unknown[]; pairs: { other: string }[] }
    assert.equal(rows.length, 12)
    assert.equal(pairs.length, 9)
  })

  test('what is expected by nobody rests on nobody’s word', () => {
    const sources = READ.sources.map((one) => (one.id === 's2' ? { ...one, class: 'agentless-expectation' as const, actor: undefined } : one))
    assert.match(report('channels', { ...READ, sources }, DRAFT, 'md'), /\*\*Whose word:\*\* nobody in particular \(“Archbishop Teo Lang/)
  })

  test('the cast list has roles, when held, and what each says', () => {
    const list = written('cast')
    assert.match(list, /### Teo Lang\n\n- \*\*Roles:\*\* Archbishop; nuncio \(past to 2031\)\n- \*\*Belongs to:\*\* Holy See \\\| Vatican\n- \*\*Also called:\*\* Lang\n- \*\*Mentions:\*\* 1, first on line 5\n- \*\*Says:\*\* 1 passage\n {2}- line 5: Letters/)
    assert.ok(list.indexOf('## People\n') < list.indexOf('## States and governments'))
    assert.match(list, /## States and governments\n\n[^#]*\| Peru \| state \|  \|  \| Lima \| 1, first on line 3 \|  \| 3, 5 \|\n/)
    assert.match(list, /## People without a name\n\n[^#]*\| Peruvian official \| person \|[^#]*$/)
  })

  test('the worksheet has all that can be looked up in the order of the draft, and whose word it is', () => {
    const draft = 'The oldest dock, 40 metres long, sank on Monday, Mayor Ilse Brandt said.\n\nNorway and Iceland have no direct channel.\n'
    const { rows } = JSON.parse(report('facts', analyze(draft), draft, 'json')) as { rows: { line: number; kind: string; words: string; sentence: string; whose_word: string[]; checked: string; source_checked: string }[] }
    assert.deepEqual(rows.filter(({ kind }) => kind !== 'claim').map(({ kind, words }) => [kind, words]), [
      ['superlative', 'The oldest dock'], ['number', '40 metres'], ['date', 'Monday'], ['title', 'Mayor'], ['name', 'Ilse Brandt'],
    ])
    assert.deepEqual(rows.find(({ kind }) => kind === 'number')!.whose_word, ['Ilse Brandt'])
    assert.equal(rows.find(({ kind }) => kind === 'number')!.sentence, 'The oldest dock, 40 metres long, sank on Monday, Mayor Ilse Brandt said.')
    assert.ok(rows.every(({ checked, source_checked }) => checked === '☐' && source_checked === ''))
    assert.match(report('facts', analyze(draft), draft, 'md'), /\| claim \| Norway and Iceland have no direct channel \| [^|]* \| \*\*no source given\*\* \|/)
  })

  test('names and titles: how each is brought in, under which titles, and spellings to choose between', () => {
    const draft = 'Omani envoy Salim al-Harrasi met Ilse Brandt, a former judge. Mr. Al Harrasi left. “No,” said Brandt, who was mayor until 2003.\n'
    const [salim, brandt] = ['al-Harrasi', 'Ilse Brandt'].map((name) => (JSON.parse(report('names', analyze(draft), draft, 'json')) as { rows: { name: string; first_reference: string; full_at_first: boolean; titles: string[]; roles: string[]; forms: string[] }[] }).rows.find((row) => row.name.includes(name)))
    assert.equal(salim!.first_reference, 'Omani envoy Salim al-Harrasi')
    assert.deepEqual(salim!.titles, ['Omani envoy'])
    assert.deepEqual([brandt!.full_at_first, brandt!.forms[0]], [true, 'Ilse Brandt (1)'])
    assert.ok(brandt!.roles.some((role) => /^mayor \(past to 2003\)$/.test(role)))
    const spelled = 'Salim al-Harrasi met Salim Al Harrasi’s crew.'
    const read = analyze(spelled)
    const name = (text: string) => ({ start: spelled.indexOf(text), end: spelled.indexOf(text) + text.length, text })
    const mentions = ['Salim al-Harrasi', 'Salim Al Harrasi'].map((text) => ({ ...name(text), name: name(text), actor: 'salim', as: 'actor' as const, form: 'full' as const, confidence: 'high' as const }))
    const actors = [{ id: 'salim', name: 'Salim al-Harrasi', type: 'person' as const, roles: [], aliases: [] }]
    assert.match(report('names', { ...read, actors, mentions }, spelled, 'md'), /1 name; 1 spelled in more than one way\.\n[^]*- \*\*Choose between:\*\* “Salim al-Harrasi” and “Salim Al Harrasi”/)
  })

  test('the memo has what an editor signs for each source without a name, and says that it stays here', () => {
    const memo = written('memo')
    assert.match(memo, /^# Anonymity Memo: talks\.md\n\n\*\*Local: stays on this machine; not for the CMS\. /)
    assert.match(memo, /### 1\. a senior Peruvian official\n[^]*\*\*Reason for no name:\*\* \*\*none printed\*\*\n[^]*- \*\*Who in the newsroom knows the name:\*\*\n- \*\*Approved by:\*\*\n- \*\*Date:\*\*\n$/)
    assert.doesNotMatch(memo, /Quispe/)
    const [head, row] = records(written('memo', 'csv'))
    assert.match(row![head!.indexOf('notice')]!, /^Local: stays on this machine/)
    for (const blank of ['name_known_to', 'approved_by', 'date']) assert.equal(row![head!.indexOf(blank)], '')
    for (const kind of reportKinds) if (kind !== 'memo') assert.doesNotMatch(written(kind), /Approved by|knows the name/)
  })

  test('an empty draft gets a sentence, and a header without rows', () => {
    for (const kind of reportKinds) {
      assert.match(report(kind, analyze(''), '', 'md'), /^# .+: Draft\n\n(?:\*\*Local: .+\n\n)?.+ found in this draft\.\n(?:\nNo findings\.\n)?$/)
      assert.equal(records(report(kind, analyze(''), '', 'csv')).length, 1)
      assert.deepEqual((JSON.parse(report(kind, analyze(''), '', 'json')) as { rows: unknown[] }).rows, [])
    }
  })

  test('a spreadsheet gets back what was written, and no formula', () => {
    for (const kind of reportKinds) {
      const [head, ...rows] = records(written(kind, 'csv'))
      assert.ok(rows.length > 0)
      for (const row of rows) assert.equal(row.length, head!.length)
    }
    const [head, , second] = records(report('quotes', { ...READ, quotes: READ.quotes.map((quote) => ({ ...quote, segments: [span('=SUM(A1) is all they send.')] })) }, DRAFT, 'csv'))
    assert.equal(second![head!.indexOf('words')], '\'=SUM(A1) is all they send.')
    assert.match(report('cast', READ, DRAFT, 'csv', '+title'), /\r\n'\+title,/)
  })

  test('rows are data: lists as lists, numbers as numbers', () => {
    const { report: kind, draft, rows } = JSON.parse(written('channels', 'json')) as { report: string; draft: string; rows: Record<string, unknown>[] }
    assert.deepEqual({ kind, draft }, { kind: 'channels', draft: 'talks.md' })
    assert.deepEqual(rows[0]!['through'], ['Holy See | Vatican'])
    assert.equal(rows[0]!['line'], 5)
    assert.equal(rows[1]!['source'], null)
  })

  test('whatever a draft holds makes no link, picture, HTML, code or heading in a report', () => {
    const markdown = unified().use(remarkParse)
    const nasty = fc.array(fc.oneof(fc.constantFrom('|', '`', '[a](b)', '![x](y)', '<b>', '# ', '\n', '- ', '1. ', '*', '**', '_', '~', '&lt;', 'https://a.example', 'www.a.example', 'a@b.example', '\\', '<!--'), fc.string()), { maxLength: 12 }).map((parts) => parts.join(''))
    const expected = new Map(reportKinds.map((kind) => [kind, shape(markdown.parse(written(kind)))]))
    fc.assert(fc.property(nasty, (text) => {
      const actors = READ.actors.map((actor) => ({ ...actor, name: text, aliases: [text] }))
      const findings = READ.findings.map((finding) => ({ ...finding, message: text }))
      for (const kind of reportKinds) {
        const made = report(kind, { ...READ, actors, findings }, DRAFT, 'md', text)
        assert.deepEqual(shape(markdown.parse(made)), expected.get(kind), made)
      }
    }), { numRuns: 60 })
  })
})

/** The kinds of nodes a page is made of, without its words and its emphasis. */
function shape(tree: ReturnType<ReturnType<typeof unified>['parse']>): Record<string, number> {
  const counts: Record<string, number> = {}
  visit(tree, ({ type }) => {
    if (['link', 'image', 'html', 'code', 'linkReference', 'imageReference', 'definition', 'blockquote', 'thematicBreak'].includes(type)) counts[type] = (counts[type] ?? 0) + 1
    if (type === 'heading') counts[type] = (counts[type] ?? 0) + 1
  })
  return counts
}

suite('passages', () => {
  test('a few quoted words inside reported speech are one passage with it', () => {
    const statement = span('Letters go through | the Vatican, said')
    const quote: Analysis['quotes'][number] = { id: 'q9', kind: 'partial', segments: [span('| the Vatican')], speaker: 's2', speakerSpan: null, cue: null, confidence: 'high' }
    const made = report('audit', { ...READ, quotes: [quote], statements: [{ ...READ.statements[1]!, ...statement }] }, DRAFT, 'json')
    const { rows } = JSON.parse(made) as { rows: { name: string | null; passages: number }[] }
    assert.equal(rows.find(({ name }) => name === 'Teo Lang')!.passages, 1)
  })
})

suite('the verb a statement is told with', () => {
  const told = (cue: string, negated?: true) => tellingVerb({ cue: { start: 0, end: cue.length, text: cue }, ...(negated && { negated }) }, (spans) => spans.map(({ text }) => text).join())

  test('a wish, a promise and what was never said are not told as said', () => {
    assert.deepEqual([told('wants'), told('urged'), told('promised', true), told('say', true)], ['wants', 'urged', 'not promised', 'not say'])
    assert.deepEqual([told('said'), told('According to')], [null, null])
    const { statements } = analyze('The mayor said that the pier had sunk. Gustav Ohm did not deny that the pier had sunk. He never promised to pay.')
    assert.deepEqual(statements.map(({ negated, denies }) => [negated, denies]), [[undefined, undefined], [true, undefined], [true, undefined]])
  })
})

suite('lines', () => {
  test('a line ends at LF, CRLF or CR, and counts from one', () => {
    const lines = linesOf('a\nbc\r\nd\re')
    assert.deepEqual([0, 1, 2, 3, 6, 8, 99].map((offset) => lines.line(offset)), [1, 1, 2, 2, 3, 4, 4])
    assert.equal(lines.column(3), 2)
  })
})
