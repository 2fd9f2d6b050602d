import assert from 'node:assert/strict'
import { Lattice } from '../../src/core/read/speech/lattice.js'

const KINDS = 3
const WORDS = 4
const CELLS = (WORDS + 1) * KINDS * 3

/** Every labelling of four words there is. */
const all = Array.from({ length: 4 ** WORDS }, (_, code) => Array.from({ length: WORDS }, (_, at) => (code >> (2 * at)) & 3))

function drawn(seed: number): Lattice {
  const lattice = new Lattice(KINDS)
  lattice.open(WORDS)
  for (let cell = 0; cell < CELLS; cell++) lattice.scores[cell] = 2 * Math.sin(seed + cell * 7.1)
  return lattice
}

suite('The lattice', () => {
  for (const seed of [0, 1, 2, 3]) {
    test(`its best labellings score best of all there are (${seed})`, () => {
      const lattice = drawn(seed)
      const ranked = all.map((labels) => ({ labels: labels.join(''), score: lattice.score(labels) })).sort((a, b) => b.score - a.score)
      assert.equal([...lattice.decode()].join(''), ranked[0]!.labels)
      assert.deepEqual(lattice.several(6).map(({ labels }) => [...labels].join('')), ranked.slice(0, 6).map(({ labels }) => labels))
      for (const { labels, score } of lattice.several(6)) assert.ok(Math.abs(lattice.score(labels) - score) < 1e-9)
    })

    test(`its chances are those of all labellings counted one by one (${seed})`, () => {
      const lattice = drawn(seed)
      const counted = new Float64Array(CELLS)
      const whole = all.reduce((sum, labels) => sum + Math.exp(lattice.score(labels)), 0)
      for (const labels of all) {
        const share = Math.exp(lattice.score(labels)) / whole
        for (let at = 0; at <= WORDS; at++) {
          const last = at ? labels[at - 1]! : 0
          const here = at < WORDS ? labels[at]! : 0
          const base = at * KINDS * 3
          if (here) counted[base + here - 1]! += share
          if (here && here !== last) counted[base + KINDS + here - 1]! += share
          if (last && here !== last) counted[base + 2 * KINDS + last - 1]! += share
        }
      }
      const chances = new Float64Array(CELLS)
      assert.ok(Math.abs(lattice.sum(chances) - Math.log(whole)) < 1e-9)
      counted.forEach((share, cell) => assert.ok(Math.abs(share - chances[cell]!) < 1e-9, `cell ${cell}`))
    })
  }

  test('no words have no labels', () => {
    const lattice = new Lattice(KINDS)
    lattice.open(0)
    assert.equal(lattice.decode().length, 0)
    assert.equal(lattice.several(3).length, 0)
  })
})
