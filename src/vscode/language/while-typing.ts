import * as vscode from 'vscode'
import type { Analyses } from '../analyses.js'
import { settings } from '../drafts.js'
import { namesAt, wordStart, type KnownName } from './names-at.js'
import { stretchAt } from './prose-at.js'

/**
 * Opens VS Code's list of suggestions by itself, and only for a name: behind a capital letter in prose, once two letters can be no plain word
 * that opens a sentence, and only where the draft knows a name that goes on so. “Br” brings Brekkan, “Th” and “Mon” nothing, whoever is called
 * Thorsen or Monti. Once a word: a list that was put away stays away. In Markdown VS Code asks nobody while words are typed, and takes no
 * letter for a trigger character.
 */
export function register(analyses: Analyses): vscode.Disposable {
  let opened: { readonly document: vscode.TextDocument; readonly start: vscode.Position } | undefined
  return vscode.workspace.onDidChangeTextDocument((event) => {
    const { document } = event
    const typed = letterTyped(event)
    const start = typed && wordStart(document, typed)
    if (!start) {
      if (opened?.document === document) opened = undefined
      return
    }
    if (opened?.document === document && opened.start.isEqual(start)) return
    opened = undefined
    if (!suggests(document) || analyses.drafts.standing(document) !== 'draft' || !namesBegun(analyses, document, start, document.getText(new vscode.Range(start, typed)))) return
    opened = { document, start }
    void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true })
  })
}

/** Behind the one letter that somebody has just put in at the caret; undefined for pasting, Undo and what programs write. */
function letterTyped({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): vscode.Position | undefined {
  const editor = vscode.window.activeTextEditor
  const [change, ...more] = contentChanges
  if (!change || more.length || reason !== undefined || change.rangeLength || !/^\p{L}$/u.test(change.text) || editor?.document !== document || editor.selections.length !== 1) return undefined
  const { start } = change.range
  const behind = start.translate(0, change.text.length)
  const { active } = editor.selection
  return active.isEqual(start) || active.isEqual(behind) ? behind : undefined
}

const suggests = (document: vscode.TextDocument): boolean =>
  settings(document).get('completion', true) && vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters', true)

/** Whether names are worth a list that nobody asked for: behind the letters of a word in prose that goes on to a name, and is none yet. */
export function namesBegun(analyses: Analyses, document: vscode.TextDocument, start: vscode.Position, letters: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}]/u.test(letters)) return false
  const { text } = document.lineAt(start.line)
  const end = start.character + letters.length
  if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return false
  const plain = OPENS.test(text.slice(0, start.character)) ? OPENERS : CAPITALISED
  if (plain.some((word) => word.startsWith(letters))) return false
  const names = namesAt(analyses, document, start, letters)
  return names.length > 0 && !names.some((name) => isWritten(name, letters)) && stretchAt(document, start) === 'prose'
}

/** Once a word of the name stands there, the writer goes on, or ends the line: Enter is for that. */
export const isWritten = ({ offer: { words, begins } }: KnownName, letters: string): boolean => words === letters || begins === letters

/** Before the first word of a sentence. */
const OPENS = /(?:^[\s>*_+-]*|[.!?:…]["'”’»)\]*_]*\s+[*_(]*)$/u

/** Written with a capital letter anywhere. */
const CAPITALISED = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(' ')

/** Words that open sentences, by hand: function words and the adverbs of news. */
const OPENERS = [
  ...CAPITALISED,
  ...'About Above According After Again Against All Almost Along Already Also Although Among An And Another Any Are Around As Asked At Away Back Be Because Before Behind Being Below Beside Besides Between Beyond Both But By Can Could'.split(' '),
  ...'Despite Did Do Does During Each Earlier Early Either Even Ever Every Everyone Everything Except Few For Former From Given Had Half Has Have Having He Hence Her Here His How However If In Indeed Inside Instead Into Is It Its'.split(' '),
  ...'Just Last Late Later Less Let Like Little Local Many Maybe Meanwhile More Moreover Most Much Must My Near Nearly Neither Never Nevertheless New Next No Nobody None Nor Not Nothing Now Of Off Officials Often On Once One Only Onto Or Other Others Our Out Outside Over'.split(' '),
  ...'People Perhaps Plans Police Prior Rather Recently Reporters Several Shall She Should Since So Some Someone Sometimes Soon Still Such Taken Talks Than That The Their Then There Therefore These They This Those Though Three Through Throughout Thus Till To Today Together Tomorrow Too Toward Towards Two'.split(' '),
  ...'Under Unless Unlike Until Up Upon Us Usually Very Was We Well Were What Whatever When Whenever Where Whether Which While Who Whose Why Will With Within Without Would Year Years Yes Yesterday Yet You Your'.split(' '),
]
