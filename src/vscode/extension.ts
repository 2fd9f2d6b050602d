import * as vscode from 'vscode'
import { Analyses } from './analyses.js'
import * as channelsView from './channels-view.js'
import * as corrections from './corrections.js'
import { Drafts } from './drafts.js'
import * as fixes from './fixes.js'
import { FolderWords } from './folder-words.js'
import * as hovers from './hovers.js'
import { Log } from './log.js'
import * as marks from './marks.js'
import * as place from './place.js'
import * as problems from './problems.js'
import * as reports from './reports.js'
import * as status from './status.js'
import * as switches from './switches.js'
import * as toggles from './toggles.js'

/** For the extension's own tests; no promise to anybody else. */
export interface Api {
  readonly analyses: Analyses
  readonly marks: marks.Marks
  readonly channels: channelsView.ChannelsView
  readonly status: status.Status
  readonly corrections: corrections.Corrections
}

export function activate({ globalState, subscriptions }: vscode.ExtensionContext): Api {
  const log = new Log()
  const drafts = new Drafts(globalState, log)
  const words = new FolderWords(log)
  const analyses = new Analyses(drafts, words, log)
  const api: Api = { analyses, marks: marks.register(analyses), channels: channelsView.register(analyses), status: status.register(analyses, log), corrections: corrections.register(analyses, log) }
  subscriptions.push(
    log,
    drafts,
    words,
    analyses,
    api.marks,
    api.channels,
    api.status,
    hovers.register(analyses),
    reports.register(analyses),
    fixes.register(analyses),
    api.corrections,
    problems.register(analyses),
    place.register(),
    switches.register(drafts),
    toggles.register(),
  )
  return api
}
