/** The only door to the core: text in, plain data out. */
export { analyze } from './analyze.js'
export { createReader, type Reader, type ReaderSetup } from './reader.js'
export { defaults, readOptions, type Options } from './options.js'
export { correctionComment, noWords, readWords, withCorrection, wordsFile, type Correction, type Words } from './words.js'
export { report, reportKinds, type ReportFormat, type ReportKind } from './report/report.js'
export { printer } from './report/printed.js'
export { linesOf, type Lines } from './report/lines.js'
export type * from './model.js'
