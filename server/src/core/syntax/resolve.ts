type PlainValue = string | number | boolean | null;

const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
/** What a number can go on with after its first digits. */
const GO_ON = '.eExo';
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * The value of a plain (unquoted) scalar by YAML 1.2's core schema, chapter 10.3.2.
 * `yes`, `on` and dates stay strings.
 */
export function resolvePlain(text: string): PlainValue {
  // Nearly every scalar is a sentence or a name: one look at its first letter settles it.
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
      return text === '~' ? null : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
      return resolveNumber(text);
    default:
      return text === '' ? null : text;
  }
}

/** The value of a scalar that carries a tag, written as in the source; a tag of nobody's known kind changes nothing. */
export function resolveTagged(tag: string, text: string, plain: boolean): PlainValue {
  switch (tag) {
    case '!':
    case '!!str':
      return text;
    case '!!null':
    case '!!bool':
    case '!!int':
    case '!!float':
      return resolvePlain(text);
    default:
      return plain ? resolvePlain(text) : text;
  }
}

function resolveNumber(text: string): PlainValue {
  const first = text.charCodeAt(0) === PLUS || text.charCodeAt(0) === MINUS ? 1 : 0;
  const whole = afterDigits(text, first);
  if (whole === text.length) return whole > first ? Number(text) : text;
  // A date, or words behind a number: what follows the digits settles it.
  if (!GO_ON.includes(text[whole] as string)) return text;
  // `8.75`: most numbers that are not whole are written so.
  if (text.charCodeAt(whole) === POINT && whole > first && afterDigits(text, whole + 1) === text.length) return Number(text);
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
  if (INFINITY.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (NOT_A_NUMBER.test(text)) return Number.NaN;
  return text;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at;
}
