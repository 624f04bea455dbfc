/** English: aligning to another parent, and adding below a row. French has the same type. */
export const align = {
  gone: (title: string) => `“${title}” is no longer there.`,
  notOpen: 'The file is not open.',
  onlyObjectives: 'Only objectives are aligned; a key result belongs to its objective.',
  self: 'An objective cannot be aligned to itself or to a key result of its own.',
  ring: (title: string) => `“${title}” already supports this objective: the two would support each other in a circle.`,
  already: (title: string) => `It is aligned to “${title}” already.`,
  noId: (title: string) => `“${title}” has no id, and none can be written for it; give it one first.`,
  notUnique: (title: string) =>
    `No reference leads to “${title}” alone: another objective has its id. Change one of the two first.`,
  cannot: {
    alias: 'The parent stands elsewhere, behind an alias (*name); write it out first.',
    shape: 'There is no place for it in the way this item is written.',
    misread: 'It cannot be written safely: something else in the file would read differently.',
  },
  done: (title: string, target: string) => `“${title}” is now aligned to “${target}”.`,
  added: (title: string) => `Added “${title}”.`,
  noTitle: 'It takes a sentence.',
  tooLong: 'That is too long for a title.',
};
