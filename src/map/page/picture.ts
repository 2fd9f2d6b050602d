import { sceneOf, type Scene } from '../scene.js'
import type { Measure } from '../lettering.js'
import type { Story } from '../story.js'
import { svgOf, type Paint } from '../svg.js'
import { livePaint } from './inks.js'
import { nearestTowards, type Towards } from '../steps.js'

const ARROWS: Readonly<Record<string, Towards>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

export interface Deeds {
  /** A party or a channel was chosen; `enter` by the Enter key. Null: nothing is chosen any more. */
  readonly choose: (key: string | null, enter: boolean) => void
}

/** The drawing itself: parties and channels that can be pointed at and reached by the keyboard. */
export class Picture {
  private scene: Scene | undefined
  private story: Story | undefined
  private svg: SVGSVGElement | undefined
  private scale: number | 'fit' = 'fit'

  constructor(
    private readonly host: HTMLElement,
    private readonly measure: Measure,
    private readonly deeds: Deeds,
  ) {
    host.addEventListener('click', ({ target }) => this.point(target))
    host.addEventListener('keydown', (event) => this.press(event))
    new ResizeObserver(() => this.resize()).observe(host)
  }

  /** Draws a story; what was there keeps its place, unless all is to be arranged afresh. */
  show(story: Story, afresh = false): void {
    const focused = this.host.querySelector<SVGGElement>('g:focus')?.dataset.key
    this.story = story
    this.scene = sceneOf(story, this.measure, afresh ? undefined : this.scene?.places)
    const drawn = new DOMParser().parseFromString(svgOf(this.scene, livePaint), 'image/svg+xml').documentElement
    this.svg = document.importNode(drawn, true) as unknown as SVGSVGElement
    this.host.replaceChildren(this.svg)
    this.resize()
    if (focused !== undefined) this.item(focused)?.focus({ preventScroll: true })
  }

  /** Dims all that has nothing to do with what is chosen. */
  mark(key: string | null): void {
    const near = key === null ? undefined : this.near(key)
    this.svg?.classList.toggle('chosen', near !== undefined)
    for (const item of this.items()) {
      item.classList.toggle('near', near?.has(item.dataset.key!) ?? false)
      item.setAttribute('aria-pressed', String(item.dataset.key === key))
    }
    for (const strand of this.svg?.querySelectorAll<SVGGElement>('g.strand') ?? []) strand.classList.toggle('near', near?.has(`line ${strand.dataset.of!}`) ?? false)
  }

  /** A picture of it to save. */
  saved(paint: Paint): string | undefined {
    return this.scene && svgOf(this.scene, paint)
  }

  zoom(by: number | 'fit'): void {
    this.scale = by === 'fit' ? 'fit' : Math.min(Math.max((this.scale === 'fit' ? this.fitting() : this.scale) * by, 0.25), 3)
    this.resize()
  }

  private items(): SVGGElement[] {
    return [...(this.svg?.querySelectorAll<SVGGElement>('g[data-key]') ?? [])]
  }

  private item(key: string): SVGGElement | undefined {
    return this.items().find((item) => item.dataset.key === key)
  }

  /** What belongs to a party or a channel, itself included. */
  private near(key: string): Set<string> {
    const lines = this.story?.lines ?? []
    const mine = key.startsWith('party ') ? lines.filter(({ parties, carriers }) => [...parties, ...carriers.map(({ id }) => id)].includes(key.slice(6))) : lines.filter(({ id }) => `line ${id}` === key)
    return new Set([key, ...mine.flatMap(({ id, parties }) => [`line ${id}`, ...parties.map((party) => `party ${party}`)])])
  }

  private point(target: EventTarget | null): void {
    const group = target instanceof Element ? target.closest<SVGGElement>('g[data-key], g[data-of]') : null
    const { key, of } = group?.dataset ?? {}
    this.deeds.choose(key ?? (of === undefined ? null : `line ${of}`), false)
  }

  private press(event: KeyboardEvent): void {
    const key = (event.target as Element).closest<SVGGElement>('g[data-key]')?.dataset.key
    const towards = ARROWS[event.key]
    if (event.key === 'Escape') this.deeds.choose(null, false)
    else if (key === undefined) return
    else if (event.key === 'Enter' || event.key === ' ') this.deeds.choose(key, event.key === 'Enter')
    else if (towards && this.scene) {
      const next = nearestTowards(this.scene, key, towards)
      if (next !== undefined) this.item(next)?.focus()
    } else return
    event.preventDefault()
  }

  /** As large as the width holds, never larger than drawn and never too small to read: then it scrolls. */
  private fitting(): number {
    return this.scene ? Math.max(Math.min((this.host.clientWidth - 4) / this.scene.width, 1), 0.7) : 1
  }

  private resize(): void {
    if (!this.svg || !this.scene) return
    const scale = this.scale === 'fit' ? this.fitting() : this.scale
    this.svg.setAttribute('width', String(Math.round(this.scene.width * scale)))
    this.svg.setAttribute('height', String(Math.round(this.scene.height * scale)))
  }
}
