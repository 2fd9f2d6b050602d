import type { Actor, Analysis, Channel, ChannelKind, ChannelStatus, Source } from '../model.js'
import { Desk } from './desk.js'

/**
 * Channels in one plain sentence each, for a note to a colleague: “Chile and Peru have no deconfliction line, a Chilean officer said.”
 * They are put together from names and values, in English, and never repeat the draft's own sentence. Left out: hedges, judgements, theatre.
 */
export function channelSentences(analysis: Analysis, source: string, channels: readonly Channel[]): string[] {
  const desk = new Desk(analysis, source, [])
  return channels.map((channel) => sentence(desk, channel))
}

function sentence(desk: Desk, channel: Channel): string {
  const { analysis } = desk
  const inOrder = (ids: readonly string[]): string[] => ids.toSorted((a, b) => firstMention(analysis, a) - firstMention(analysis, b))
  const names = (ids: readonly string[]): string[] => ids.flatMap((id) => desk.actor(id) ?? []).map((actor) => named(actor, analysis))
  const direction = channel.kind === 'public-signal' ? channel.direction : undefined
  const parties = direction ? names([direction.from, direction.to]) : names(inOrder(channel.pair.length > 1 ? channel.pair : channel.parties))
  const words = `${told({ ...channel, direction }, parties.length > 0 ? parties : ['the parties'], names(channel.intermediaries))}${onWhoseWord(desk, desk.sourceOf(channel.source))}.`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

type Told = Omit<Channel, 'direction'> & { readonly direction: Channel['direction'] | undefined }

/** What a channel is called, how many it is, and what parties do with it. */
interface Noun {
  readonly words: string
  readonly number: 'one' | 'many' | 'mass'
  readonly verb: Verb
}

type Verb = readonly [base: string, third: string, past: string, participle: string]

const HAVE: Verb = ['have', 'has', 'had', 'had']
const HOLD: Verb = ['hold', 'holds', 'held', 'held']
const EXCHANGE: Verb = ['exchange', 'exchanges', 'exchanged', 'exchanged']

const NOUNS: Readonly<Record<ChannelKind, Noun>> = {
  'direct-military': { words: 'direct military channel', number: 'one', verb: HAVE },
  'direct-bilateral': { words: 'direct channel', number: 'one', verb: HAVE },
  'back-channel': { words: 'back channel', number: 'one', verb: HAVE },
  mediation: { words: 'mediated talks', number: 'many', verb: HOLD },
  'formal-negotiations': { words: 'negotiations', number: 'many', verb: HOLD },
  multilateral: { words: 'multilateral talks', number: 'many', verb: HOLD },
  'sideline-contact': { words: 'contact on the sidelines', number: 'mass', verb: HAVE },
  'technical-deconfliction': { words: 'deconfliction line', number: 'one', verb: HAVE },
  'formal-protocol': { words: 'formal protocol', number: 'one', verb: HAVE },
  ambassadorial: { words: 'contact through ambassadors', number: 'mass', verb: HAVE },
  'visit-talks': { words: 'talks on a visit', number: 'many', verb: HOLD },
  'public-signal': { words: 'public signals', number: 'many', verb: EXCHANGE },
  coalition: { words: 'coalition', number: 'one', verb: HAVE },
}

const PAST: readonly ChannelStatus[] = ['one-off', 'historical']
const PASSIVE: readonly ChannelStatus[] = ['proposed', 'suspended', 'cancelled', 'refused']

function told(channel: Told, parties: readonly string[], carriers: readonly string[]): string {
  const { kind, status, firmness, direction } = channel
  const { words, number, verb } = nounOf(channel, carriers)
  const through = carriers.length > 0 && kind !== 'mediation' ? `through ${joined(carriers)}` : ''
  const [place, time] = [where(channel), when(channel)]
  if (PASSIVE.includes(status)) {
    const between = direction ? `from ${parties[0]} to ${parties[1]}` : `between ${joined(parties)}`
    const dated = time !== '' && status === 'suspended'
    const be = number === 'many' ? (dated ? 'were' : 'have been') : dated ? 'was' : 'has been'
    return inARow(withArticle(words, number), through, between, place, dated ? '' : time, be, status, dated ? time : '')
  }
  if (direction) return signalled(channel, parties, inARow(through, place, time))
  const plural = parties.length > 1
  const [base, third, past, participle] = verb
  const doubtful = firmness === 'low'
  const deed = PAST.includes(status) ? (doubtful ? `may have ${participle}` : past) : ENDURING.test(time) ? `${doubtful ? 'may have' : plural ? 'have' : 'has'} ${participle}` : doubtful ? `may ${base}` : plural ? base : third
  const subject = joined(parties)
  const what = withArticle(words, number)
  const ends = [through, place, time]
  if (status === 'none') return inARow(subject, deed, `no ${words}`, ...ends)
  if (status === 'active-main') return inARow(subject, doubtful ? 'may have' : plural ? 'have' : 'has', plural ? 'their' : 'its', `main channel in ${what}`, ...ends)
  if (status === 'standing') return inARow(subject, deed, withArticle(`standing ${words}`, number), ...ends)
  if (status === 'intermittent') return inARow(subject, deed, what, ...ends, 'from time to time')
  if (status === 'prospective') return inARow(subject, doubtful ? 'may' : plural ? 'are to' : 'is to', base, what, ...ends)
  if (status === 'disputed') return inARow('whether', subject, plural ? base : third, what, ...ends, 'is disputed')
  return inARow(subject, deed, what, ...ends)
}

/** “Peru sent public signals to Chile last week”: a warning has one who gives it. */
function signalled({ status, firmness }: Told, [from, to]: readonly string[], where: string): string {
  const deed = status === 'prospective' ? 'is to send' : firmness === 'low' ? 'may have sent' : PAST.includes(status) ? 'sent' : 'has sent'
  return inARow(...(status === 'disputed' ? ['whether'] : []), from!, deed, status === 'none' ? 'no public signal' : 'public signals', 'to', to!, where, status === 'intermittent' ? 'from time to time' : '', status === 'disputed' ? 'is disputed' : '')
}

const inARow = (...pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').join(' ')

/** “since March”, “for years”; not “for now”. */
const ENDURING = /^(?:since|over|during|for (?!now|the moment|the time))/

function nounOf({ kind, venue }: Told, carriers: readonly string[]): Noun {
  const noun = NOUNS[kind]
  if (kind === 'mediation' && carriers.length > 0) return { ...noun, words: `talks mediated by ${joined(carriers)}` }
  return kind === 'sideline-contact' && venue !== undefined && /sideline|margin/i.test(venue.value) ? { ...noun, words: 'contact' } : noun
}

const withArticle = (words: string, number: Noun['number']): string => (number === 'one' ? `a ${words}` : words)

/** “in Vienna”; “on the sidelines of the summit” brings its own word along. */
function where({ venue }: Told): string {
  if (venue === undefined) return ''
  if (/^(?:the )?(?:sidelines|margins|phone|telephone)\b/i.test(venue.value)) return `on ${venue.value}`
  return /^(?:in|on|at|aboard|near|outside|inside|along|by|via|off)\b/.test(venue.value) ? venue.value : `in ${venue.value}`
}

const CALENDAR = /\b(?:\d|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/
const MONTH = /^(?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? \d{4})?$/
const DAY = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b)/
const LASTING = /^(?:since|for|from|until|till|over|during|so|now|still|these|at|every|each|as)\b/i

/** “on March 8”, “in 2007”, “last week”. What stands now has no day of its own: “a line under a 2019 treaty” is not of 2019. */
function when({ time, status }: Told): string {
  if (time === undefined) return ''
  const { value } = time
  const words = DAY.test(value) || MONTH.test(value) ? value : `${value.charAt(0).toLowerCase()}${value.slice(1)}`
  if (!PAST.includes(status) && !PASSIVE.includes(status) && status !== 'prospective') return CALENDAR.test(value) && !LASTING.test(value) ? '' : words
  if (/^(?:early |mid-|late )?\d{4}$/.test(value) || MONTH.test(value)) return `in ${words}`
  return DAY.test(value) ? `on ${words}` : words
}

/** Whose word it is; “reportedly” is nobody's. */
function onWhoseWord(desk: Desk, source: Source | undefined): string {
  if (source === undefined) return '; no source is given'
  if (source.class === 'hearsay-adverb' || source.class === 'agentless-expectation') return '; nobody in particular is given as the source'
  const actor = desk.actor(source.actor)
  return `, ${actor ? named(actor, desk.analysis) : lowered(desk.wording(source))} said`
}

/** “A senior official” in the middle of a sentence; “Omani diplomats” stays. */
const lowered = (words: string): string => (OPENING.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words)

const OPENING = /^(?:An?|The|One|Two|Three|Four|Five|Six|Several|Some|Many|Most|Other|Another|Both|Officials?|Diplomats?|Aides?|Sources?|People|Reports|Local|Senior|Former|Western)\b/

/** “the United States”, “the Vatican” as the draft has them, “Oman”. A name all in capitals is a dateline's. */
function named({ id, name }: Actor, { mentions }: Analysis): string {
  if (/^the /i.test(name)) return `the ${name.slice(4)}`
  const theirs = mentions.filter(({ actor, form }) => actor === id && form !== 'pronoun')
  const article = THE.test(name) || theirs.some(({ text }) => text.toLowerCase() === `the ${name.toLowerCase()}`)
  const written = name.length > 4 && name === name.toUpperCase() ? (theirs.find(({ text }) => text.length === name.length && text !== name)?.text ?? name) : name
  return article ? `the ${written}` : lowered(written)
}

/** Names that never go without: countries by their form of state, and a few more. */
const THE = /^(?:United |Netherlands$|Philippines$|Vatican$|Holy See$|Kremlin$|White House$|Pentagon$|Gambia$|Bahamas$|Maldives$|European Union$|African Union$|Czech Republic$|Dominican Republic$|Central African Republic$|Democratic Republic|Marshall Islands$|Solomon Islands$|Faroe Islands$)/

const firstMention = ({ mentions }: Analysis, id: string): number => mentions.findIndex(({ actor, others }) => actor === id || others?.includes(id)) >>> 0

/** “Oman”, “Oman and Qatar”, “Oman, Qatar and Egypt”. */
const joined = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
