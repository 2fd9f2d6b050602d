import type { ReadPlugin } from './reading.js'

export const quotes: ReadPlugin = () => () => undefined
