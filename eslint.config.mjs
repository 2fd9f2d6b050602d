import { builtinModules } from 'node:module'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const nodeModules = builtinModules.filter((name) => !name.startsWith('_')).flatMap((name) => [name, `node:${name}`])

/** Libraries the core may use: pure, and at home in a web worker. `csv-stringify/browser/…` is its build without Node. */
const pureLibraries = [
  'csv-stringify/browser/', 'jsonc-parser/lib/esm/main.js$', 'decode-named-character-reference$', 'mdast$', 'mdast-util-', 'micromark-', 'nlcst$', 'nlcst-to-string$', 'parse-english$',
  'picomatch/posix$', 'remark-', 'retext$', 'retext-', 'unified$', 'unist$', 'unist-util-', 'vfile$'
]

const readers = ['names', 'quotes', 'cues', 'unnamed', 'contacts', 'times', 'figures']

const noNode = nodeModules.map((name) => ({ name, message: 'This room runs in a web worker too: no Node.' }))

const noBarrel = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'No barrel but the door, src/core/index.ts.'
}

const noModuleState = {
  selector: ['[kind="let"]', ' > VariableDeclarator > NewExpression[callee.name=/^(?:Weak)?(?:Map|Set)$/][arguments.length=0]']
    .map((state) => `:matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration${state}`).join(', '),
  message: 'No state at module level.'
}

const noEarlyCore = {
  selector: 'ImportExpression[source.value=/\\u002f(?:core|story)\\u002f/]',
  message: 'Ask src/vscode/core.ts for the core: on the desktop it lies in a file of its own.'
}

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'Nothing leaves the machine.' }))

const noHost = ['process', 'Buffer', 'require', 'global', 'window', 'document', 'navigator', 'localStorage', 'Date', 'Intl', 'console', 'crypto', 'self', 'globalThis']
  .map((name) => ({ name, message: 'The core has no Node, no DOM, no clock, no locale.' }))

const imports = (paths, ...patterns) => ({ 'no-restricted-imports': ['error', { paths, patterns: patterns.map(([regex, message]) => ({ regex, message })) }] })

const inCore = [`^(?!\\.{1,2}/|${pureLibraries.join('|')})`, 'The core imports itself and pure libraries (listed in eslint.config.mjs) alone.']

const outOfCore = ['^(?:\\.\\./)+(?:vscode|cli|map|\\.\\./(?:scripts|test))/', 'The core knows no editor, no command line, no test.']

const throughTheDoor = ['(?:^|/)core(?:$|/(?!(?:index|steps)\\.js$))', 'Import core/index.js, never the core’s insides; core/steps.js is for hosts too.']

const inMap = ['^(?!\\.{1,2}/|@dagrejs/dagre$)', 'The map imports itself, the core’s types and its layout library alone.']

const asksTheMap = ['(?:^|/)map/(?!story\\.js$)', 'What draws the map is no part of the extension: it is loaded by the map’s page.']

/** Who may import whom: docs/architecture.md. */
const house = [
  { files: ['src/core/**/*.ts'], rules: imports([], inCore, outOfCore) },
  { files: ['src/core/lexicon/**/*.ts'], rules: imports([], ['.', 'The lexicon is words: it imports nothing.']) },
  {
    files: readers.map((name) => `src/core/read/${name}.ts`),
    rules: imports([], inCore, outOfCore, [`^\\./(?:${readers.join('|')}|read)\\.js$`, 'A reader never imports a reader: what it finds, the next reads on file.data.'])
  },
  { files: ['src/vscode/**/*.ts'], rules: imports(noNode, throughTheDoor, asksTheMap, ['(?:^|/)cli/', 'The editor knows no command line.']) },
  { files: ['src/cli/**/*.ts'], rules: imports([{ name: 'vscode', message: 'The command line knows no editor.' }], throughTheDoor, ['(?:^|/)(?:vscode|map)/', 'The command line knows no editor.']) },
  { files: ['src/map/**/*.ts'], rules: imports([], inMap, throughTheDoor, ['(?:^|/)(?:vscode|cli)/', 'The map knows no editor and no command line.']) },
  { files: ['src/map/*.ts'], rules: { 'no-restricted-globals': ['error', ...network, ...noHost.filter(({ name }) => name !== 'Intl')] } },
  { files: ['src/map/page/*.ts'], rules: { 'no-restricted-globals': ['error', ...network] } },
  { files: ['src/story/**/*.ts'], rules: imports([], throughTheDoor, ['^(?:\\.\\./)+(?:vscode|cli|pool)/|^[^.]', 'The story knows the core and itself alone.']) },
  { files: ['src/pool/**/*.ts'], rules: imports([{ name: 'vscode', message: 'The pool knows no editor.' }], ['(?:^|/)(?:vscode|cli|core)/', 'The pool carries drafts to the story room and knows no other.']) },
  { files: ['src/**/*.ts'], ignores: ['src/core/index.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel, noModuleState] } },
  { files: ['src/vscode/**/*.ts'], ignores: ['src/vscode/core.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel, noModuleState, noEarlyCore] } },
  {
    files: ['src/{core,story}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...noHost],
      'no-restricted-properties': ['error', ...['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString'].map((property) => ({ property, message: 'The core has no locale.' })), { object: 'Math', property: 'random', message: 'The core is pure.' }]
    }
  }
]

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', '.vscode-test/', 'node_modules/', 'scripts/host/page/'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['suite', 'test'], package: 'mocha' }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
    }
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'eqeqeq': 'error',
      'max-lines': ['error', 400],
      'no-var': 'error',
      'prefer-const': 'error'
    }
  },
  { files: ['src/{vscode,cli,pool}/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...network] } },
  ...house
)
