import { companyMarks } from '../../lexicon/en/name-heads.js'
import { organizationWords } from '../../lexicon/en/organizations.js'
import { roleNouns } from '../../lexicon/en/roles.js'
import type { ActorType } from '../../model.js'
import type { Phrase } from '../../read/reading.js'
import { file, type Meant, type Part } from './casting.js'

/**
 * Which named body a common noun takes up: “The Lorne Harbour Council met. The council adjourned.” By a word of its name, else by what it is: a
 * firm is “the company”, a militia “the group”. Where two of a sentence would do, it is nobody.
 */
export class Bodies {
  readonly #byHead = new Map<string, Part[]>()
  readonly #known = new Set<Part>()

  /** A named body comes on. */
  saw(part: Part): void {
    if (this.#known.has(part)) return
    this.#known.add(part)
    if (!NAMED.has(part.type)) return
    const words = part.name.toLowerCase().split(/[\s-]+/)
    for (const word of words) if (roleNouns.get(word)?.number === 'singular' || organizationWords.has(word)) file(this.#byHead, word, part)
    for (const head of BY_TYPE[part.type] ?? []) file(this.#byHead, head, part)
    if (part.type === 'organization') for (const head of firm(words) ? FIRM : NO_FIRM) file(this.#byHead, head, part)
  }

  /** Undefined where no body or more than one would do. */
  who({ head, form }: Phrase, owners: readonly Part[], block: number): Meant | undefined {
    if (form !== 'description') return undefined
    const last = head.slice(head.lastIndexOf(' ') + 1)
    const sort = last === head ? undefined : SORTED.get(head.slice(0, head.lastIndexOf(' ')))
    const all = this.#byHead.get(head) ?? this.#byHead.get(last)
    if (!all) return undefined
    const fitting = all.filter((part) => part.mentions > 0 && (sort === undefined || part.type === sort) && (owners.length === 0 || owners.some(({ id }) => id === part.state || id === part.affiliation)))
    if (fitting.length === 1) return { part: fitting[0]!, ...(block - fitting[0]!.block < FAR ? { sure: true } : { sure: false, doubt: 'guessed-description' }) }
    fitting.sort((a, b) => b.seen - a.seen)
    const [one, two] = fitting
    if (!one || block - one.block > 2 || two && two.block === one.block && two.sentence === one.sentence) return undefined
    return { part: one, sure: false, doubt: 'guessed-description' }
  }
}

/** Blocks after which a noun may well be about another. */
const FAR = 12

const NAMED: ReadonlySet<ActorType> = new Set(['organization', 'agency', 'media', 'party', 'armed-group', 'armed-force', 'state-group', 'government'])

const list = (text: string): readonly string[] => text.split('|')

/** What news calls a body of that type, whatever its name. */
const BY_TYPE: Partial<Readonly<Record<ActorType, readonly string[]>>> = {
  agency: list('agency|body'),
  media: list('newspaper|paper|daily|tabloid|broadsheet|magazine|broadcaster|network|website|outlet|news agency|news outlet|news site'),
  party: list('party|movement'),
  'armed-group': list('group|militia|movement|organization|organisation|faction'),
  'state-group': list('bloc|alliance|organization|organisation|body|group'),
}

const FIRM = list('company|firm|corporation|business|manufacturer|carmaker|automaker|retailer|operator|carrier|airline|lender|insurer|startup|conglomerate|group')
const NO_FIRM = list('organization|organisation|group|body|agency')

/** “Halvorsen Shipping Inc.”, “Halvorsen”; no firm by its name: “Lorne University”. */
const firm = (words: readonly string[]): boolean => companyMarks.has(words.at(-1)!) || !words.some((word) => organizationWords.has(word) && !COMMERCIAL.has(word))
const COMMERCIAL = new Set(list('corp|corp.|corporation|inc|inc.|ltd|ltd.|company|companies|plc|group|holdings|holding|partners|ventures|capital|securities|investments|financial|insurance|enterprises|industries|technologies|technology|systems|software|bank|motors|airlines|airways|energy|oil|steel|shipping|foods|brothers|international|services|service|labs|solutions|entertainment|studios|pharmaceuticals|electric|electronics|stores'))

/** “the militant group” is no charity. */
const SORTED: ReadonlyMap<string, ActorType> = new Map([...list('terror|terrorist|militant|armed|rebel|jihadist|guerrilla|insurgent|separatist|islamist|extremist').map((word) => [word, 'armed-group'] as const), ['news', 'media']])
