import assert from 'node:assert/strict';
import { project } from './testing/project.ts';

const HEAD = 'team: bakery\ncycle: 2026-Q4\n';
const URI = '/bakery.okr.yaml';
const ROW = (name: string, index?: number) => `${URI}#${name}${index === undefined ? '' : `\u001f${index}`}`;

/** The row of the place that `|` marks. */
async function at(text: string): Promise<string | null> {
  const { service, uri, offset } = await project({ [URI]: text });
  return service.rowAt(uri, offset);
}

describe('the row at the cursor', () => {
  const body = (change: (text: string) => string) =>
    at(
      HEAD +
        change(
          'objectives:\n  - id: bread\n    title: Bread for all\n    owner: lea\n    key_results:\n      - Loaves to 40 # why\n      - title: Shops to 7\n        check_ins:\n          - { date: 2026-10-12, value: 3 }\n  - Calm mornings\n\n# end\n',
        ),
    );

  it('is the key result whose lines it is on, at its words, beside them and in its check-ins', async () => {
    assert.equal(await body((text) => text.replace('Loaves', 'Lo|aves')), ROW('bread', 0));
    assert.equal(await body((text) => text.replace('# why', '# w|hy')), ROW('bread', 0));
    assert.equal(await body((text) => text.replace('value: 3', 'val|ue: 3')), ROW('bread', 1));
    assert.equal(await body((text) => text.replace('        check_ins', '|        check_ins')), ROW('bread', 1));
  });

  it('is the objective on all of its other lines', async () => {
    for (const place of ['Bread for', 'owner: lea', 'key_results', 'id: bread']) {
      assert.equal(await body((text) => text.replace(place, `|${place}`)), ROW('bread'), place);
    }
    assert.equal(await body((text) => text.replace('  - Calm', '|  - Calm')), ROW('@1'));
  });

  it('is the objective on the lines of its key results too, where that is asked for', async () => {
    const { service, uri, offset } = await project({
      [URI]: `${HEAD}objectives:\n  - id: bread\n    title: Bread\n    key_results:\n      - Loa|ves to 40\n`,
    });
    assert.equal(service.rowAt(uri, offset, true), ROW('bread'));
  });

  it('is none above, below, and in a file that is not known', async () => {
    assert.equal(await at(`te|${HEAD.slice(2)}objectives: [Bread]\n`), null);
    assert.equal(await body((text) => text.replace('# end', '# e|nd')), null);
    const { service } = await project({ [URI]: '|team: x\n' });
    assert.equal(service.rowAt('/other.okr.yaml', 0), null);
  });
});
