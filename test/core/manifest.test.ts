import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { catalogue, readOptions } from '../../src/core/index.js'

interface Setting {
  readonly type: string
  readonly order: number
  readonly scope: string
  readonly default: unknown
  readonly markdownDescription: string
  readonly enum?: readonly string[]
  readonly enumItemLabels?: readonly string[]
  readonly markdownEnumDescriptions?: readonly string[]
  readonly items?: { readonly pattern?: string }
  readonly propertyNames?: { readonly pattern: string }
}
interface Step {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly media: { readonly svg: string; readonly altText: string }
  readonly completionEvents: readonly string[]
}
interface Item {
  readonly command: string
  readonly when?: string
  readonly group?: string
}
interface Contributes {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string; readonly icon?: string }[]
  readonly menus: Readonly<Record<string, readonly Item[]>>
  readonly keybindings?: readonly { readonly command: string }[]
  readonly configuration: readonly { readonly title: string; readonly order: number; readonly properties: Readonly<Record<string, Setting>> }[]
  readonly colors: readonly { readonly id: string }[]
  readonly views: { readonly backchannel: readonly { readonly id: string; readonly name: string; readonly icon: string }[] }
  readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly title: string; readonly icon: string }[] }
  readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[]
  readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[]
}

const read = (file: string): string => readFileSync(file, 'utf8')
const { contributes } = JSON.parse(read('package.json')) as { contributes: Contributes }
const words = JSON.parse(read('package.nls.json')) as Record<string, string>
const worded = (text: string): string => words[text.slice(1, -1)] ?? text
const settings = new Map(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)))
const commands = new Set(contributes.commands.map(({ command }) => command))
const named = (pattern: string | undefined): RegExp => new RegExp(pattern ?? '^$(?!)')

suite('what the manifest says', () => {
  test('the README has every command, setting, view, colour and walkthrough, as the manifest has them now', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/reference.mjs', '--check'], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    const readme = read('README.md')
    const all = [...commands, ...settings.keys(), ...contributes.views.backchannel.map(({ id }) => id), ...contributes.colors.map(({ id }) => id)]
    for (const id of all) assert.ok(readme.includes(`\`${id}\``), id)
  })

  test('commands are of one category, with a clear name, no emoji and no full stop', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, 'Backchannel', command)
      assert.match(worded(title), /^[A-Z][\w ’-]+(?: [\w’-]+)*(?:, Because)?[…?]?$/, command)
    }
  })

  test('icons are the editor’s own', () => {
    for (const { command, icon } of contributes.commands) if (icon) assert.match(icon, /^\$\([a-z-]+\)$/, command)
  })

  test('no command is shown in a menu without a condition, and none on a file without context', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, when } of items) {
        assert.ok(commands.has(command), command)
        assert.ok(when, `${command} in ${menu}`)
      }
    }
    for (const { when } of contributes.menus['explorer/context'] ?? []) assert.match(when!, /explorerResourceIsFolder/)
  })

  test('an editor has one icon of Backchannel at a time, the rest is in the overflow menu', () => {
    const icons = (contributes.menus['editor/title'] ?? []).filter(({ group }) => group?.startsWith('navigation'))
    assert.deepEqual(icons.map(({ when }) => when), ['resourceScheme == backchannel', "activeWebviewPanelId == 'backchannel.channelMap'"])
  })

  test('a view has at most three icons in its title at a time', () => {
    for (const { id } of contributes.views.backchannel) {
      const icons = (contributes.menus['view/title'] ?? []).filter(({ when, group }) => when?.includes(id) && group?.startsWith('navigation'))
      const atOnce = icons.filter(({ command }) => !['backchannel.cancelStory', 'backchannel.storyByPair'].includes(command))
      assert.ok(atOnce.length <= 3, id)
    }
  })

  test('one place in the activity bar, three views, short names, an icon each', () => {
    assert.deepEqual(contributes.viewsContainers.activitybar.map(({ title }) => title), ['Backchannel'])
    assert.equal(contributes.views.backchannel.length, 3)
    for (const { name, icon } of contributes.views.backchannel) {
      assert.ok(worded(name).split(' ').length <= 4)
      assert.ok(icon)
    }
    assert.match(read(contributes.viewsContainers.activitybar[0]!.icon), /viewBox="0 0 24 24" fill="none" stroke="currentColor"/)
  })

  test('keys that people have are left to them', () => assert.equal(contributes.keybindings, undefined))
})

