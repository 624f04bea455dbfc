/** What the editor shows about a score: lenses, hints, the chart in a hover. French has the same type. */
export const standing = {
  chart: {
    title: (title: string) => `The way of “${title}”`,
    way: (first: string, day: string, last: string, lastDay: string) => `from ${first} on ${day} to ${last} on ${lastDay}`,
    once: (value: string, day: string) => `${value} on ${day}`,
    expected: (score: string) => `expected today: ${score}`,
    forecast: (score: string, low: string, high: string) => `forecast for the end of the cycle: ${score}, ${low} to ${high}`,
  },
};
