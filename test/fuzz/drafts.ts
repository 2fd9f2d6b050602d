import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

/** Drafts nobody would write and every editor meets: half a paste, a stray mark, a paragraph in three scripts. */
export function drafts(): fc.Arbitrary<string> {
  const articles = corpus()
  return fc.oneof(
    { weight: 4, arbitrary: markdown },
    { weight: 4, arbitrary: articles.length > 0 ? spliced(articles) : markdown },
    { weight: 2, arbitrary: unbalanced },
    { weight: 2, arbitrary: unicode },
    { weight: 1, arbitrary: repeated },
  )
}

const CORPORA = ['polnear', 'gum', 'mpqa', 're3d']
const PER_CORPUS = 60

/** Articles of the public corpora where they lie beside us, in the order of the files. */
function corpus(): readonly string[] {
  return CORPORA.map((name) => new URL(`../../../shared/corpus/${name}.jsonl`, import.meta.url)).filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n', PER_CORPUS).filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text))
}

const WORDS = [
  'said', 'told', 'that', 'the', 'of', 'and', 'a', 'official', 'officials', 'Iranian', 'U.S.', 'Gen.', 'Foreign Minister', 'Ana Ruiz', 'Okoro', 'Moscow', 'the Kremlin',
  'who', 'spoke', 'on condition of anonymity', 'because', 'talks', 'in Vienna', 'met', 'no direct channel', 'between', 'through', 'according to', 'on Jan. 5.', 'not', 'NATO',
  '“', '”', '"', '‘', '’', '\'', '’s', ',', '.', '?', '!', ':', '—', '…', '(', ')', '[', ']', '*', '**', '_', '`', '|', '#', '>', '-', '1.', '\\', '&amp;', '&quot;', '<b>', '</b>', '<!--', '-->', '[^1]',
  '![x](y)', '[a](b)', 'https://example.org/a_b', '\u00a0', '\u00ad', '\u200b', '🙂', 'é', '한국', 'مصر', '\t',
]
const word = fc.constantFrom(...WORDS)
const space = fc.constantFrom(' ', ' ', ' ', '', '\n', '  \n')
const line = fc.array(fc.tuple(word, space), { maxLength: 60 }).map((parts) => parts.flat().join(''))

const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text, (text) => `# ${text}`, (text) => `> ${text}`, (text) => `> > ${text}\n${text}`, (text) => `- ${text}\n  - ${text}`, (text) => `1. ${text}\n\n   ${text}`,
  (text) => `\`\`\`\n${text}\n`, (text) => `~~~\n${text}\n~~~`, (text) => `| a | ${text} |\n|---|---|\n| b | c |`, (text) => `<div>\n${text}\n</div>`, (text) => `<!-- ${text} -->`,
  (text) => `---\ntitle: ${text}\n---`, (text) => `[^1]: ${text}`, (text) => `[a]: ${text}`, (text) => `**${text}**`, (text) => `“${text}`, (text) => `${text}\n===`, (text) => `    ${text}`,
  (text) => `<!-- backchannel-disable -->\n\n${text}\n\n<!-- backchannel-enable sourcing/no-reason -->`, (text) => `<!-- backchannel-not-the-same Okoro | Ana Ruiz | the officials | Moscow -->\n\n${text}\n\n<!-- backchannel-not-an-actor NATO | Foreign Minister -->`, (text) => text.replaceAll('\n', '\r\n'), (text) => `\ufeff${text}`,
]
const markdown = fc.array(fc.tuple(fc.constantFrom(...FRAMES), line, fc.constantFrom('\n\n', '\n', '', '\r\n\r\n')), { maxLength: 8 })
  .map((blocks) => blocks.map(([frame, text, end]) => frame(text) + end).join(''))

const MARKS = fc.constantFrom('“', '”', '"', '‘', '’', '\'', '«', '»', '\n\n“', '\n\n', '> ')
const unbalanced = fc.array(fc.tuple(MARKS, fc.array(word, { maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.map(([mark, words]) => mark + words.join(' ')).join(' '))

const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({ unit: 'grapheme', maxLength: 2000 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 2000 }).map((codes) => codes.map((code) => String.fromCharCode(code)).join('')),
)

/** One thing over and over is what slow patterns choke on. */
const repeated = fc.tuple(fc.constantFrom(...WORDS, '> ', '- ', '\n', '\n\n', '[[', '](', '<', '&', 'a', 'A. ', 'Ana ', '“x” ', 'the '), fc.constantFrom('', ' ', '\n'), fc.integer({ min: 1, max: 4000 }), line)
  .map(([part, gap, times, tail]) => `${part}${gap}`.repeat(times) + tail)

/** Windows cut out of articles anywhere, put together, with something odd set in between. */
function spliced(articles: readonly string[]): fc.Arbitrary<string> {
  const window = fc.tuple(fc.nat(articles.length - 1), fc.nat(), fc.oneof({ weight: 6, arbitrary: fc.nat(2500) }, { weight: 1, arbitrary: fc.nat(20000) })).map(([index, from, length]) => {
    const article = articles[index]!
    const start = from % (article.length + 1)
    return article.slice(start, start + length)
  })
  return fc.array(fc.tuple(window, fc.oneof(fc.constantFrom('', '\n', '\n\n', '\n> ', '\n- ', '“', '"', '*', '`', '\n```\n'), line)), { minLength: 1, maxLength: 3 }).map((parts) => parts.flat().join(''))
}