suite('the settings', () => {
  test('are grouped, the groups and the settings in them in order', () => {
    assert.ok(contributes.configuration.length >= 4)
    for (const [index, { title, order, properties }] of contributes.configuration.entries()) {
      assert.equal(order, index + 1, title)
      assert.doesNotMatch(worded(title), /^%|Backchannel/)
      assert.deepEqual(Object.values(properties).map((setting) => setting.order), Object.keys(properties).map((_, at) => at + 1), title)
    }
  })

  test('each has a default, can differ from folder to folder, and says by an example what it does, in few words', () => {
    for (const [name, setting] of settings) {
      const text = worded(setting.markdownDescription)
      assert.notEqual(setting.default, undefined, name)
      assert.equal(setting.scope, 'resource', name)
      assert.match(text, /`[^#`][^`]*`|“|‖|▲/, `${name} has no example`)
      assert.ok(text.length < 450, `${name} is told in ${text.length} characters`)
    }
  })

  test('links between settings lead to settings, and most settings have one', () => {
    let linked = 0
    for (const [name, setting] of settings) {
      const links = [...worded(setting.markdownDescription).matchAll(/`#([\w.]+)#`/g)].map(([, to]) => to!)
      for (const to of links) {
        assert.ok(settings.has(to), `${name} links to ${to}`)
        assert.notEqual(to, name)
      }
      if (links.length > 0) linked++
    }
    assert.ok(linked >= settings.size - 3, `${linked} of ${settings.size}`)
  })

  test('a choice has a name and a meaning for each value', () => {
    for (const [name, setting] of settings) {
      if (!setting.enum) continue
      for (const list of [setting.enumItemLabels, setting.markdownEnumDescriptions]) {
        assert.equal(list?.length, setting.enum.length, name)
        for (const text of list) assert.doesNotMatch(worded(text), /^%|^$/, name)
      }
    }
  })

  test('the id of every check passes, and what is no check is pointed out', () => {
    const off = named(settings.get('backchannel.checks.off')!.items?.pattern)
    const severities = named(settings.get('backchannel.severities')!.propertyNames?.pattern)
    for (const id of Object.keys(catalogue)) for (const pattern of [off, severities]) assert.match(id, pattern)
    for (const pattern of [off, severities]) {
      assert.match('house/no-hyphen', pattern)
      for (const wrong of ['no-reason', 'sourcing/', 'sourcing/No Reason', 'sourcing.no-reason', 'sauce/no-reason', '']) assert.doesNotMatch(wrong, pattern)
    }
  })

  test('a pattern of files is one that can match, and an outlet has a name', () => {
    const files = named(settings.get('backchannel.files')!.propertyNames?.pattern)
    for (const pattern of ['**', 'drafts/**', '{a,b}/*.md', '**/README{,.*}', '!notes/**']) assert.match(pattern, files)
    for (const wrong of ['', ' drafts/**', '/drafts/**', '\\drafts']) assert.doesNotMatch(wrong, files)
    for (const pattern of Object.keys(settings.get('backchannel.files')!.default as object)) assert.match(pattern, files)
    assert.doesNotMatch('  ', named(settings.get('backchannel.house')!.items?.pattern))
  })

  test('the defaults are no complaint to the core', () => {
    const { complaints } = readOptions({ profile: 'house', severities: {}, off: [], house: [] })
    assert.deepEqual(complaints, [])
  })
})

