import type { Measure } from './wrap.ts';

/** Letters are measured at this size and the width taken in proportion. */
const AT = 100;
/** The letters below this one (Latin, Greek, Cyrillic) stand in a table. */
const TABLE = 0x530;

/**
 * Measures texts in the page's font, letter by letter, each letter once: ten thousand titles are measured in the time in which a
 * browser would measure a few hundred. What kerning takes off is left as room.
 */
export function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const fonts = [400, 600].map((weight) => {
    const measured = (letter: string) => {
      context.font = `${weight} ${AT}px ${family}`;
      return context.measureText(letter).width;
    };
    const table = new Float32Array(TABLE).fill(Number.NaN);
    // What most titles are made of, before there is a title: the page waits for the server then.
    for (let code = 0x20; code < 0x7f; code++) table[code] = measured(String.fromCharCode(code));
    return { measured, table, others: new Map<number, number>() };
  });
  return (text, size, bold) => {
    const { measured, table, others } = fonts[bold ? 1 : 0]!;
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at)!;
      if (code > 0xffff) at++;
      let width = code < TABLE ? table[code]! : (others.get(code) ?? Number.NaN);
      if (Number.isNaN(width)) {
        width = measured(String.fromCodePoint(code));
        if (code < TABLE) table[code] = width;
        else others.set(code, width);
      }
      sum += width;
    }
    return (sum * size) / AT;
  };
}
