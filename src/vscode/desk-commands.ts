import * as vscode from 'vscode'
import type { ProfileId, Trial } from '../core/index.js'
import { core } from './core.js'
import { settings } from './drafts.js'
import type { FolderDesk } from './folder-desk.js'
import { number } from './locale.js'
import type { Log } from './log.js'

/** *Choose Desk Profile*, *Open Desk Settings of This Folder*, *Test House Rules*. */
export function register(desk: FolderDesk, log: Log): vscode.Disposable {
  const output = vscode.window.createOutputChannel(vscode.l10n.t('Backchannel: House Rules'), 'markdown')
  const command = (name: string, act: (...args: unknown[]) => Promise<unknown>): vscode.Disposable => vscode.commands.registerCommand(`backchannel.${name}`, async (...args: unknown[]) => {
    try {
      return await act(...args)
    } catch (error) {
      log.failed(name, error)
      void vscode.window.showWarningMessage(vscode.l10n.t('.backchannel.json could not be read or written.'))
      return undefined
    }
  })
  return vscode.Disposable.from(
    output,
    command('chooseProfile', (asked) => chooseProfile(desk, asked)),
    command('openDeskSettings', () => openSettings(desk)),
    command('testHouseRules', () => testRules(desk, output)),
  )
}

const profileNames = (): Readonly<Record<ProfileId, string>> => ({
  house: vscode.l10n.t('House'),
  ap: vscode.l10n.t('After AP’s published rules'),
  reuters: vscode.l10n.t('After Reuters’ published rules'),
})

const isHouse = (id: ProfileId): boolean => id === 'house'

/** The active document; of a report the draft beside it. */
const inHand = (): vscode.TextDocument | undefined =>
  [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find((editor) => editor && editor.document.uri.scheme !== 'backchannel')?.document

/** Where the settings of the active draft lie; of the one folder of the window, where nothing is open. */
async function fileInHand(desk: FolderDesk): Promise<vscode.Uri | undefined> {
  const document = inHand()
  if (document?.uri.path.endsWith('/.backchannel.json')) return document.uri
  if (document) return desk.file(document)
  const folders = vscode.workspace.workspaceFolders ?? []
  return folders.length === 1 ? vscode.Uri.joinPath(folders[0]!.uri, '.backchannel.json') : undefined
}

/** `asked`: a profile by its id, for a key binding. Without a folder it becomes the user's own. */
async function chooseProfile(desk: FolderDesk, asked: unknown): Promise<void> {
  const { isProfile, profileIds, profiles } = await core()
  const names = profileNames()
  const document = inHand()
  const now = (document && (await desk.of(document))?.settings.profile) ?? (document ? settings(document) : vscode.workspace.getConfiguration('backchannel')).get<string>('profile')
  const items = profileIds.map((id) => ({
    id, label: names[id], description: id === now ? vscode.l10n.t('in force') : '',
    detail: isHouse(id) ? vscode.l10n.t('Each check as its page says.') : vscode.l10n.t('Graded otherwise: {0}', Object.keys(profiles[id].severities).join(', ')),
  }))
  const profile = isProfile(asked) ? asked : (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('After whose published rules to grade findings'), matchOnDetail: true }))?.id
  if (!profile) return
  const file = await fileInHand(desk)
  if (file) await desk.setProfile(file, profile)
  else await vscode.workspace.getConfiguration('backchannel').update('profile', profile, vscode.ConfigurationTarget.Global)
}

async function openSettings(desk: FolderDesk): Promise<void> {
  const file = await fileInHand(desk)
  if (!file) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Save the draft first: a desk’s settings lie in a folder.'))
    return
  }
  await desk.made(file)
  await vscode.window.showTextDocument(file)
}

/** Tries the rules as the settings file has them now, saved or not. */
async function testRules(desk: FolderDesk, output: vscode.OutputChannel): Promise<readonly Trial[]> {
  const { readDesk, tryHouseRules } = await core()
  const file = await fileInHand(desk)
  const { settings: { rules = [] }, complaints } = readDesk(file ? await textOf(file) : '')
  const trials = tryHouseRules(rules)
  output.clear()
  for (const line of told(trials, complaints.map(({ line: number, message }) => vscode.l10n.t('Line {0}: {1}', number ?? 1, message)))) output.appendLine(line)
  output.show(true)
  return trials
}

async function textOf(file: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === file.toString())
  return open?.getText() ?? vscode.workspace.fs.readFile(file).then((bytes) => new TextDecoder().decode(bytes), () => '')
}

function told(trials: readonly Trial[], slips: readonly string[]): string[] {
  const { l10n } = vscode
  const all = trials.flatMap(({ tried }) => tried)
  const wrong = all.filter(({ right }) => !right).length
  return [
    `# ${l10n.t('House rules')}`, '',
    ...slips.map((slip) => `- ${slip}`), ...(slips.length ? [''] : []),
    all.length === 0 ? l10n.t('No rule has a sentence to be tried on.') : wrong ? l10n.t('{0} of {1} sentences are wrong.', number(wrong), number(all.length)) : l10n.t('All {0} sentences are right.', number(all.length)), '',
    ...trials.flatMap(({ rule, never, tried }) => [
      `## ${rule}: ${never}`, '',
      ...(tried.length ? tried.map(({ sentence, is, right }) => `- ${right ? '✓' : '✗'} ${right ? (is === 'bad' ? l10n.t('found') : l10n.t('not found')) : is === 'bad' ? l10n.t('missed') : l10n.t('found, and should not be')}: ${sentence}`) : [l10n.t('Without a sentence.')]), '',
    ]),
  ]
}
