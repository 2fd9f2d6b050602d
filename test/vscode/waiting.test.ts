import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { grammar } from '../../scripts/bench/grammar.mjs'
import type { Api } from '../../src/vscode/extension.js'
import { backchannel, putAway, until, withSettings, write } from './newsroom.js'

/** Set by `npm run bench -- editor`, which wants the figures. Other runs ask only that nothing is slower by far: the machine may be busy. */
const env: Readonly<Record<string, string | undefined>> = typeof process === 'undefined' ? {} : process.env
const figures: Record<string, number> = {}
const inNode = typeof process !== 'undefined'
const slack = env.BACKCHANNEL_FIGURES ? Infinity : 8
/** Of what is waited for only once, when a workbench has just started. */
const slackAtFirst = 3 * slack

/** A watch for work of ours, in milliseconds. Where no figures are asked it leaves out, in Node, what the machine gave to others meanwhile. */
function watch(): () => number {
  const since = performance.now()
  const before = inNode && !env.BACKCHANNEL_FIGURES ? process.cpuUsage() : undefined
  return () => {
    const wall = performance.now() - since
    if (!before) return wall
    const { user, system } = process.cpuUsage(before)
    return Math.min(wall, (user + system) / 1000)
  }
}

/** News of so many words: the bench's, where it gave one, else from our grammar. */
async function news(words: number): Promise<string> {
  if (env.BACKCHANNEL_TEXTS) return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(`${env.BACKCHANNEL_TEXTS}/${words}.md`)))
  const parts: string[] = []
  const passages = grammar()
  for (let count = 0; count < words; count += parts.at(-1)!.split(/\s+/).length) parts.push(passages.next().value)
  return parts.join('\n\n')
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!

function note(name: string, value: number, most: number, times = slack): void {
  figures[name] = Math.round(value * 10) / 10
  assert.ok(value <= most * times, `${name}: ${value.toFixed(1)} ms, at most ${most} (times ${times} where others may keep the machine busy)`)
}

/** Waits until a workbench that has just started leaves the extension host in peace, half a minute at most. */
async function calm(): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) if (await longestBlock(() => new Promise((resolve) => setTimeout(resolve, 1500))) < 25) return
}

/** The longest time, in milliseconds, in which the extension host answered nobody while a deed was done. */
async function longestBlock(deed: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  try {
    await deed()
  } finally {
    clearInterval(beat)
  }
  return longest
}

/**
 * The longest turn, in milliseconds, that a timer or an immediate of ours began while a deed was done, to the end of what it set off. Other extensions
 * live in the same host, VS Code's own for Markdown among them, which is long away over a book: this is what we add. Node's host alone:
 * in a browser's worker nobody can tell whose a timer is, and it gives 0.
 */
async function longestTurn(deed: () => Promise<unknown>): Promise<number> {
  if (!inNode) return deed().then(() => 0)
  const { setTimeout: later, setImmediate: soon } = globalThis
  let longest = 0
  const watched = (call: (...given: unknown[]) => void, given: unknown[]): (() => void) => {
    const ours = /[\\/]dist[\\/](?:extension|whole)\.cjs/.test(new Error().stack ?? '')
    return () => {
      const time = watch()
      call(...given)
      if (ours) void (async () => {
        for (let reaction = 0; reaction < 20; reaction++) await Promise.resolve()
        longest = Math.max(longest, time())
      })()
    }
  }
  globalThis.setTimeout = ((call: () => void, after?: number, ...given: unknown[]) => later(watched(call, given), after)) as typeof later
  globalThis.setImmediate = ((call: () => void, ...given: unknown[]) => soon(watched(call, given))) as typeof soon
  try {
    await deed()
  } finally {
    Object.assign(globalThis, { setTimeout: later, setImmediate: soon })
  }
  return longest
}

type Loading = { exports: { activate?: (context: vscode.ExtensionContext) => unknown } }

