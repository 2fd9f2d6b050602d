// npm run learn -- NAME: learns the model of scripts/learn/NAME.ts anew from ../shared and writes its weights. Same input, same file.
import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('./learn/', import.meta.url)
const models = readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3))
const [, , name] = process.argv
if (!models.includes(name)) {
  console.error(`npm run learn -- ${models.join(' | ')}`)
  process.exit(1)
}
if (!existsSync(new URL('../../shared/corpus', import.meta.url))) {
  console.log('learn: ../shared (the corpora) is not here; the weights stay as they are.')
  process.exit(0)
}
await import(new URL(`${name}.ts`, folder).href)
