import type { Scene } from './scene.js'

export type Towards = 'left' | 'right' | 'up' | 'down'

/** The key of what an arrow key leads to from here: the nearest party or channel on that side, straight ahead before aslant. */
export function nearestTowards({ parties, labels }: Scene, from: string, towards: Towards): string | undefined {
  const all = [...parties.map(({ party, x, y }) => ({ key: `party ${party.id}`, x, y })), ...labels.map(({ line, x, y }) => ({ key: `line ${line.id}`, x, y }))]
  const here = all.find(({ key }) => key === from)
  if (!here) return undefined
  const sideways = towards === 'left' || towards === 'right'
  const sign = towards === 'left' || towards === 'up' ? -1 : 1
  const ahead = all.map(({ key, x, y }) => {
    const [along, across] = sideways ? [x - here.x, y - here.y] : [y - here.y, x - here.x]
    return { key, along: along * sign, cost: along * sign + 2 * Math.abs(across) }
  }).filter(({ key, along }) => key !== from && along > 4)
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.key
}
