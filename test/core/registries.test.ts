import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { listFiles, PackageManager } from '@vscode/vsce'
import { complaints, filesThatDoNotBelong, links, type Manifest, type Release } from '../../scripts/package/registry.js'

const read = (file: string): string => readFileSync(file, 'utf8')
const manifest = JSON.parse(read('package.json')) as Manifest & { readonly qna: unknown; readonly sponsor?: unknown; readonly private: boolean }

/** A release that may go. */
const good: Release = {
  manifest: { ...manifest, version: '1.2.3' },
  changelog: '# Changelog\n\n## [1.2.3] - 2031-05-09\n',
  files: ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist/extension.cjs', 'dist/whole.cjs', 'dist/NOTICES.txt', 'media/icon.png', 'media/sample/draft.md'],
  tag: 'v1.2.3',
}

suite('the package for both registries', function () {
  this.timeout(30_000)
  let files: readonly string[]

  suiteSetup(async () => void (files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None })))

  test('holds what the extension needs and nothing else: no sources, no tests, no maps', () => {
    assert.deepEqual(filesThatDoNotBelong(files), [])
    for (const needed of ['README.md', 'CHANGELOG.md', 'LICENSE', 'docs/README.md', 'docs/checks/sourcing/no-reason.md', 'media/sample/draft.md', 'media/walkthrough/marks.svg', 'schemas/backchannel.schema.json']) assert.ok(files.includes(needed), needed)
    const strangers = ['dist/extension.cjs.map', 'dist/cli.cjs', 'src/vscode/extension.ts', 'test/core/laws.test.ts', 'docs/architecture.md', 'media/icon.svg', 'docs/pictures/marks-dark.png', '.github/workflows/ci.yml', 'node_modules/unified/index.js', '.env']
    assert.deepEqual(filesThatDoNotBelong(strangers), strangers)
  })

  test('everything that the manifest points at is in it', () => {
    const pointed = [...read('package.json').matchAll(/"(?:\.\/)?((?:media|schemas|syntaxes)\/[\w./-]+)"/g)].map(([, file]) => file!)
    assert.ok(pointed.length > 8)
    for (const file of pointed) assert.ok(files.includes(file), file)
  })

  test('every link and picture of a page that ships leads to a page that ships', () => {
    let seen = 0
    for (const page of files.filter((file) => /^(?:README|docs\/.*)\.md$/.test(file))) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:|#|command:)([^)#\s]+)/g)) {
        const file = new URL(target!, `file:///${page}`).pathname.slice(1)
        assert.ok(files.includes(file), `${page} links to ${target}`)
        seen++
      }
    }
    assert.ok(seen > 40)
  })

  test('goes when all is well', () => assert.deepEqual(complaints(good), []))

  const bad: readonly (readonly [string, Partial<Release>, RegExp])[] = [
    ['a tag that is not the version', { tag: 'v1.2.4' }, /The tag is v1\.2\.4, the version 1\.2\.3/],
    ['a version of which CHANGELOG.md does not know', { changelog: '## [1.2.2] - 2031-05-01\n' }, /no entry for 1\.2\.3/],
    ['a version that is not released yet', { changelog: '## [1.2.3] - unreleased\n' }, /no day for 1\.2\.3/],
    ['a pre-release in the version, which the Marketplace does not take', { manifest: { ...good.manifest, version: '1.2.3-beta.1' } }, /three numbers/],
    ['a package without its bundle', { files: good.files.filter((file) => file !== 'dist/extension.cjs') }, /dist\/extension\.cjs is missing/],
    ['a package with a source map', { files: [...good.files, 'dist/extension.cjs.map'] }, /extension\.cjs\.map does not belong/],
    ['a category that there is not', { manifest: { ...good.manifest, categories: ['Journalism'] } }, /no category Journalism/],
    ['thirty-one keywords', { manifest: { ...good.manifest, keywords: Array.from({ length: 31 }, (_, n) => `news${n}`) } }, /30 keywords/],
    ['a banner without a colour', { manifest: { ...good.manifest, galleryBanner: { theme: 'dark' } } }, /gallery banner/],
    ['no publisher', { manifest: { ...good.manifest, publisher: '' } }, /no publisher/],
  ]
  for (const [title, change, words] of bad) test(`is held back by ${title}`, () => assert.match(complaints({ ...good, ...change }).join('\n'), words))

  test('the manifest as it is has all that the registries ask for, and a changelog entry', () => {
    assert.deepEqual(complaints({ manifest, changelog: read('CHANGELOG.md'), files: good.files }), [])
    assert.equal(manifest.qna, false)
    assert.equal(manifest.sponsor, undefined)
    assert.equal(manifest.repository, undefined, 'a repository is named: let README links follow it, and this test')
    assert.ok((manifest.keywords?.length ?? 0) >= 10)
    assert.equal(new Set(manifest.keywords).size, manifest.keywords?.length)
  })

  test('the icon is a square picture of 256 points', () => {
    const icon = readFileSync('media/icon.png')
    assert.equal(icon.subarray(1, 4).toString(), 'PNG')
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256])
  })

  test('links of the README stay as they are at home, and lead to the tag in the repository when published', () => {
    assert.deepEqual(links(undefined, 'v1.2.3'), { rewriteRelativeLinks: false })
    assert.deepEqual(links('https://code.example/desk/backchannel', 'v1.2.3'), { baseContentUrl: 'https://code.example/desk/backchannel/blob/v1.2.3', baseImagesUrl: 'https://code.example/desk/backchannel/raw/v1.2.3' })
  })

  test('the publish workflow tests, packages once, and gives the same file to both registries, secrets by environment alone', () => {
    const workflow = read('.github/workflows/publish.yml')
    const at = ['npm ci', 'npm run lint', 'npm test', 'run: npm run package -- --tag', 'upload-artifact', 'if: ${{ !inputs.dry-run }}', 'download-artifact', '@vscode/vsce@', 'ovsx@'].map((step) => workflow.indexOf(step))
    assert.ok(at.every((place, index) => place > (at[index - 1] ?? 0)), String(at))
    assert.equal(workflow.match(/npm run package/g)?.length, 2, 'once in a step, once in the comment')
    const published = [...workflow.matchAll(/publish (?:--packagePath )?"(backchannel-[^"]+\.vsix)"/g)].map(([, file]) => file)
    assert.deepEqual(published, ['backchannel-${TAG#v}.vsix', 'backchannel-${TAG#v}.vsix'])
    for (const line of workflow.split('\n').filter((one) => one.includes('secrets.'))) assert.match(line, /^ {10}(?:VSCE_PAT|OVSX_PAT): \$\{\{ secrets\./)
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> }
    assert.ok(workflow.includes(`@vscode/vsce@${packages['node_modules/@vscode/vsce']!.version} `))
    assert.match(workflow, /ovsx@0\.10\.\d+ /)
  })
})
