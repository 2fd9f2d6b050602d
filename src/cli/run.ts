import { Command, CommanderError, Option } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { deskFile, profileIds, reportFormats, reportKinds, type ReportFormat, type ReportKind, type Severity } from '../core/index.js'
import { checkDrafts, type CheckFormat } from './check.js'
import { optionsFor, severityFlag, type DeskFlags } from './desk.js'
import { outputTo, stopWhenNobodyReads, type Output } from './output.js'
import { reason, Refusal } from './refusal.js'
import { readDrafts, readLines, type ReadFormat } from './read.js'
import { refuseToBind, reportDrafts, reportsNamed } from './report.js'
import { severities } from './tally.js'
import { testRules } from './test-rules.js'
import type { OptionsFor } from './words.js'

interface Common extends DeskFlags {
  readonly out?: string
}

type Work = (output: Output, refuse: (line: string) => void, options: OptionsFor) => Promise<boolean | void>

/** The whole command line. Resolves to the exit code: 0, 1 on an error, 2 when `check` finds what `--fail-on` names. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  stopWhenNobodyReads()
  let code = 0
  const say = (line: string): void => void process.stderr.write(`backchannel: ${line.replace(/\s+/g, ' ')}\n`)
  const refuse = (line: string): void => {
    code = 1
    say(line)
  }
  const work = async (drafts: readonly string[], { out, ...flags }: Common, does: Work): Promise<void> => {
    try {
      const output = await outputTo(out, drafts)
      const failed = await does(output, refuse, optionsFor(flags, say))
      await output.end()
      if (failed && code === 0) code = 2
    } catch (error) {
      refuse(reason(error))
    }
  }
  try {
    await program(work, say).parseAsync(argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) refuse(reason(error))
    else if (error.exitCode !== 0) code = 1
  }
  return code
}

function program(work: (drafts: readonly string[], common: Common, does: Work) => Promise<void>, skip: (line: string) => void): Command {
  const several = (value: string, before: string[]): string[] => [...before, value]
  const common = (command: Command): Command => command
    .argument('[drafts...]', 'files or patterns; - is standard input')
    .option('--house <name>', 'our own outlet’s name; may be given several times', several, [])
    .option('--off <rule>', 'a check to leave out; may be given several times', several, [])
    .addOption(new Option('--profile <profile>', 'after whose published rules findings are graded').choices(profileIds))
    .option('--severity <rule=level>', 'how grave a finding of a rule is: error, warning, information, hint or off; may be given several times', severityFlag, {})
    .option('--config <file>', 'the desk’s settings; else the nearest .backchannel.json in or above each draft’s folder')
    .option('--no-config', 'read no .backchannel.json')
    .option('--words <file>', 'names put right by hand; else the nearest .backchannel in or above each draft’s folder')
    .option('--no-words', 'read no .backchannel')
    .option('--plain', 'drafts are plain text, not Markdown')
    .option('--out <file>', 'write there instead of standard output')
  const named = (drafts: readonly string[]): readonly string[] => {
    if (drafts.length === 0) throw new Refusal('name a draft, or - for standard input')
    return drafts
  }
  const root = new Command('backchannel').description('Reads a news draft: who acts, who is quoted, who stays unnamed, who talks to whom. Nothing leaves the machine.').version(about.version).exitOverride()

  common(root.command('read', { isDefault: true }).description('what the draft says, as data'))
    .addOption(new Option('--format <format>', 'ndjson is one {"id","analysis"} a line').choices(['json', 'ndjson', 'text']).default('json'))
    .option('--ndjson-in', 'drafts come as one {"id","text"} a line; implies --format ndjson')
    .action((drafts: string[], given: Common & { format: ReadFormat; ndjsonIn?: true }) => work(drafts, given, (output, refuse, options) => given.ndjsonIn
      ? readLines(drafts, options, output, skip, refuse)
      : readDrafts(named(drafts), given.format, options, output, refuse)))

  common(root.command('check').description('what a standards editor would ask about'))
    .addOption(new Option('--fail-on <severity>', 'exit with 2 at or above it').choices(severities).default('error'))
    .addOption(new Option('--format <format>', 'how findings are printed').choices(['text', 'json', 'sarif']).default('text'))
    .action((drafts: string[], given: Common & { failOn: Severity; format: CheckFormat }) => work(drafts, given, (output, refuse, options) =>
      checkDrafts(named(drafts), given, options, output, refuse, skip)))

  root.command('test-rules')
    .description('tries the house rules of a desk’s settings on their own sentences')
    .argument('[file]', 'a file of settings', deskFile)
    .option('--out <file>', 'write there instead of standard output')
    .action((file: string, { out }: { out?: string }) => work([file], { severity: {}, house: [], off: [], ...(out !== undefined && { out }) }, (output) => testRules(file, output)))

  common(root.command('report').description('a report on the draft, to file or to print'))
    .addOption(new Option('--report <kind>', `which report: ${reportKinds.join(', ')}; may be given several times (default: audit)`).argParser(reportsNamed))
    .addOption(new Option('--format <format>', 'how it is written').choices(reportFormats).default('md'))
    .action(async (drafts: string[], { report = ['audit'], format, ...given }: Common & { report?: readonly ReportKind[]; format: ReportFormat }) => {
      await refuseToBind(named(drafts), report, format, given.out)
      await work(drafts, given, (output, refuse, options) => reportDrafts(drafts, report, format, options, output, refuse))
    })

  return root
}
