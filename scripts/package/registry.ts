import type { IPackageOptions } from '@vscode/vsce'

/** What both registries, VS Code’s Marketplace and Open VSX, ask of a package, as far as it can be told without asking them. */

export interface Manifest {
  readonly name?: string
  readonly displayName?: string
  readonly description?: string
  readonly version?: string
  readonly publisher?: string
  readonly license?: string
  readonly icon?: string
  readonly categories?: readonly string[]
  readonly keywords?: readonly string[]
  readonly galleryBanner?: { readonly color?: string; readonly theme?: string }
  readonly engines?: { readonly vscode?: string }
  readonly repository?: unknown
  readonly bugs?: unknown
}

export interface Release {
  readonly manifest: Manifest
  readonly changelog: string
  /** Files that go into the package, as `vsce ls` names them. */
  readonly files: readonly string[]
  /** The tag that it is published by; without one it is only packaged. */
  readonly tag?: string | undefined
}

/** All that may go into the package, and nothing beside it. */
const shipped = /^(?:package\.json|package\.nls(?:\.[a-z-]+)?\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(?:[a-z]+\.cjs|map\/map\.(?:js|css)|NOTICES\.txt)|l10n\/bundle\.l10n(?:\.[a-z-]+)?\.json|schemas\/[\w-]+\.schema\.json|syntaxes\/[\w-]+\.tmLanguage\.json|media\/(?:icon\.png|[\w-]+\.svg|walkthrough\/[\w-]+\.svg|sample\/draft\.md)|docs\/[a-z-]+\.md|docs\/README\.md|docs\/checks\/(?:[a-z]+\/)?[\w-]+\.md|docs\/pictures\/[\w-]+-light\.png)$/

const needed = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist/extension.cjs', 'dist/whole.cjs', 'dist/NOTICES.txt', 'media/icon.png', 'media/sample/draft.md']

const notShipped = /^(?:docs\/(?:architecture|lexicon|checklist)\.md|dist\/cli\.cjs|media\/icon\.svg)$/

const categories = new Set(['Programming Languages', 'Snippets', 'Linters', 'Themes', 'Debuggers', 'Formatters', 'Keymaps', 'SCM Providers', 'Other', 'Extension Packs', 'Language Packs', 'Data Science', 'Machine Learning', 'Visualization', 'Notebooks', 'Education', 'Testing', 'AI', 'Chat'])

/** The Marketplace takes thirty tags, Open VSX as many. */
const MOST_KEYWORDS = 30

export const filesThatDoNotBelong = (files: readonly string[]): string[] => files.filter((file) => !shipped.test(file) || notShipped.test(file))

/** What stops a release, in words; nothing when it may go. */
export function complaints({ manifest, changelog, files, tag }: Release): string[] {
  const found: string[] = []
  for (const field of ['name', 'displayName', 'description', 'version', 'publisher', 'license', 'icon'] as const) if (!manifest[field]) found.push(`package.json has no ${field}.`)
  const { version = '' } = manifest
  if (!/^\d+\.\d+\.\d+$/.test(version)) found.push(`The Marketplace takes no version like ${version}: three numbers, and nothing behind them.`)
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(manifest.publisher ?? '')) found.push('The publisher is an identifier: letters, digits and hyphens.')
  if (!/^[\^>=~]*\d+\.\d+\.\d+$/.test(manifest.engines?.vscode ?? '')) found.push('engines.vscode names no version.')
  for (const category of manifest.categories ?? []) if (!categories.has(category)) found.push(`There is no category ${category}.`)
  if (!manifest.categories?.length) found.push('package.json has no category.')
  if ((manifest.keywords?.length ?? 0) > MOST_KEYWORDS) found.push(`${MOST_KEYWORDS} keywords at most.`)
  if (!/^#[0-9a-f]{6}$/i.test(manifest.galleryBanner?.color ?? '') || !/^(?:dark|light)$/.test(manifest.galleryBanner?.theme ?? '')) found.push('The gallery banner has a colour of six digits and a theme, dark or light.')
  for (const file of filesThatDoNotBelong(files)) found.push(`${file} does not belong in the package.`)
  for (const file of needed) if (!files.includes(file)) found.push(`${file} is missing from the package.`)
  const entry = changelog.split('\n').find((line) => line.startsWith(`## [${version}]`))
  if (!entry) found.push(`CHANGELOG.md has no entry for ${version}.`)
  if (tag === undefined) return found
  if (tag !== `v${version}`) found.push(`The tag is ${tag}, the version ${version}.`)
  if (entry && !/\] - \d{4}-\d\d-\d\d$/.test(entry)) found.push(`CHANGELOG.md gives no day for ${version}: ${entry}`)
  return found
}

/** What a person still has to see to; it stops nothing. */
export const reminders = ({ repository, bugs, publisher }: Manifest): string[] => [
  `“${publisher}” has to be yours on both registries, or package.json has to name one that is.`,
  ...(repository ? [] : ['package.json names no repository: links and pictures of the README open only in a package made with --source.']),
  ...(bugs ? [] : ['package.json does not say where bugs are told.']),
]

/** Links and pictures of the README as the registries can open them: in the repository, at the tag. */
export const links = (source: string | undefined, tag = 'HEAD'): Pick<IPackageOptions, 'rewriteRelativeLinks' | 'baseContentUrl' | 'baseImagesUrl'> =>
  source === undefined ? { rewriteRelativeLinks: false } : { baseContentUrl: `${source}/blob/${tag}`, baseImagesUrl: `${source}/raw/${tag}` }
