/** A newsroom rule that anybody can look up. */
export interface Published {
  readonly name: string
  readonly url: string
}

export const ap = {
  values: { name: 'AP News Values & Principles, excerpts', url: 'https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/' },
  attribution: { name: 'AP on attribution and anonymous sources', url: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources' },
  anonymity: { name: 'AP anonymous-source rules, summarised', url: 'https://www.bkacontent.com/ap-style-using-material-anonymous-sources/' },
  quotations: { name: 'AP Stylebook, quotations in the news', url: 'https://writingexplained.org/ap-style/ap-style-quotes' },
} satisfies Record<string, Published>

export const reuters = {
  handbook: { name: 'Reuters Handbook, The Essentials of Reuters sourcing', url: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing' },
  rules: { name: 'Reuters Editors, Anonymous sources – Reuters rules (2008)', url: 'http://blogs.reuters.com/reuters-editors/2008/07/17/anonymous-sources-reuters-rules/' },
  essentials: { name: 'Reuters, The Essentials of sourcing (reprint)', url: 'http://www.aalep.eu/essentials-sourcing-journalists' },
} satisfies Record<string, Published>
