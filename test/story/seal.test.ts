import assert from 'node:assert/strict'
import { Seal } from '../../src/story/seal.js'

suite('a sealed name', () => {
  const seal = new Seal('000102030405060708090a0b0c0d0e0f')

  test('is what SipHash’s authors print for their key', () => {
    const text = (bytes: number): string => String.fromCharCode(...Array.from({ length: bytes / 2 }, (_, index) => 2 * index | ((2 * index + 1) << 8)))
    assert.deepEqual([0, 2, 4, 6, 8].map((bytes) => seal.of(text(bytes))), VECTORS)
  })

  test('tells another name, and the same name under another key', () => {
    assert.equal(seal.of('sunna brekkan'), seal.of('sunna brekkan'))
    assert.notEqual(seal.of('sunna brekkan'), seal.of('sunna brekka'))
    assert.notEqual(seal.of('sunna brekkan'), new Seal('100102030405060708090a0b0c0d0e0f').of('sunna brekkan'))
  })

  test('needs a key', () => assert.throws(() => new Seal('draft'), RangeError))
})

/** Of 0, 2, 4, 6 and 8 bytes, from `vectors.h` of the reference implementation, high byte first. */
const VECTORS = ['726fdb47dd0e0e31', '0d6c8009d9a94f5a', 'cf2794e0277187b7', 'cbc9466e58fee3ce', '93f5f5799a932462']
