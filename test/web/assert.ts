/** What the suites use of Node's strict assertions, for a host that has no Node. test/vscode/assertions.test.ts holds the two to the same answers. */

class AssertionError extends Error {
  override readonly name = 'AssertionError'
}

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value, undefined, 2) ?? String(value))

function claim(holds: boolean, message: string | Error | undefined, otherwise: () => string): asserts holds {
  if (!holds) throw message instanceof Error ? message : new AssertionError(message ?? otherwise())
}

/** The same kind of value with the same parts, as Node's strict deepEqual takes it for the plain values that tests compare. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false
  if (one instanceof Set || one instanceof Map) return same([...one], [...(other as typeof one)])
  if (one instanceof Date || one instanceof RegExp) return String(one) === String(other)
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return keys.length === others.length && keys.every((key) => key in other && same(one[key as keyof typeof one], other[key as keyof typeof other]))
}

export function ok(value: unknown, message?: string | Error): asserts value {
  claim(Boolean(value), message, () => `${shown(value)} does not hold`)
}

export function equal(actual: unknown, expected: unknown, message?: string | Error): void {
  claim(Object.is(actual, expected), message, () => `${shown(actual)} is not ${shown(expected)}`)
}

export function notEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  claim(!Object.is(actual, expected), message, () => `both are ${shown(actual)}`)
}

export function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  claim(same(actual, expected), message, () => `${shown(actual)}\nis not\n${shown(expected)}`)
}

export function match(text: string, pattern: RegExp, message?: string | Error): void {
  claim(typeof text === 'string' && pattern.test(text), message, () => `${shown(text)} does not match ${pattern}`)
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void {
  claim(typeof text === 'string' && !pattern.test(text), message, () => `${shown(text)} matches ${pattern}`)
}

export function fail(message?: string | Error): never {
  throw message instanceof Error ? message : new AssertionError(message ?? 'Failed')
}

export async function rejects(deed: PromiseLike<unknown> | (() => PromiseLike<unknown>), expected?: RegExp | ((error: Error) => unknown)): Promise<void> {
  const promise = typeof deed === 'function' ? deed() : deed
  const reason = await promise.then(() => undefined, (error: unknown) => ({ error }))
  claim(reason !== undefined, undefined, () => 'it was not rejected')
  if (typeof expected === 'function') claim(Boolean(expected(reason.error as Error)), undefined, () => 'it was rejected otherwise')
  else if (expected) match(String(reason.error), expected)
}

export function throws(deed: () => unknown, expected?: RegExp): void {
  let reason: { readonly error: unknown } | undefined
  try {
    deed()
  } catch (error) {
    reason = { error }
  }
  claim(reason !== undefined, undefined, () => 'nothing was thrown')
  if (expected) match(String(reason.error), expected)
}

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, fail, rejects, throws }
