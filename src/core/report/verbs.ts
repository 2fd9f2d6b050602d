import type { Span, Statement } from '../model.js'

/**
 * The verb that reported speech must be told with: in “he wants an inquiry” and “she never promised to pay” the words alone would
 * say another thing. null for a plain “said”.
 */
export function tellingVerb({ cue, negated }: Pick<Statement, 'cue' | 'negated'>, printed: (spans: readonly Span[]) => string): string | null {
  const verb = cue ? printed([cue]) : ''
  if (negated && !NEGATION.test(verb)) return verb ? `not ${verb}` : 'not'
  return verb === '' || PLAIN.test(verb) ? null : verb
}

const NEGATION = /\b(?:not|never|no|nobody|without)\b|n['’]t\b/i

const PLAIN = /^(?:(?:has|have|had|also|later|then) )*(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|according to)$/i
