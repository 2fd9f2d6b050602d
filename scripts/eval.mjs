// npm run eval [-- --only seed|gold|polnear|…] [--verbose] [--floors]
// Runs the core over the corpora and annotated articles of ../shared, scores it with their scorers, prints one table and, when
// everything was measured, writes docs/accuracy.md. --floors holds the figures against scripts/floors.json instead of writing.
import { parseArgs } from 'node:util'
import { articleSets } from './eval/articles.mjs'
import { loadCore } from './eval/core.mjs'
import { corpusSets } from './eval/corpora.mjs'
import { deskSets } from './eval/desk.mjs'
import { checkFloors } from './eval/floors.mjs'
import { markdown, table, writeBetween } from './eval/print.mjs'
import { present } from './eval/shared.mjs'
import { writeFigures } from './figures.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' }, verbose: { type: 'boolean' }, floors: { type: 'boolean' } } })
const sets = [...articleSets, ...corpusSets, ...deskSets].filter(({ name }) => values.only === undefined || values.only === name)
if (sets.length === 0) {
  console.error(`--only takes one of ${[...articleSets, ...corpusSets, ...deskSets].map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
if (!present()) {
  console.log('eval: ../shared (corpora and annotated articles) is not here; nothing was measured.')
  process.exit(0)
}
const core = await loadCore()
const rows = []
for (const { run } of sets) {
  const found = await run(core, values.verbose)
  rows.push(...found)
  if (!values.floors) console.log(table(found))
}
if (values.floors) process.exitCode = checkFloors(rows, values.only) > 0 ? 1 : 0
else if (values.only === undefined) {
  writeBetween('docs/accuracy.md', markdown(rows))
  writeFigures()
}
