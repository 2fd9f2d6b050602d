import type { Actor, Analysis, Channel, Source } from '../model.js'
import { nounOf, withArticle } from './channel-nouns.js'
import { PASSIVE, PAST, when, where } from './channel-setting.js'
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

/** Only a public signal has a direction that the sentence tells. */
type Told = Omit<Channel, 'direction'> & { readonly direction: Channel['direction'] | undefined }

function told(channel: Told, parties: readonly string[], carriers: readonly string[]): string {
  const { kind, status, firmness, direction } = channel
  const { words, number, verb } = nounOf(channel, joined(carriers))
  const through = carriers.length > 0 && kind !== 'mediation' ? `through ${joined(carriers)}` : ''
  const [place, time] = [where(channel), when(channel)]
  if (PASSIVE.includes(status)) {
    const between = direction ? `from ${parties[0]} to ${parties[1]}` : `${parties.length > 2 ? 'among' : 'between'} ${joined(parties)}`
    const dated = time !== '' && status === 'suspended'
    const be = number === 'many' ? (dated ? 'were' : 'have been') : dated ? 'was' : 'has been'
    return inARow(withArticle(words, number), through, between, place, dated ? '' : time, be, status, dated ? time : '')
  }
  if (direction) return signalled(channel, parties, inARow(through, place, time))
  const plural = parties.length > 1
  const [base, third, past, participle] = verb
  const doubtful = firmness === 'low'
  const perfect = `${doubtful ? 'may have' : plural ? 'have' : 'has'} ${participle}`
  const present = doubtful ? `may ${base}` : plural ? base : third
  const deed = PAST.includes(status) ? (doubtful ? perfect : past) : ENDURING.test(time) ? perfect : present
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
