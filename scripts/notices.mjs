import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The packages whose code went into a bundle, by folder. */
const packagesIn = ({ inputs }) => Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])

/** Packages whose data scripts/lexicon.mjs wrote into the lexicon. */
const facts = ['countries-list', 'i18n-iso-countries', 'i18n-nationality'].map((name) => `node_modules/${name}`)

/** Names and licences of what a bundle is made of, as those licences ask for. Throws when a package has no licence to show. */
export function notices(metafile, root) {
  return [...new Set([...packagesIn(metafile), ...facts])].sort().map((place) => {
    const folder = path.resolve(root, place)
    const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file && !license) throw new Error(`${name} has no licence.`)
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `${license}, ${typeof author === 'object' ? author.name : author ?? name}`
    return `${name} ${version} (${license})\n\n${text}\n`
  }).join(`\n${'-'.repeat(80)}\n\n`)
}
