/** English: the start of the next cycle. French has the same type, so a sentence that exists in one language only does not compile. */
export const rollOver = {
  /** Comments that are written into the new file, in the language of its sentences. */
  comments: {
    reached: (cycle: string, score: string, value: string | null) =>
      `reached in ${cycle} (${score}${value === null ? '' : `, at ${value}`}): set a new target or remove it`,
    carried: (cycle: string, score: string) => `carried over from ${cycle} at ${score}`,
    noValue: (cycle: string) => `carried over from ${cycle}, where no value was reported`,
    notScored: (cycle: string) => `carried over from ${cycle}, where it could not be scored`,
  },
  notes: {
    reached: (title: string) => `“${title}” was reached: set a new target or remove it.`,
    noValue: (title: string) => `“${title}” had no value; its start stays.`,
    mismatch: (title: string) => `The last value of “${title}” has another unit; its start stays.`,
    change: (title: string) => `“${title}” asks for a change without a start: a baseline would say from where.`,
    keptBaseline: (title: string) => `The last value of “${title}” could not be written as its start; its start stays.`,
    sentenceStays: (title: string, baseline: string) =>
      `“${title}” still says the old start; the field says ${baseline}, which counts.`,
    targetMoves: (title: string, baseline: string) =>
      `“${title}” counts its target from the start, which is ${baseline} now: check where it leads.`,
    notMarked: (title: string) => `“${title}” comes from the old cycle; there is no place for a comment that says so.`,
    dueBefore: (title: string, day: string) => `“${title}” is due on ${day}, before the new cycle.`,
    noParent: (ref: string) => `The parent “${ref}” is not there yet in the new cycle.`,
    newError: (message: string) => `There will be an error in it that this file does not have: ${message}`,
  },
  /** `okr roll-over`. */
  cli: {
    noCycle: "say which cycle starts: 'okr roll-over 2027-Q1'",
    noneBefore: (cycle: string, known: string) =>
      `no file is in the cycle before ${cycle}; --from says which one goes on${known === '' ? '' : ` (there are: ${known})`}`,
    made: (path: string, from: string) => `${path}  from ${from}`,
    exists: (path: string) => `${path}: is there already, and was left as it is; --force writes it anew`,
    sameFile: (path: string) => `${path}: two files would come to stand here; the second was not written`,
    overwrite: (path: string) => `${path} is there already. Write it anew? [y/N] `,
  },
  notOpen: 'The file is not open.',
  nothing: 'There are no objectives to take along in this file.',
  noCycle: 'The file names no cycle, so it has no next one.',
  unknownCycle: (name: string) => `“${name}” is no cycle: write 2027-Q1, 2027-H1, 2027, or a name from okr.config.yaml.`,
  sameCycle: (name: string) => `The file is in ${name} already.`,
  noNextCycle: (name: string) => `Nothing says which cycle follows ${name}: name it, or add it to okr.config.yaml.`,
  unsafe:
    'The next cycle’s file cannot be made safely: something would read differently than planned. Errors in the file have to be mended first, and items that stand for others (*name) written out.',
};
