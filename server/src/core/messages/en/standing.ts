/** What the editor shows about a score: lenses, hints, the chart in a hover. French has the same type. */
export const standing = {
  lens: {
    checkIn: 'Check in…',
    round: 'Check in the team…',
    close: 'Close the cycle…',
    checkIns: (n: number, age: number) => {
      const when = age === 0 ? 'today' : age === 1 ? 'yesterday' : `${age} days ago`;
      return n === 1 ? `1 check-in, ${when}` : `${n} check-ins, last ${when}`;
    },
    aligned: (n: number) => `from ${n} aligned ${n === 1 ? 'objective' : 'objectives'}`,
    graded: (score: string) => `graded ${score}`,
    forecast: (score: string) => `forecast ${score}`,
    notGraded: 'not graded',
    unscored: {
      'no-target': 'no measure',
      'no-baseline': 'no start',
      'no-check-in': 'no check-in yet',
      'unit-mismatch': 'units differ',
    },
  },
  /** Stands between a name and what it says. */
  colon: ': ',
  way: {
    reported: 'reported, from start to target',
    expected: 'expected on those days',
  },
  checkIn: {
    after: 'after this check-in',
    later: 'A day to come: it does not count yet.',
    noValue: 'No value: the number stays where it was.',
    unmeasured: 'This value cannot be measured: its unit does not fit.',
    unscored: 'The key result is not scored.',
    since: (change: string, date: string, value: string) => `${change} since ${date} (${value})`,
    confidence: (now: string) => `confidence ${now}`,
    confidenceFrom: (now: string, before: string) => `confidence ${now}, ${before} before`,
  },
  chart: {
    title: (title: string) => `The way of “${title}”`,
    way: (first: string, day: string, last: string, lastDay: string) => `from ${first} on ${day} to ${last} on ${lastDay}`,
    once: (value: string, day: string) => `${value} on ${day}`,
    expected: (score: string) => `expected today: ${score}`,
    forecast: (score: string, low: string, high: string) =>
      `forecast for the end of the cycle: ${score}${low === high ? '' : ` (${low}–${high})`}`,
  },
};
