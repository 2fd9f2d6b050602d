import { clean } from '../lettering.js'
import type { Line, Story } from '../story.js'

/** The same as the picture in words: a heading for each pair, a button for each of its channels. */
export class List {
  constructor(
    private readonly host: HTMLElement,
    private readonly choose: (key: string, enter: boolean) => void,
  ) {}

  show({ lines }: Story): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined
    const pairs = new Map<string, Line[]>()
    for (const line of lines) pairs.set(line.pair, [...(pairs.get(line.pair) ?? []), line])
    this.host.replaceChildren(...[...pairs].flatMap(([pair, theirs]) => {
      const heading = document.createElement('h2')
      heading.textContent = clean(pair)
      const list = document.createElement('ul')
      list.append(...theirs.map((line) => this.entry(line)))
      return [heading, list]
    }))
    if (focused !== undefined) [...this.host.querySelectorAll<HTMLButtonElement>('button')].find(({ dataset }) => dataset.key === focused)?.focus()
  }

  mark(key: string | null): void {
    for (const button of this.host.querySelectorAll<HTMLButtonElement>('button')) button.setAttribute('aria-pressed', String(button.dataset.key === key))
  }

  private entry({ id, said }: Line): HTMLLIElement {
    const item = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.key = `line ${id}`
    button.setAttribute('aria-pressed', 'false')
    button.textContent = clean(said)
    // a button that is clicked by the Enter key tells of no pointer
    button.addEventListener('click', ({ detail }) => this.choose(`line ${id}`, detail === 0))
    item.append(button)
    return item
  }
}
