import type { Heading } from '../model.js'
import type { Draft } from './draft.js'

/**
 * What stands over the text: “## What the crew knows”, and in copy without marks “Envoys Leave Geneva Without a Deal” on a line of its own.
 * Counter-example: a heading in a block quote is somebody else's; “By Ana Ruiz” is a byline.
 */
export function headingsOf({ blocks }: Draft): Heading[] {
  return blocks.flatMap((block) => {
    const { kind, level, prose } = block.reading.block
    if (kind !== 'heading' || block.quoted || (level === undefined && BYLINE.test(prose))) return []
    return { ...block.span({ start: 0, end: prose.length }), value: prose.replace(/\s+/g, ' ').trim(), ...(level === undefined ? {} : { level }) }
  })
}

const BYLINE = /^by\s/i
