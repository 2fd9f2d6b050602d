import { analyze } from '../../../src/core/index.ts'

export default () => analyze
