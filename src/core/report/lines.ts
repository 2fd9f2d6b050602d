/**
 * Where an offset stands for a person: “line 12, column 5”. A sub-editor who reads “line 12: no reason printed” must find
 * it on line 12 of the file.
 */
export interface Lines {
  /** 1-based line of an offset; CRLF, LF and CR each end one line. Offsets past the end give the last line. */
  line(offset: number): number
  /** 1-based column in UTF-16 units. */
  column(offset: number): number
}

export function linesOf(source: string): Lines {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  const index = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return { line: (offset) => index(offset) + 1, column: (offset) => offset - starts[index(offset)]! + 1 }
}
