/** The words in view that stand on a line of a style: solid, dotted, dashed. Borders lie on a layer of their own, without words. */
(style) => [...document.querySelectorAll('.monaco-editor [class*="TextEditorDecorationType"]')]
  .filter((span) => {
    const { textDecorationLine, textDecorationStyle, borderBottomStyle } = getComputedStyle(span)
    return borderBottomStyle === style || (textDecorationLine === 'underline' && textDecorationStyle === style)
  })
  .map((span) => (span.textContent ?? '').replaceAll('\u00a0', ' '))
