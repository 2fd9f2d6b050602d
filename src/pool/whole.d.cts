import type { StoryReader } from '../story/read.js' with { 'resolution-mode': 'import' }

/** `dist/whole.cjs`, beside the worker: the core and the learned weights, which ship once. */
export declare const storyReader: (key: string) => Promise<StoryReader>
