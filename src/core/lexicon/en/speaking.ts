/**
 * Who spoke for a body, and how: “The ministry said in a statement” has a paper behind it, “The ministry said” has nobody.
 *
 * By hand from newsroom usage. MIT, 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Who speaks for a body, in small letters. */
export const mouthpieces = words('spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople spox')

/** Where a body's words can be looked up: in, on, through, according to it. */
export const papers = words('statement statements communique communiqué release releases letter letters report reports memorandum memo email e-mail emails tweet tweets post posts website site page account dispatch cable ' +
  'filing filings document documents bulletin decree decision ruling paper brief briefing conference transcript notification complaint indictment affidavit survey poll study analysis review assessment advisory alert note ' +
  'twitter facebook telegram instagram youtube weibo broadcast newspaper interview')

/** Who may allege without a style desk minding: it is their trade, and “alleged” is the exact word. */
export const accusers = words('prosecutor prosecutors prosecution police detectives investigators sheriff indictment complaint lawsuit suit suits plaintiff plaintiffs affidavit charges attorney attorneys lawyer lawyers filing ' +
  'petition petitioners regulators regulator deputies authorities')
