/**
 * Spans of a few kinds over a run of words: “[source Ruiz] [cue said] [content the talks were over].” Each place scores three
 * things for each kind: to lie inside such a span, to begin one, and to stand just behind one. Spans do not overlap.
 *
 * Scores of place i, kind k are at `i × 3·kinds + k` (inside), `+ kinds` (begins), `+ 2·kinds` (stands behind). One place more than
 * there are words, for what ends with the last. A labelling gives each word 0 (outside) or 1 + kind.
 */
export class Lattice {
  scores = new Float64Array(0)
  size = 0
  #best = new Float64Array(0)
  #from = new Uint8Array(0)
  #powers = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #values = new Float64Array(0)
  #back = new Uint8Array(0)
  #counts = new Uint8Array(0)
  constructor(readonly kinds: number) {}

  /** Makes room for `size` words; all scores are zero. */
  open(size: number): void {
    const { kinds } = this
    this.size = size
    const cells = (size + 1) * kinds * 3
    if (this.scores.length < cells) {
      this.scores = new Float64Array(cells * 2)
      this.#best = new Float64Array((size + 1) * (kinds + 1) * 2)
      this.#from = new Uint8Array((size + 1) * (kinds + 1) * 2)
      this.#forward = new Float64Array((size + 1) * (kinds + 1) * 2)
      this.#backward = new Float64Array((size + 1) * (kinds + 1) * 2)
    } else this.scores.fill(0, 0, cells)
  }

  /** Scores that were added up in units of a table become scores. */
  scale(unit: number): void {
    for (let cell = 0, cells = (this.size + 1) * this.kinds * 3; cell < cells; cell++) this.scores[cell]! *= unit
  }

  /** The best labelling; `outside` is added for each word outside all spans. */
  decode(outside = 0): Uint8Array {
    const { kinds, size, scores } = this
    const states = kinds + 1
    const best = this.#best
    const from = this.#from
    const labels = new Uint8Array(size)
    if (!size) return labels
    best[0] = outside
    for (let kind = 0; kind < kinds; kind++) best[kind + 1] = scores[kind]! + scores[kinds + kind]!
    for (let at = 1; at < size; at++) {
      const here = at * states
      const last = here - states
      const base = at * kinds * 3
      let top = best[last]!
      let source = 0
      for (let kind = 0; kind < kinds; kind++) {
        const left = best[last + kind + 1]! + scores[base + 2 * kinds + kind]!
        if (left > top) {
          top = left
          source = kind + 1
        }
      }
      best[here] = top + outside
      from[here] = source
      for (let kind = 0; kind < kinds; kind++) {
        // a span is not followed by another of its kind at once
        const stay = best[last + kind + 1]!
        let enter = top
        let door = source
        if (source === kind + 1) {
          enter = best[last]!
          door = 0
          for (let other = 0; other < kinds; other++) {
            if (other === kind) continue
            const left = best[last + other + 1]! + scores[base + 2 * kinds + other]!
            if (left > enter) {
              enter = left
              door = other + 1
            }
          }
        }
        enter += scores[base + kinds + kind]!
        best[here + kind + 1] = Math.max(stay, enter) + scores[base + kind]!
        from[here + kind + 1] = stay >= enter ? kind + 1 : door
      }
    }
    const end = (size - 1) * states
    let state = 0
    let value = best[end]!
    for (let kind = 0; kind < kinds; kind++) {
      const left = best[end + kind + 1]! + scores[size * kinds * 3 + 2 * kinds + kind]!
      if (left > value) {
        value = left
        state = kind + 1
      }
    }
    for (let at = size - 1; at >= 0; at--) {
      labels[at] = state
      state = from[at * states + state]!
    }
    return labels
  }

  /** The `most` best labellings with their scores, best first. */
  several(most: number): { readonly labels: Uint8Array; readonly score: number }[] {
    const { kinds, size, scores } = this
    const states = kinds + 1
    if (!size) return []
    const cells = size * states * most
    if (this.#values.length < cells) {
      this.#values = new Float64Array(cells * 2)
      this.#back = new Uint8Array(cells * 2)
      this.#counts = new Uint8Array(cells * 2)
    }
    const values = this.#values
    const back = this.#back
    const counts = this.#counts
    for (let state = 0; state < states; state++) {
      counts[state] = 1
      values[state * most] = state ? scores[state - 1]! + scores[kinds + state - 1]! : 0
    }
    for (let at = 1; at < size; at++) {
      const base = at * kinds * 3
      for (let state = 0; state < states; state++) {
        const here = (at * states + state) * most
        let count = 0
        for (let last = 0; last < states; last++) {
          const there = ((at - 1) * states + last) * most
          const step = last === state ? 0 : (last ? scores[base + 2 * kinds + last - 1]! : 0) + (state ? scores[base + kinds + state - 1]! : 0)
          const inside = state ? scores[base + state - 1]! : 0
          for (let rank = 0, ranks = counts[(at - 1) * states + last]!; rank < ranks; rank++) {
            const value = values[there + rank]! + step + inside
            if (count === most && value <= values[here + most - 1]!) break
            let slot = count < most ? count++ : most - 1
            while (slot > 0 && values[here + slot - 1]! < value) {
              values[here + slot] = values[here + slot - 1]!
              back[here + slot] = back[here + slot - 1]!
              slot--
            }
            values[here + slot] = value
            back[here + slot] = last * most + rank
          }
        }
        counts[at * states + state] = count
      }
    }
    const ends: { state: number; rank: number; score: number }[] = []
    for (let state = 0; state < states; state++) {
      const leave = state ? scores[size * kinds * 3 + 2 * kinds + state - 1]! : 0
      for (let rank = 0; rank < counts[(size - 1) * states + state]!; rank++) ends.push({ state, rank, score: values[((size - 1) * states + state) * most + rank]! + leave })
    }
    return ends.sort((a, b) => b.score - a.score).slice(0, most).map(({ state, rank, score }) => {
      const labels = new Uint8Array(size)
      for (let at = size - 1; at >= 0; at--) {
        labels[at] = state
        const step = back[(at * states + state) * most + rank]!
        state = Math.floor(step / most)
        rank = step % most
      }
      return { labels, score }
    })
  }

