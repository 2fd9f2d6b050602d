import type { ReadPlugin } from './reading.js'

export const unnamed: ReadPlugin = () => () => undefined
