import * as vscode from 'vscode'
import type { Finding, Fix } from '../core/index.js'

/** A finding in the reader's language. The bundle holds the core's English; what a rule puts in stands in `values`. */
export const messageOf = ({ message, values }: Pick<Finding, 'message' | 'values'>): string => vscode.l10n.t(message, values)

export const titleOf = ({ title }: Pick<Fix, 'title'>): string => vscode.l10n.t(title)
