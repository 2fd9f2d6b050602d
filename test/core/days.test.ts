import assert from 'node:assert/strict'
import { analyze } from '../../src/core/index.js'
import { civil, dayOf, fromIso, iso, weekdayOf } from '../../src/core/resolve/civil.js'
import { daysOf } from '../../src/core/resolve/days.js'

/** 22 November 2031 is a Saturday. */
const DRAFT = '2031-11-22'
const days = (written: string, tense: 'past' | 'future' | 'unknown' = 'unknown', draft: string | null = DRAFT): string => {
  const found = daysOf(written, { now: draft === null ? null : fromIso(draft), tense })
  if (!found) return 'none'
  const [from, to] = [found.from, found.to].map((day) => (day === undefined ? '' : iso(day)))
  return from === to ? from! : `${from}/${to}`
}

suite('the days of a time', () => {
  test('the calendar is Gregorian, leap years and weekdays included', () => {
    assert.equal(weekdayOf(dayOf(2031, 11, 22)!), 5)
    assert.equal(dayOf(1970, 1, 1), 0)
    assert.equal(dayOf(2031, 2, 29), null)
    assert.equal(dayOf(1900, 2, 29), null)
    assert.notEqual(dayOf(2000, 2, 29), null)
    for (const day of [-100_000, -1, 0, 59, 60, 22_606, 40_000]) {
      const { year, month, day: ofMonth } = civil(day)
      assert.equal(dayOf(year, month, ofMonth), day)
      const js = new Date(day * 86_400_000)
      assert.deepEqual([year, month, ofMonth, (weekdayOf(day) + 1) % 7], [js.getUTCFullYear(), js.getUTCMonth() + 1, js.getUTCDate(), js.getUTCDay()])
    }
  })

  test('a weekday is the nearest behind, or ahead where the tense says so; “last” and “next” are never today', () => {
    assert.equal(days('Monday'), '2031-11-17')
    assert.equal(days('Monday', 'future'), '2031-11-24')
    assert.equal(days('Saturday'), '2031-11-22')
    assert.equal(days('last Saturday'), '2031-11-15')
    assert.equal(days('next Saturday'), '2031-11-29')
    assert.equal(days('Friday morning'), '2031-11-21')
  })

  test('yesterday, today and tomorrow count from the draft', () => {
    assert.deepEqual(['yesterday', 'today', 'tomorrow', 'last night', 'this morning', 'overnight'].map((each) => days(each)), ['2031-11-21', '2031-11-22', '2031-11-23', '2031-11-21', '2031-11-22', '2031-11-21/2031-11-22'])
  })

  test('weeks run from Monday to Sunday, months and years by the calendar', () => {
    assert.equal(days('last week'), '2031-11-10/2031-11-16')
    assert.equal(days('this week'), '2031-11-17/2031-11-23')
    assert.equal(days('next week'), '2031-11-24/2031-11-30')
    assert.equal(days('last month'), '2031-10-01/2031-10-31')
    assert.equal(days('next month'), '2031-12-01/2031-12-31')
    assert.equal(days('last year'), '2030-01-01/2030-12-31')
    assert.equal(days('next year'), '2032-01-01/2032-12-31')
    assert.equal(days('last weekend'), '2031-11-15/2031-11-16')
    assert.equal(days('last month', 'unknown', '2032-01-04'), '2031-12-01/2031-12-31')
  })

  test('part of a week, month or year', () => {
    assert.equal(days('earlier this month'), '2031-11-01/2031-11-22')
    assert.equal(days('later this month'), '2031-11-22/2031-11-30')
    assert.equal(days('earlier this week'), '2031-11-17/2031-11-22')
    assert.equal(days('early May'), '2031-05-01/2031-05-10')
    assert.equal(days('mid-July'), '2031-07-11/2031-07-20')
    assert.equal(days('late last year'), '2030-09-01/2030-12-31')
    assert.equal(days('late 2014', 'unknown', null), '2014-09-01/2014-12-31')
  })

  test('so long ago, so long from now; “several” is no number', () => {
    assert.equal(days('two weeks ago'), '2031-11-03/2031-11-09')
    assert.equal(days('three days ago'), '2031-11-19')
    assert.equal(days('a month ago'), '2031-10-01/2031-10-31')
    assert.equal(days('a year ago'), '2030-11-01/2030-11-30')
    assert.equal(days('five years ago'), '2026-01-01/2026-12-31')
    assert.equal(days('the past two weeks'), '2031-11-08/2031-11-22')
    assert.equal(days('the next ten days'), '2031-11-22/2031-12-02')
    assert.equal(days('the past three months', 'unknown', '2031-05-31'), '2031-02-28/2031-05-31')
    for (const vague of ['recently', 'several weeks ago', 'recent days', 'decades ago', 'two days later', 'the day before', 'the next day', 'for years', 'three-day']) assert.equal(days(vague), 'none', vague)
  })

  test('a day or month without a year is the nearest behind, or ahead where the tense says so', () => {
    assert.equal(days('May 9'), '2031-05-09')
    assert.equal(days('9 May'), '2031-05-09')
    assert.equal(days('May 9', 'future'), '2032-05-09')
    assert.equal(days('March'), '2031-03-01/2031-03-31')
    assert.equal(days('March', 'future'), '2032-03-01/2032-03-31')
    assert.equal(days('November'), '2031-11-01/2031-11-30')
    assert.equal(days('Dec. 28', 'past', '2032-01-03'), '2031-12-28')
    assert.equal(days('Jan. 4', 'unknown', '2031-12-28'), '2032-01-04')
    assert.equal(days('Feb. 29', 'past'), 'none')
    assert.equal(days('last June'), '2031-06-01/2031-06-30')
    assert.equal(days('Nov. 20', 'future'), '2031-11-20', 'gone by two days ago, rather than a year off')
  })

  test('a written weekday chooses the year of its date', () => {
    assert.equal(days('Monday, June 2', 'past', '2026-08-01'), '2025-06-02')
  })

  test('what names its year needs no day of the draft', () => {
    const alone = (written: string): string => days(written, 'unknown', null)
    assert.equal(alone('May 9, 2031'), '2031-05-09')
    assert.equal(alone('14 March 1987'), '1987-03-14')
    assert.equal(alone('2031-05-09'), '2031-05-09')
    assert.equal(alone('May 3–5, 2031'), '2031-05-03/2031-05-05')
    assert.equal(alone('March 2031'), '2031-03-01/2031-03-31')
    assert.equal(alone('2007'), '2007-01-01/2007-12-31')
    assert.equal(alone('1990s'), '1990-01-01/1999-12-31')
    assert.equal(alone('1995–96'), '1995-01-01/1996-12-31')
    assert.equal(alone('between 2010 and 2012'), '2010-01-01/2012-12-31')
    assert.equal(alone('summer of 2006'), '2006-06-01/2006-08-31')
    assert.equal(alone('since 2015'), '2015-01-01/')
    for (const relative of ['Monday', 'last week', 'May 9', 'March', 'yesterday', 'for now', 'last summer', 'two weeks ago']) assert.equal(alone(relative), 'none', relative)
  })

  test('seasons are three months, the last one that is over and the next to come', () => {
    assert.equal(days('last summer'), '2031-06-01/2031-08-31')
    assert.equal(days('last autumn'), '2030-09-01/2030-11-30')
    assert.equal(days('last winter'), '2030-12-01/2031-02-28')
    assert.equal(days('next spring'), '2032-03-01/2032-05-31')
    assert.equal(days('this summer', 'unknown', '2031-05-04'), '2031-06-01/2031-08-31')
  })

  test('ranges are counted from their end', () => {
    assert.equal(days('between Monday and Thursday'), '2031-11-17/2031-11-20')
    assert.equal(days('between Monday and Thursday', 'future'), '2031-11-24/2031-11-27')
    assert.equal(days('from May to July'), '2031-05-01/2031-07-31')
    assert.equal(days('from Nov. 28 to Jan. 4', 'future'), '2031-11-28/2032-01-04')
    assert.equal(days('since March'), '2031-03-01/2031-11-22')
  })
})

