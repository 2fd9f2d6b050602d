/**
 * Words of pasted web furniture: newsletter boxes, consent lines, share bars.
 * Collected by hand from the public page templates of news sites and newsletter services, 2026; single phrases, no licence needed.
 * 2 = says by itself that the line talks to the visitor of a page; 1 = only beside others, news uses it too.
 */
export const furniture: readonly (readonly [phrase: string, weight: 1 | 2])[] = [
  ['in your inbox', 2], ['to your inbox', 2], ['by clicking', 2], ['by signing up', 2], ['by subscribing', 2], ['by submitting', 2],
  ['you agree to', 1], ['you are now subscribed', 2], ['thank you for subscribing', 2], ['thanks for signing up', 2], ['manage your subscription', 2],
  ['share your email', 2], ['your email address', 2], ['enter your email', 2], ['unsubscribe at any time', 2], ['unsubscribe', 1], ['all rights reserved', 2],
  ['sign up for', 1], ['sign up to', 1], ['sign up', 1], ['sign in', 1], ['log in', 1], ['subscribe', 1], ['subscribe now', 2], ['subscribe today', 2], ['subscribers only', 2],
  ['newsletter', 1], ['newsletters', 1], ['daily digest', 1], ['morning briefing', 1], ['top stories', 1], ['breaking news alerts', 2], ['news you need to know', 1],
  ['privacy policy', 1], ['privacy notice', 1], ['terms of use', 1], ['terms of service', 1], ['terms and conditions', 1], ['cookie policy', 2], ['we use cookies', 2], ['accept cookies', 2], ['recaptcha', 2],
  ['read more', 1], ['read next', 2], ['related articles', 2], ['related stories', 2], ['recommended for you', 2], ['most read', 1], ['more from', 1], ['you may also like', 2], ['story continues below', 2], ['article continues below', 2], ['advertisement', 1], ['sponsored content', 2],
  ['follow us', 2], ['like us on', 2], ['share this', 2], ['share on facebook', 2], ['share on twitter', 2], ['copy link', 2], ['print this', 1], ['email this', 1], ['click here', 2], ['tap here', 2],
  ['support our journalism', 2], ['support independent journalism', 2], ['become a member', 1], ['become a subscriber', 2], ['already a subscriber', 2], ['free trial', 1], ['your subscription', 1], ['download our app', 2], ['get the app', 2], ['get our', 1], ['turn on notifications', 2],
]

/** How a line to the visitor of a page begins. */
export const calls = new Set('subscribe sign get read follow share click tap enter download join support like start discover register log become print email copy watch see'.split(' '))

/** What a newsletter box calls itself in its short title line: “Evening Letter”. */
export const boxTitles = new Set('digest briefing letter bulletin newsletter alert alerts updates roundup recap'.split(' '))
