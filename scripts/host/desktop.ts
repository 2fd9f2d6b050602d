import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { root } from './server.js'

const windowed = process.platform !== 'linux'

/** Whether a window can be opened at all. */
export const hasDisplay = (): boolean => windowed || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Desktop VS Code's command, from the PATH. */
export function desktopCommand(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'codium']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable)
}

/** The program behind the command (`…/bin/code` is a script), as @vscode/test-electron wants it. */
function programOf(command: string): string | undefined {
  const home = path.resolve(path.dirname(realpathSync(command)), '..')
  const candidates = process.platform === 'darwin'
    ? [path.resolve(home, '../../MacOS/Electron'), path.resolve(home, '../../MacOS/Code')]
    : process.platform === 'win32' ? [path.join(home, 'Code.exe')] : [path.join(home, 'code'), path.join(home, 'codium')]
  return candidates.find(isExecutable)
}

function downloaded(): string | undefined {
  const folder = path.join(root, '.vscode-test')
  if (!existsSync(folder)) return undefined
  const programs = { linux: 'code', darwin: 'Visual Studio Code.app/Contents/MacOS/Electron', win32: 'Code.exe' } as Partial<Record<NodeJS.Platform, string>>
  return readdirSync(folder).map((name) => path.join(folder, name, programs[process.platform] ?? 'code')).find(isExecutable)
}

/** A desktop VS Code to test in: VSCODE_EXECUTABLE, the installed one, one downloaded before. Only where a window can be opened. */
export function desktopProgram(): string | undefined {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE
  if (!hasDisplay()) return undefined
  const command = desktopCommand()
  return (command && programOf(command)) ?? downloaded()
}
