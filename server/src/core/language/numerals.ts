/** A number written in digits. */
export interface Numeral {
  readonly value: number;
  /** Whether the language's conventions leave open what was meant: `1.234` in English, `1,234` in French. */
  readonly ambiguous: boolean;
}

/**
 * Reads digits with group and decimal marks. `decimal` is the language's own decimal mark; the other mark still
 * counts as a decimal one where it cannot group (`37,50` in English). `null` for versions such as `1.2.3`.
 */
export function readNumeral(text: string, decimal: '.' | ','): Numeral | null {
  const digits = text.replace(/[ \u00A0\u202F\u2009']/g, '');
  const grouped = digits.length < text.length;
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { value: Number(digits), ambiguous: false };
  const last = marks[marks.length - 1] as '.' | ',';
  const parts = digits.split(/[.,]/);
  const groups = parts.slice(1).every((part) => part.length === 3) && (parts[0] as string).length <= 3;
  if (marks.length === 1) {
    const [whole, rest] = parts as [string, string];
    const open = !grouped && groups && !whole.startsWith('0');
    if (!open) return { value: Number(`${whole}.${rest}`), ambiguous: false };
    // English groups with its comma without a doubt. French groups with spaces, so both marks leave a doubt there.
    const groupsHere = last !== decimal;
    return { value: Number(groupsHere ? whole + rest : `${whole}.${rest}`), ambiguous: !(groupsHere && decimal === '.') };
  }
  const uniform = marks === last.repeat(marks.length);
  if (uniform) return groups ? { value: Number(parts.join('')), ambiguous: false } : null;
  const once = marks.indexOf(last) === marks.length - 1;
  if (!once || parts.slice(1, -1).some((part) => part.length !== 3)) return null;
  return { value: Number(`${parts.slice(0, -1).join('')}.${parts[parts.length - 1]}`), ambiguous: false };
}
