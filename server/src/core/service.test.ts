import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDay } from './base/calendar.ts';
import { createOkrService } from './index.ts';
import type { OkrService } from './service.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from './testing/memory-workspace.ts';

const EXAMPLES = Object.fromEntries(
  readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`/examples/${name.split(path.sep).join('/')}`, readFileSync(path.join('examples', name), 'utf8')]),
);

async function examples(): Promise<OkrService> {
  const workspace = memoryWorkspace(EXAMPLES);
  const clock = fixedClock(parseDay('2026-11-22') as number);
  const service = createOkrService({ workspace, clock, logger: recordingLogger(), pause: async () => {} });
  await service.index();
  return service;
}

describe('the service', () => {
  it('says the same of closed and of open files', async () => {
    const closed = await examples();
    const open = await examples();
    for (const [uri, text] of Object.entries(EXAMPLES)) open.open(uri, text);
    for (const locale of ['en', 'fr'] as const) {
      assert.deepEqual(closed.tree(null, locale), open.tree(null, locale));
      assert.deepEqual(closed.scorecard(locale), open.scorecard(locale));
      for (const uri of closed.files()) {
        const said = (service: OkrService) => service.diagnostics(uri, locale).map(({ fixes, ...rest }) => rest);
        assert.deepEqual(said(closed), said(open));
      }
    }
  });

  it('judges anew when the day changes, open files and closed ones alike', async () => {
    const keyResults = (more: string) => `    key_results:\n      - title: Waiting from 9 min to 4 min${more}\n`;
    const acting = '\n        actions: [Ask the regulars]';
    const text = `cycle: 2026-Q4\nobjectives:\n  - title: Bread\n${keyResults(acting)}  - title: Cake\n${keyResults('')}`;
    const clock = fixedClock(parseDay('2026-10-07') as number);
    const workspace = memoryWorkspace({ '/open.okr.yaml': text, '/closed.okr.yaml': text });
    const service = createOkrService({ workspace, clock, logger: recordingLogger(), pause: async () => {} });
    await service.index();
    service.open('/open.okr.yaml', text);
    const reminded = () => service.files().filter((uri) => service.findings(uri).some(({ rule }) => rule === 'kr-no-actions'));
    assert.deepEqual(reminded(), []);
    clock.set(clock.today() + 1);
    service.dayChanged();
    await service.settled();
    assert.deepEqual(reminded(), ['/closed.okr.yaml', '/open.okr.yaml']);
  });

  it('puts every finding into words, in both languages', async () => {
    const service = await examples();
    const all = service.files().flatMap((uri) => [...service.diagnostics(uri, 'en'), ...service.diagnostics(uri, 'fr')]);
    assert.ok(all.length > 20, `${all.length} findings`);
    assert.deepEqual(
      all.filter(({ text, rule, message }) => text === `${rule}: ${message}` || /undefined|\[object/.test(text)),
      [],
    );
  });

  it('answers at every place of an open file', async () => {
    const service = await examples();
    const [uri, text] = Object.entries(EXAMPLES).find(([name]) => name.endsWith('teams/data.okr.yaml')) as [string, string];
    service.open(uri, text);
    for (let offset = 0; offset <= text.length; offset += 37) {
      service.completion(uri, offset, 'fr');
      service.hover(uri, offset, 'en');
      service.definition(uri, offset);
      service.codeActions(uri, [offset, offset], 'fr');
    }
  });

  it('has nothing to say of a file it does not know', async () => {
    const service = await examples();
    const uri = '/nowhere.okr.yaml';
    assert.deepEqual(service.diagnostics(uri, 'en'), []);
    assert.deepEqual(service.codeActions(uri, [0, 0], 'en'), []);
    assert.equal(service.hover(uri, 0, 'en'), null);
    assert.deepEqual(service.definition(uri, 0), []);
    assert.deepEqual(service.positionAt(uri, 5), { line: 0, character: 0 });
  });
});
