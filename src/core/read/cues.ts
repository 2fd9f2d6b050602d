import type { ReadPlugin } from './reading.js'

export const cues: ReadPlugin = () => () => undefined
