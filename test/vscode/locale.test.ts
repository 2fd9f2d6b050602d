import assert from 'node:assert/strict'
import { number, percent, shortDay } from '../../src/vscode/locale.js'

/** No-break spaces of whatever width count as spaces. */
const plain = (text: string): string => text.replace(/\s/g, ' ')

suite('numbers and days', () => {
  test('a count is grouped as the reader’s language groups it', () => {
    assert.equal(number(12_345, 'en'), '12,345')
    assert.equal(number(12_345, 'de'), '12.345')
    assert.equal(number(7, 'de'), '7')
  })

  test('a share is given in whole per cent, and a draft is not read through before it is', () => {
    assert.equal(percent(0.25, 'en'), '25%')
    assert.equal(plain(percent(0.25, 'de')), '25 %')
    assert.equal(percent(0.999, 'en'), '99%')
  })

  test('a day stands as the reader’s language has it, with its year where that is not plain', () => {
    assert.equal(shortDay('2031-05-03', false, 'en'), 'May 3')
    assert.equal(shortDay('2031-05-03', false, 'de'), '3. Mai')
    assert.equal(shortDay('2031-05-03', true, 'en'), 'May 3, 2031')
    assert.equal(shortDay('2031-05-03', true, 'de'), '3. Mai 2031')
  })

  test('what is no day stays as it is written, and a language that nobody knows breaks nothing', () => {
    assert.equal(shortDay('in May', true, 'de'), 'in May')
    assert.equal(number(12_345, 'not a language'), '12345')
    assert.equal(shortDay('2031-05-03', true, 'not a language'), '2031-05-03')
  })
})
