/**
 * A sentence as a YAML string on one line. Double quotes where nothing needs an escape in them, so that the
 * apostrophes of French stay as they are; else single quotes, in which only the apostrophe is doubled.
 */
export function quoted(sentence: string): string {
  if (hasControls(sentence)) return `"${escaped(sentence)}"`;
  if (!/["\\]/.test(sentence)) return `"${sentence}"`;
  return `'${sentence.replaceAll("'", "''")}'`;
}

/** A value as it can stand behind a colon: plain where YAML reads it as it is, else quoted. */
export function asValue(text: string): string {
  return /^[\p{L}\p{N}$€£+.(~-]/u.test(text) && !/^[-?]\s|: |:$| #|^-{3}/.test(text) ? text : quoted(text);
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 32 || text.charCodeAt(i) === 127) return true;
  return false;
}

function escaped(text: string): string {
  let out = '';
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if (letter === '"' || letter === '\\') out += `\\${letter}`;
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else out += letter;
  }
  return out;
}
