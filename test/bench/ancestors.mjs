// A changed key result on its way to every ancestor in the panel, in a workspace of 1,000 files: from the edit to the delta
// in a real server, and from the delta to rows that are drawn and laid out in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { openPanel, serve } from '../panel/harness.mjs';
import { alignmentHtml, buildPanel } from '../panel/page.mjs';
import { EditedDocument, LspSession } from './lsp-session.mjs';
import { median, now, reportLimit } from './measure.mjs';
import { okrText, writeWorkspace } from './workspace.mjs';

const FRAME = 1000 / 60;
const ROUNDS = 40;
/** Long enough for a tree of this size to be due again: what is measured is the first change after a rest. */
const REST = 250;
/** Four objectives stand above one of its own. */
const CHANGED = 777;

/** Every objective counts what is aligned to it, so a change goes all the way up. */
const textOf = (number) => okrText(number).replaceAll('    owner: ', '    rollup: both\n    owner: ');

export async function benchAncestors(node) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-'));
  buildPanel();
  const [host, browser] = [await serve(await alignmentHtml()), await launchChromium()];
  const session = new LspSession(node, [path.resolve('dist/cli/okr.js'), 'lsp', '--stdio']);
  try {
    const files = writeWorkspace(folder, 1000, textOf);
    const ready = session.next('okr/status', ({ phase }) => phase === 'ready');
    await session.initialize(folder);
    await ready;
    const document = new EditedDocument(session, files[CHANGED], textOf(CHANGED), 'okr');
    await document.open();
    const tree = await session.request('okr/tree/open', { cycle: '2026-Q4' });
    const parts = [];
    for (let part = await more(session); part !== null; part = await more(session)) parts.push(part);
    const panel = await shown(await openPanel(browser, host.origin), tree, parts);

    const place = valuePlace(document.text);
    const times = { server: [], page: [] };
    let rows = 0;
    for (let round = -5; round < ROUNDS; round++) {
      await new Promise((resolve) => setTimeout(resolve, REST));
      const told = session.next('okr/tree/delta');
      const start = now();
      document.type(place, round % 2 === 0 ? '2' : '5');
      const delta = await told;
      const server = now() - start;
      const page = await drawn(panel.page, delta);
      if (round < 0) continue;
      rows = delta.changed.length;
      times.server.push(server);
      times.page.push(page);
    }
    const [server, page] = [median(times.server), median(times.page)];
    console.log(
      `     (${parts.reduce((sum, part) => sum + part.rows.length, tree.rows.length)} rows, ${rows} of them changed; ${server.toFixed(1)} ms in the server, ${page.toFixed(1)} ms in the page)`,
    );
    reportLimit('changed key result to every ancestor in the panel, workspace of 1,000', server + page, FRAME);
  } finally {
    await session.stop();
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first digit of the newest value, of two digits or more. */
function valuePlace(text) {
  const lines = text.split('\n');
  const line = lines.findIndex((it) => /date: 2026-11-09, value: \d\d/.test(it));
  return { line, character: lines[line].indexOf('value: ') + 'value: '.length };
}

/** The rows that a large tree brings after its first ones. */
const more = (session) => session.request('okr/tree/more', {});

/** The panel with that tree, and everything above the changed key result open. */
async function shown(panel, tree, parts) {
  const rows = [...tree.rows, ...parts.flatMap((part) => part.rows)];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const above = [];
  const changed = rows.find(({ kind, ref }) => kind === 'objective' && ref?.startsWith(`f${CHANGED}-o0`));
  for (let row = changed; row; row = byId.get(row.parent)) above.push([row.id, true]);
  const state = {
    panel: { version: 1, cycle: null, toggles: above, filter: {}, active: changed.id, explained: null },
    anchor: null,
  };
  await panel.page.evaluate((kept) => sessionStorage.setItem('state', kept), JSON.stringify(state));
  // What a page saves when it goes would take its place.
  await panel.page.addInitScript((kept) => sessionStorage.setItem('state', kept), JSON.stringify(state));
  await panel.page.reload();
  await panel.show(tree, tree.revision);
  for (const part of parts) await panel.send({ type: 'rows', revision: tree.revision, ...part });
  return panel;
}

/** Milliseconds from the message until its rows are in the page and laid out: the next frame shows them. */
const drawn = (page, delta) =>
  page.evaluate(
    (message) =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          const last = window.posted.at(-1);
          if (last.type !== 'rendered' || last.revision !== message.revision) return;
          window.removeEventListener('posted', look);
          document.body.getBoundingClientRect();
          resolve(performance.now() - start);
        };
        window.addEventListener('posted', look);
        window.postMessage({ ...message, type: 'delta' }, '*');
      }),
    delta,
  );
