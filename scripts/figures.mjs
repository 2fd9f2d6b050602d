// node scripts/figures.mjs [--check]: the README's figures, out of docs/accuracy.md (npm run eval) and docs/speed.md (npm run bench).
import { pathToFileURL } from 'node:url'
import { fill, read } from './page.mjs'

/** [figure in docs/accuracy.md, what it says in plain words]. */
const shown = [
  ['gold.mentions', 'Mentions of actors found and rightly bounded'],
  ['wikigold.exact', 'Names of people, places and bodies (wikigold, exact borders)'],
  ['gold.segments', 'Quotes found, piece by piece'],
  ['gold.speaker', 'Speaker of a quote'],
  ['polnear.direct', 'Direct quotes found (PolNeAR)'],
  ['polnear.indirect', 'Reported speech without quote marks found (PolNeAR)'],
  ['polnear.speaker', 'Its speaker (PolNeAR)'],
  ['gold.anonymous', 'Anonymous sources found'],
  ['polnear.unnamed', 'Unnamed sources found (PolNeAR)'],
  ['gold.reason', 'Whether a reason for the missing name is printed'],
  ['gold.channels', 'Channels found, with the right parties'],
  ['gold.status', 'Status of a channel, “none” among them']
]

function accuracy() {
  const rows = new Map(read('docs/accuracy.md').split('\n').filter((line) => line.startsWith('| `')).map((line) => {
    const [, id, value, , what] = line.split('|').map((part) => part.trim())
    return [id.replaceAll('`', ''), { value, measure: what.split(', ').at(-1) }]
  }))
  return shown.map(([id, words]) => {
    const row = rows.get(id)
    if (!row) throw new Error(`docs/accuracy.md has no figure ${id}.`)
    return `| ${words} | ${row.value} | ${row.measure} |`
  })
}

const speed = () => read('docs/speed.md').split('\n').flatMap((line) => {
  const [, what, value, unit] = /^- (.+): ([\d.]+) (\S+) \(/.exec(line) ?? []
  return what ? [`| ${what[0].toUpperCase()}${what.slice(1)} | ${value} ${unit} |`] : []
})

/** Writes the README's figures; with `check`, only says whether they stand there already. */
export function writeFigures({ check = false } = {}) {
  const fast = speed()
  const lines = ['| what | figure | |', '|---|---:|---|', ...accuracy(), ...(fast.length > 0 ? ['', '| speed | |', '|---|---:|', ...fast] : [])]
  return fill('README.md', 'figures', lines, { check, by: 'node scripts/figures.mjs' })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !writeFigures({ check: process.argv.includes('--check') })) process.exitCode = 1
