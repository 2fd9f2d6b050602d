import type { Measure } from '../lettering.js'
import type { Ink } from '../strokes.js'
import type { Paint } from '../svg.js'

const NAMES: readonly Ink[] = ['paper', 'ink', 'muted', 'node', 'rim', 'on', 'off', 'ahead', 'past', 'doubt']

const inksBy = (value: (name: Ink) => string): Record<Ink, string> => Object.fromEntries(NAMES.map((name) => [name, value(name)])) as Record<Ink, string>

/** For the page: colours by name, which follow the theme by themselves. */
export const livePaint: Paint = { inks: inksBy((name) => `var(--map-${name})`), font: 'var(--map-font)', live: true }

/** For a file: the theme's colours as they are now. */
export function fixedPaint(): Paint {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const inks = inksBy((name) => {
    probe.style.color = `var(--map-${name})`
    return plain(getComputedStyle(probe).color)
  })
  const font = getComputedStyle(document.body).fontFamily
  probe.remove()
  return { inks, font, live: false }
}

/** Any colour as “#rrggbb”, laid over the page's ground: programs that open SVG files know no newer ways to write one. */
function plain(colour: string): string {
  const context = canvas()
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, 1, 1)
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function canvas(): CanvasRenderingContext2D {
  const element = document.createElement('canvas')
  element.width = element.height = 1
  return element.getContext('2d', { willReadFrequently: true })!
}

/** Widths by the page's own font, with a little to spare. */
export function measureIn(font: string): Measure {
  const context = canvas()
  return (text, size, bold) => {
    context.font = `${bold ? '600 ' : ''}${size}px ${font}`
    return context.measureText(text).width * 1.02
  }
}
