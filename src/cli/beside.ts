import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { reason, Refusal } from './refusal.js'

/** The largest file of settings or words that is read, in bytes. */
const LARGEST = 1024 * 1024

/** What a folder says of its drafts in a file of a known name: the nearest one, in a draft's own folder or above it. Each is read once. */
export class Beside<Read> {
  readonly #read = new Map<string, Promise<Read | undefined>>()

  constructor(
    private readonly name: string,
    /** A file for all drafts instead, or false for none. One that is named has to be there. */
    private readonly named: string | false | undefined,
    private readonly say: (line: string) => void,
    private readonly read: (text: string, file: string) => Read,
  ) {}

  async of(draft: string): Promise<Read | undefined> {
    const file = this.named === false ? undefined : this.named ?? (draft === '-' ? undefined : await this.nearest(dirname(resolve(draft))))
    if (file === undefined) return undefined
    const known = this.#read.get(file) ?? this.readIn(file)
    this.#read.set(file, known)
    return known
  }

  private async nearest(folder: string): Promise<string | undefined> {
    const file = join(folder, this.name)
    const there = await stat(file).then((found) => found.isFile(), () => false)
    const above = dirname(folder)
    return there ? file : above === folder ? undefined : this.nearest(above)
  }

  private async readIn(file: string): Promise<Read | undefined> {
    try {
      if ((await stat(file)).size > LARGEST) throw new Refusal('larger than the 1 MB that it may have')
      return this.read(await readFile(file, 'utf8'), file)
    } catch (error) {
      if (this.named !== undefined) throw new Refusal(`${file}: ${reason(error)}`)
      this.say(`${file}: ${reason(error)}; read without it`)
      return undefined
    }
  }
}
