import * as vscode from 'vscode'

/** The folder of the map's own code and style: all that its page may load. */
export const mapFolder = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'dist', 'map')

/** The page a map is drawn on. It holds no words of the draft: those come by message. */
export function mapPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const address = (file: string): string => escaped(webview.asWebviewUri(vscode.Uri.joinPath(mapFolder(extension), file)).toString())
  const { l10n } = vscode
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(l10n.t('Channel Map'))}</title>
<link rel="stylesheet" href="${address('map.css')}">
</head>
<body>
<header role="toolbar" aria-label="${escaped(l10n.t('Channel Map'))}">
<button type="button" id="show-list" aria-pressed="false" aria-controls="list">${escaped(l10n.t('List'))}</button>
<button type="button" id="tidy" title="${escaped(l10n.t('Arrange everything afresh'))}">${escaped(l10n.t('Tidy Up'))}</button>
<span class="sizes">
<button type="button" id="smaller" aria-label="${escaped(l10n.t('Smaller'))}">−</button>
<button type="button" id="fit">${escaped(l10n.t('Fit'))}</button>
<button type="button" id="larger" aria-label="${escaped(l10n.t('Larger'))}">+</button>
</span>
<button type="button" id="save">${escaped(l10n.t('Save as SVG…'))}</button>
</header>
<main>
<section id="picture" hidden aria-label="${escaped(l10n.t('Picture'))}"></section>
<section id="list" aria-label="${escaped(l10n.t('List'))}" hidden></section>
<p id="empty" hidden>${escaped(l10n.t('This draft tells of no channel, nor that there is none.'))}</p>
<p id="unread" hidden>${escaped(l10n.t('The draft is not open, or Backchannel is off for it.'))}</p>
</main>
<p id="told" role="status" class="unseen"></p>
<script type="module" nonce="${nonce}" src="${address('map.js')}"></script>
</body>
</html>
`
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITY[char]!)
