import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { closeFile, createCloset } from './close-file.ts';
import { createPool, PackReader, PackWriter } from './pack.ts';
import { declare } from './testing/declare.ts';

/** Compares by the keys of what is expected, so that computed properties count like plain ones. */
function same(actual: unknown, expected: unknown, at = 'file'): void {
  if (typeof expected !== 'object' || expected === null) {
    assert.equal(actual, expected, at);
    return;
  }
  if (Array.isArray(expected)) assert.equal((actual as unknown[]).length, expected.length, at);
  for (const key of Object.keys(expected)) {
    if (key === 'problems') continue;
    same((actual as Record<string, unknown>)?.[key], (expected as Record<string, unknown>)[key], `${at}.${key}`);
  }
}

const EVERYTHING = `team: data
level: team
cycle: 2026-Q4
language: fr
objectives:
  - id: fiches
    title: Des fiches auxquelles les vendeurs se fient
    why: Les vendeurs tiennent leurs propres tableaux
    owner: amina
    parent: [confiance, { ref: croissance/marge, weight: 0.5 }]
    type: committed
    origin: bottom-up
    rollup: both
    score: 0.7
    retrospective: Commencer plus tôt
    key_results:
      - Réduire le taux de rebuts de 12 % à 3 %
      - Rebuts : de 12 % à 3 %
      - id: completude
        title: Complétude des fiches
        baseline: 61 %
        target: 95%
        current: 64,5 %
        trend: 64 %
        owner: leo
        weight: 0
        source: https://bi.example/completude
        score: 70 %
        actions:
          - Rendre le champ obligatoire
          - { title: Campagne de rattrapage, owner: leo, due: 2026-11-15, status: doing }
        check_ins:
          - { date: 2026-10-12, value: 62 %, confidence: 0.7, note: "Lot 1, rattrapé", status: at-risk, by: ci }
          - { date: 2026-10-19 }
          - { date: 2026-10-26, value: 70 }
      - title: Chiffre d’affaires
        unit: k€
        baseline: 10
        target: 25
        check_ins: [{ date: 2026-10-12, value: 12.5 }]
      - title: Une règle commune
        milestones: [{ title: France, done: true }, Belgique]
      - { title: Disponibilité, maintain: ">= 99,9 %", done: false }
      - Augmenter de 30 % les ventes
  - Un objectif sans rien
check_ins:
  - { key_result: fiches/completude, date: 2026-11-02, value: 71 %, by: ci }
`;

describe('a closed file', () => {
  it('says the same as the open one', () => {
    const file = declare(EVERYTHING);
    assert.equal(file.objectives[0]?.objective.keyResults.length, 7);
    same(closeFile(file, createCloset()), file);
  });
  it('says the same however often and in whatever order it is asked', () => {
    const file = declare(
      `objectives:\n${Array.from({ length: 50 }, (_, i) => `  - title: O${i}\n    key_results: [K${i}]\n`).join('')}`,
    );
    const closed = closeFile(file, createCloset());
    for (const step of [1, 7, 3]) {
      for (let i = 0; i < 50; i++) {
        const at = (i * step) % 50;
        assert.equal(closed.objectives[at]?.objective.keyResults[0]?.title.text, `K${at}`);
      }
    }
  });
});

describe('packing', () => {
  it('gives back every quantity and range', () => {
    const unit = fc.option(
      fc.record(
        {
          dimension: fc.constantFrom('percent', 'count:lead'),
          symbol: fc.constantFrom('%', '€', 'leads'),
          scale: fc.constantFrom(1, 60),
        },
        { noNullPrototype: true },
      ),
    );
    const quantity = fc.record({
      value: fc.double({ noNaN: true }),
      unit,
      text: fc.oneof(fc.string(), fc.constantFrom('7', '7 %', '7%')),
    });
    const range = fc.tuple(fc.nat(100_000_000), fc.nat(60_000_000)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(fc.record({ quantity, range })), (items) => {
        const writer = new PackWriter(createPool());
        for (const item of items) {
          writer.quantity(item.quantity);
          writer.range(item.range);
        }
        const reader = new PackReader(writer.done());
        assert.deepEqual(
          items.map(() => ({ quantity: reader.quantity(), range: reader.range() })),
          items.map((item) => ({ quantity: { ...item.quantity }, range: [...item.range] })),
        );
      }),
      { numRuns: tries(50) },
    );
  });
});
