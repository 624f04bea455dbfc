import assert from 'node:assert/strict';
import { xmlProblems } from '../../../../test/cli/xml.mjs';
import { junit } from './junit.ts';
import { contextOver, record } from './testing/context.ts';

const HOSTILE = '<b a="1">&amp; ]]> \u0000\u0008\u001f\ufffe\ud800 "quoted" \'x\' %0A';

describe('junit', () => {
  it('is well-formed whatever the file, its path and the message say', () => {
    const path = `a\n"<&>\u0007.okr.yaml`;
    const context = contextOver({ [path]: HOSTILE });
    for (const severity of ['error', 'hint'] as const) {
      assert.deepEqual(xmlProblems(junit([record({ path, message: HOSTILE, severity })], context)), [], severity);
    }
  });

  it('is checked by a reader that knows what is wrong', () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
    for (const wrong of [
      '<a>',
      '<a></b>',
      '<a>&x;</a>',
      '<a b="<"/>',
      '<a b="" b=""/>',
      '<a>]]></a>',
      '<a/><a/>',
      '<a>\u0007</a>',
      'x',
    ]) {
      assert.notDeepEqual(xmlProblems(head + wrong), [], wrong);
    }
    assert.deepEqual(xmlProblems(`${head}<a b="&#10;"><c/>&lt;</a>\n`), []);
  });

  it('names a test by its rule and its line, wherever that stands', () => {
    const name = (text: string, line: number) =>
      /testcase name="([^"]*)"/.exec(junit([record({ line })], contextOver({ 'shop.okr.yaml': text })))?.[1];
    assert.equal(name('  - Print 5 brochures', 1), 'kr-activity: Print 5 brochures');
    assert.equal(name('\n\n    -  Print 5 brochures  ', 3), 'kr-activity: Print 5 brochures');
  });
});
