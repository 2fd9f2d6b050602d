import assert from 'node:assert/strict'
import { clean, clipped, estimate, letters, wrapped } from '../../src/map/lettering.js'
import { sceneOf } from '../../src/map/scene.js'
import { nearestTowards } from '../../src/map/steps.js'
import { NEWS, STROKES } from '../../src/map/strokes.js'
import { svgOf, type Paint } from '../../src/map/svg.js'
import { line, party, story, thrown } from './stories.js'

const inks = { paper: '#ffffff', ink: '#222222', muted: '#666666', node: '#eeeeee', rim: '#cccccc', on: '#2f7a70', off: '#9c4a4a', ahead: '#4a6f94', past: '#737373', doubt: '#946200' }
const saved: Paint = { inks, font: 'sans-serif', live: false }
const live: Paint = { ...saved, live: true }

const NAME = /^[a-zA-Z][\w:-]*/

/** The elements of an XML document in their order; throws where it is not well formed. */
function elements(xml: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const open: string[] = []
  const found: { name: string; attributes: Record<string, string> }[] = []
  for (const [nth, piece] of xml.split('<').entries()) {
    if (nth === 0) {
      assert.equal(piece, '')
      continue
    }
    const [tag, text = '', ...more] = piece.split('>')
    assert.deepEqual(more, [], 'a bare > in a text')
    for (const part of [tag!, text]) assert.doesNotMatch(part, /&(?!(?:amp|lt|gt|quot|#39);)/)
    if (tag!.startsWith('/')) {
      assert.equal(tag!.slice(1), open.pop())
      continue
    }
    const [name] = NAME.exec(tag!) ?? assert.fail(`no element: ${tag}`)
    const written = tag!.slice(name.length).replace(/\/$/, '')
    const attributes = Object.fromEntries([...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]))
    assert.equal(Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join(''), written, 'an attribute twice, or badly quoted')
    found.push({ name, attributes })
    if (!tag!.endsWith('/')) open.push(name)
    else assert.equal(text, '')
  }
  assert.deepEqual(open, [])
  return found
}

const hostile = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\'-alert(1)-\'', ']]>&amp;&#x3c;<!--', 'a\u0000b\u0008c\ud800d\uffff', '\u202egnp.exe\u2066',
  'Foreign Minister of the Islamic Republic of Somewhere Very Far Away Indeed and Its Dependencies '.repeat(40), '👩‍🔧'.repeat(60), 'وزارة الخارجية والمغتربين في الجمهورية العربية', '日本国外務省アジア大洋州局北東アジア課', 'x'.repeat(10_000), '   ', '',
]

suite('the Channel Map as SVG', () => {
  const hostiles = story(hostile.map((name, nth) => party(name, `${nth} ${name}`)), hostile.slice(1).map((name, nth) =>
    line(`${nth} ${name}`, [`0 ${hostile[0]!}`, `${nth + 1} ${name}`], NEWS[nth % NEWS.length]!, { what: name, where: name, said: name, pair: name, carriers: [{ id: name, name }] })))

  test('names that are HTML, marks of XML, marks of direction or half a letter are words and nothing else', () => {
    for (const paint of [saved, live]) {
      const svg = svgOf(sceneOf(hostiles, estimate), paint)
      const names = new Set(elements(svg).map(({ name }) => name))
      assert.deepEqual([...names].sort(), ['circle', 'g', 'path', 'rect', 'svg', 'text', 'title'])
      assert.doesNotMatch(svg, /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/)
      assert.doesNotMatch(svg, /\p{Cs}/u)
      for (const { attributes } of elements(svg)) for (const name of Object.keys(attributes)) assert.doesNotMatch(name, /^(?:on|style|href|xlink)/)
    }
  })

  test('a name of any length stays within its box, cut between letters, with the whole of it in its title', () => {
    for (const { name, width } of sceneOf(hostiles, estimate).parties) {
      assert.ok(name.length <= 2)
      for (const row of name) assert.ok(estimate(row, 13, true) <= width, row)
    }
    const long = 'the Hanseatic Fisheries Arbitration Board of 1911 and of the Years that Followed'
    const svg = svgOf(sceneOf(story([party(long), party('Fiji')], [line('a', [long, 'Fiji'])]), estimate), saved)
    assert.match(svg, /<title>the Hanseatic Fisheries Arbitration Board of 1911 and of the Years that Followed, state<\/title>/)
    assert.match(svg, /…<\/text>/)
  })

  test('letters are kept whole where a name is cut', () => {
    const cut = clipped('👩‍🔧'.repeat(20), 100, 13, false, estimate)
    assert.ok(letters(cut).slice(0, -1).every((letter) => letter === '👩‍🔧'))
    assert.equal(clipped('Norway', 200, 13, false, estimate), 'Norway')
    assert.equal(clipped('the Ministry of Foreign Affairs', 130, 13, false, estimate), 'the Ministry of…')
    assert.deepEqual(wrapped('Faroese Home Rule', 90, 13, true, estimate), ['Faroese', 'Home Rule'])
    assert.equal(clean(' a \n\tb\u0007 '), 'a b')
  })

  test('a saved picture is complete in itself: colours written in, nothing to run, nothing to load', () => {
    const svg = svgOf(sceneOf(thrown(6, 10, 1), estimate), saved)
    assert.doesNotMatch(svg, /var\(|url\(|<style|<script|<image|<use|href|data-|tabindex|class="ring"/)
    assert.equal(svg.match(/http[^"]*/g)?.join(), 'http://www.w3.org/2000/svg')
    const [root] = elements(svg)
    assert.equal(root!.attributes.role, 'img')
  })

  test('in the editor every party and every channel can be reached, and says what it is', () => {
    const one = story([party('Norway'), party('Iceland')], [line('a', ['Norway', 'Iceland'], 'none', { said: 'no direct channel, since March' })])
    const buttons = elements(svgOf(sceneOf(one, estimate), live)).filter(({ attributes }) => attributes.role === 'button')
    assert.deepEqual(buttons.map(({ attributes }) => attributes['aria-label']), ['Norway, state', 'Iceland, state', 'Norway – Iceland: no direct channel, since March'])
    assert.ok(buttons.every(({ attributes }) => attributes.tabindex === '0'))
  })

  test('each status is drawn like no other, told apart without colour', () => {
    const drawn = NEWS.map((status) => JSON.stringify({ ...STROKES[status], ink: undefined }))
    assert.equal(new Set(drawn).size, NEWS.length)
    assert.equal(NEWS.length, 13)
  })

  test('that there is no channel is a broken line with a bar on each side of the break', () => {
    const one = story([party('Norway'), party('Iceland')], [line('a', ['Norway', 'Iceland'], 'none')])
    const all = elements(svgOf(sceneOf(one, estimate), saved))
    const bars = all.filter(({ attributes }) => attributes.d === 'M0,-6V6')
    assert.equal(bars.length, 4, 'two in the picture, two in the legend')
    assert.ok(all.some(({ attributes }) => attributes['stroke-dasharray'] === '8 5'))
  })

  test('who carries the messages sits in a capsule on the line', () => {
    const one = story([party('Norway'), party('Iceland')], [line('a', ['Norway', 'Iceland'], 'active', { what: 'back channel', carriers: [{ id: 'swiss', name: 'Swiss diplomats' }] })])
    const scene = sceneOf(one, estimate)
    const [capsule] = [...svgOf(scene, saved).matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="19"/g)].map(([, ...numbers]) => numbers.map(Number))
    for (const { label } of scene.strands) {
      assert.ok(label.x === capsule![0] || label.x === capsule![0]! + capsule![2]!)
      assert.equal(label.y, capsule![1]! + 9.5)
    }
    assert.match(svgOf(scene, saved), /rx="9.5"[^>]*\/><text[^>]*>Swiss diplomats<\/text>/)
  })

  test('a letter sent has an arrow at the side that gets it', () => {
    const sent = line('a', ['Norway', 'Iceland'], 'one-off', { direction: { from: 'Norway', to: 'Iceland' } })
    const arrows = sceneOf(story([party('Norway'), party('Iceland')], [sent]), estimate).strands.filter(({ arrow }) => arrow)
    assert.deepEqual(arrows.map(({ to }) => to), ['Iceland'])
  })

  test('arrow keys lead from a party to its channel and on to the other party', () => {
    const scene = sceneOf(story([party('Norway'), party('Iceland')], [line('a', ['Norway', 'Iceland'])]), estimate)
    const [left, right] = scene.parties.toSorted((a, b) => a.x - b.x).map((box) => `party ${box.party.id}`)
    assert.equal(nearestTowards(scene, left!, 'right'), 'line a')
    assert.equal(nearestTowards(scene, 'line a', 'right'), right)
    assert.equal(nearestTowards(scene, right!, 'left'), 'line a')
    assert.equal(nearestTowards(scene, left!, 'left'), undefined)
  })
})
