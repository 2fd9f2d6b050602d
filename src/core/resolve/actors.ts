import type { Cast, Draft } from './draft.js'

export function resolveActors(_draft: Draft): Cast {
  return { actors: [], mentions: [], mention: () => undefined, actor: () => undefined }
}
