import type { ChannelStatus } from '../core/index.js'
import type { Places, Point } from './arrange.js'
import { labelBox, partyBoxes, TYPE, type LabelBox, type PartyBox } from './boxes.js'
import { clean, type Measure } from './lettering.js'
import { settle } from './places.js'
import type { Story } from './story.js'
import { strandsOf, type Strand } from './strands.js'
import { NEWS } from './strokes.js'

export interface LegendEntry extends Point {
  readonly status: ChannelStatus
  readonly word: string
}

/** The whole picture in numbers and words: what there is to draw, and where. Nothing of how it is coloured. */
export interface Scene {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly parties: readonly (PartyBox & Point)[]
  readonly labels: readonly (LabelBox & Point)[]
  readonly strands: readonly Strand[]
  /** What occurs, the news first. */
  readonly legend: readonly LegendEntry[]
  readonly summary: string
  readonly places: Places
}

const MARGIN = 20
export const LEGEND = { sample: 40, gap: 8, after: 22, row: 24, above: 34, narrowest: 420 } as const

/** Lays a story out; with the places of the scene before, what was there keeps its place. */
export function sceneOf(story: Story, measure: Measure, before?: Places): Scene {
  const sizes = { parties: partyBoxes(story.parties, measure), labels: story.lines.map((line) => labelBox(line, measure)) }
  const places = settle(sizes.parties, sizes.labels, before)
  const parties = sizes.parties.map((box) => ({ ...box, ...places.parties.get(box.party.id)! }))
  const labels = sizes.labels.map((box) => ({ ...box, ...places.labels.get(box.line.id)! }))
  const boxes = [...parties, ...labels]
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2), 0) - MARGIN
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2), 0) - MARGIN
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2), left + LEGEND.narrowest) + MARGIN
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2), 0)
  const legend = legendOf(story, measure, left + MARGIN, right - MARGIN, bottom + LEGEND.above)
  return {
    left, top, width: Math.ceil(right - left), height: Math.ceil((legend.at(-1)?.y ?? bottom) + MARGIN - top),
    parties, labels, strands: strandsOf(parties, labels, places), legend, summary: clean(story.summary), places,
  }
}

function legendOf({ lines, statuses }: Story, measure: Measure, left: number, right: number, top: number): LegendEntry[] {
  const entries: LegendEntry[] = []
  let [x, y] = [left, top]
  for (const status of NEWS.filter((one) => lines.some((line) => line.status === one))) {
    const word = clean(statuses[status])
    const width = LEGEND.sample + LEGEND.gap + Math.ceil(measure(word, TYPE.where, false))
    if (x > left && x + width > right) [x, y] = [left, y + LEGEND.row]
    entries.push({ status, word, x, y })
    x += width + LEGEND.after
  }
  return entries
}
