// The story room as one module, for bench/folder.mjs.
export { Pool } from '../../src/pool/pool.js'
export { readIndex, writeIndex } from '../../src/story/index-file.js'
export { StoryReader } from '../../src/story/read.js'
export { Seal } from '../../src/story/seal.js'
export { joinStory } from '../../src/story/story.js'
