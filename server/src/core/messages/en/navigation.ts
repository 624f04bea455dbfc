/** English: why something cannot be renamed. French has the same type. */
export const navigation = {
  nothing: 'Put the cursor on an id, or on a reference to one. Names of people, teams and cycles are not renamed.',
  noId: (title: string) => `“${title}” has no id yet, so nothing refers to it. The light bulb at its title adds one.`,
  atTitle: (id: string) => `A title is plain text. To rename the id “${id}”, put the cursor on it.`,
  cycle: 'The part behind the @ names a cycle; cycles are not renamed.',
  unknown: (ref: string) => `“${ref}” leads nowhere, so there is nothing to rename.`,
  empty: 'An id has at least one letter.',
  letters: (id: string) => `“${id}” cannot be an id: spaces, “/” and “@” are what references are made of.`,
  taken: (id: string, title: string, place: string) => `“${id}” is the id of “${title}” already (${place}).`,
  ambiguous: (id: string, title: string, count: number, places: string) =>
    `“${title}” has the id “${id}” too, and ${count === 1 ? 'one reference' : `${count} references`} could mean either (${places}). Change the id of one of the two by hand first.`,
  elsewhere: (id: string, count: number, places: string) =>
    `As “${id}”, ${count === 1 ? 'one reference' : `${count} references`} would lead somewhere else than today (${places}).`,
  changed: (file: string) => `${file} has changed meanwhile, so nothing was renamed. Try again.`,
  changedElsewhere: 'References have changed meanwhile, so nothing was renamed. Try again.',
  misread: (file: string) =>
    `In ${file} it cannot be written safely: something else would read differently. Nothing was renamed.`,
};
