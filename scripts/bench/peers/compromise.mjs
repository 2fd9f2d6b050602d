// Size three, with its readers for people, places, organisations and quotations.
import nlp from 'compromise/three'

export default () => (text) => {
  const doc = nlp(text)
  return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array'), doc.quotations().out('array')]
}
