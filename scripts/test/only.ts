/**
 * What BACKCHANNEL_ONLY asks for, a regular expression: the test files whose names it matches or, where it matches none,
 * the tests whose titles it matches. All of them without it.
 */
export function only(files: readonly string[], wanted = process.env.BACKCHANNEL_ONLY): { readonly files: readonly string[], readonly grep?: string } {
  if (!wanted) return { files }
  const named = files.filter((file) => new RegExp(wanted, 'i').test(file.replace(/^.*[\\/]|\.test\.\w+$/g, '')))
  return named.length > 0 ? { files: named } : { files, grep: wanted }
}
