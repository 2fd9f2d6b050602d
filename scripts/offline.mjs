import { readFileSync } from 'node:fs'

const modules = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector', 'undici'])
const calls = /\b(?:fetch|importScripts|sendBeacon)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/

/** What in a bundle could reach a network, in words. Sources are confidential: a build with any entry here fails. */
export function networkCode(metafile) {
  const found = []
  for (const [file, output] of Object.entries(metafile.outputs)) {
    if (file.endsWith('.map')) continue
    for (const { path: name, external } of output.imports) {
      if (external && modules.has(name.replace(/^node:/, '').split('/')[0])) found.push(`${file} imports ${name}`)
    }
    const call = calls.exec(readFileSync(file, 'utf8'))
    if (call) found.push(`${file} has “${call[0]}”`)
  }
  return found
}
