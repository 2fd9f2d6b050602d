import type { Analysis, Range } from '../../../src/core/index.js'

interface Mark extends Range {
  readonly label: string
}

/**
 * The draft with its marks written into the text, “⟦quote “No,”⟧ ⟦actor:ana-ruiz Ana Ruiz⟧ said”, and below it what else the
 * analysis holds, one entry a line. Two marks that cross each other show as one that is closed and taken up again with “…”.
 */
export function marked(source: string, analysis: Analysis): string {
  const lists = [
    list('quotes', analysis.quotes.map((quote) => [quote.id, quote.kind, heads(quote.segments), by(quote.speaker, quote.speakerSpan), cue(quote.cue)])),
    list('statements', analysis.statements.map((said) => [said.kind, clip(said.text), by(said.source, said.speakerSpan), cue(said.cue), said.denies && `denies ${said.denies}`])),
    list('sources', analysis.sources.map((source) => [source.id, source.class, heads(source.spans), source.actor && `actor ${source.actor}`, count(source), field('of', source.affiliation), field('rank', source.seniority), field('knows', source.proximity?.text), field('reason', source.reason?.text), field('terms', source.terms?.text), field('told', source.addressee?.text), source.possiblySameAs.length > 0 && `may be ${source.possiblySameAs.join(', ')}`])),
    list('channels', analysis.channels.map((channel) => [channel.pair.join(' + '), channel.parties.join() !== channel.pair.join() && `named ${channel.parties.join(' + ')}`, channel.kind, channel.status, field('through', channel.intermediaries.join(', ')), field('in', channel.venue?.value), field('about', channel.theatre?.value), field('when', channel.time?.value), field('source', channel.source), heads(channel.evidence)])),
    list('actors', analysis.actors.map((actor) => [actor.id, actor.type, ...actor.roles.map((role) => `${role.held === 'past' ? 'former ' : ''}${role.title}${role.of ? ` of ${role.of}` : ''}`), field('of', actor.affiliation), field('for', actor.state)])),
    list('skipped', analysis.skipped.map((skipped) => [skipped.why, clip(skipped.text)])),
  ]
  return [inText(source, marksOf(analysis)).trimEnd(), '', ...lists.flat()].join('\n').trimEnd() + '\n'
}

function marksOf({ mentions, quotes, sources }: Analysis): Mark[] {
  return [
    ...quotes.flatMap(({ kind, segments }) => segments.map(({ start, end }) => ({ start, end, label: kind === 'direct' ? 'quote' : kind }))),
    ...sources.filter(({ actor }) => !actor).flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ start, end, label: `unnamed:${id}` }))),
    ...mentions.map(({ start, end, as, actor, others = [] }) => ({ start, end, label: `${as}:${[actor, ...others].join('+')}` })),
  ]
}

function inText(source: string, marks: readonly Mark[]): string {
  const ahead = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Mark[] = []
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let out = ''
  let at = 0
  for (const border of borders) {
    out += source.slice(at, border)
    at = border
    const depth = open.findIndex(({ end }) => end <= border)
    if (depth >= 0) {
      const closed = open.splice(depth)
      const kept = closed.filter(({ end }) => end > border)
      open.push(...kept)
      out += '⟧'.repeat(closed.length) + kept.map(({ label }) => `⟦${label} …`).join('')
    }
    while (ahead[0]?.start === border) {
      const mark = ahead.shift()!
      out += `⟦${mark.label} `
      open.push(mark)
    }
  }
  return out + source.slice(at)
}

const list = (title: string, entries: readonly (readonly (string | false | undefined)[])[]): string[] => entries.length > 0 ? [`${title}`, ...entries.map((parts) => `  ${parts.filter(Boolean).join(' · ')}`), ''] : []

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 40).trimEnd()} … ${line.slice(-16).trimStart()}`
}

const heads = (spans: readonly { readonly text: string }[]): string => spans.map(({ text }) => clip(text)).join(' | ')
const by = (source: string | null, span: { readonly text: string } | null): string => span ? `by ${source ?? '?'} (${clip(span.text)})` : `by ${source ?? 'nobody'}`
const cue = (span: { readonly text: string } | null): string | false => span !== null && `cue ${clip(span.text)}`
const field = (name: string, value: string | undefined): string | false => Boolean(value) && `${name} ${clip(value!)}`
const count = (source: Analysis['sources'][number]): string => source.minCount ? `${source.count}, at least ${source.minCount}` : source.count