  /** What a labelling scores. */
  score(labels: ArrayLike<number>): number {
    const { kinds, size, scores } = this
    let sum = 0
    for (let at = 0; at <= size; at++) {
      const last = at ? labels[at - 1]! : 0
      const state = at < size ? labels[at]! : 0
      const base = at * kinds * 3
      if (state) sum += scores[base + state - 1]!
      if (state !== last) sum += (state ? scores[base + kinds + state - 1]! : 0) + (last ? scores[base + 2 * kinds + last - 1]! : 0)
    }
    return sum
  }

  /**
   * Sums over all labellings. Fills the chances: `chances[at × 3·kinds + …]` laid out as the scores. Returns the logarithm of the sum of
   * all labellings’ weights.
   */
  sum(chances: Float64Array): number {
    const { kinds, size } = this
    const states = kinds + 1
    const width = kinds * 3
    const forward = this.#forward
    const backward = this.#backward
    let log = 0
    const cells = (size + 1) * width
    if (this.#powers.length < cells) this.#powers = new Float64Array(cells * 2)
    const powers = this.#powers
    for (let cell = 0; cell < cells; cell++) powers[cell] = Math.exp(Math.min(40, this.scores[cell]!))
    let norm = 1
    forward[0] = 1
    for (let kind = 0; kind < kinds; kind++) norm += forward[kind + 1] = powers[kind]! * powers[kinds + kind]!
    for (let state = 0; state < states; state++) forward[state]! /= norm
    log += Math.log(norm)
    for (let at = 1; at < size; at++) {
      const here = at * states
      const last = here - states
      const base = at * width
      let gate = forward[last]!
      for (let kind = 0; kind < kinds; kind++) gate += forward[last + kind + 1]! * powers[base + 2 * kinds + kind]!
      norm = forward[here] = gate
      for (let kind = 0; kind < kinds; kind++) {
        const stay = forward[last + kind + 1]!
        const enter = gate - stay * powers[base + 2 * kinds + kind]!
        norm += forward[here + kind + 1] = (stay + Math.max(0, enter) * powers[base + kinds + kind]!) * powers[base + kind]!
      }
      for (let state = 0; state < states; state++) forward[here + state]! /= norm
      log += Math.log(norm)
    }
    const tail = size * width + 2 * kinds
    const end = (size - 1) * states
    let total = forward[end]!
    for (let kind = 0; kind < kinds; kind++) total += forward[end + kind + 1]! * powers[tail + kind]!
    log += Math.log(total)
    backward[end] = 1
    for (let kind = 0; kind < kinds; kind++) {
      backward[end + kind + 1] = powers[tail + kind]!
      chances[tail + kind] = forward[end + kind + 1]! * powers[tail + kind]! / total
      chances[tail - kinds + kind] = chances[tail - 2 * kinds + kind] = 0
    }
    for (let at = size - 1; at >= 0; at--) {
      const here = at * states
      const last = here - states
      const base = at * width
      let mass = forward[here]! * backward[here]!
      for (let kind = 0; kind < kinds; kind++) mass += forward[here + kind + 1]! * backward[here + kind + 1]!
      for (let kind = 0; kind < kinds; kind++) chances[base + kind] = forward[here + kind + 1]! * backward[here + kind + 1]! / mass
      if (!at) {
        for (let kind = 0; kind < kinds; kind++) {
          chances[base + kinds + kind] = chances[base + kind]!
          chances[base + 2 * kinds + kind] = 0
        }
        break
      }
      // what enters each span, and what all that enters or stays outside is worth from here on
      let gate = forward[last]!
      for (let kind = 0; kind < kinds; kind++) gate += forward[last + kind + 1]! * powers[base + 2 * kinds + kind]!
      let open = backward[here]!
      let whole = gate * backward[here]!
      for (let kind = 0; kind < kinds; kind++) {
        const inside = powers[base + kind]! * backward[here + kind + 1]!
        const begin = powers[base + kinds + kind]! * inside
        open += begin
        const stay = forward[last + kind + 1]!
        const enter = Math.max(0, gate - stay * powers[base + 2 * kinds + kind]!)
        chances[base + kinds + kind] = enter * begin
        whole += stay * inside + enter * begin
      }
      for (let kind = 0; kind < kinds; kind++) {
        const begin = powers[base + kinds + kind]! * powers[base + kind]! * backward[here + kind + 1]!
        const leave = powers[base + 2 * kinds + kind]!
        chances[base + kinds + kind]! /= whole
        chances[base + 2 * kinds + kind] = forward[last + kind + 1]! * leave * Math.max(0, open - begin) / whole
        backward[last + kind + 1] = powers[base + kind]! * backward[here + kind + 1]! + leave * Math.max(0, open - begin)
      }
      backward[last] = open
      let scale = backward[last]!
      for (let kind = 0; kind < kinds; kind++) scale += backward[last + kind + 1]!
      for (let state = 0; state < states; state++) backward[last + state]! /= scale
    }
    return log
  }
}
