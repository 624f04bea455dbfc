/** English: a comparison laid over the tree. What differs is said by the server. */
export const compare = {
  banner: 'Comparison',
  against: (what: string) => `Compared with ${what}`,
  reading: (revision: string) => `Reading ${revision}…`,
  same: 'Nothing differs in this cycle.',
  only: 'Only what differs',
  document: 'Open as document',
  another: 'Compare with another…',
  end: 'End comparison',
  ended: 'The comparison has ended',
  /** What a row is, beside its mark. */
  kinds: {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    realigned: 're-aligned',
    scored: 'moved with them',
  },
  /** The number of a row, before and after. */
  score: (before: string, after: string) => `score ${before} → ${after}`,
  change: (before: string, after: string) => `${before} before, ${after} now`,
  earlier: (score: string) => `Before: ${score}`,
  explanationThen: (title: string) => `Where the score of “${title}” came from before`,
};

export type CompareWords = typeof compare;
