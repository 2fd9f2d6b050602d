import ts from 'typescript'

/**
 * What in a bundle could reach a network, run text as code or start a program, each with its line and the words. Empty for a bundle that can do none
 * of it. It parses: a word in a string or the name of a table's column is no call. Where it cannot tell, it says so rather than pass: a module
 * of a computed name, the global object handed on or asked for a computed key, a constructor called as a function.
 *
 * Not covered: what VS Code does by itself with what it is given (a link that somebody clicks), and what a module on the list does.
 */
export function unsafe(file: string, text: string, { modules, globals = [] }: Allowed): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const found: string[] = []
  const complain = (node: ts.Node, why: string): void => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push(`${file}:${line + 1}:${character + 1} ${why}: ${node.getText(source).slice(0, 80)}`)
  }
  const aliases = aliasesIn(source)
  const visit = (node: ts.Node): void => {
    const why = wrong(node, modules, globals, aliases)
    if (why !== undefined) complain(node, why)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

export interface Allowed {
  /** Modules that may be loaded, by their whole names. */
  readonly modules: readonly string[]
  /** Of the words that are else forbidden, those this bundle needs. */
  readonly globals?: readonly string[]
}

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'RTCDataChannel', 'sendBeacon', 'importScripts', 'SharedWorker', 'serviceWorker', 'openExternal', 'asExternalUri']
const CODE = ['eval', 'Function', 'AsyncFunction', 'GeneratorFunction', 'WebAssembly', 'runInThisContext', 'runInNewContext', 'runInContext', 'createScript', 'compileFunction']
const PROGRAMS = ['getBuiltinModule', 'mainModule', 'dlopen', '_linkedBinding', 'createRequire', 'createTerminal', 'executeTask', 'ShellExecution', 'ProcessExecution', 'execSync', 'spawnSync', 'execFile', 'execFileSync']
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'srcdoc', 'setHTMLUnsafe', 'parseFromString']

const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ...NETWORK.map((word) => [word, 'network'] as const), ...CODE.map((word) => [word, 'code out of text'] as const),
  ...PROGRAMS.map((word) => [word, 'another program or any module'] as const), ...MARKUP.map((word) => [word, 'markup out of text'] as const),
])

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global'])
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'execScript'])
const ELEMENTS = /^(?:script|iframe|object|embed|img|link|audio|video|form|base)$/i

function wrong(node: ts.Node, modules: readonly string[], allowed: readonly string[], aliases: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node)) return allowed.includes(node.text) ? undefined : aliases.has(node.text) ? handedOn(node) : word(node)
  if (ts.isElementAccessExpression(node)) return key(node, allowed, aliases)
  if (ts.isBindingElement(node) && node.propertyName) return takenOut(node.propertyName, allowed)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isObjectLiteralExpression(node.left)) return node.left.properties.map(({ name }) => name && takenOut(name, allowed)).find((why) => why !== undefined)
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return called(node, modules)
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier && !modules.includes(said(node.moduleSpecifier) ?? '') ? 'a module that is not on the list' : undefined
  return undefined
}

/** A forbidden word where it stands for the thing. As the key of a table or a method of one's own it is a word like any other, but what is asked of an object is not. */
function word(node: ts.Identifier): string | undefined {
  const { parent, text } = node
  if (text === 'require') return required(node)
  if (GLOBAL_OBJECTS.has(text)) return handedOn(node)
  if (text === 'constructor') return construct(node)
  const why = FORBIDDEN.get(text)
  if (why === undefined) return undefined
  if ((ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isGetAccessor(parent)) && parent.name === node) return undefined
  if (ts.isPropertyAssignment(parent) && parent.name === node && ts.isStringLiteralLike(parent.initializer)) return undefined
  if (text === 'Function' && harmless(parent, node)) return undefined
  return why
}

/** `x instanceof Function`, `Function.prototype.toString`: asked about, not called. */
const harmless = (parent: ts.Node, node: ts.Node): boolean =>
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword && parent.right === node)
  || (ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text === 'prototype')

/** `require` may be called with one name in quote marks and asked for its type; anything else could load any module. */
function required(node: ts.Identifier): string | undefined {
  const { parent } = node
  if (ts.isTypeOfExpression(parent) || (ts.isCallExpression(parent) && parent.expression === node)) return undefined
  return 'require handed on'
}

/** Names that a file gives to the global object: `const everything = typeof self < "u" ? self : window`. They are held to the same rules. */
function aliasesIn(source: ts.SourceFile): Set<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) && GLOBAL_OBJECTS.has(node.text) ? aliasOf(node) : undefined
    if (name !== undefined) found.add(name)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function aliasOf(node: ts.Expression): string | undefined {
  const outer = chosen(node)
  const { parent } = outer
  if (ts.isVariableDeclaration(parent) && parent.initializer === outer && ts.isIdentifier(parent.name)) return parent.name.text
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === outer && ts.isIdentifier(parent.left)) return parent.left.text
  return undefined
}

/** The whole of “a ? b : c”, in brackets or not, of which it is one way. */
function chosen(node: ts.Expression): ts.Expression {
  const { parent } = node
  return ts.isParenthesizedExpression(parent) || (ts.isConditionalExpression(parent) && parent.condition !== node) ? chosen(parent) : node
}

