// Tokens, sentences, parts of speech and entities.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

export default () => {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
  return (text) => {
    const doc = nlp.readDoc(text)
    return [doc.entities().out(nlp.its.detail), doc.sentences().out().length]
  }
}
