/** English: the close of a cycle. French has the same type, so a sentence that exists in one language only does not compile. */
export const close = {
  nothingToGrade: 'There are no objectives to grade in this file.',
  notOpen: 'The file is not open.',
  badGrade: (typed: string) => `“${typed}” is no grade: it takes a number from 0 to 1, such as 0.7 or 70%.`,
  moved: 'The file has changed in the meantime; please start again.',
  unwritable:
    'The grades cannot be written safely: something else in the file would read differently. Items that stand for others (*name) have to be written out first.',
};
