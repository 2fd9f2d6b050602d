import type * as vscode from 'vscode'
import { core, coreInSteps, storyReader } from './core.js'
import type { Api } from './extension.js'

// Everything in one file, and nothing of it run before it is asked for: the extension where it runs in a browser; on the desktop the
// core alone, and in threads the reader of stories. So the learned weights ship once.
export { core, coreInSteps, storyReader }

export const activate = async (context: vscode.ExtensionContext): Promise<Api> => (await import('./extension.js')).activate(context)
