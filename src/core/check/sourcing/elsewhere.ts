import type { Resolved } from '../check.js'

/**
 * Sources that told another outlet: of “An employee told the Fjord Courier the ovens failed” the Courier knows the name and answers for
 * withholding it, not the desk that repeats it.
 *
 * `theirs` where the desk has said what it is called (`house`) and the outlet is another; `perhaps` where it has not. An outlet that two
 * sources of the draft told is taken for its own.
 */
export function toldElsewhere({ sources, draft: { blocks, options: { house } } }: Resolved): ReadonlyMap<string, 'theirs' | 'perhaps'> {
  const outlets = new Map<number, string>()
  for (const block of blocks) {
    for (const { start, end, addressee } of block.reading.unnamed) {
      const told = addressee && block.value(addressee).replace(/^[Tt]he /, '')
      if (told && OUTLET.test(told) && !OURS.test(told)) outlets.set(block.span({ start, end }).start, told)
    }
  }
  const told = sources.flatMap(({ id, spans }) => {
    const outlet = spans.map(({ start }) => outlets.get(start)).find((each) => each !== undefined)
    return outlet === undefined ? [] : [{ id, outlet }]
  })
  const ours = (outlet: string): boolean => (house.length ? house.some((name) => outlet.includes(name.replace(/^The /, ''))) : told.filter((one) => one.outlet === outlet).length > 1)
  return new Map(told.filter(({ outlet }) => !ours(outlet)).map(({ id }) => [id, house.length ? 'theirs' : 'perhaps']))
}

/** A name in it, and not that of a person: “the Fjord Courier”, “state broadcaster NRK”. */
const OUTLET = /(?:^|\s)\p{Lu}/u
const OURS = /^(?:this|our|us|me|reporters?|journalists?)\b/i
