/** Runs in the workbench page: where words stand in the visible lines of the active editor, in pixels; null when out of view. */
(sought) => {
  for (const line of document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line')) {
    const pieces = []
    let text = ''
    for (const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT); walker.nextNode();) {
      pieces.push({ node: walker.currentNode, from: text.length })
      text += walker.currentNode.data.replaceAll('\u00a0', ' ')
    }
    const at = text.indexOf(sought)
    if (at < 0) continue
    const middle = at + Math.floor(sought.length / 2)
    const piece = pieces.findLast(({ from }) => from <= middle)
    const range = document.createRange()
    range.setStart(piece.node, middle - piece.from)
    range.setEnd(piece.node, middle - piece.from + 1)
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  return null
}
