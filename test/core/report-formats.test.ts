import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { parse as parseHtml, type DefaultTreeAdapterMap, type ParserError } from 'parse5'
import { analyze, bound, report, reportKinds, type Analysis } from '../../src/core/index.js'

const DRAFT = `Port Minister Eva Roth said that 3 of the “largest” cranes had failed. “=1+1 is <script>alert('x')</script>,” a harbour pilot said on Monday.

“\u202eReversed\u202c, & 'quoted' \u0007words ${'x'.repeat(300)}” Roth told reporters. See [the log](javascript:alert(1)) and https://log.example/a?b=c&d.

A customs officer, who asked not to be named because she feared for her job, said "-2+3" was @home. Envoys from Oslo met the crew in secret.
`

type Node = DefaultTreeAdapterMap['node']

function* within(node: Node): Generator<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* within(child)
}

/** What a browser would object to, or follow. */
function faults(html: string): string[] {
  const errors: ParserError[] = []
  const page = parseHtml(html, { onParseError: (error) => errors.push(error) })
  const found = errors.map(({ code }) => code as string)
  for (const node of within(page)) {
    if (!('tagName' in node)) continue
    if (['script', 'link', 'img', 'iframe', 'object', 'embed', 'a', 'form', 'style', 'svg', 'base'].includes(node.tagName)) found.push(node.tagName)
    for (const { name, value } of node.attrs) if (/^on|^(?:src|href|srcset|action|data|xlink)/.test(name) || /url\(|:\/\//.test(value)) found.push(`${name}="${value}"`)
  }
  return found
}

const textOf = (html: string): string => [...within(parseHtml(html))].map((node) => ('value' in node && node.nodeName === '#text' ? node.value : '')).join('')

/** The analysis with somebody else's words in every place that a report prints. */
const hostile = (read: Analysis, words: string): Analysis => ({
  ...read,
  actors: read.actors.map((actor) => ({ ...actor, name: words, aliases: [words], roles: [{ title: words, of: words, held: 'past', from: words }] })),
  sources: read.sources.map((source) => ({ ...source, affiliation: words, seniority: words })),
  findings: read.findings.map((finding) => ({ ...finding, message: words })),
})

const nasty = fc.array(fc.oneof(
  fc.constantFrom('<script>', '</td>', '<!--', '-->', '"', '\'', '&', '&amp;', '&#x0;', '=1+1', '＝', '\t', '\r', '\n', ',', ';', '\u202e', '\u2067', '\u0000', '\u0085', '\ud800', '\ufffe', '\ufeff', 'javascript:', ']]>', '\\', '😀'), fc.string({ unit: 'binary', maxLength: 6 }),
), { maxLength: 10 }).map((parts) => parts.join(''))

suite('a report as HTML', () => {
  const read = analyze(DRAFT)

  test('is valid, and has no script, link, picture or address in it', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off', 'long-title': 'off' } })
    for (const kind of reportKinds) {
      const html = report(kind, read, DRAFT, 'html', 'pilots.md')
      assert.deepEqual(faults(html), [], kind)
      const { results } = await validator.validateString(html)
      assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${kind} ${line} ${ruleId}: ${message}`)), [])
    }
  })

  test('says what the draft says, letter for letter', () => {
    const said = '“Is <b> & &lt; so?” Eva Roth said.'
    const sheet = textOf(report('quotes', analyze(said, { format: 'plain' }), said, 'html'))
    assert.match(sheet, /“Is <b> & .* so\?”/)
  })

  test('whatever a draft holds stays text', () => {
    fc.assert(fc.property(nasty, (words) => {
      for (const kind of reportKinds) assert.deepEqual(faults(report(kind, hostile(read, words), DRAFT, 'html', words)), [])
    }), { numRuns: 40 })
  })

  test('has a language, a title, a heading and column heads for those who listen to it', () => {
    const html = report('quotes', read, DRAFT, 'html', 'pilots.md')
    assert.match(html, /<html lang="en">[^]*<title>Quote Sheet: pilots\.md<\/title>[^]*<h1[^>]*>Quote Sheet: pilots\.md<\/h1>[^]*<th scope="col"/)
  })
})

suite('a report as CSV', () => {
  const read = analyze(DRAFT)
  type Data = Record<string, string | number | boolean | null | (string | number)[]>

  /** What a spreadsheet must show: the rows of the report, then those beside it. */
  const cells = (json: string, columns: readonly string[]): string[][] => {
    const { draft, rows, report: _kind, notice, ...beside } = JSON.parse(json) as { draft: string; report: string; notice?: string; rows: Data[] } & Record<string, Data[]>
    const shown = (value: Data[string] | undefined): string => (value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value))
    return [rows, ...Object.values(beside)].flatMap((list) => list.map((row) => columns.map((column) => (column === 'draft' ? draft : column === 'notice' ? notice ?? '' : shown(row[column])))))
  }

  /** A cell as it was before it was kept from being a formula. */
  const tame = (cell: string): string => (/^'+(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(cell) ? cell.slice(1) : cell)

  const readBack = (kind: (typeof reportKinds)[number], analysis: Analysis, title: string): void => {
    const csv = report(kind, analysis, DRAFT, 'csv', title)
    assert.ok(csv.startsWith('\ufeffdraft,'))
    const records: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' })
    const [head, ...rows] = records
    const kept = head!.flatMap((column, index) => (column === 'entry' ? [] : [index]))
    assert.deepEqual(rows.map((row) => kept.map((index) => tame(row[index]!))), cells(report(kind, analysis, DRAFT, 'json', title), kept.map((index) => head![index]!)))
    for (const cell of rows.flat()) if (!/^-?\d+(?:\.\d+)?$/.test(cell)) assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
  }

  test('reads back as the data, and holds no formula', () => {
    for (const kind of reportKinds) readBack(kind, read, 'pilots.md')
  })

  test('reads back whatever a draft holds', () => {
    fc.assert(fc.property(nasty.filter((words) => !/\p{Cs}/u.test(words)), (words) => {
      for (const kind of reportKinds) readBack(kind, hostile(read, words), words)
    }), { numRuns: 40 })
  })

  test('tells in a mixed sheet what each row is', () => {
    const [head, ...rows] = parse(report('audit', read, DRAFT, 'csv'), { bom: true }) as string[][]
    assert.deepEqual(head!.slice(0, 3), ['draft', 'entry', 'class'])
    assert.deepEqual([...new Set(rows.map(([, entry]) => entry))], ['source', 'claim', 'finding'])
  })
})

suite('reports of several drafts', () => {
  const one = (format: 'html' | 'csv' | 'json' | 'md', title: string): string => report('quotes', analyze(DRAFT), DRAFT, format, title)

  test('are one file: a page, a sheet with one header, a list', () => {
    const page = bound('html', [one('html', 'monday.md'), one('html', 'tuesday.md')])
    assert.deepEqual(faults(page), [])
    assert.equal(page.match(/<h1/g)!.length, 2)
    const records: string[][] = parse(bound('csv', [one('csv', 'monday.md'), one('csv', 'tuesday.md')]), { bom: true })
    assert.deepEqual([...new Set(records.map(([draft]) => draft))], ['draft', 'monday.md', 'tuesday.md'])
    assert.equal((JSON.parse(bound('json', [one('json', 'monday.md'), one('json', 'tuesday.md')])) as unknown[]).length, 2)
    assert.equal(bound('md', [one('md', 'monday.md'), one('md', 'tuesday.md')]).match(/^# /gm)!.length, 2)
  })

  test('of one draft are that report, of none nothing', () => {
    for (const format of ['md', 'html', 'csv', 'json'] as const) assert.equal(bound(format, [one(format, 'monday.md')]), one(format, 'monday.md'))
    assert.equal(bound('html', []), '')
  })
})
