import { articles, possessives } from '../../lexicon/en/small-words.js'
import { pastMarkers } from '../../lexicon/en/titles.js'
import type { Phrase } from '../reading.js'

/** The office alone: “Deputy Foreign Minister” of “former Norwegian Deputy Foreign Minister”. */
export function officeOf(title: string, of: Phrase['of']): string {
  if (!title.includes(' ')) return title.replace(/^(?:then|ex)-/i, '')
  const owners = new Set(of.flatMap(({ text }) => text.split(' ')))
  const words = title.replace(/^(?:then|ex)-/i, '').split(' ')
  // “the president’s spokesman” is a spokesman
  let from = words.findLastIndex((word, index) => index < words.length - 1 && /[^s][’']s$|s[’']$/.test(word)) + 1
  while (from < words.length - 1) {
    const word = words[from]!.replace(/[’']s?$/, '')
    if (!owners.has(word) && !pastMarkers.has(word.toLowerCase()) && !articles.has(word.toLowerCase()) && !possessives.has(word.toLowerCase()) && word !== 'and') break
    from++
  }
  return words.slice(from).filter((word, index, rest) => index === rest.length - 1 || !owners.has(word) || /^(?:of|to|for|the)$/.test(rest[index - 1] ?? '')).join(' ')
}

/** For comparing: “Foreign Minister” and “the foreign minister”, “Gov.” and “the governor”, “Lt. Gen.” and “the general”. */
export function postOf(title: string): string {
  const post = title.toLowerCase().replace(/ (?:of|to|for) .*$/, '').replace(/^(?:acting|interim|outgoing|incoming|former|u\.s\.|then-) /, '')
  if (!SHORT.test(post)) return post
  const last = post.slice(post.lastIndexOf(' ') + 1)
  return RANKS.get(last.replace('.', '')) ?? post
}

const SHORT = /^(?:[a-z]{2,5}\.? )?(?:[a-z]{2,4}\.|gen|sen|gov|rep|col|pm)$/
const RANKS: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'], ['col', 'colonel'], ['maj', 'major'], ['capt', 'captain'], ['lt', 'lieutenant'], ['sgt', 'sergeant'], ['adm', 'admiral'], ['cmdr', 'commander'], ['sen', 'senator'],
  ['rep', 'representative'], ['gov', 'governor'], ['pm', 'prime minister'], ['amb', 'ambassador'], ['supt', 'superintendent'], ['insp', 'inspector'], ['det', 'detective'], ['prof', 'professor'],
])

const COURTESY = /^(?:Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|M|Miss|Sir|Dame|Madam|Madame|Monsieur|Herr|Frau|Señora?|Signora?)\.?$/

/** How somebody is addressed is no office. */
export const courtesy = (title: string): boolean => COURTESY.test(title)
