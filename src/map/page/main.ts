import type { FromMap, Kept, Story, ToMap } from '../story.js'
import { fixedPaint, measureIn } from './inks.js'
import { List } from './list.js'
import { Picture } from './picture.js'

declare function acquireVsCodeApi(): { postMessage(message: FromMap): void; getState(): Kept | undefined; setState(state: Kept): void }

const editor = acquireVsCodeApi()
const element = (id: string): HTMLElement => document.getElementById(id)!
const [listHost, pictureHost, showList] = [element('list'), element('picture'), element('show-list')]

/** What is on the page; words of the draft live here alone and are never kept. */
const page: { story?: Story; shown: string; chosen: string | null; nth: number } = { shown: '', chosen: null, nth: 0 }

const picture = new Picture(pictureHost, measureIn(getComputedStyle(document.body).fontFamily), { choose })
const list = new List(listHost, choose)

function choose(key: string | null, enter: boolean): void {
  page.nth = key === page.chosen ? page.nth + 1 : 0
  page.chosen = key
  mark()
  if (key?.startsWith('line ')) editor.postMessage({ type: 'reveal', line: key.slice(5), nth: page.nth, leave: enter })
  else if (key !== null && enter) editor.postMessage({ type: 'meet', party: key.slice(6), leave: true })
}

function mark(): void {
  picture.mark(page.chosen)
  list.mark(page.chosen)
  const line = page.story?.lines.find(({ id }) => `line ${id}` === page.chosen)
  element('told').textContent = line ? `${line.pair}: ${line.said}` : ''
}

/** Draws only what has changed, so that a draft can be written beside it. */
function show(story: Story): void {
  const shown = JSON.stringify(story)
  if (shown === page.shown) return
  page.shown = shown
  page.story = story
  const empty = story.lines.length === 0
  element('unread').hidden = true
  element('empty').hidden = !empty
  pictureHost.hidden = empty
  const gone = ![...story.lines.map(({ id }) => `line ${id}`), ...story.parties.map(({ id }) => `party ${id}`)].includes(page.chosen ?? '')
  if (gone) page.chosen = null
  picture.show(story)
  list.show(story)
  mark()
}

function toggleList(on: boolean): void {
  listHost.hidden = !on
  showList.setAttribute('aria-pressed', String(on))
}

function save(): void {
  const svg = page.story?.lines.length ? picture.saved(fixedPaint()) : undefined
  if (svg !== undefined) editor.postMessage({ type: 'save', svg })
}

window.addEventListener('message', ({ data }: MessageEvent<ToMap>) => {
  if (data.type === 'save') save()
  else if (data.type === 'unread') element('unread').hidden = page.story !== undefined
  else if (data.type === 'story') {
    editor.setState({ ...editor.getState(), draft: data.draft })
    show(data.story)
  }
})

showList.addEventListener('click', () => {
  toggleList(listHost.hasAttribute('hidden'))
  editor.setState({ ...editor.getState(), list: !listHost.hasAttribute('hidden') })
})
element('tidy').addEventListener('click', () => {
  if (page.story) picture.show(page.story, true)
  mark()
})
element('smaller').addEventListener('click', () => picture.zoom(1 / 1.2))
element('larger').addEventListener('click', () => picture.zoom(1.2))
element('fit').addEventListener('click', () => picture.zoom('fit'))
element('save').addEventListener('click', save)

toggleList(editor.getState()?.list ?? false)
editor.postMessage({ type: 'ready' })
