import { CAPSULE, LABEL, TYPE, type LabelBox, type PartyBox } from './boxes.js'
import type { Point } from './arrange.js'
import { clean, permitted } from './lettering.js'
import { LEGEND, type LegendEntry, type Scene } from './scene.js'
import type { Strand } from './strands.js'
import { STROKES, type Ink, type Sign, type Stroke } from './strokes.js'

export interface Paint {
  readonly inks: Readonly<Record<Ink, string>>
  readonly font: string
  /** For the page: what can be focused and clicked, with its names. Without it: a picture to save. */
  readonly live: boolean
}

/** A scene as an SVG document, complete in itself: no style sheet, no script, nothing from anywhere else. */
export function svgOf(scene: Scene, paint: Paint): string {
  const { left, top, width, height, summary } = scene
  const box = `${left} ${top} ${width} ${height}`
  const root = paint.live ? { role: 'group', 'aria-label': summary } : { role: 'img', 'aria-labelledby': 'summary', 'xml:lang': 'und' }
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: box, width, height, 'font-family': paint.font, ...root }, [
    paint.live ? '' : element('title', { id: 'summary' }, escaped(summary)),
    paint.live ? '' : element('rect', { x: left, y: top, width, height, fill: paint.inks.paper }),
    ...scene.strands.map((strand) => strandOf(strand, paint)),
    ...scene.parties.map((party) => partyOf(party, paint)),
    ...scene.labels.map((label) => labelOf(label, paint)),
    element('g', { class: 'legend', ...(paint.live && { 'aria-hidden': 'true' }) }, scene.legend.map((entry) => legendEntry(entry, paint)).join('')),
  ].join(''))
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes escaped; what is inside is markup already. */
function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`)).join('')
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
const escaped = (text: string): string => permitted(text).replace(/[&<>"']/g, (char) => ENTITY[char]!)

interface Lettering extends Point {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly style?: string
  readonly anchor?: string
}

const words = (text: string, { x, y, size, fill, weight, style, anchor = 'middle' }: Lettering): string =>
  element('text', { x, y, 'font-size': size, fill, 'font-weight': weight, 'font-style': style, 'text-anchor': anchor }, escaped(text))

/** Name, role and place in the order of the keyboard. */
const told = (paint: Paint, key: string, name: string): Attributes => (paint.live ? { 'data-key': key, role: 'button', tabindex: 0, 'aria-pressed': 'false', 'aria-label': name } : {})

const ring = (paint: Paint, { x, y }: Point, width: number, height: number): string =>
  paint.live ? element('rect', { class: 'ring', x: x - width / 2 - 3, y: y - height / 2 - 3, width: width + 6, height: height + 6, rx: 8, fill: 'none' }) : ''

function partyOf({ party, name, x, y, width, height }: PartyBox & Point, paint: Paint): string {
  const { inks } = paint
  const line = TYPE.party + 4
  const first = y - ((name.length - 1) * line) / 2 + TYPE.party * 0.36
  const says = clean(party.says)
  return element('g', { class: 'party', ...told(paint, `party ${party.id}`, says) }, [
    element('title', {}, escaped(says)),
    ring(paint, { x, y }, width, height),
    element('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 6, fill: inks.node, stroke: inks.rim, 'stroke-dasharray': party.unknown ? '3 3' : undefined }),
    ...name.map((text, nth) => words(text, { x, y: first + nth * line, size: TYPE.party, fill: inks.ink, weight: 600 })),
  ].join(''))
}

function labelOf(box: LabelBox & Point, paint: Paint): string {
  const { line, carriers, carriersWidth, what, where, x, y, width, height } = box
  const { inks } = paint
  const style = line.unsure ? 'italic' : undefined
  const says = clean(`${line.pair}: ${line.said}`)
  // a line runs into the capsule, so nothing covers its way there
  const ground = y - height / 2 + (carriers ? LABEL.carrier : 0)
  let top = y - height / 2 + LABEL.around / 2
  const below = (by: number): number => (top += by) - by
  const capsule = (at: number): string =>
    element('rect', { x: x - carriersWidth / 2, y: at, width: carriersWidth, height: CAPSULE, rx: CAPSULE / 2, fill: inks.node, stroke: inks[STROKES[line.status].ink], 'stroke-width': 1.25 }) +
    words(carriers, { x, y: at + 13.5, size: TYPE.carrier, fill: inks.ink })
  return element('g', { class: `label ${line.status}`, ...told(paint, `line ${line.id}`, says) }, [
    element('title', {}, escaped(says)),
    element('rect', { class: 'ground', x: x - width / 2 + 2, y: ground, width: width - 4, height: y + height / 2 - ground, fill: inks.paper }),
    ring(paint, { x, y }, width - 6, height - 6),
    carriers ? capsule(below(LABEL.carrier)) : '',
    words(what, { x, y: below(LABEL.what) + 12, size: TYPE.what, fill: inks.ink, style }),
    where ? words(where, { x, y: below(LABEL.where) + 10.5, size: TYPE.where, fill: inks.muted, style }) : '',
  ].join(''))
}

function strandOf(strand: Strand, paint: Paint): string {
  const stroke = STROKES[strand.status]
  const { party, label, middle, angle } = strand
  return element('g', { class: `strand ${strand.status}`, ...(paint.live && { 'data-of': strand.line, 'data-to': strand.to, 'aria-hidden': 'true' }) }, [
    paint.live ? element('path', { class: 'hit', d: strand.path, fill: 'none', stroke: 'transparent', 'stroke-width': 14 }) : '',
    drawn(strand.path, stroke, paint),
    stroke.sign ? sign(stroke.sign, stroke.sign === 'gap' ? label : middle, angle, paint.inks[stroke.ink], paint.inks.paper) : '',
    strand.arrow ? arrow(party, label.x > party.x ? 1 : -1, paint.inks[stroke.ink]) : '',
  ].join(''))
}

function drawn(path: string, { ink, weight, dashes, round, double }: Stroke, { inks }: Paint): string {
  const line = element('path', { class: 'line', d: path, fill: 'none', stroke: inks[ink], 'stroke-width': weight, 'stroke-dasharray': dashes, 'stroke-linecap': round && 'round' })
  return double ? line + element('path', { d: path, fill: 'none', stroke: inks.paper, 'stroke-width': weight - 3 }) : line
}

const arrow = ({ x, y }: Point, side: 1 | -1, fill: string): string => element('path', { d: `M${x},${y}l${side * 9},-4.5v9z`, fill })

/** Half the length of a sign's strokes, in pixels. */
const SIGNS: Readonly<Record<Sign, (ink: string, paper: string) => string>> = {
  gap: (ink) => stroked('M0,-6V6', ink),
  cross: (ink) => stroked('M-5,-5L5,5M-5,5L5,-5', ink),
  slash: (ink) => stroked('M-4,7L4,-7', ink),
  pause: (ink, paper) => element('rect', { x: -5, y: -3, width: 10, height: 6, fill: paper }) + stroked('M-3,-6V6M3,-6V6', ink),
  ring: (ink, paper) => element('circle', { r: 4.5, fill: paper, stroke: ink, 'stroke-width': 1.75 }),
  bead: (ink) => element('circle', { r: 3.5, fill: ink }),
  question: (ink, paper) => element('circle', { r: 8, fill: paper, stroke: ink, 'stroke-width': 1.5 }) + words('?', { x: 0, y: 4, size: 11, fill: ink, weight: 700 }),
}

const UPRIGHT: readonly Sign[] = ['gap', 'question']

const stroked = (d: string, ink: string): string => element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 2, 'stroke-linecap': 'round' })

const sign = (one: Sign, { x, y }: Point, angle: number, ink: string, paper: string): string =>
  element('g', { transform: `translate(${x},${y})${UPRIGHT.includes(one) ? '' : ` rotate(${angle})`}` }, SIGNS[one](ink, paper))

function legendEntry({ status, word, x, y }: LegendEntry, paint: Paint): string {
  const stroke = STROKES[status]
  const ink = paint.inks[stroke.ink]
  const end = x + LEGEND.sample
  const middle = x + LEGEND.sample / 2
  // a line that is broken off has its bars on both sides of the break
  const broken = stroke.sign === 'gap'
  const marks = broken ? [middle - 5, middle + 5] : stroke.sign ? [middle] : []
  return element('g', { class: `sample ${status}` }, [
    drawn(broken ? `M${x},${y}H${middle - 5}M${end},${y}H${middle + 5}` : `M${x},${y}H${end}`, stroke, paint),
    ...marks.map((at) => sign(stroke.sign!, { x: at, y }, 0, ink, paint.inks.paper)),
    words(word, { x: end + LEGEND.gap, y: y + 4, size: TYPE.where, fill: paint.inks.muted, anchor: 'start' }),
  ].join(''))
}