/** The milliseconds of loading our file and of our `activate` while a deed was done: what *Show Running Extensions* counts as an activation. Node's host alone. */
async function waking(deed: () => Promise<unknown>): Promise<number> {
  const { prototype } = process.getBuiltinModule('node:module').Module as unknown as { prototype: { load(this: Loading, file: string): void } }
  const { load } = prototype
  let took = 0
  const timed = <T>(work: () => T): T => {
    const time = watch()
    try {
      return work()
    } finally {
      took += time()
    }
  }
  prototype.load = function (file) {
    if (!/[\\/]dist[\\/]extension\.cjs$/.test(file)) return load.call(this, file)
    timed(() => load.call(this, file))
    const { activate } = this.exports
    this.exports = { ...this.exports, activate: (context) => timed(() => activate!(context)) }
  }
  try {
    await deed()
  } finally {
    prototype.load = load
  }
  return took
}

/** Opens a draft; gives the milliseconds from its editor being there to the marks of what is in sight of it. */
async function shownToPainted({ analyses, marks }: Api, text: string): Promise<number> {
  let shown = 0
  const painted = new Promise<number>((resolve) => {
    const painting = marks.onDidPaint(({ document }) => {
      if (document.getText() !== text || !(marks.marked(document) ?? analyses.glimpsed(document))) return
      painting.dispose()
      resolve(performance.now())
    })
    const showing = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.getText() !== text) return
      showing.dispose()
      shown = performance.now()
    })
  })
  const draft = await write(text)
  await until('marks', () => marks.marked(draft))
  return await painted - shown
}

/** Types letters into the middle of what is in sight; gives the milliseconds from each change to the marks that show it. */
async function typed({ marks, analyses }: Api, draft: vscode.TextDocument, letters: number): Promise<number[]> {
  const editor = vscode.window.activeTextEditor!
  const times: number[] = []
  for (let letter = 0; letter < letters; letter++) {
    const { start, end } = editor.visibleRanges[0]!
    const line = Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at).find((at) => at >= (start.line + end.line) / 2 && draft.lineAt(at).text.length > 40) ?? start.line
    const at = new vscode.Position(line, draft.lineAt(line).text.indexOf(' ') + 1)
    const times2 = new Promise<number>((resolve) => {
      let since = 0
      const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => document === draft && (since ||= performance.now()))
      const painted = marks.onDidPaint(({ document }) => {
        if (document !== draft || !since || (analyses.glimpsed(draft) ?? analyses.last(draft))?.version !== draft.version) return
        vscode.Disposable.from(changed, painted).dispose()
        resolve(performance.now() - since)
      })
    })
    await editor.edit((edit) => edit.insert(at, 'e'), { undoStopBefore: false, undoStopAfter: false })
    times.push(await times2)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return times
}

