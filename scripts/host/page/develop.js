/**
 * Runs in the workbench page before its script: puts `developmentOptions` into the configuration, what @vscode/test-web's server does.
 * Inside the page, for Chromium refuses the web socket of a document that Playwright answered.
 */
(developmentOptions) => {
  const patch = () => {
    const meta = document.getElementById('vscode-workbench-web-configuration')
    if (!meta) return
    document.removeEventListener('readystatechange', patch)
    meta.setAttribute('data-settings', JSON.stringify({ ...JSON.parse(meta.getAttribute('data-settings')), developmentOptions }))
  }
  document.addEventListener('readystatechange', patch)
}
