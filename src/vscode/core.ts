import type { StoryReader } from '../story/read.js'
import { turn } from './turns.js'

export type Core = typeof import('../core/index.js')

/**
 * The core, loaded when it is first asked for. On the desktop the build puts `desktop-core.ts` here: there it lies in a file of its own.
 */
export const core = (): Promise<Core> => import('../core/index.js')

/** The same, and the extension host gets a turn between the parts that are unpacked. */
export const coreInSteps = async (): Promise<Core> => (await import('../core/load.js')).load(turn)

/** Reads drafts for *Channels in This Folder*. The key is what their names are sealed with. */
export const storyReader = async (key: string): Promise<StoryReader> => new (await import('../story/read.js')).StoryReader(key)
