// News prose of a given length in which no passage comes twice: from the public corpora where they lie beside us, otherwise from
// a sentence grammar of our own.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { choice, grammar, FIRST, STEM, TAIL, CITY, DAY } from './grammar.mjs'

const corpus = fileURLToPath(new URL('../../../shared/corpus/polnear.jsonl', import.meta.url))

export const origin = () => (existsSync(corpus) ? 'PolNeAR train, articles one after the other' : 'sentences from a grammar of our own')

/** Markdown of about `words` words. */
export function newsOf(words) {
  const passages = existsSync(corpus) ? articles() : grammar()
  const parts = []
  for (let count = 0; count < words;) {
    const part = passages.next().value
    const left = words - count
    const all = part.split(/(?<=\s)(?=\S)/)
    parts.push(all.slice(0, left).join(''))
    count += all.length
  }
  return parts.join('\n\n')
}

function* articles() {
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const { split, text } = JSON.parse(line)
    if (split === 'train') yield text
  }
}

const DEED = ['weighed the catch', 'closed the school', 'counted the boats', 'painted the pier', 'asked for a receipt', 'repaired the crane', 'cancelled the parade', 'sold the bakery']
const SIGHT = ['a wet street', 'the old market', 'three empty buses', 'the town hall', 'a line of trucks', 'the fish auction', 'a broken lamp', 'the ferry office']
const FEEL = ['tired', 'patient', 'curious', 'unmoved', 'cheerful', 'late']

/** Drafts of a running story, of about so many words each, a day each: one passage in three is of who talks to whom, the others are of the town around it. */
export function feud(count, words) {
  const talks = grammar()
  const pick = choice(8087)
  const town = (number) => [
    `${pick(FIRST)} ${pick(STEM)}${pick(TAIL)}, who ${pick(DEED)} on ${pick(DAY)}, said the mayor of ${pick(CITY)} had looked ${pick(FEEL)} that morning.`,
    `The street below had been wet since ${pick(DAY)}, the shutters were down on both sides of it, and ${pick(SIGHT)} was all that could be seen from the quay, ${number % 40 + 2} metres of it, in a grey light that stayed until the evening.`,
    `By noon there were ${number % 90 + 3} people before ${pick(SIGHT)}, most of them ${pick(FEEL)}, and somebody had ${pick(DEED)} again.`,
    `“It is only ${pick(SIGHT)},” said ${pick(FIRST)} ${pick(STEM)}${pick(TAIL)}, a teacher. “We have seen ${number % 50 + 2} of them.”`,
    `The harbour office in ${pick(CITY)} wrote in its report that nobody ${pick(DEED)} before ${pick(DAY)}, and that ${pick(SIGHT)} would stay as it was.`,
  ].join('\n\n')
  return Array.from({ length: count }, (_, number) => {
    const day = new Date(Date.UTC(2031, 0, 1 + (number % 700))).toISOString().slice(0, 10)
    const parts = [`---\ndate: ${day}\n---`]
    for (let length = 0, passage = 0; length < words; passage++) {
      const part = passage % 3 === 0 ? talks.next().value : town(number * 31 + passage)
      parts.push(part)
      length += part.split(/\s+/).length
    }
    return `${parts.join('\n\n')}\n`
  })
}
