import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { analyze } from '../../src/core/index.js'
import type { Api } from '../../src/vscode/extension.js'
import { layers, type Marked, type Shown } from '../../src/vscode/layers.js'
import { Faults, hostErrors, logged } from './faults.js'
import { heap } from './heap.js'
import { backchannel, putAway, until } from './newsroom.js'
import { Typist, type Deed } from './typist.js'

const { fs } = vscode.workspace
const env = typeof process === 'undefined' ? {} : process.env
/** `npm run soak` asks for ten thousand. */
const EDITS = Number(env.BACKCHANNEL_SOAK_EDITS ?? 300)
const SEED = Number(env.BACKCHANNEL_SOAK_SEED ?? 6)
/** Words of the long paste. */
const PASTED = Number(env.BACKCHANNEL_SOAK_PASTED ?? 5000)
/** Edits before the heap is first measured: until then caches fill and code is compiled. */
const WARM = 1000
/** Share by which the heap may grow after that. */
const GROWTH = 0.05
/** Characters; a longer draft is cut back. */
const LONGEST = 12_000

const everything: Shown = { actors: 'all', quotes: true, unnamed: true, channels: true, findings: true }
const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'soak')
/** Each mark's layer, start and end. */
const places = (marked: Marked): string[] => Object.entries(marked).flatMap(([layer, ranges]) => ranges.map(({ start, end }) => `${layer} ${start} ${end}`))
const rest = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms))

/** What went wrong by now, by both logs. */
const exceptions = async (): Promise<string[]> => [...(await logged()).split('\n').filter((line) => line.includes('[error]')), ...await hostErrors()]

/** A day at the desk: one draft that is written, one that is looked into now and then. */
class Day {
  readonly typist = new Typist(SEED)
  edits = 0
  marks = 0
  checked = 0
  renamed = 0
  private readonly counting = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length && document.uri.path.startsWith(folder().path)) this.edits++
  })

  constructor(readonly api: Api, private file: vscode.Uri, private readonly other: vscode.Uri) {}

  async do(deed: Deed): Promise<void> {
    const editor = await this.at(this.file)
    const { document } = editor
    const place = (share: number): vscode.Position => document.positionAt(Math.floor(share * document.getText().length))
    if (deed.does === 'type') {
      if (deed.at !== undefined) editor.selection = new vscode.Selection(place(deed.at), place(deed.at))
      await vscode.commands.executeCommand('type', { text: deed.text })
    } else if (deed.does === 'delete') {
      const start = place(deed.at)
      await editor.edit((edit) => edit.delete(new vscode.Range(start, document.positionAt(document.offsetAt(start) + deed.length))))
    } else if (deed.does === 'rub') {
      for (let times = 0; times < deed.times; times++) await vscode.commands.executeCommand('deleteLeft')
    } else if (deed.does === 'undo' || deed.does === 'redo') {
      for (let times = 0; times < deed.times; times++) await vscode.commands.executeCommand(deed.does)
    } else if (deed.does === 'paste') {
      await this.paste(deed.words, deed.at, deed.undone)
    } else if (deed.does === 'switch') {
      await this.at(this.other)
      await vscode.commands.executeCommand('type', { text: this.typist.sentence() })
    } else {
      await rest(220)
    }
    if (document.getText().length > LONGEST) await this.cut()
  }

  async paste(words: number, at: number, undone: boolean): Promise<void> {
    const editor = await this.at(this.file)
    const { document } = editor
    const before = document.getText()
    const written = await editor.edit((edit) => edit.insert(document.positionAt(Math.floor(at * before.length)), this.typist.copy(words)))
    assert.ok(written, 'the copy is pasted')
    if (undone) await vscode.commands.executeCommand('undo')
  }

  /** A paste that is read, with marks where the core says, and taken back. */
  async longPaste(): Promise<void> {
    const { document } = await this.at(this.file)
    const before = document.getText()
    await this.paste(PASTED, 0.5, false)
    await this.check()
    await this.at(this.file)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), before, 'the paste is undone')
  }

  /** By the file system, for undoing a rename of the editor’s own would ask a question. */
  async rename(): Promise<void> {
    const { document } = await this.at(this.file)
    await until('the draft is saved', async () => !document.isDirty || (await document.save()) && !document.isDirty)
    const to = vscode.Uri.joinPath(folder(), `morning-${++this.renamed}.md`)
    await fs.rename(this.file, to)
    this.file = to
    await this.at(to)
    await until('no editor has the old name', async () => {
      const old = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputText && input.uri.path === document.uri.path)
      return !old.length || (await vscode.window.tabGroups.close(old)) && false
    })
  }

  /** The marks are where the core says. */
  async check(): Promise<void> {
    const { api: { findings, desk, marks } } = this
    const { document } = await this.at(this.file)
    // a busy machine may take its time for the long paste
    assert.ok(await findings.current(document), `the draft is read: ${this.api.analyses.progress(document)}`)
    const marked = await until('the marks of the draft as it stands', () => marks.marked(document))
    const wanted = layers(analyze(document.getText(), await desk.options(document)), everything, new Map())
    assert.deepEqual(places(marked), places(wanted))
    this.marks += places(marked).length
    this.checked++
  }

  /** The heap of a host that has settled on the same text, under the same name, as every other time. */
  async weigh(): Promise<number | undefined> {
    const editor = await this.at(this.file)
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), new Typist(1).copy(300)))
    await this.rename()
    await this.check()
    await rest(1500)
    return heap()
  }

  end(): void {
    this.counting.dispose()
  }

  /** The editor of a file. A workbench that is busy with a renamed one may turn an editor down, or close it again. */
  private async at(file: vscode.Uri): Promise<vscode.TextEditor> {
    const active = (): vscode.TextEditor | undefined => {
      const editor = vscode.window.activeTextEditor
      return editor && editor.document.uri.path === file.path && !editor.document.isClosed ? editor : undefined
    }
    return active() ?? await until(`an editor of ${file.path}`, async () => {
      await vscode.window.showTextDocument(file).then(undefined, () => undefined)
      return active()
    })
  }

  private async cut(): Promise<void> {
    const editor = await this.at(this.file)
    const { document } = editor
    const { length } = document.getText()
    await editor.edit((edit) => edit.delete(new vscode.Range(document.positionAt(Math.floor(length * 0.2)), document.positionAt(Math.floor(length * 0.85)))))
  }
}