suite('the day of a draft', () => {
  const dated = (draft: string): string | undefined => {
    const found = analyze(draft).dated
    return found && `${found.day} ${draft.slice(found.start, found.end)}`
  }

  test('front matter says it in any usual form', () => {
    for (const [value, read] of [['2031-11-22', '2031-11-22'], ['2031-11-22T23:30:00-05:00', '2031-11-22'], ['"Nov. 22, 2031"', 'Nov. 22, 2031'], ['22 November 2031', '22 November 2031'], ['Saturday, November 22nd, 2031', 'November 22nd, 2031'], ['2031/11/22', '2031/11/22'], ['22.11.2031', '22.11.2031']]) {
      assert.equal(dated(`---\ntitle: Ferry talks\ndate: ${value}\n---\n\nOslo waits.`), `2031-11-22 ${read}`, value)
    }
    assert.equal(dated('---\nupdated: 2031-11-24\npublished: 2031-11-22\n---\n\nOslo waits.'), '2031-11-22 2031-11-22')
    assert.equal(dated('---\ndate: 05/06/2031\n---\n\nOslo waits.'), undefined)
    assert.equal(dated('---\ndate: 2031-02-30\n---\n\nOslo waits.'), undefined)
  })

  test('a line of the head says it', () => {
    for (const line of ['Nov. 22, 2031', 'Saturday, November 22, 2031', '22 November 2031', 'Published: Nov. 22, 2031 at 10:30', 'By Ana Ruiz | Nov. 22, 2031', '*Nov. 22, 2031*', 'By Ana Ruiz · 22 November 2031', 'RIGA, Nov. 22, 2031 (BNN)']) {
      assert.equal(dated(`# Ferry talks stall\n\n${line}\n\nOslo waits for Lima to answer.`)?.slice(0, 10), '2031-11-22', line)
    }
    assert.equal(dated('Updated: Nov. 24, 2031\nPublished: Nov. 22, 2031\n\nOslo waits.')?.slice(0, 10), '2031-11-22')
  })

  test('a dateline says it', () => {
    for (const line of ['RIGA, Nov. 22, 2031 — ', 'NEW HAVEN, Latvia, Nov. 22, 2031 (BNN) – ', '**Riga, 22 November 2031** - ']) assert.equal(dated(`${line}Peru and Chile met again.`)?.slice(0, 10), '2031-11-22', line)
  })

  test('a date of the matter is not the draft’s', () => {
    for (const line of ['# Peru and Chile sign treaty of June 3, 2029', 'On May 9, 2031, Peru and Chile met.', 'The envoys met on May 9, 2031.', 'Chile, which broke with Peru on May 9, 2031 – a Friday – is silent.', 'RIGA, Nov. 22 — Peru and Chile met.', 'Peru and Chile met – on May 9, 2031 – in Quito.']) assert.equal(dated(`${line}\n\nMore follows.`), undefined, line)
  })
})

