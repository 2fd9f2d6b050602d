import assert from 'node:assert/strict'
import { estimate } from '../../src/map/lettering.js'
import { sceneOf } from '../../src/map/scene.js'
import { stories } from './stories.js'

suite('the Channel Map is laid out', () => {
  test('no two boxes overlap, in small stories and large ones', () => {
    for (const story of stories()) {
      const { parties, labels } = sceneOf(story, estimate)
      const boxes = [...parties, ...labels]
      boxes.forEach((a, nth) => boxes.slice(nth + 1).forEach((b) => {
        const apart = Math.max(Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - (a.height + b.height) / 2)
        assert.ok(apart >= 4, `${story.summary}: boxes ${apart} apart`)
      }))
    }
  })
})
