import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Layer } from '../../src/vscode/layers.js'
import { markStyles, type MarkStyle } from '../../src/vscode/mark-styles.js'

type Colour = readonly [number, number, number]
type Matrix = readonly [Colour, Colour, Colour]

/**
 * Complete loss of one kind of cone, on linear light: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of
 * Color Vision Deficiency”, IEEE TVCG 15 (2009), severity 1.0.
 */
const BLINDNESSES: Readonly<Record<string, Matrix>> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}

/** Editor backgrounds of VS Code's own themes: Dark Modern and Dark+, Light Modern, Dark and Light High Contrast. */
const PAGES = { dark: ['#1f1f1f', '#1e1e1e'], light: ['#ffffff'], highContrast: ['#000000'], highContrastLight: ['#ffffff'] } as const

type Theme = keyof typeof PAGES
const themes = Object.keys(PAGES) as Theme[]

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { colors: readonly { readonly id: string; readonly defaults: Readonly<Record<Theme, string>> }[] } }
const inks = new Map(contributes.colors.map(({ id, defaults }) => [id.replace('backchannel.', ''), defaults]))
const layers = Object.entries(markStyles) as [Layer, MarkStyle][]

const three = (value: (channel: 0 | 1 | 2) => number): Colour => [value(0), value(1), value(2)]
const parsed = (hex: string): Colour => three((channel) => parseInt(hex.slice(1 + 2 * channel, 3 + 2 * channel), 16) / 255)
/** sRGB to linear light and back, IEC 61966-2-1. */
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const coded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
/** Relative luminance of WCAG 2. */
const luminance = (colour: Colour): number => 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
const contrast = (one: Colour, other: Colour): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
const seenWith = (matrix: Matrix) => (colour: Colour): Colour =>
  three((channel) => coded(Math.min(1, Math.max(0, matrix[channel].reduce((sum, weight, index) => sum + weight * linear(colour[index as 0 | 1 | 2]), 0)))))
const grey = (colour: Colour): Colour => three(() => coded(luminance(colour)))

const EYES: Readonly<Record<string, (colour: Colour) => Colour>> = { 'all cones': (colour) => colour, greyscale: grey, ...Object.fromEntries(Object.entries(BLINDNESSES).map(([name, matrix]) => [name, seenWith(matrix)])) }

/** What a layer puts on a page: a translucent one lets it through. */
function ink(style: MarkStyle, theme: Theme, page: Colour): Colour {
  const colour = parsed(inks.get(style.colour)![theme])
  const left = style.as === 'underline' ? (style.percent ?? 100) / 100 : 1
  return three((channel) => colour[channel] * left + page[channel] * (1 - left))
}

/** All of a layer's drawing but its colour. */
const shape = (style: MarkStyle): string => Object.entries(style).filter(([part]) => part !== 'colour' && part !== 'percent').map(([, value]) => String(value)).join(' ')

suite('the marks to every eye', () => {
  for (const [eye, see] of Object.entries(EYES)) {
    test(`stand out from the page in every theme, with ${eye}: 3 to 1, in high contrast 4.5 to 1`, () => {
      for (const theme of themes) {
        for (const page of PAGES[theme].map(parsed)) {
          for (const [layer, style] of layers) {
            const reached = contrast(see(ink(style, theme, page)), see(page))
            assert.ok(reached >= (theme.startsWith('high') ? 4.5 : 3), `${layer} in ${theme}: ${reached.toFixed(2)}`)
          }
        }
      }
    })
  }

  test('the simulation does what it says: to a protanope red and a dark yellow are near, to all cones far; grey stays grey', () => {
    const protanope = seenWith(BLINDNESSES['protanopia']!)
    const [red, olive] = [parsed('#c03030'), parsed('#5c5330')]
    const apart = (one: Colour, other: Colour): number => Math.hypot(...three((channel) => one[channel] - other[channel]))
    assert.ok(apart(protanope(red), protanope(olive)) < 0.5 * apart(red, olive))
    for (const see of Object.values(EYES)) assert.ok(apart(see(parsed('#808080')), parsed('#808080')) < 0.01)
  })

  test('no two layers are drawn alike but for their colour: a quote and one of a doubtful speaker differ in how far the dots go', () => {
    const alike = layers.flatMap(([one, style], index) => layers.slice(index + 1).filter(([, other]) => shape(other) === shape(style)).map(([other]) => [one, other]))
    assert.deepEqual(alike, [['quote', 'quoteDoubtful']])
  })

  test('each colour of the manifest is one that a layer wears, in all four themes', () => {
    assert.deepEqual([...new Set(layers.map(([, { colour }]) => colour))].sort(), [...inks.keys()].sort())
    for (const [id, defaults] of inks) for (const theme of themes) assert.match(defaults[theme], /^#[0-9A-F]{6}$/i, id)
  })

  test('the editor draws these styles and no other', () => {
    const code = readFileSync('src/vscode/marks.ts', 'utf8')
    assert.match(code, /Object\.entries\(markStyles\)/)
    assert.equal(code.match(/createTextEditorDecorationType/g)?.length, 1)
  })
})
