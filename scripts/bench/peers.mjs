// What we are measured against, each in its own words: load, then a function that reads one text whole.
import { bundle, loadCore } from '../eval/core.mjs'

/** name, how it reads a text, and how a fresh process loads it (a module that default-exports such a reader). */
export const peers = [
  { name: 'backchannel', make: async () => (await loadCore()).analyze, cold: coldBackchannel },
  { name: 'remark + retext', make: () => import('./peers/remark.mjs').then((peer) => peer.default()), cold: () => cold('remark') },
  { name: 'wink-nlp', make: () => import('./peers/wink.mjs').then((peer) => peer.default()), cold: () => cold('wink') },
  { name: 'compromise', make: () => import('./peers/compromise.mjs').then((peer) => peer.default()), cold: () => cold('compromise') },
  { name: 'harper.js', make: () => import('./peers/harper.mjs').then((peer) => peer.default()), cold: async () => new URL('./peers/harper.mjs', import.meta.url).pathname },
]

/** Bundled as ours is, so that the number of files does not count. */
const cold = (name) => bundle(`scripts/bench/peers/${name}.mjs`, `out/measure/cold-${name}.mjs`, 'esm')

async function coldBackchannel() {
  return bundle('scripts/bench/peers/backchannel.mjs', 'out/measure/cold-backchannel.mjs', 'esm')
}
