import type { DocumentSelector } from 'vscode'

/** Languages a draft may be in, on any file system or none. Whether a document is a draft, `Drafts` says. */
export const selector: DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }]
