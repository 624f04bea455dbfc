import assert from 'node:assert/strict';
import { applyEdits } from '../syntax/edits.ts';
import { project } from './testing/project.ts';

/** What is left of a rule's findings once the action that ignores it is taken at the cursor. */
async function ignored(file: string, rule: string) {
  const { service, uri, text, offset } = await project({ 'w/a.okr.yaml': file });
  const action = service
    .codeActions(uri, [offset, offset], 'en')
    .find(({ title }) => title === `Ignore ${rule} here, and say why`);
  if (!action) return null;
  const edits = action.edits.map((edit) => ({ ...edit, newText: edit.newText.replace(/\$\{1:(.*?)\}/, '$1') }));
  const after = applyEdits(text, edits);
  service.change(uri, after);
  return { after, left: service.findings(uri).map((finding) => finding.rule) };
}

const HEAD = 'language: en\nobjectives:\n  - title: Guests who come back\n    key_results:\n';
const REST = '      - Return rate from 31% to 45%\n      - Waiting from 12 min to 4 min\n';

describe('ignoring a finding', () => {
  const shapes: readonly (readonly [name: string, items: string, line: string])[] = [
    ['of a bare sentence', '      - Publ|ish 10 posts\n', '      # okr-ignore kr-activity -- why\n      - Publish 10 posts'],
    ['of a mapping', '      - id: a\n        title: Publ|ish 10 posts\n', '      # okr-ignore kr-activity -- why\n      - id: a'],
    [
      'of a block of text',
      '      - title: >-\n          Publ|ish\n          10 posts\n',
      '      # okr-ignore kr-activity -- why\n      - title: >-',
    ],
    ['between braces', '      - { title: Publ|ish 10 posts }\n', '      # okr-ignore kr-activity -- why\n      - { title'],
  ];
  for (const [name, items, line] of shapes) {
    it(`puts a comment above it that asks why: ${name}`, async () => {
      const result = await ignored(`${HEAD}${items}${REST}`, 'kr-activity');
      assert.ok(result?.after.includes(line), result?.after);
      assert.deepEqual(
        result?.left.filter((rule) => rule === 'kr-activity' || rule.startsWith('suppression-') || rule.startsWith('yaml-')),
        [],
      );
    });
  }
  it('keeps the line endings', async () => {
    const result = await ignored(`${HEAD}      - Publ|ish 10 posts\n${REST}`.replaceAll('\n', '\r\n'), 'kr-activity');
    assert.ok(result?.after.includes('-- why\r\n'));
  });
  it('of an objective stands above the objective', async () => {
    const result = await ignored(`objectives:\n  - title: Grow revenue by 2|0 %\n    key_results:\n${REST}`, 'obj-has-metric');
    assert.ok(result?.after.startsWith('objectives:\n  # okr-ignore obj-has-metric -- why\n  - title'), result?.after);
    assert.ok(!result?.left.includes('obj-has-metric'));
  });
  it('is not offered for what cannot be read, nor for comments', async () => {
    assert.equal(await ignored(`${HEAD}      - title: "Publ|ish\n`, 'yaml-syntax'), null);
    assert.equal(await ignored(`${HEAD}      # okr-ig|nore kr-activity\n${REST}`, 'suppression-unused'), null);
  });
});
