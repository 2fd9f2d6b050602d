import * as vscode from 'vscode'

const SWITCHES = [
  ['backchannel.toggleActorMarks', 'marks.actors'],
  ['backchannel.toggleQuoteMarks', 'marks.quotes'],
  ['backchannel.toggleUnnamedMarks', 'marks.unnamed'],
  ['backchannel.toggleChannelMarks', 'marks.channels'],
  ['backchannel.toggleFindingMarks', 'marks.findings'],
] as const

/** Palette switches for the layers of marks. */
export const register = (): vscode.Disposable =>
  vscode.Disposable.from(...SWITCHES.map(([command, setting]) => vscode.commands.registerCommand(command, () => toggle(setting))))

/** Changes the setting where it is set now, closest to the draft first, or for the user. */
async function toggle(setting: string): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  const configuration = vscode.workspace.getConfiguration('backchannel', document)
  const value = configuration.get(setting)
  const next = setting === 'marks.actors' ? (value === 'off' ? 'all' : 'off') : !value
  const set = configuration.inspect(setting)
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget
  const target = set?.workspaceFolderValue !== undefined ? WorkspaceFolder : set?.workspaceValue !== undefined ? Workspace : Global
  await configuration.update(setting, next, target)
}
