/**
 * A copy of a string that keeps nothing else alive. Engines cut strings by pointing into the source, so one word of a
 * closed file would hold the file's whole text; strings below 13 characters are copied anyway.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** For open files, whose text is kept anyway. */
export function attached(text: string): string {
  return text;
}
