import assert from 'node:assert/strict'

/** The browser's worker has assertions of its own: those, too, must be able to fail. */
suite('an assertion', () => {
  const fails = (claim: () => void): boolean => {
    try {
      claim()
      return false
    } catch (error) {
      return error instanceof Error && error.name === 'AssertionError'
    }
  }

  test('fails where the claim is wrong', async () => {
    const wrong: readonly (() => void)[] = [
      () => assert.ok(0), () => assert.equal(1, '1'), () => assert.notEqual(1, 1), () => assert.match('cod', /herring/), () => assert.doesNotMatch('cod', /c/), () => assert.throws(() => undefined),
      () => assert.deepEqual([1, 2], [1]), () => assert.deepEqual({ a: 1 }, { a: 1, b: undefined }), () => assert.deepEqual({ a: 1 }, { a: '1' }), () => assert.deepEqual([], {}), () => assert.deepEqual({ a: undefined }, { b: undefined }),
      () => assert.deepEqual(new Set([1]), new Set([2])), () => assert.deepEqual(null, undefined), () => assert.deepEqual(undefined, {}), () => assert.throws(() => { throw new Error('cod') }, /herring/),
    ]
    for (const claim of wrong) assert.equal(fails(claim), true, String(claim))
    await assert.rejects(async () => assert.rejects(Promise.resolve()))
  })

  test('holds where the claim is right', async () => {
    assert.ok('cod')
    assert.equal(Number.NaN, Number.NaN)
    assert.notEqual(0, -0)
    assert.deepEqual({ fish: ['cod', { tons: 3 }], port: undefined }, { port: undefined, fish: ['cod', { tons: 3 }] })
    assert.deepEqual(new Map([['cod', new Set([3])]]), new Map([['cod', new Set([3])]]))
    assert.match('cod', /c/)
    assert.doesNotMatch('cod', /herring/)
    assert.throws(() => { throw new Error('cod') }, /cod/)
    await assert.rejects(Promise.reject(new Error('cod')), /cod/)
  })
})
