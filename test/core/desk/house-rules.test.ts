import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, checkTexts, readOptions } from '../../../src/core/index.js'

const suspect = { name: 'suspect', never: 'alleged* terrorist', write: 'suspect' }
const found = (draft: string, ...rules: object[]): string[] => analyze(draft, { rules }).findings.filter(({ rule }) => rule.startsWith('house/')).map(({ start, end }) => draft.slice(start, end))
const mended = (draft: string, rule: object): string => {
  const { fixes: [fix] = [] } = analyze(draft, { rules: [rule] }).findings.find((finding) => finding.rule.startsWith('house/'))!
  return fix ? `${draft.slice(0, fix.start)}${fix.insert.replace(/\\(.)/g, '$1')}${draft.slice(fix.end)}` : draft
}

suite('house rules', () => {
  test('words are found in any case, with any rest of a word, over line breaks and markup', () => {
    assert.deepEqual(found('Allegedly terrorist cells met. Two alleged\nterrorist groups and an *alleged* terrorist did not. The alleged terrorist’s car stood by.', suspect), ['Allegedly terrorist', 'alleged\nterrorist', 'alleged* terrorist', 'alleged terrorist'])
  })

  test('a part of a word is another word', () => {
    assert.deepEqual(found('The alleged ex-terrorist and the alleged terrorists met an alleged, terrorist-like figure.', suspect), [])
    assert.deepEqual(found('Tax-free talks on taxes, a tax, and a surtax.', { never: 'tax' }), ['tax'])
    assert.deepEqual(found('The surtax, a tax and taxes.', { never: '*tax' }), ['surtax', 'tax'])
    assert.deepEqual(found('An anti-war march against antique guns.', { never: 'anti-*' }), ['anti-war'])
  })

  test('a capital means a capital', () => {
    assert.deepEqual(found('The Crown says a crown was stolen. THE CROWN RESTS.', { never: 'the Crown' }), ['The Crown'])
  })

  test('abbreviations keep their full stops', () => {
    assert.deepEqual(found('The U.K. and the UK said so. He left for the U.K.', { never: 'U.K.', write: 'Britain' }), ['U.K.', 'U.K.'])
  })

  test('nothing is found between quote marks, in block quotes, code, links and addresses', () => {
    const draft = 'She said “an alleged terrorist fled.” See [the alleged terrorist](https://example.org/a) and `alleged terrorist` at https://example.org/alleged terrorist.\n\n> An alleged terrorist fled.\n\n```\nalleged terrorist\n```\n'
    assert.deepEqual(found(draft, suspect), [])
  })

  test('where the desk says so it is right after all', () => {
    assert.deepEqual(found('The Alleged Terrorist Act names an alleged terrorist.', { ...suspect, except: ['Alleged Terrorist Act'] }), ['alleged terrorist'])
  })

  test('the fix keeps a capital at the beginning, and leaves alone what has markup inside', () => {
    assert.equal(mended('Alleged terrorist flees.', suspect), 'Suspect flees.')
    assert.equal(mended('One alleged\nterrorist fled.', suspect), 'One suspect fled.')
    assert.equal(mended('POLICE HOLD ALLEGED TERRORIST', suspect), 'POLICE HOLD SUSPECT')
    assert.equal(mended('He lives in Peking.', { never: 'Peking', write: 'Beijing' }), 'He lives in Beijing.')
    assert.equal(mended('An alleged *terrorist* fled.', suspect), 'An alleged *terrorist* fled.')
    assert.equal(mended('It costs nine bucks.', { never: 'nine bucks', write: '$9 {or} \\9' }), 'It costs $9 {or} \\9.')
  })

  test('a rule has its own id and its own severity, and is switched off like any other', () => {
    const draft = 'An alleged terrorist fled.'
    const ids = (options: object): string[] => analyze(draft, { rules: [suspect, { never: 'fled', severity: 'hint', why: 'we do not know that he ran' }], ...options }).findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`)
    assert.deepEqual(ids({}), ['house/suspect warning: Our house does not write “alleged terrorist”, but “suspect”.', 'house/rule hint: Our house does not write “fled”: we do not know that he ran'])
    assert.equal(ids({ off: ['house/suspect'] }).length, 1)
    assert.match(ids({ severities: { 'house/suspect': 'error', 'house/rule': 'off' } }).join('\n'), /^house\/suspect error: [^\n]+$/)
    assert.deepEqual(analyze(draft, { rules: [suspect] }).findings.map(({ wording, fixes }) => [wording, ...fixes.map((fix) => fix.wording)].filter((text) => !checkTexts.includes(text))), [[]])
  })

  test('a rule that cannot be used is left out, and it is said which and why', () => {
    const said = (rule: unknown): string[] => readOptions({ rules: [rule] }).complaints.map(({ message, at }) => `${at?.join('.')}: ${message}`)
    assert.deepEqual(said('bail'), ['rules.0: A rule must be {"never": "…", "write": "…"}.'])
    assert.deepEqual(said({ write: 'bail' }), ['rules.0: A rule needs “never”: the words not to write.'])
    assert.match(said({ never: 'a (bail|bond)*' })[0]!, /has a “\*” that touches no letter/)
    assert.deepEqual(said({ never: '*' }), ['rules.0.never: “*” has a “*” by itself; it opens or closes a word.'])
    assert.deepEqual(said({ never: 'co*rt' }), ['rules.0.never: “co*rt” has a “*” inside a word or at both its ends; it opens or closes a word.'])
    assert.match(said({ never: '“bail”' })[0]!, /holds a quote mark/)
    assert.deepEqual(said({ never: 'bail', wirte: 'bond' }), ['rules.0.wirte: “wirte” is no part of a rule; did you mean “write”?'])
    assert.deepEqual(said({ never: 'bail', name: 'Bail Bond' }), ['rules.0.name: “name” must be small letters, figures and single hyphens: “bail-not-bond”.'])
    assert.deepEqual(said({ never: 'bail', write: 'the bail' }), ['rules.0.write: “the bail” has the words in it that must not be written.'])
    assert.deepEqual(said({ never: 'bail*', write: 'bond*' }), ['rules.0.write: A “*” in “write” would be written as it stands.'])
    assert.deepEqual(said({ never: 'bail', tests: { bad: 'He made bail.' } }), ['rules.0.tests.bad: “bad” must be a list of sentences or words.'])
  })

  test('a thousand rules on a long draft take one walk over its words', () => {
    const rules = Array.from({ length: 1000 }, (_, index) => ({ never: `word${1000 + index}* of caution`, write: 'care' }))
    const draft = `${'Nobody has a word1012 of caution for the mayor. '.repeat(10)}\n\n`.repeat(20)
    assert.equal(analyze(draft, { rules }).findings.filter(({ rule }) => rule === 'house/rule').length, 200)
  })

  test('whatever the words and the draft, spans are what they say', () => {
    const word = fc.constantFrom('tax', 'taxes', 'Crown', 'U.S.', 'it’s', 'ex-tax', '*', '[', '](', ')', '“', '”', '\n', '>', '#', 'İ', '𝒜', '`')
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
    const never = fc.constantFrom('tax*', '*tax', 'Crown', 'tax crown', 'it', 'U.S.', 'i*', '𝒜')
    fc.assert(fc.property(text, fc.array(never, { maxLength: 4 }), (draft, nevers) => {
      for (const { start, end, values } of analyze(draft, { rules: nevers.map((one) => ({ never: one })) }).findings) {
        if ('found' in values) assert.ok(start >= 0 && end <= draft.length && start < end)
      }
    }))
  })
})
