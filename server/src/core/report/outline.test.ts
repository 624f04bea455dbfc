import assert from 'node:assert/strict';
import { at, keyResult, metric, objective } from '../model/testing/build.ts';
import { buildTree } from './build-tree.ts';
import { outline } from './outline.ts';
import { workspace } from './testing/snapshot.ts';
import { glue, printable, widthOf, wrap } from './text-width.ts';

const plain = (text: string) => text;

function example() {
  const space = workspace();
  space.put(
    'depot',
    [
      objective({
        id: 'o',
        title: 'Drivers love our depots',
        owner: 'mara',
        keyResults: [at(0.4, { title: 'Wait at the gate' })],
      }),
    ],
    { level: 'company' },
  );
  space.put('yard', [
    objective({
      title: 'A yard that flows from the first truck of the morning to the last one at night',
      parents: ['o'],
      keyResults: [keyResult({ metric: metric('0', '10'), title: 'Trailers' }), keyResult({ title: 'Workshops' })],
    }),
    objective({ title: 'Calm nights' }),
  ]);
  return buildTree(space.snapshot, null, 'en', () => []);
}

describe('outline', () => {
  it('draws titles, bars, scores and shapes', () =>
    assert.equal(
      outline(example(), { width: 80, locale: 'en', paint: plain }),
      `2026-Q4 · week 7 of 13 · 50% of the cycle
0.40 ●  ━━━━━━━━┃━──────────────  company, from 1 objective · expected 0.35
◌ 1 needs a check-in

Drivers love our depots                                     ━━━━┃───────  0.40 ●
│  depot · mara
├─ Wait at the gate                                     40  ━━━━┃───────  0.40 ●
└─ A yard that flows from the first truck of                ────┃───────  0.00 ○
   the morning to the last one at night
   │  yard · no check-in yet · 1 of 2 scored
   ├─ Trailers                                              ────┃───────  0.00 ○
   └─ Workshops                                             ────────────     – ○

Not aligned yet
└─ Calm nights                                              ────────────     – ○
      yard
`,
    ));

  it('leaves the bars, then the values, and never goes past its width', () => {
    for (const width of [30, 40, 50, 60, 100, 1000]) {
      const text = outline(example(), { width, locale: 'fr', paint: plain });
      assert.equal(text.includes('━'), width >= 60, `${width}`);
      const rows = text.split('\n').slice(3);
      for (const line of rows) assert.ok(widthOf(line) <= Math.max(30, width), `${width}: ${line}`);
    }
  });

  it('colours through what it is given', () => {
    const text = outline(example(), { width: 80, locale: 'en', paint: (part, tone) => `<${tone}>${part}</>` });
    assert.match(text, /<strong>Drivers love our depots<\/>/);
    assert.match(text, /<good>●<\/>/);
  });

  it('says when there is nothing', () =>
    assert.match(
      outline(
        buildTree(workspace().snapshot, null, 'en', () => []),
        { width: 80, locale: 'en', paint: plain },
      ),
      /No objectives here yet\./,
    ));
});

describe('text in columns', () => {
  it('counts what a terminal shows', () => {
    assert.equal(widthOf('e\u0301té'), 3);
    assert.equal(widthOf('目標'), 4);
    assert.equal(widthOf('🚚'), 2);
  });
  it('lets nothing through that moves the cursor', () => assert.equal(printable('a\u001b[31m\r\nb\u202ec'), 'a [31m b c'));
  it('breaks at plain spaces only', () => {
    assert.deepEqual(wrap(glue('Taux de 12 % à 3 %'), 9), ['Taux de', '12\u00a0% à', '3\u00a0%']);
    assert.deepEqual(wrap(glue('« un » : 1 800 €'), 8), ['«\u00a0un\u00a0»\u00a0:', '1\u00a0800\u00a0€']);
  });
  it('cuts a word that is longer than a line', () => assert.deepEqual(wrap('abcdefgh ij', 3), ['abc', 'def', 'gh', 'ij']));
});
