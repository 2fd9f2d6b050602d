// A sentence grammar of our own: news prose where no corpus is at hand.
export const FIRST = ['Ana', 'Lena', 'Milan', 'Omar', 'Sofia', 'Tomas', 'Ines', 'Yusuf', 'Clara', 'Pavel', 'Nadia', 'Hugo']
export const STEM = ['Bar', 'Cas', 'Dem', 'Fer', 'Gol', 'Hal', 'Kov', 'Lar', 'Mor', 'Nov', 'Pet', 'Rud', 'Sal', 'Tor', 'Var', 'Wes']
export const TAIL = ['ano', 'berg', 'escu', 'ic', 'in', 'man', 'ova', 'sen', 'ski', 'ton']
const POST = ['Foreign Minister', 'Mayor', 'Gen.', 'Ambassador', 'Senator', 'President', 'Judge', 'Prime Minister']
const STATE = ['Iran', 'France', 'Kenya', 'Chile', 'Norway', 'India', 'Egypt', 'Peru', 'Turkey', 'Japan']
export const CITY = ['Vienna', 'Geneva', 'Doha', 'Cairo', 'Oslo', 'Lima', 'Ankara', 'Nairobi']
const MATTER = ['the ceasefire', 'a fishing treaty', 'the grain terminal', 'prisoners', 'the border road', 'a gas price', 'visas', 'the reactor']
export const DAY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A mixed congruential generator: the same prose on every machine. */
export function choice(seed) {
  let state = seed
  return (list) => list[(state = (state * 1664525 + 1013904223) % 4294967296) % list.length]
}

export function* grammar() {
  const pick = choice(20261)
  for (let number = 1; ; number++) {
    const who = `${pick(FIRST)} ${pick(STEM)}${pick(TAIL)}`
    const surname = who.split(' ')[1]
    yield [
      `${pick(POST)} ${who} of ${pick(STATE)} said on ${pick(DAY)} that talks on ${pick(MATTER)} would go on in ${pick(CITY)} after round ${number}.`,
      `“We have spoken about ${pick(MATTER)} ${number} times,” ${surname} said, “and nobody walked out of ${pick(CITY)}.”`,
      `A senior official in ${pick(CITY)}, who spoke on condition of anonymity because the ${number} papers were secret, said envoys from ${pick(STATE)} and ${pick(STATE)} met on ${pick(DAY)}.`,
      `There is no direct line between ${pick(STATE)} and ${pick(STATE)}, *according to* [two diplomats](https://example.org/${number}), and item ${number} of ${pick(MATTER)} went through ${pick(CITY)}.`,
    ].join('\n\n')
  }
}
