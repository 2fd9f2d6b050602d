// The bare pipeline: Markdown to a tree, the tree to sentences and words. Nothing is read in them.
import { toNlcst } from 'mdast-util-to-nlcst'
import { ParseEnglish } from 'parse-english'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'

export default () => {
  const markdown = unified().use(remarkParse).freeze()
  return (text) => {
    const file = new VFile(text)
    return toNlcst(markdown.parse(file), file, ParseEnglish)
  }
}