suite('the days of a channel', () => {
  const time = (sentence: string, head = '---\ndate: 2031-11-22\n---\n\n'): string => {
    const [channel] = analyze(head + sentence).channels
    const found = channel?.time
    return found ? `${found.value}: ${found.from === found.to ? found.from ?? 'none' : `${found.from ?? ''}/${found.to ?? ''}`}` : 'no time'
  }

  test('the verb says whether a weekday lies behind or ahead', () => {
    assert.equal(time('Peru’s foreign minister met Chile’s foreign minister on Monday.'), 'Monday: 2031-11-17')
    assert.equal(time('Peru’s foreign minister will meet Chile’s foreign minister on Monday.'), 'Monday: 2031-11-24')
    assert.equal(time('On Monday, Peru offered to talk to Chile.'), 'Monday: 2031-11-17')
    assert.equal(time('On Tuesday, Peru’s foreign minister is expected to arrive in Chile for talks.'), 'Tuesday: 2031-11-25')
    assert.equal(time('Peru agreed to hold talks with Chile on Thursday.'), 'Thursday: 2031-11-27')
  })

  test('a year is enough without a day of the draft, a month is not', () => {
    assert.equal(time('In 2007, Peru opened a channel to Chile.', ''), '2007: 2007-01-01/2007-12-31')
    assert.equal(time('Peru and Chile held talks in March.', ''), 'March: none')
    assert.equal(time('Peru and Chile held talks in March.'), 'March: 2031-03-01/2031-03-31')
  })
})

suite('whose time it is', () => {
  const when = (sentence: string): (string | undefined)[] => analyze(sentence).channels.map(({ time }) => time?.value)

  test('the time of a war, of attacks or of a summit is not that of the talks', () => {
    assert.deepEqual(when('Peru and Chile held talks on ending a 23-month war.'), [undefined])
    assert.deepEqual(when('Peru met Chile in Oslo after last year’s attacks.'), [undefined])
    assert.deepEqual(when('Peru and Chile met on 3 March for the 2016 summit.'), ['3 March'])
  })

  test('the time before the meeting itself is its own', () => {
    assert.deepEqual(when('At last month’s meeting of Peru and Chile in Oslo nobody spoke.'), ['last month'])
  })
})