suite('the walkthrough', () => {
  const [{ id, steps }] = contributes.walkthroughs as [Contributes['walkthroughs'][number]]

  test('there is one, of four steps', () => {
    assert.equal(contributes.walkthroughs.length, 1)
    assert.equal(id, 'start')
    assert.deepEqual(steps.map((step) => step.id), ['sample', 'marks', 'views', 'report'])
  })

  test('each step has a button whose command is what completes it', () => {
    for (const { description, completionEvents } of steps) {
      const button = /^\[[^\]]+\]\(command:([\w.]+)\)$/m.exec(worded(description))?.[1]
      assert.ok(button, description)
      assert.ok(completionEvents.includes(`onCommand:${button}`), description)
    }
  })

  test('every command that it links to or waits for exists', () => {
    const known = new Set([...commands, ...contributes.views.backchannel.map(({ id: view }) => `${view}.focus`), 'editor.action.showHover', 'workbench.action.openSettings'])
    for (const { description, completionEvents } of steps) {
      for (const [, command] of worded(description).matchAll(/\(command:([\w.]+)/g)) assert.ok(known.has(command!), command)
      for (const event of completionEvents) assert.ok(known.has(event.replace(/^onCommand:/, '')), event)
    }
  })

  test('its pictures are drawn in the theme’s colours alone, and told in words', () => {
    for (const { media } of steps) {
      const picture = read(media.svg)
      assert.match(picture, /var\(--vscode-editor-foreground\)/)
      assert.doesNotMatch(picture, /#[0-9a-f]{3,8}\b|rgb|hsl|<script|<image|href|http(?!:\/\/www\.w3\.org\/2000\/svg)/i)
      assert.ok(worded(media.altText).length > 40)
    }
  })
})

suite('welcome views', () => {
  const ofView = (view: string): Contributes['viewsWelcome'] => contributes.viewsWelcome.filter((welcome) => welcome.view === view)

  for (const view of ['backchannel.channels', 'backchannel.sources']) {
    test(`${view} says why it is empty, in every state, and offers one thing to do`, () => {
      const states = ['noDraft && backchannel.why == nothing', 'noDraft && backchannel.why == plainText', 'noDraft && backchannel.why == otherLanguage', 'off && backchannel.why == setting', 'off && backchannel.why == pattern', 'off && backchannel.why == hand', 'reading', 'failed', 'read && !', 'read && backchannel']
      for (const state of states) {
        const found = ofView(view).filter(({ when }) => when.startsWith(`backchannel.reading == ${state}`))
        assert.equal(found.length, 1, state)
        const buttons = worded(found[0]!.contents).split('\n').filter((line) => /^\[[^\]]+\]\(command:[^)]+\)$/.test(line))
        // a button that is there for the blink of an eye helps nobody
        assert.equal(buttons.length, state === 'reading' ? 0 : 1, state)
      }
      assert.equal(ofView(view).length, states.length)
    })
  }

  test('a view without a draft says what will be in it, and leads to the sample draft and the walkthrough', () => {
    for (const view of ['backchannel.channels', 'backchannel.sources']) {
      const text = worded(ofView(view)[0]!.contents)
      assert.match(text, /to see here/)
      assert.match(text, /\(command:backchannel\.trySample\)/)
      assert.match(decodeURIComponent(text), /\(command:workbench\.action\.openWalkthrough\?"backchannel\.backchannel#start"\)/)
    }
  })

  test('the folder view has a button where there is no folder, before it is read and when nothing is found', () => {
    assert.equal(ofView('backchannel.story').length, 3)
    for (const { contents } of ofView('backchannel.story')) assert.match(worded(contents), /^\[[^\]]+\]\(command:[^)]+\)$/m)
  })

  test('none is longer than a glance, and none says “read more”', () => {
    for (const { contents } of contributes.viewsWelcome) {
      const shown = worded(contents).replace(/\(command:[^)]*\)/g, '')
      assert.ok(shown.length < 260, shown)
      assert.doesNotMatch(shown, /read more|click here/i)
    }
  })
})
