/** The runner of the web hosts sits at the keyboard: it types what follows this mark in the console, and presses Enter. */
const MARK = '[okr-keys] ';

/** Types into whatever has the keyboard, then Enter; nothing says when that has happened but what comes of it. */
export function typeAndEnter(text: string): void {
  console.log(MARK + text);
}
