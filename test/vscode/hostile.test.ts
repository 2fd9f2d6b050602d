import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { Faults, logged } from './faults.js'
import { Stalls } from './heap.js'
import { backchannel, putAway, write } from './newsroom.js'

/** What would do something, were it taken for more than words. */
const BAIT = '**[Bob Okoro](command:workbench.action.quit)** <img src=x onerror=alert(1)> <script>alert(2)</script> $(zap) [x]: http://example.org/a'
const LINKS = /command:workbench|\]\(http|<img|<script|\$\(zap\)/

const draft = [
  `${BAIT} said the talks with Iran had failed.`,
  `“Nobody called,” said a senior official [who](command:workbench.action.quit), speaking on condition of anonymity.`,
  'Minister \u202eLund\u202c \x1b[31mDahl\x1b[0m and =HYPERLINK("http://example.org") met Iranian officials in Oslo](command:x).',
  'The United States and [Iran](command:workbench.action.quit "t") have no direct channel, Mayor **Ida** `Lund` said.',
].join('\n\n')

/** What a Markdown string would show as links, pictures or HTML, its escapes taken out. */
function active({ value, isTrusted, supportHtml, supportThemeIcons }: vscode.MarkdownString): string {
  assert.ok(supportHtml !== true && supportThemeIcons !== true, 'HTML or icons are on')
  const commands = typeof isTrusted === 'object' ? isTrusted.enabledCommands : []
  assert.ok(isTrusted !== true && commands.every((name) => name.startsWith('backchannel.')), String(commands))
  return value.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\]\(command:backchannel\.[A-Za-z]+\?[^)\s]*\)/g, '')
}

suite('a draft that wants to be more than words', function () {
  this.timeout(60_000)
  teardown(putAway)

  test('becomes no link, no command, no picture and no HTML: on cards, in trees, in lists', async () => {
    const { channels, sources, analyses, status } = await backchannel()
    const document = await write(draft)
    const reading = await analyses.current(document)
    assert.ok(reading && reading.analysis.mentions.length > 3)
    for (const { start } of [...reading.analysis.mentions, ...reading.analysis.quotes.flatMap(({ segments }) => segments), ...reading.analysis.findings]) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(start + 1))
      for (const content of hovers.flatMap(({ contents }) => contents)) assert.doesNotMatch(active(content as vscode.MarkdownString), LINKS)
    }
    for (const view of [channels, sources]) for (const row of view.allRows()) {
      const { tooltip, label } = (view as { getTreeItem(row: unknown): vscode.TreeItem }).getTreeItem(row)
      assert.ok(typeof label === 'string')
      assert.doesNotMatch(active(tooltip as vscode.MarkdownString), LINKS)
    }
    assert.doesNotMatch(`${status.draft.text} ${String(status.draft.detail)}`, /Okoro|command:|\$\(/)
    assert.doesNotMatch(await logged(), /Okoro|Lund|command:workbench/)
  })

  for (const kind of ['sourcingAudit', 'quoteSheet', 'channelBrief']) {
    test(`${kind}: the report has its words and not its links`, async () => {
      const document = await write(draft)
      await (await backchannel()).analyses.current(document)
      await vscode.commands.executeCommand(`backchannel.${kind}`)
      const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'backchannel')
      assert.ok(page, 'a report is open')
      assert.doesNotMatch(page.getText().replace(/\\[!-/:-@[-`{-~]/g, ''), /\]\(command:|<img|<script/)
    })
  }

  const tangles: Readonly<Record<string, string>> = {
    'a line of a megabyte': 'Mayor Ida Lund said talks went on in Oslo with officials. '.repeat(17_000),
    'a hundred thousand quote marks': '“'.repeat(1e5),
    'block quotes fifty thousand deep': `${'> '.repeat(5e4)}Ida Lund said no.`,
    'front matter of two hundred kilobytes': `---\n${'title: Ida Lund said no\n'.repeat(8_400)}---\n\nIda Lund said no.`,
    'null characters and halves of characters': '\0\ud800 '.repeat(3e4),
  }
  for (const [name, text] of Object.entries(tangles)) {
    test(`${name}: opened and read, the host is never long away`, async () => {
      const { analyses } = await backchannel()
      const faults = new Faults()
      const document = await write('# A story')
      const stalls = new Stalls()
      const edit = new vscode.WorkspaceEdit()
      edit.insert(document.uri, new vscode.Position(0, 9), `\n\n${text}`)
      await vscode.workspace.applyEdit(edit)
      stalls.start()
      await analyses.current(document)
      await new Promise((resume) => setTimeout(resume, 300))
      console.log(`stall: ${Math.round(stalls.stop())} ms, ${name}`)
      assert.deepEqual(faults.found, [])
      faults.stop()
    })
  }
})
