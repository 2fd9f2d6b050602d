/** A reason to stop that the person at the terminal can mend. It is printed as one line, without a stack and without draft text. */
export class Refusal extends Error {}

/** One line for any error: what the system says about a file, or what we refuse. */
export function reason(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SYSTEM[code] ?? (code || 'an unexpected error')
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a directory, not a draft',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'no such file',
  ELOOP: 'too many links',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}
