// node scripts/desk.mjs [--check]: what is written out of the core's own lists: schemas/backchannel.schema.json, for completion and
// validation of .backchannel.json in the editor, the tables of docs/profiles.md and the list of checks in docs/checks/README.md. --check
// only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadCore, root } from './eval/core.mjs'
import { fill } from './page.mjs'

const { catalogue, defaultLimits, highestLimit, limitTexts, profiles, rules, usualSeverities } = await loadCore()
const check = process.argv.includes('--check')
const by = 'node scripts/desk.mjs'

const LEVELS = { error: 'Not to be printed like this.', warning: 'Somebody has to look at it.', information: 'Worth knowing.', hint: 'A quiet word.', off: 'Left out.' }
const severity = (values) => ({ enum: values, enumDescriptions: values.map((value) => LEVELS[value]) })
const list = (items, rest) => ({ type: 'array', items, ...rest })
const words = { type: 'string', minLength: 1 }
const HOUSE = '^house/[a-z0-9]+(-[a-z0-9]+)*$'

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Backchannel: a desk’s settings',
  description: 'Holds for the drafts in this folder and below it. See docs/desk-settings.md of Backchannel.',
  type: 'object',
  additionalProperties: false,
  allowComments: true,
  allowTrailingCommas: true,
  defaultSnippets: [{ label: 'Desk settings', body: { profile: '${1|house,ap,reuters|}', house: ['$2'] } }],
  properties: {
    $schema: { type: 'string' },
    profile: { description: 'After whose published rules findings are graded. It sets how grave they are, never what is looked for.', enum: Object.keys(profiles), enumDescriptions: Object.values(profiles).map(({ name }) => name), default: 'house' },
    severities: {
      description: 'How grave a finding of a rule is, whatever the profile says. Any level but “off” switches on a rule that is usually off.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries([...rules, 'house/rule'].map((rule) => [rule, { description: `${catalogue[rule]} Usually: ${usualSeverities[rule] ?? 'warning'}.`, ...severity(Object.keys(LEVELS)) }])),
      patternProperties: { [HOUSE]: { description: 'A rule of this desk, by its name.', ...severity(Object.keys(LEVELS)) } }
    },
    limits: {
      description: 'Where a check begins to mind.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(defaultLimits).map(([limit, value]) => [limit, { description: limitTexts[limit], type: 'integer', minimum: 0, maximum: highestLimit, default: value }]))
    },
    house: list(words, { description: 'The names of our own outlet, as they stand in the text: “told The Valley Courier” is then no second-hand source.', uniqueItems: true }),
    words: {
      description: 'Names put right by hand, as the file .backchannel keeps them.',
      type: 'object',
      additionalProperties: false,
      properties: {
        notActors: list(words, { description: 'Names and descriptions that are nobody who acts.' }),
        apart: list(list(words, { minItems: 2 }), { description: 'Lists of names of which no two are the same: ["Ali", "Ahmed Ali"].' })
      }
    },
    rules: list({
      type: 'object',
      required: ['never'],
      additionalProperties: false,
      defaultSnippets: [{ label: 'never write …, write …', body: { never: '$1', write: '$2', tests: { bad: ['$3'], good: ['$4'] } } }],
      properties: {
        name: { description: 'Makes the rule’s id house/NAME, by which it is graded and switched off. Without one it is house/rule.', type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
        never: { description: 'The words not to write. “*” is any beginning or rest of a word; small letters are found in any case, a capital means a capital.', type: 'string', minLength: 1, maxLength: 200 },
        write: { description: 'What to write instead. Left out, the words are only pointed at.', ...words },
        why: { description: 'Told with the finding.', ...words },
        severity: { description: 'How grave it is.', ...severity(['error', 'warning', 'information', 'hint']), default: 'warning' },
        except: list(words, { description: 'Words in which it is right after all: the name of a law, a title.' }),
        tests: {
          description: 'Sentences to try the rule on: Backchannel: Test House Rules.',
          type: 'object',
          additionalProperties: false,
          properties: { bad: list(words, { description: 'It has to be found in each of them.' }), good: list(words, { description: 'It must not be found in any of them.' }) }
        }
      }
    }, { description: '“Never write X, write Y.” Not in quotations, code and links.', maxItems: 1000 }),
    off: list({ anyOf: [{ enum: [...rules, 'house/rule'], enumDescriptions: [...rules, 'house/rule'].map((rule) => catalogue[rule]) }, { type: 'string', pattern: HOUSE }] }, { description: 'Rules switched off.', uniqueItems: true }),
    acknowledgements: { description: 'Where “known, because …, by …” is kept.', enum: ['storage', 'beside'], enumDescriptions: ['In the extension’s own storage on this machine.', 'In a file beside the draft, where others can read it.'], default: 'storage' }
  }
}

const file = `${root}schemas/backchannel.schema.json`
const text = `${JSON.stringify(schema, null, 2)}\n`
if (!check) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`schemas/backchannel.schema.json is not what the core says; run ${by}`)
  process.exitCode = 1
}

const table = ([id, { name, severities, limits }]) => {
  const rows = [
    ...Object.entries(severities).map(([rule, ruled]) => [`\`${rule}\``, usualSeverities[rule], ruled]),
    ...Object.entries(limits).map(([limit, ruled]) => [`limit \`${limit}\``, defaultLimits[limit], ruled])
  ].filter(([, usual]) => usual !== undefined)
  return [
    '', `### \`${id}\`: ${name}`, '',
    ...rows.length ? ['| what | usual | here | the rule, in our words | published |', '|---|---|---|---|---|'] : ['Each check as its own page says.'],
    ...rows.map(([what, usual, { value, asks, published }]) => `| ${what} | ${usual} | ${value} | ${asks} | [${published.name}](${published.url}) |`)
  ]
}
if (!fill('docs/profiles.md', 'profiles', [...Object.entries(profiles).flatMap(table), ''], { check, by })) process.exitCode = 1

const listed = rules.map((rule) => `| [\`${rule}\`](${rule}.md) | ${usualSeverities[rule]} | ${catalogue[rule]} |`)
if (!fill('docs/checks/README.md', 'checks', ['| check | severity | what it asks |', '|---|---|---|', ...listed], { check, by })) process.exitCode = 1