suite('nobody waits', () => {
  suiteTeardown(async () => {
    await putAway()
    if (env.BACKCHANNEL_FIGURES) await vscode.workspace.fs.writeFile(vscode.Uri.file(env.BACKCHANNEL_FIGURES), new TextEncoder().encode(JSON.stringify(figures)))
  })

  test('the extension wakes by registering, and marks the first draft', async function () {
    this.timeout(90_000)
    this.retries(0)
    if (env.BACKCHANNEL_FIGURES) await calm()
    const asleep = !vscode.extensions.getExtension('backchannel.backchannel')!.isActive
    const since = performance.now()
    if (asleep && inNode) note('activation', await waking(backchannel), 30)
    if (asleep) note('awake', performance.now() - since, 60, slackAtFirst)
    const api = await backchannel()
    const text = await news(1000)
    note('firstMarks', await shownToPainted(api, text), 400, slackAtFirst)
    const others: number[] = []
    for (const name of ['Okoro', 'Dahl', 'Lund', 'Stone', 'Ruiz']) others.push(await shownToPainted(api, `Mayor Ida ${name} said no.\n\n${text}`))
    note('marksOfAnother', others.sort((a, b) => a - b)[2]!, 400)
  })

  test('in a draft of a thousand words the marks follow a keystroke', async () => {
    const api = await backchannel()
    const draft = await write(await news(1000))
    await until('marks', () => api.marks.marked(draft))
    await withSettings({ delay: 0 }, async () => note('keystroke1k', p95(await typed(api, draft, env.BACKCHANNEL_FIGURES ? 60 : 20)), 25))
  })

  test('a book opens with what is in sight, in the background, and its marks follow a keystroke before it is read again', async function () {
    this.timeout(120_000)
    const api = await backchannel()
    const { analyses, marks, status } = api
    const text = await news(100_000)
    const told: string[] = []
    let draft: vscode.TextDocument | undefined
    let shown = 0
    let first = 0
    const showing = vscode.window.onDidChangeActiveTextEditor((editor) => editor?.document === draft && (shown ||= performance.now()))
    const painting = marks.onDidPaint(({ document }) => document === draft && analyses.glimpsed(document) && (first ||= performance.now() - shown))
    const saying = analyses.onDidAdvance(() => told.push(status.draft.text))
    try {
      const open = async (): Promise<void> => {
        draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: text })
        await vscode.window.showTextDocument(draft)
        for (const end = Date.now() + 100_000; !marks.marked(draft) && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20))
      }
      let block = 0
      const turn = await longestTurn(async () => (block = await longestBlock(open)))
      assert.ok(draft && marks.marked(draft), 'the book was not read')
      figures.openingHost100k = Math.round(block)
      if (inNode) note('openingBlock100k', turn, 50)
      note('inSight100k', first, 400)
      assert.ok(first > 0, 'what is in sight was not marked first')
      assert.ok(told.some((text) => /\d+\s?%/.test(text)), `the status does not say how far the reading is: ${told.slice(0, 3).join()}`)
    } finally {
      vscode.Disposable.from(showing, painting, saying).dispose()
    }
    const book = draft
    await vscode.commands.executeCommand('revealLine', { lineNumber: Math.floor(book.lineCount / 2), at: 'top' })
    await until('the middle is in sight', () => vscode.window.activeTextEditor!.visibleRanges[0]!.start.line > book.lineCount / 3)
    await withSettings({ delay: 0 }, async () => note('keystroke100k', p95(await typed(api, book, env.BACKCHANNEL_FIGURES ? 60 : 10)), 50))
    const turn = await longestTurn(async () => {
      await typed(api, book, 3)
      for (const end = Date.now() + 60_000; !marks.marked(book) && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20))
    })
    if (inNode) note('typingBlock100k', turn, 50)
    await withSettings({ enable: false }, async () => {
      const other = await vscode.workspace.openTextDocument({ language: 'markdown', content: `A copy.\n\n${text}` })
      figures.withoutUs100k = Math.round(await longestBlock(async () => {
        await vscode.window.showTextDocument(other)
        await new Promise((resolve) => setTimeout(resolve, 3000))
      }))
    })
  })

  test('a reading that is called off stops, and the text as it stands is read', async () => {
    const { analyses } = await backchannel()
    const draft = await write(await news(20_000))
    await until('the reading is under way', () => analyses.progress(draft) === 'reading')
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Mayor Ida Lund said no. '))
    const reading = await analyses.current(draft)
    assert.equal(reading?.version, draft.version)
    assert.ok(reading.analysis.actors.some(({ name }) => name === 'Ida Lund'))
  })

  test('an editor that comes back has its marks at once, from memory', async () => {
    const { analyses, marks } = await backchannel()
    const one = await write(await news(1000))
    await until('marks', () => marks.marked(one))
    const reading = analyses.last(one)
    await write('Mayor Ida Lund said the bridge would reopen.')
    let read = 0
    let painted = 0
    const listening = vscode.Disposable.from(analyses.onDidChange((document) => document === one && read++), marks.onDidPaint(({ document }) => document === one && painted++))
    try {
      await vscode.window.showTextDocument(one)
      await until('marks are drawn', () => painted)
      assert.equal(read, 0, 'it was read again')
      assert.equal(analyses.last(one), reading)
    } finally {
      listening.dispose()
    }
  })
})
