import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { unsafe, type Allowed } from '../../scripts/vet.js'

/** Made by `npm run build`. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** What each bundle may load, and which forbidden word it needs, with the reason. Any other file of dist/ may load the editor and threads, and needs none. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  'worker.cjs': { modules: ['node:worker_threads', './whole.cjs'] },
  // commander can start a program a subcommand; ours are functions. Not part of the extension's package
  'cli.cjs': { modules: ['node:events', 'node:child_process', 'node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:process', 'node:url', 'node:worker_threads'] },
  // the picture is parsed as SVG, not as HTML: nothing in it runs
  'map/map.js': { modules: [], globals: ['parseFromString'] },
}

const USUAL: Allowed = { modules: ['vscode', 'node:worker_threads', 'node:os', './whole.cjs'] }

const NONE: Allowed = { modules: [] }

const caught = (text: string): string[] => unsafe('a.cjs', text, NONE).map((line) => line.replace(/^\S+ /, ''))

suite('what is shipped', function () {
  this.timeout(120_000)

  test('no bundle has a network call, runs text as code or starts a program', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.[cm]?js$/.test(file))
    assert.ok(['extension.cjs', 'whole.cjs', 'worker.cjs', 'cli.cjs', 'map/map.js'].every((file) => files.includes(file)), files.join())
    assert.deepEqual(files.flatMap((file) => unsafe(file, readFileSync(path.join(dist, file), 'utf8'), ALLOWED[file] ?? USUAL)), [])
  })

  test('the desktop’s file is small: the core and what it learned come with the first draft', () => {
    const bytes = (file: string): number => readFileSync(path.join(dist, file)).length
    assert.ok(bytes('extension.cjs') < 300_000, String(bytes('extension.cjs')))
    assert.ok(bytes('whole.cjs') > 2_000_000, String(bytes('whole.cjs')))
    assert.ok(bytes('worker.cjs') < 2_000, String(bytes('worker.cjs')))
  })

  test('a page of the extension’s loads nothing from elsewhere', () => {
    const style = readFileSync(path.join(dist, 'map/map.css'), 'utf8')
    assert.deepEqual(style.match(/@import|url\(|expression\(|https?:/g), null)
  })
})

suite('what a bundle may not have', () => {
  const guises: readonly (readonly [what: string, ...codes: string[]])[] = [
    ['network', 'fetch("x")', 'globalThis.fetch("x")', 'globalThis["fetch"]("x")', 'self["fe" + "tch"]("x")', 'window[`fe${"tch"}`]("x")', 'const { fetch: go } = globalThis', 'const go = fetch', 'const { "fetch": go } = self', '\\u0066etch("x")', 'new XMLHttpRequest', 'new WebSocket("ws:x")', 'new EventSource("x")', 'navigator.sendBeacon("x")', 'navigator["sendBeacon"]("x")', 'importScripts("x")', 'new RTCPeerConnection', 'new WebTransport("x")', 'vscode.env.openExternal(x)', 'new Worker("https://x")', 'navigator.serviceWorker.register("x")'],
    ['code out of text', 'eval("x")', '(0, eval)("x")', 'globalThis.eval("x")', 'new Function("x")', 'Function("return this")()', 'Function.call(null, "x")', 'const F = Function', 'x instanceof Array || new Function("x")', 'new Worker(code, { eval: true })', 'WebAssembly.compileStreaming(x)', 'WebAssembly.instantiate(x)', 'vm.runInThisContext("x")', 'vm["compileFunction"]("x")'],
    ['a constructor taken for a function', '(() => {}).constructor("x")()', '(() => {})["constructor"]("x")()', '(async () => {})["const" + "ructor"]("x")()', 'new ((() => {}).constructor)("x")', '[].at.constructor.call(null, "x")', 'Object.getPrototypeOf(function* () {}).constructor("x")', 'const F = x.constructor', '[].constructor.constructor("x")()', '(x.constructor || y)("z")'],
    ['a constructor taken out', 'const { constructor: F } = () => {}', 'const { "constructor": F } = () => {}', '({ constructor: F } = () => {})', 'const { ["constructor"]: F } = x'],
    ['a timer with code as text', 'setTimeout("x", 1)', 'globalThis.setInterval(`x`, 1)', 'setTimeout("a" + b, 1)'],
    ['a module that is not on the list', 'require("http")', 'require("node:https")', 'require("net")', 'require("tls")', 'require("dgram")', 'require("dns")', 'require("child_process")', 'require("node:vm")', 'import("http")', 'import x from "http2"', 'export * from "inspector"'],
    ['a module of a computed name', 'require(name)', 'require("ht" + part)', 'import(name)', 'import(`./${name}.js`)'],
    ['require handed on', 'const load = require', 'load(require)', 'require.call(null, "http")', 'module.require("http")', 'require.main'],
    ['another program or any module', 'process.getBuiltinModule("http")', 'process.mainModule', 'createRequire(x)("http")', 'process.dlopen(x)', 'vscode.window.createTerminal("x")'],
    ['the global object asked for a computed key', 'globalThis[name]("x")', 'self[atob("ZmV0Y2g=")]("x")', 'const all = globalThis; all[name]("x")'],
    ['the global object handed on', 'go(globalThis)', 'Reflect.get(globalThis, "fetch")', 'Object.values(window)', 'with (globalThis) x', 'const { ["fetch"]: go } = self'],
    ['the global object as “this”', '(function () { return this })()[name]("x")'],
    ['markup out of text', 'page.innerHTML = x', 'page["outerHTML"] = x', 'page.insertAdjacentHTML("beforeend", x)', 'document.write(x)', 'window.document.write(x)', 'range.createContextualFragment(x)', 'frame.srcdoc = x'],
    ['an element that loads or runs', 'document.createElement("script")', 'document.createElement("img")', 'document.createElement(name)'],
  ]
  for (const [what, ...codes] of guises) {
    test(`${what}, in whichever guise`, () => {
      for (const code of codes) assert.ok(caught(code).some((line) => line.startsWith(what)), `${code}: ${caught(code).join('; ') || 'passes'}`)
    })
  }

  test('words that are no calls pass', () => {
    for (const code of ['const said = "fetch(x), eval(y), new Function"', 'const table = { eval: "node eval.mjs" }', 'class Port { fetch() { return 1 } }', 'x instanceof Function', 'x.constructor === Object', 'this.constructor.name', 'typeof require', 'typeof window < "u"', 'globalThis.performance.now()', 'setTimeout(() => x, 1)', 'document.createElement("p")', 'new this.constructor({ a: 1 })', 'const a = typeof self < "u" ? self : {}; a.flag', '/* fetch("x") */']) assert.deepEqual(caught(code), [], code)
  })
})
