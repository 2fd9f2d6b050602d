import type { CancellationToken, TextDocument } from 'vscode'
import type { Analyses } from '../analyses.js'
import type { Reading } from '../open-draft.js'

/** The reading of a draft as it stands; nothing for what is no draft, could not be read, or is no longer asked for. */
export async function readingNow(analyses: Analyses, document: TextDocument, token: CancellationToken): Promise<Reading | undefined> {
  const reading = await analyses.current(document)
  return token.isCancellationRequested || reading?.version !== document.version ? undefined : reading
}

/** The same for what the editor asks by itself, which may wait until the draft is read anyway. */
export async function readingInTime(analyses: Analyses, document: TextDocument, token: CancellationToken): Promise<Reading | undefined> {
  const reading = await analyses.unhurried(document, token)
  return token.isCancellationRequested || reading?.version !== document.version ? undefined : reading
}
