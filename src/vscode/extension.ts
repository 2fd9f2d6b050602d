import * as vscode from 'vscode'
import { Acknowledgements } from './acknowledgements.js'
import { Analyses } from './analyses.js'
import * as cardList from './card-list.js'
import * as channelCopy from './channel-copy.js'
import * as channelCursor from './channel-cursor.js'
import * as channelMap from './channel-map.js'
import * as channelPeek from './channel-peek.js'
import * as channelsView from './channels-view.js'
import * as corrections from './corrections.js'
import * as deskCommands from './desk-commands.js'
import * as deskComplaints from './desk-complaints.js'
import { Drafts } from './drafts.js'
import { Findings } from './findings.js'
import * as fixes from './fixes.js'
import { FolderDesk } from './folder-desk.js'
import { FolderWords } from './folder-words.js'
import { Followed } from './followed.js'
import * as forget from './forget.js'
import * as hovers from './hovers.js'
import * as known from './known.js'
import * as language from './language/language.js'
import { Log } from './log.js'
import * as marks from './marks.js'
import { Pages } from './pages.js'
import * as place from './place.js'
import * as problems from './problems.js'
import * as quiet from './quiet.js'
import * as reports from './reports.js'
import * as sample from './sample.js'
import * as sourcesView from './sources-view.js'
import * as status from './status.js'
import * as storyView from './story/story-view.js'
import * as switches from './switches.js'
import * as toggles from './toggles.js'

/** For the extension's own tests; no promise to anybody else. */
export interface Api {
  readonly analyses: Analyses
  readonly desk: FolderDesk
  readonly acknowledgements: Acknowledgements
  readonly findings: Findings
  readonly marks: marks.Marks
  readonly channels: channelsView.ChannelsView
  readonly channelCursor: channelCursor.ChannelCursor
  readonly sources: sourcesView.SourcesView
  readonly known: known.KnownFindings
  readonly status: status.Status
  readonly corrections: corrections.Corrections
  readonly story: storyView.StoryView
  readonly followed: Followed
}

export function activate(context: vscode.ExtensionContext): Api {
  const { extensionUri, globalState, globalStorageUri, subscriptions, workspaceState } = context
  const keep = <T extends vscode.Disposable>(one: T): T => {
    subscriptions.push(one)
    return one
  }
  const log = keep(new Log())
  const drafts = keep(new Drafts(globalState, log))
  const words = keep(new FolderWords(log))
  const desk = keep(new FolderDesk(words, log))
  const analyses = keep(new Analyses(drafts, words, desk, log))
  const acknowledgements = keep(new Acknowledgements(globalStorageUri, desk, log))
  const findings = keep(new Findings(analyses, acknowledgements))
  const followed = keep(new Followed(analyses))
  const pages = keep(new Pages(extensionUri))
  const channels = keep(channelsView.register(analyses, followed, workspaceState))
  const cursor = keep(channelCursor.register(analyses, followed, channels, workspaceState))
  const sources = keep(sourcesView.register(findings, followed, workspaceState))
  const story = keep(storyView.register(analyses, context, log))
  subscriptions.push(
    sample.register(analyses, extensionUri),
    hovers.register(findings, pages),
    cardList.register(findings, pages),
    reports.register(analyses, findings, followed),
    channelMap.register(analyses, followed, extensionUri),
    fixes.register(findings, sources),
    quiet.register(findings, sources),
    forget.register(acknowledgements, drafts, [sources, channels, cursor, story], story.morgue, followed),
    channelCopy.register(channels),
    channelPeek.register(analyses, channels),
    problems.register(findings, globalState),
    place.register(),
    language.register(analyses, findings, story),
    deskCommands.register(desk, log),
    deskComplaints.register(analyses),
    switches.register(drafts, followed),
    toggles.register(),
  )
  return {
    analyses,
    desk,
    acknowledgements,
    findings,
    marks: keep(marks.register(analyses, findings)),
    channels,
    channelCursor: cursor,
    sources,
    known: keep(known.register(acknowledgements, findings, sources, log)),
    status: keep(status.register(analyses, findings, log)),
    corrections: keep(corrections.register(analyses, log)),
    story,
    followed,
  }
}
