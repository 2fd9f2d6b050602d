// A grammar checker for the editor: one lint of the whole text.
import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

export default async () => {
  const linter = new LocalLinter({ binary, dialect: Dialect.American })
  await linter.setup()
  return (text) => linter.lint(text)
}
