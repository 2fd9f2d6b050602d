import assert from 'node:assert/strict'
import { estimate } from '../../src/map/lettering.js'
import { sceneOf, type Scene } from '../../src/map/scene.js'
import type { Story } from '../../src/map/story.js'
import { dice, line, party, stories, story, thrown } from './stories.js'

interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const boxesOf = ({ parties, labels }: Scene): Box[] => [...parties.map((box) => ({ ...box, id: box.party.id })), ...labels.map((box) => ({ ...box, id: box.line.id }))]

/** Room between two boxes in pixels; negative where they overlap. */
const apart = (a: Box, b: Box): number => Math.max(Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - (a.height + b.height) / 2)

function nothingOverlaps(scene: Scene, what: string): void {
  const boxes = boxesOf(scene)
  boxes.forEach((a, nth) => boxes.slice(nth + 1).forEach((b) => assert.ok(apart(a, b) >= 4, `${what}: ${a.id} and ${b.id} are ${apart(a, b)} apart`)))
  for (const box of boxes) {
    assert.ok(box.x - box.width / 2 >= scene.left && box.x + box.width / 2 <= scene.left + scene.width, `${what}: ${box.id} is within the picture`)
    assert.ok(box.y - box.height / 2 >= scene.top && box.y + box.height / 2 <= scene.top + scene.height, `${what}: ${box.id} is within the picture`)
  }
}

/** Points along a path of M, H and C. */
function along(path: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = []
  let at = { x: 0, y: 0 }
  for (const [, letter, rest] of path.matchAll(/([MHC])([^MHC]*)/g)) {
    const n = rest!.split(/[ ,]/).map(Number)
    if (letter === 'M') at = { x: n[0]!, y: n[1]! }
    else if (letter === 'H') {
      for (let step = 0; step <= 8; step++) points.push({ x: at.x + ((n[0]! - at.x) * step) / 8, y: at.y })
      at = { x: n[0]!, y: at.y }
    } else {
      for (let step = 0; step <= 24; step++) {
        const t = step / 24
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
        points.push({ x: a * at.x + b * n[0]! + c * n[2]! + d * n[4]!, y: a * at.y + b * n[1]! + c * n[3]! + d * n[5]! })
      }
      at = { x: n[4]!, y: n[5]! }
    }
  }
  return points
}

const places = (scene: Scene): Record<string, string> => Object.fromEntries(boxesOf(scene).map(({ id, x, y }) => [id, `${x},${y}`]))

