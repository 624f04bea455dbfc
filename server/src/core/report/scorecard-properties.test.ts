import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay } from '../base/calendar.ts';
import { createOkrService } from '../index.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import { tries } from '../testing/runs.ts';

/** A mapping whose fields may stand in any order. */
type Fields = readonly (readonly [name: string, value: string])[];

const flow = (fields: Fields) => `{ ${fields.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
const list = (items: readonly string[]) => `[${items.join(', ')}]`;
const shuffled = (fields: Fields): fc.Arbitrary<Fields> => fc.shuffledSubarray([...fields], { minLength: fields.length });

const checkIns = fc.uniqueArray(fc.integer({ min: 1, max: 16 }), { minLength: 0, maxLength: 4 }).map((days) =>
  days.map((day) =>
    flow([
      ['date', `2026-11-${String(day).padStart(2, '0')}`],
      ['value', String(day)],
    ]),
  ),
);

const keyResult = fc
  .record({ made: checkIns, target: fc.integer({ min: 0, max: 30 }), weight: fc.integer({ min: 0, max: 3 }) })
  .map(
    ({ made, target, weight }): Fields => [
      ['id', 'k'],
      ['title', 'Trams that come late'],
      ['baseline', '10'],
      ['target', String(target)],
      ['weight', String(weight)],
      ['check_ins', list(made)],
    ],
  );

/** An objective in a file of its own, as two texts that differ only in the order of their fields. */
const objective = (id: number) =>
  fc
    .record({ one: keyResult, parent: fc.integer({ min: 0, max: 2 }), rollup: fc.constantFrom('both', 'aligned', 'key-results') })
    .chain(({ one, parent, rollup }) => {
      const fields = (written: Fields): Fields => [
        ['id', `o${id}`],
        ['title', 'Trams that people can rely on'],
        ['rollup', rollup],
        ...(parent < id ? [['parent', `o${parent}`] as const] : []),
        ['key_results', list([flow(written)])],
      ];
      const head = (written: Fields): Fields => [
        ['cycle', '2026-Q4'],
        ['team', `team${id}`],
        ['objectives', list([flow(written)])],
      ];
      return shuffled(one)
        .chain((mixed) => shuffled(fields(mixed)))
        .chain((mixed) => shuffled(head(mixed)))
        .map((mixed) => ({ plain: head(fields(one)), mixed }));
    });

const text = (fields: Fields) => fields.map(([name, value]) => `${name}: ${value}\n`).join('');

async function scores(files: readonly (readonly [uri: string, text: string])[]) {
  const service = createOkrService({
    workspace: memoryWorkspace(Object.fromEntries(files)),
    clock: fixedClock(parseDay('2026-11-16') as number),
    logger: recordingLogger(),
    pause: async () => undefined,
  });
  await service.index();
  const card = service.scorecard('en');
  service.dispose();
  // Only the line moves along with the fields.
  return card.map(({ line, ...entry }) => entry);
}

describe('properties of the scorecard', () => {
  it('the order of fields and of files changes nothing, neither a number nor where it comes from', () =>
    fc.assert(
      fc.asyncProperty(fc.tuple(objective(0), objective(1), objective(2)), fc.boolean(), async (objectives, backwards) => {
        const files = (which: 'plain' | 'mixed') => objectives.map((one, i) => [`/f${i}.okr.yaml`, text(one[which])] as const);
        const mixed = backwards ? files('mixed').reverse() : files('mixed');
        assert.deepEqual(await scores(mixed), await scores(files('plain')));
      }),
      { numRuns: tries(30) },
    ));
});