suite('a long day at the desk', function () {
  this.timeout(120_000 + EDITS * 1000)

  suiteTeardown(async () => {
    await putAway()
    await fs.delete(folder(), { recursive: true })
  })

  test(`${EDITS} edits, a long paste and its undo, a rename and other files: no fault, every mark in its place, no more memory`, async () => {
    const write = async (name: string, text: string): Promise<vscode.Uri> => {
      const file = vscode.Uri.joinPath(folder(), name)
      await fs.writeFile(file, new TextEncoder().encode(text))
      return file
    }
    const api = await backchannel()
    const before = await exceptions()
    const faults = new Faults()
    const began = performance.now()
    const day = new Day(api, await write('morning.md', new Typist(SEED + 1).copy(300)), await write('evening.md', new Typist(SEED + 2).copy(300)))
    let early: number | undefined
    let weighed = 0
    try {
      for (let stretch = 1, deeds = 0; day.edits < EDITS; deeds++) {
        await day.do(day.typist.deed())
        if (deeds % 40 === 39) await day.check()
        if (day.edits >= stretch * EDITS / 4) {
          if (stretch % 2) await day.longPaste()
          else await day.rename()
          stretch++
        }
        if (!early && day.edits >= WARM) {
          early = await day.weigh()
          weighed = day.edits
        }
      }
      await day.check()
      const late = early && await day.weigh()
      const megabytes = (bytes: number): number => Math.round(bytes / 104857.6) / 10
      const weights = early && late ? { weighed, heapMB: [megabytes(early), megabytes(late)], growth: `${((100 * (late - early)) / early).toFixed(1)} %` } : {}
      const found = [...faults.found.filter((fault) => !fault.startsWith('Canceled')), ...(await exceptions()).filter((line) => !before.includes(line))]
      const figures = { edits: day.edits, seed: SEED, seconds: Math.round((performance.now() - began) / 1000), exceptions: found.length, checks: day.checked, marks: day.marks, renames: day.renamed, ...weights }
      console.log(`soak: ${JSON.stringify(figures)}`)
      if (env.BACKCHANNEL_SOAK_FIGURES) await fs.writeFile(vscode.Uri.file(env.BACKCHANNEL_SOAK_FIGURES), new TextEncoder().encode(JSON.stringify(figures)))
      assert.deepEqual(found, [])
      if (early && late) assert.ok(late <= early * (1 + GROWTH), `the heap grew: ${JSON.stringify(figures)}`)
    } finally {
      day.end()
      faults.stop()
    }
  })
})
