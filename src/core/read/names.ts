import type { ReadPlugin } from './reading.js'

export const names: ReadPlugin = () => () => undefined
