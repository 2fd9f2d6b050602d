/**
 * Drafts that somebody makes to bring an editor down, or that a broken export makes without meaning to. Each by its name, at a size at which
 * whatever grows with the square of it is felt.
 */
const times = (text: string, characters: number): string => text.repeat(Math.ceil(characters / text.length))
const each = (count: number, text: (index: number) => string, between = '\n'): string => Array.from({ length: count }, (_, index) => text(index)).join(between)
/** A number in letters, with a capital: a name like no other. */
const named = (index: number): string => `L${[...index.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)]!).join('')}nd`

const megabyte = 1e6

export const tangles: Readonly<Record<string, () => string>> = {
  'a line of a megabyte': () => times('Mayor Ida Lund said talks went on in Oslo on Monday with officials. ', megabyte),
  'a sentence of a megabyte': () => times('the mayor said that the talks would go on and ', megabyte),
  'a word of a megabyte': () => 'a'.repeat(megabyte),
  'a name a quarter of a million times': () => times('Ida ', megabyte),
  'a hundred thousand quote marks that open': () => '“'.repeat(1e5),
  'a hundred thousand straight quote marks': () => '"'.repeat(1e5),
  'a hundred thousand quotations': () => times('“x” ', 0.4 * megabyte),
  'quote marks before every word': () => times('"a ', 0.3 * megabyte),
  'a quotation that never closes, over paragraphs': () => times('“We will go on\n\n', 0.1 * megabyte),
  'a speaker who says one thing thousands of times': () => times('“No,” said Ida Lund. ', 0.3 * megabyte),
  'block quotes in block quotes': () => `${'> '.repeat(5e4)}Ida Lund said no.`,
  'block quotes one deeper a line': () => each(400, (index) => `${'>'.repeat(index + 1)} Ida Lund said no.`),
  'lists one deeper a line': () => each(800, (index) => `${' '.repeat(2 * index)}- Ida Lund said no.`),
  'a list in a list in a line': () => `${'- '.repeat(5e4)}x`,
  'brackets that open': () => '['.repeat(1e5),
  'brackets in brackets': () => `${'['.repeat(5e4)}x${']'.repeat(5e4)}`,
  'links that never close': () => times('[a](', 0.2 * megabyte),
  'emphasis in emphasis': () => `${'*'.repeat(5e4)}x${'*'.repeat(5e4)}`,
  'emphasis that never closes': () => times('*a **b ', 0.2 * megabyte),
  'HTML in HTML': () => times('<div>', 0.3 * megabyte),
  'HTML in a line': () => `He said ${times('<b>x', 0.2 * megabyte)}`,
  'attributes without end': () => `He said <a ${times('b="c" ', 0.2 * megabyte)}`,
  'comments that never close': () => `He said ${times('<!-- ', 0.2 * megabyte)}`,
  'character data that never closes': () => `He said ${times('<![CDATA[ ', 0.2 * megabyte)}`,
  'a table of twenty thousand columns': () => `|${'a|'.repeat(2e4)}\n|${'-|'.repeat(2e4)}\n|${'b|'.repeat(2e4)}`,
  'a table of twenty thousand rows': () => `|a|b|\n|-|-|\n${times('|Ida Lund said|no|\n', 0.4 * megabyte)}`,
  'null characters': () => '\0'.repeat(2e5),
  'halves of characters': () => '\ud800'.repeat(1e5) + times('\udc00 ', 0.1 * megabyte),
  'direction marks': () => times('\u202eIda\u202c \u2066Lund\u2069 said ', 0.2 * megabyte),
  'characters of no width': () => times('I\u200bd\u200da\u2060 ', 0.3 * megabyte),
  'code marks one longer a time': () => each(1200, (index) => '`'.repeat(index + 1), ' '),
  'front matter of a megabyte': () => `---\n${times('title: Ida Lund said no\n', megabyte)}---\n\nIda Lund said no.`,
  'a line of front matter of a megabyte': () => `---\ntitle: ${'a'.repeat(megabyte)}\n---\n\nIda Lund said no.`,
  'names made of links': () => times('**[Bob Okoro](command:x)** said “no”. ', 0.3 * megabyte),
  'notes that call each other': () => each(megabyte / 250, (index) => `[^${index}]: Ida said[^${index + 1}]`),
  'escapes': () => '\\'.repeat(2e5),
  'terminal colours': () => times('\x1b[31mIda Lund\x1b[0m said ', 0.2 * megabyte),
  'one-word paragraphs': () => times('Ida.\n\n', 0.3 * megabyte),
  'twenty thousand people': () => each(megabyte / 66, (index) => `Mr. ${named(index)} ${named(index * 7)} said.`, ' '),
  'thousands of ministers of one name': () => each(megabyte / 166, (index) => `Minister ${named(index)} Okoro said no.`, '\n\n'),
  'thousands of talks': () => times('U.S. and Iranian officials met in Vienna on Monday for talks through Oman. ', 0.3 * megabyte),
  'thousands of unnamed sources': () => times('Officials said on condition of anonymity that talks failed. ', 0.3 * megabyte),
  'thousands of comments in a line': () => `x ${times('<!-- backchannel-disable-line sourcing/no-reason --> ', 0.3 * megabyte)}`,
  'thousands of comments': () => times('<!-- backchannel-disable sourcing/no-reason -->\n\nOfficials said no.\n\n', 0.2 * megabyte),
  'names put right thousands of times': () => times('<!-- backchannel-not-the-same Okoro | Ida Lund | Oslo -->\n\n', 0.2 * megabyte),
  'headings without end': () => times('# Ida Lund said\n', 0.3 * megabyte),
  'one accent upon another': () => `a${'\u0301'.repeat(2e5)}`,
  'and, and, and': () => times('Ida and ', 0.1 * megabyte),
  'a house in a house': () => `Minister ${times('of the House ', 0.1 * megabyte)}`,
}
