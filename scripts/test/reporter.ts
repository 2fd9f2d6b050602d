import Mocha from 'mocha'
import { keep } from './tally.js'

/** Mocha's spec reporter, with the record that `npm test` sums up. */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    if (process.env.BACKCHANNEL_TALLY) keep(runner, process.env.BACKCHANNEL_TALLY)
  }
}
