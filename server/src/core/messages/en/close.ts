/** English: the close of a cycle. French has the same type, so a sentence that exists in one language only does not compile. */
export const close = {
  nothingToGrade: 'There are no objectives to grade in this file.',
  notOpen: 'The file is not open.',
  badGrade: (typed: string) => `“${typed}” is no grade: it takes a number from 0 to 1, such as 0.7 or 70%.`,
  moved: 'The file has changed in the meantime; please start again.',
  unwritable:
    'The grades cannot be written safely: something else in the file would read differently. Items that stand for others (*name) have to be written out first.',
  /** `okr close`. */
  cli: {
    noTerminal:
      "there is nobody to ask: '--yes' takes what the check-ins make of it, '--score REF=0.7' says a grade; 'okr close --help' says more",
    noCycle: 'no objective in a cycle here',
    whichCycle: (known: readonly string[]) => `say which cycle is closed: --cycle ${known.join(' or ')}`,
    badPair: (option: string, value: string) => `${option} cannot be '${value}'; write the reference, '=' and the value`,
    noSuchRef: (ref: string) => `nothing to grade is called '${ref}'; 'okr score' lists the references`,
    severalRefs: (ref: string) => `'${ref}' is there several times; give the path of the file that is meant`,
    twice: (ref: string) => `'${ref}' is given twice`,
    noRetrospective: (ref: string) => `'${ref}' is a key result; retrospectives belong to objectives`,
    notOver: (cycle: string) => `The cycle ${cycle} is not over yet: what is reported from now on does not change the grades.`,
    stopped: 'stopped; nothing was written',
    howTo: 'Enter takes the grade in brackets, s leaves it as it is, q asks for no more.',
    grade: (proposed: string | null, stands: boolean) =>
      proposed === null ? 'Grade, or Enter for none: ' : `Grade [${proposed}${stands ? ', as it stands' : ''}]: `,
    retrospective: (stated: string | null) =>
      stated === null ? '  Retrospective, or Enter for none: ' : `  Retrospective, or Enter to keep “${stated}”: `,
    bands: { green: 'green', yellow: 'yellow', red: 'red' },
    ungraded: 'not graded',
    mean: (mean: string, objectives: number, cycle: string) =>
      objectives === 0
        ? `No objective of ${cycle} has a grade.`
        : `${cycle}: mean ${mean} of ${objectives} ${objectives === 1 ? 'objective' : 'objectives'}`,
    notGraded: (objectives: number, keyResults: number) =>
      `Not graded: ${objectives} ${objectives === 1 ? 'objective' : 'objectives'}, ${keyResults} ${keyResults === 1 ? 'key result' : 'key results'}`,
    dryRun: 'Nothing was written (--dry-run).',
  },
};
