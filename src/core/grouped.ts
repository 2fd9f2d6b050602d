/**
 * Values by what they belong to, each list in the order in which they came: the places where Ana Ruiz is named. One step a value, however long
 * the lists: a list copied for each of its values would take a draft that names one person 50,000 times half a minute.
 */
export function grouped<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const lists = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

/** How many of some numbers in ascending order are under a limit; so also the index of the first that is not. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  for (let high = ascending.length; low < high;) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
