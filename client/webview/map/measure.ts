import type { Measure } from './wrap.ts';

/** Letters are measured at this size and the width taken in proportion. */
const AT = 100;

/**
 * Measures texts in the page's font, letter by letter, each letter once: ten thousand titles are measured in the time in which a
 * browser would measure a few hundred. What kerning takes off is left as room.
 */
export function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const widths = { bold: new Map<string, number>(), normal: new Map<string, number>() };
  return (text, size, bold) => {
    const known = bold ? widths.bold : widths.normal;
    let sum = 0;
    for (const letter of text) {
      let width = known.get(letter);
      if (width === undefined) {
        context.font = `${bold ? 600 : 400} ${AT}px ${family}`;
        width = context.measureText(letter).width;
        known.set(letter, width);
      }
      sum += width;
    }
    return (sum * size) / AT;
  };
}