suite('the Channel Map is laid out', function () {
  this.timeout(60_000)
  let laid: readonly { readonly one: Story; readonly scene: Scene }[] = []

  suiteSetup(() => {
    laid = stories().map((one) => ({ one, scene: sceneOf(one, estimate) }))
  })

  test('no name and no label overlaps another, in small stories and large ones', () => {
    for (const { one, scene } of laid) nothingOverlaps(scene, one.summary)
  })

  test('no line runs through a party or a label that it does not belong to', () => {
    for (const { one, scene } of laid) {
      for (const { path, line: id, to } of scene.strands) {
        const others = boxesOf(scene).filter((box) => box.id !== id && box.id !== to)
        const hit = others.find((box) => along(path).some(({ x, y }) => Math.abs(x - box.x) < box.width / 2 - 1 && Math.abs(y - box.y) < box.height / 2 - 1))
        assert.equal(hit?.id, undefined, `${one.summary}: the line of ${id} to ${to}`)
      }
    }
  })

  test('every channel has a line to each of its parties, which ends at their sides', () => {
    for (const { one, scene: { strands, parties, labels } } of laid) {
      assert.equal(strands.length, one.lines.reduce((sum, { parties: theirs }) => sum + theirs.length, 0))
      for (const strand of strands) {
        const [from, to] = [parties.find((box) => box.party.id === strand.to)!, labels.find((box) => box.line.id === strand.line)!]
        assert.equal(Math.abs(strand.party.x - from.x), from.width / 2)
        assert.equal(Math.abs(strand.label.x - to.x), (to.carriersWidth || to.width) / 2)
      }
    }
  })

  test('the order in which the draft tells of them changes no place', () => {
    for (const { one, scene } of laid.slice(0, 12)) {
      const turned: Story = { ...one, parties: one.parties.toReversed(), lines: one.lines.toReversed() }
      assert.deepEqual(places(sceneOf(turned, estimate)), places(scene))
    }
  })

  test('what is there keeps its place while sentences are written in, one after the other', () => {
    for (const seed of [1, 2, 3, 4]) {
      const whole = thrown(9, 18, seed)
      const upTo = (count: number): Story => {
        const lines = whole.lines.slice(0, count)
        return { ...whole, lines, parties: whole.parties.filter(({ id }) => lines.some(({ parties }) => parties.includes(id))) }
      }
      let scene = sceneOf(upTo(4), estimate)
      for (let count = 5; count <= whole.lines.length; count++) {
        const next = sceneOf(upTo(count), estimate, scene.places)
        for (const [id, place] of Object.entries(places(scene))) assert.equal(places(next)[id], place, `${id} after ${count} channels`)
        nothingOverlaps(next, `seed ${seed}, ${count} channels`)
        scene = next
      }
    }
  })

  test('what is struck out leaves the rest where it was', () => {
    const whole = thrown(9, 18, 7)
    const scene = sceneOf(whole, estimate)
    const fewer = { ...whole, lines: whole.lines.filter((_, nth) => nth % 5 !== 0) }
    const after = places(sceneOf(fewer, estimate, scene.places))
    for (const [id, place] of Object.entries(after)) assert.equal(place, places(scene)[id])
  })

  test('what is gone for a moment, while its sentence is written over, comes back to its place', () => {
    const whole = thrown(6, 10, 5)
    const scene = sceneOf(whole, estimate)
    const without = sceneOf({ ...whole, lines: whole.lines.slice(1) }, estimate, scene.places)
    assert.deepEqual(places(sceneOf(whole, estimate, without.places)), places(scene))
  })

  test('a label that grows moves itself at most', () => {
    const before = story([party('Norway'), party('Iceland')], ['a', 'b', 'c'].map((id) => line(id, ['Norway', 'Iceland'])))
    const scene = sceneOf(before, estimate)
    const after = sceneOf({ ...before, lines: before.lines.map((one) => (one.id === 'b' ? { ...one, where: 'Geneva · last week', carriers: [{ id: 'swiss', name: 'Swiss diplomats' }] } : one)) }, estimate, scene.places)
    for (const id of ['Norway', 'Iceland', 'a', 'c']) assert.equal(places(after)[id], places(scene)[id])
    nothingOverlaps(after, 'a label has grown')
  })

  test('another story is laid out afresh', () => {
    const [first, second] = [thrown(4, 6, 1), story([party('Fiji'), party('Samoa')], [line('x', ['Fiji', 'Samoa'])])]
    assert.deepEqual(places(sceneOf(second, estimate, sceneOf(first, estimate).places)), places(sceneOf(second, estimate)))
  })

  test('twelve parties and twenty-five channels fit a screen at a size that can be read', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { width, height } = sceneOf(thrown(12, 25, seed), estimate)
      assert.ok(width <= 1300 && height <= 1400, `${width} by ${height}`)
    }
  })

  test('the legend has what occurs, once, the news first', () => {
    const roll = dice(3)
    const { legend } = sceneOf(story([party('Fiji'), party('Samoa')], ['historical', 'none', 'active-main', 'none'].map((status, nth) => line(`${nth} ${roll(9)}`, ['Fiji', 'Samoa'], status as 'none'))), estimate)
    assert.deepEqual(legend.map(({ status }) => status), ['none', 'active-main', 'historical'])
  })

  test('a draft without channels is an empty picture', () => {
    const scene = sceneOf(story([], []), estimate)
    assert.deepEqual([scene.parties, scene.labels, scene.strands, scene.legend], [[], [], [], []])
    assert.ok(Number.isFinite(scene.width) && Number.isFinite(scene.height))
  })
})
