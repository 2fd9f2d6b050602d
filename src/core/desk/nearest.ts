/** The word of a list that somebody who wrote “severites” may have meant, “severities”; undefined where none is near: “colour” is nobody's slip. */
function nearest(written: string, words: readonly string[]): string | undefined {
  const word = written.slice(0, LONGEST).toLowerCase()
  const allowed = Math.max(1, Math.min(3, Math.floor(word.length / 3)))
  const near = words.map((other) => ({ other, far: distance(word, other.toLowerCase()) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far <= allowed ? near.other : undefined
}

/** What to tell somebody who wrote a word that is none of a list. */
export function meant(written: string, words: readonly string[]): string {
  const near = nearest(written, words)
  return near ? `did you mean “${near}”?` : `there are ${words.join(', ')}.`
}

/** No key and no rule id is longer. */
const LONGEST = 60

/** Letters to put in, take out or change, and neighbours to swap, between one word and another. */
function distance(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1), swapped ? before[j - 2]! + 1 : Infinity))
    }
    [before, last] = [last, row]
  }
  return last[other.length]!
}
