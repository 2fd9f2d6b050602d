/**
 * Runs in the workbench page: where words stand in the visible lines of the active editor, in pixels; null when out of view.
 * A wrapped line is several lines here, so the words are sought in all of them put together.
 */
(sought) => {
  const lines = [...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line')]
  lines.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
  const pieces = []
  let text = ''
  for (const line of lines) {
    for (const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT); walker.nextNode();) {
      pieces.push({ node: walker.currentNode, from: text.length })
      text += walker.currentNode.data.replaceAll('\u00a0', ' ')
    }
  }
  const at = text.indexOf(sought)
  if (at < 0) return null
  const middle = at + Math.floor(sought.length / 2)
  const piece = pieces.findLast(({ from }) => from <= middle)
  const range = document.createRange()
  range.setStart(piece.node, middle - piece.from)
  range.setEnd(piece.node, middle - piece.from + 1)
  const box = range.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
