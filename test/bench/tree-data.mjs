// The rows of a large company, as the server sends them to the panel, and the same tree as a chart library takes it.

const WIDTH = 10;
const KEY_RESULTS = 4;
const DAYS = 13 * 7;

const THINGS = ['bookings by returning guests', 'waiting time at the desk', 'late deliveries', 'visits that end in a sale'];
const TEAMS = ['kitchen', 'routes', 'studio', 'harbour', 'library', 'orchard'];
const OWNERS = ['ana', 'ben', 'cleo', 'dirk', 'ella'];
const COLOURS = { 'on-track': '#388a34', 'at-risk': '#bf8803', 'off-track': '#e51400', outdated: '#717171' };
const HEALTHS = Object.keys(COLOURS);

const summary = {
  cycle: '2026-Q4',
  cycles: ['2026-Q4'],
  week: { in: 8, of: 13 },
  elapsed: 0.58,
  progress: 0.47,
  expected: 0.41,
  health: 'on-track',
  objectives: 1,
  scope: 'company',
  explain: [],
  counts: { behind: 0, stale: 0, weak: 0 },
};

/**
 * A tree of `count` rows: every objective has four key results and up to ten objectives below it, the first of them with
 * the most rows. `rows` in drawing order, `nested` as a chart takes them: children inside their parents, and the health as a colour.
 */
export function treeData(count) {
  const objectives = Math.ceil(count / (1 + KEY_RESULTS));
  const rows = [];
  const keyOf = (number) => `file:///work/okrs/part-${Math.floor(number / 100)}/team-${number}.okr.yaml#f${number}`;
  const add = (number, parent) => {
    if (rows.length >= count) return null;
    const id = keyOf(number);
    const nested = (row, children) => ({
      name: row.title,
      value: row.progress,
      itemStyle: { color: COLOURS[row.health] },
      children,
    });
    const common = { team: TEAMS[number % TEAMS.length], expected: 0.41, checkInAge: (number * 7) % DAYS };
    const title = `${THINGS[number % THINGS.length]} of the people that team ${number} works for`;
    const health = HEALTHS[number % HEALTHS.length];
    const own = {
      ...common,
      id,
      ...(parent !== null && { parent }),
      kind: 'objective',
      ref: `f${number}`,
      title,
      owner: OWNERS[number % OWNERS.length],
      progress: (number % 90) / 100,
      health,
      moved: 0.04,
      counted: { in: KEY_RESULTS, of: KEY_RESULTS },
      reached: { in: 0, of: KEY_RESULTS },
    };
    rows.push(own);
    const children = [];
    for (let k = 0; k < KEY_RESULTS && rows.length < count; k++) {
      const row = {
        ...common,
        id: `${id}\u001f${k}`,
        parent: id,
        kind: 'key-result',
        ref: `f${number}/k${k}`,
        title: `${THINGS[k]} from ${number} to ${number + 40}`,
        owner: OWNERS[k],
        // Some have nothing to be scored by.
        ...(k === 3 && number % 10 === 0
          ? { expected: undefined, health: 'none' }
          : {
              progress: ((number + k) % 90) / 100,
              health,
              value: `${number + k} %`,
              confidence: 0.6,
              moved: 0.04,
              forecast: 0.8,
            }),
      };
      rows.push(row);
      children.push(nested(row, []));
    }
    for (let below = number * WIDTH + 1; below <= number * WIDTH + WIDTH && below < objectives; below++) {
      const child = add(below, id);
      if (child !== null) children.push(child);
    }
    return nested(own, children);
  };
  const nested = add(0, null);
  return { summary, rows, nested };
}

/** The first objective below the root: none has more rows. */
export const LARGEST = 'file:///work/okrs/part-0/team-1.okr.yaml#f1';
