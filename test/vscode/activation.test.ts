import assert from 'node:assert/strict'
import * as vscode from 'vscode'

suite('activation', () => {
  test('a Markdown draft wakes the extension', async () => {
    const extension = vscode.extensions.getExtension('backchannel.backchannel')
    assert.ok(extension, 'Backchannel is not installed')
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Mayor Ida Lund said the bridge would reopen.' })
    await vscode.window.showTextDocument(draft)
    for (const until = Date.now() + 15_000; Date.now() < until && !extension.isActive;) await new Promise((resolve) => setTimeout(resolve, 50))
    assert.ok(extension.isActive)
  })
})