/** The global object may be asked for a key by name, for its type, and be given another name. */
function handedOn(node: ts.Identifier): string | undefined {
  const { parent } = node
  if (ts.isTypeOfExpression(parent) || ts.isPropertyAccessExpression(parent) || (ts.isElementAccessExpression(parent) && parent.expression === node)) return undefined
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent) || ts.isFunctionLike(parent)) && parent.name === node) return undefined
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node) return undefined
  return aliasOf(node) === undefined ? 'the global object handed on' : undefined
}

/** `(() => {}).constructor("code")` is the constructor of functions. A class's own `constructor(…) {}` and a comparison are not. */
function construct(node: ts.Identifier): string | undefined {
  const { parent } = node
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return undefined
  return constructorUse(parent)
}

function constructorUse(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  const outer = outermost(access)
  const { parent } = outer
  if (ts.isBinaryExpression(parent) && (COMPARED.has(parent.operatorToken.kind) || (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.left === outer))) return undefined
  if (ts.isPropertyAccessExpression(parent) && parent.expression === outer && !['call', 'apply', 'bind', 'constructor'].includes(parent.name.text)) return undefined
  if (ts.isTypeOfExpression(parent) || ts.isPrefixUnaryExpression(parent) || (ts.isConditionalExpression(parent) && parent.condition === outer)) return undefined
  if (access.expression.kind === ts.SyntaxKind.ThisKeyword && another(parent, outer)) return undefined
  return 'a constructor taken for a function'
}

const COMPARED: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken])

/** `new this.constructor({ … })` makes another of one's own kind, `Error.captureStackTrace(this, this.constructor)` names it. */
const another = (parent: ts.Node, outer: ts.Expression): boolean =>
  (ts.isNewExpression(parent) && parent.expression === outer && parent.arguments?.[0]?.kind === ts.SyntaxKind.ObjectLiteralExpression)
  || (ts.isCallExpression(parent) && parent.expression !== outer && ts.isPropertyAccessExpression(parent.expression) && parent.expression.name.text === 'captureStackTrace')

function outermost(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node.parent) ? outermost(node.parent) : node
}

/** `const { constructor: F } = () => {}`, `const { ['fetch']: go } = self` */
function takenOut(name: ts.PropertyName, allowed: readonly string[]): string | undefined {
  const key = ts.isComputedPropertyName(name) ? said(name.expression) : ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined
  if (key === undefined || allowed.includes(key)) return undefined
  return key === 'constructor' ? 'a constructor taken out' : FORBIDDEN.get(key)
}

/** `globalThis['fe' + 'tch']`, `globalThis[name]`, `(() => {})['constructor']`. */
function key(node: ts.ElementAccessExpression, allowed: readonly string[], aliases: ReadonlySet<string>): string | undefined {
  const name = said(node.argumentExpression)
  if (name === undefined) return ts.isIdentifier(node.expression) && (GLOBAL_OBJECTS.has(node.expression.text) || aliases.has(node.expression.text)) ? 'the global object asked for a computed key' : undefined
  if (name === 'constructor') return constructorUse(node)
  return allowed.includes(name) ? undefined : FORBIDDEN.get(name)
}

function called(node: ts.CallExpression | ts.NewExpression, modules: readonly string[]): string | undefined {
  const callee = node.expression
  const [first] = node.arguments ?? []
  if (callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')) {
    const name = first && said(first)
    return name === undefined ? 'a module of a computed name' : modules.includes(name) ? undefined : 'a module that is not on the list'
  }
  const name = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : ''
  if (TIMERS.has(name) && first && text(first)) return 'a timer with code as text'
  if (name === 'createElement' && first) return ELEMENTS.test(said(first) ?? 'script') ? 'an element that loads or runs' : undefined
  if (ts.isPropertyAccessExpression(callee) && name === 'write' && callee.expression.getText().endsWith('document')) return 'markup out of text'
  if (name === 'Worker' && node.arguments?.some((one) => ts.isStringLiteralLike(one) && /^(?:https?|data|blob):/.test(one.text))) return 'network'
  return bare(callee) ? 'the global object as “this”' : undefined
}

/** `(function () { return this })()` gives the global object. */
function bare(callee: ts.Expression): boolean {
  const inner = ts.isParenthesizedExpression(callee) ? callee.expression : callee
  return ts.isFunctionExpression(inner) && inner.body.statements.some((one) => ts.isReturnStatement(one) && one.expression?.kind === ts.SyntaxKind.ThisKeyword)
}

const text = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && (text(node.left) || text(node.right)))

/** A string as far as it can be told from the text alone: literals, joined ones, and of single brackets. */
function said(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isParenthesizedExpression(node)) return said(node.expression)
  if (ts.isTemplateExpression(node)) return joined([node.head.text, ...node.templateSpans.flatMap(({ expression, literal }) => [said(expression), literal.text])])
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined([said(node.left), said(node.right)])
  return undefined
}

const joined = (parts: readonly (string | undefined)[]): string | undefined => (parts.every((part) => part !== undefined) ? parts.join('') : undefined)
