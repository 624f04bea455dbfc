import assert from 'node:assert/strict';
import { LineIndex } from '../base/range.ts';
import { COMPANY, project } from './testing/project.ts';

const team = (lines: string) =>
  project({
    'w/company.okr.yaml': COMPANY,
    'w/data.okr.yaml': `cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: Own\n${lines}`,
  });

/** The words at which a definition leads, and those that were pointed at. */
async function lead(lines: string): Promise<readonly string[]> {
  const { definition, text, uri } = await team(lines);
  return definition().map((place) => {
    const target = place.uri === uri ? text : COMPANY;
    const index = LineIndex.of(target);
    const words = target.slice(index.offsetAt(place.start), index.offsetAt(place.end));
    return `${text.slice(...place.origin)} → ${place.uri} ${words}`;
  });
}

describe('definition', () => {
  it('of a parent is the id in another, closed file', async () => {
    assert.deepEqual(await lead('    parent: customer|-trust\n'), ['customer-trust → w/company.okr.yaml customer-trust']);
  });
  it('of a key result is the key result’s id', async () => {
    assert.deepEqual(await lead('    parent: [customer-trust/n|ps]\n'), ['nps → w/company.okr.yaml nps']);
    assert.deepEqual(await lead('    parent: [customer|-trust/nps]\n'), ['customer-trust → w/company.okr.yaml customer-trust']);
  });
  it('of a log entry is the key result in the same file', async () => {
    assert.deepEqual(
      await lead(
        '    key_results:\n      - id: k\n        title: From 1 to 2\ncheck_ins:\n  - { key_result: own/|k, date: 2026-10-12, value: 1 }\n',
      ),
      ['k → w/data.okr.yaml k'],
    );
  });
  it('of a cycle’s name is what the whole reference leads to', async () => {
    assert.deepEqual(await lead('    parent: customer-trust/nps@2026-|q4\n'), ['2026-q4 → w/company.okr.yaml nps']);
  });
  it('of an id is the id', async () => {
    assert.deepEqual(await lead('    key_results: [{ id: "k|r", title: From 1 to 2 }]\n'), ['kr → w/data.okr.yaml "kr"']);
  });
  it('of a reference to nothing, or of other words, is nothing', async () => {
    assert.deepEqual(await lead('    parent: no|body\n'), []);
    assert.deepEqual(await lead('    owner: le|o\n'), []);
  });
});
