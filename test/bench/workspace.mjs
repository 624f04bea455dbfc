// A seeded workspace of linked OKR files, so that every run measures the same texts: 174 lines a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TEAMS = ['kitchen', 'routes', 'studio', 'harbour', 'library', 'orchard', 'clinic', 'yard'];
const STARTS = ['Raise', 'Reduce', 'Shorten', 'Grow', 'Steady', 'Double', 'Widen', 'Lower'];
const THINGS = [
  'bookings by returning guests',
  'waiting time at the desk',
  'late deliveries',
  'visits that end in a sale',
  'broken parts per shift',
];
const OWNERS = ['ana', 'ben', 'cleo', 'dirk', 'ella', 'finn'];
const UNITS = ['"%"', 'ms', 'k€', 'days'];
const NOTES = ['second wave is live', 'waiting for a part', 'half of the shops so far', 'counted by hand', "it's late"];
const DAYS = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];

/** A small deterministic generator of numbers in 0..1 (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text of file `number`; its objectives align to those of file `(number - 1) / 5`, so the files form a tree. */
export function okrText(number, objectives = 3) {
  const next = random(number + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const lines = ['cycle: 2026-Q4', `team: ${pick(TEAMS)}`, 'objectives:'];
  for (let o = 0; o < objectives; o++) {
    const id = `f${number}-o${o}`;
    lines.push(`  - id: ${id}`, `    title: ${pick(STARTS)} ${pick(THINGS)}`);
    if (number > 0) lines.push(`    parent: f${Math.floor((number - 1) / 5)}-o${o % 3}`);
    lines.push(`    owner: ${pick(OWNERS)}`, '    key_results:');
    for (let k = 0; k < 4; k++) {
      const baseline = Math.floor(next() * 40);
      const target = baseline + 1 + Math.floor(next() * 60);
      const values = DAYS.map((_, index) => Math.round((baseline + ((target - baseline) * (index + 1)) / 8) * 100) / 100);
      lines.push(
        `      - id: ${id}-k${k}`,
        `        title: ${pick(STARTS)} ${pick(THINGS)}`,
        `        baseline: ${baseline}`,
        `        target: ${target}`,
        `        current: ${values.at(-1)}`,
        `        unit: ${pick(UNITS)}`,
        '        check_ins:',
        ...DAYS.map(
          (day, index) =>
            `          - { date: ${day}, value: ${values[index]}, confidence: ${Math.round(next() * 100) / 100}, note: ${JSON.stringify(pick(NOTES))} }`,
        ),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** One file of about `lines` lines. */
export const bigText = (lines) => okrText(1, Math.ceil((lines - 3) / 57));

/** Writes `count` files below `folder`, a hundred to a folder; gives their paths. */
export function writeWorkspace(folder, count, textOf = okrText) {
  const files = [];
  for (let number = 0; number < count; number++) {
    const part = path.join(folder, `part-${Math.floor(number / 100)}`);
    if (number % 100 === 0) mkdirSync(part, { recursive: true });
    const file = path.join(part, `team-${number}.okr.yaml`);
    writeFileSync(file, textOf(number));
    files.push(file);
  }
  return files;
}
