import fc from 'fast-check'

const word = fc.constantFrom('Ana', 'Ruiz', 'said', 'the', 'envoy', 'of', 'Iran', 'U.S.', 'officials', 'talks', 'with', 'no', 'Mr.', 'Kremlin’s', 'isn’t', 'in', 'Geneva', 'he', 'told', 'told us,', 'on Jan. 5.', '10', 'who')
const mark = fc.constantFrom(' ', ' ', ' ', ' ', '\u00A0', ', ', '. ', '.” ', ' “', ' "', '" ', '’ ', ' ‘', '? ', ' — ', '…', '\u00AD', '😀 ', '&amp;', '&#8220;', '\\*', '*', '**', '_', '`', '[', '](x)', '[1]', '][2]', '[^1]', '<b>', '</b>', '!', '#', '|', '~', '\n', '\r\n', '«', '»', '``', '\'\'')
const opening = fc.constantFrom('', '', '', '', '- ', '  - ', '> ', '> > ', '# ', '1. ', '    ', '```\n', '| a | b |\n|--|--|\n| ', '<!-- backchannel-disable -->\n', '---\n', '[1]: http://x.example\n', '\t')
const line = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 12 }).map((pairs) => pairs.flat().join(''))
const block = fc.tuple(opening, line).map((pair) => pair.join(''))
const gap = fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\n \n', '\r\r')

/** Drafts made of news words and every Markdown trap, well-formed or not. */
export const markdown = fc.array(fc.tuple(block, gap), { maxLength: 7 }).map((pairs) => pairs.flat().join(''))
