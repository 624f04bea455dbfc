const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** English: what a score says about time. French has the same type, so a sentence that exists in one language only does not compile. */
export const time = {
  forecast: (date: string) => `Forecast for ${date}`,
  band: (low: string, high: string) => `${low}–${high}`,
  lineThrough: (checkIns: number) => `line through ${count(checkIns, 'check-in', 'check-ins')}`,
  fromTerms: (checkIns: number) =>
    `mean of the forecasts, from ${count(checkIns, 'check-in', 'check-ins')}; what has none stands where it is`,
  bands: { green: '● green', yellow: '▲ yellow', red: '◆ red' },
  bandFrom: (from: string) => `from ${from} on`,
  bandBelow: 'the lowest band',
  grades: 'Mean of the grades of its key results',
  gradedOf: (n: number, of: number) => `${n} of ${of} graded`,
  facts: {
    missed: (n: number) => `${count(n, 'check-in', 'check-ins')} missed`,
    forecast: (score: string) => `forecast ${score}`,
    graded: (score: string) => `graded ${score}`,
  },
  trend: 'Natural growth',
  later: 'Not counted yet',
  laterOf: (date: string) => `check-in of ${date}, a day to come`,
  laterFrom: (date: string) => `of days to come, from ${date} on`,
  checkIns: (n: number) => count(n, 'check-in', 'check-ins'),
  missed: (_n: number) => 'Missed',
  missedSince: (date: string) => `since the one of ${date}`,
  missedSinceStart: 'since the cycle began',
};
