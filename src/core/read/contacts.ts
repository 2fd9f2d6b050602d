import type { ReadPlugin } from './reading.js'

export const contacts: ReadPlugin = () => () => undefined
