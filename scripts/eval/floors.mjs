// scripts/floors.json: no figure may fall under what was reached. A figure of the kind “at most” has a ceiling.
import { readFileSync } from 'node:fs'
import { root } from './core.mjs'

/** Prints each floor; the number that were missed. */
export function checkFloors(rows, only) {
  const floors = JSON.parse(readFileSync(`${root}scripts/floors.json`, 'utf8'))
  const asked = Object.entries(floors).filter(([id]) => !only || id.startsWith(`${only}.`))
  const results = asked.map(([id, floor]) => {
    const row = rows.find((one) => one.id === id)
    const passed = row !== undefined && row.value !== null && (row.most ? row.value <= floor : row.value >= floor)
    console.log(`${passed ? 'passed' : 'FAILED'} ${id.padEnd(24)} ${row?.value ?? 'not measured'} (${row?.most ? 'at most' : 'at least'} ${floor})`)
    return passed
  })
  const failed = results.filter((passed) => !passed).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  return failed
}
