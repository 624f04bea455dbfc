// The language server beside yaml-language-server, as it comes and with its wait before validating removed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EditedDocument, LspSession } from './lsp-session.mjs';
import { interleaved, median, now, quantile, report, reportLimit, timed } from './measure.mjs';
import { inPeers } from './peers.mjs';
import { bigText, okrText, writeWorkspace } from './workspace.mjs';

const SERVER = path.resolve('dist/cli/okr.js');
const SCHEMA = path.resolve('schemas/okr.schema.json');
const FRAME = 1000 / 60;

const ours = (node) => new LspSession(node, [SERVER, 'lsp', '--stdio']);
const SETTINGS = {
  yaml: {
    schemas: { [pathToFileURL(SCHEMA).href]: '*.okr.yaml' },
    validate: true,
    completion: true,
    hover: true,
    schemaStore: { enable: false },
  },
};
const theirs = (node, patched) => {
  const preload = patched ? ['--import', pathToFileURL(path.resolve('test/bench/no-debounce.mjs')).href] : [];
  return new LspSession(node, [...preload, inPeers('yaml-language-server/bin/yaml-language-server'), '--stdio'], SETTINGS);
};

/** A place inside the owner's name of the first objective: replacing its second letter keeps the file well formed. */
function ownerPlace(text) {
  const line = text.split('\n').findIndex((value) => value.startsWith('    owner: '));
  return { line, character: '    owner: '.length + 1 };
}

/** Inside the first objective's title: there the hover has most to say. */
function titlePlace(text) {
  const line = text.split('\n').findIndex((value) => value.startsWith('    title: '));
  return { line, character: '    title: '.length + 2 };
}

export async function benchServer(node) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-'));
  try {
    await benchStart(node, folder);
    const files = writeWorkspace(folder, 1000);
    await benchFile(node, folder, files[777], okrText(777), '174-line file in a workspace of 1,000', 60, {
      patched: 1 / 5,
      asItComes: 1 / 50,
      answers: 1 / 4,
    });
    const big = path.join(folder, 'big.okr.yaml');
    writeFileSync(big, bigText(10_035));
    await benchFile(node, folder, big, bigText(10_035), '10,035-line file', 15, { patched: 1 / 10 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await benchWhileIndexing(node);
}

async function benchStart(node, folder) {
  const once = (start) => async () => {
    const session = start();
    await session.initialize(folder);
    sessions.push(session);
  };
  const sessions = [];
  const times = await interleaved(7, { ours: once(() => ours(node)), theirs: once(() => theirs(node, false)) }, 1);
  await Promise.all(sessions.map((session) => session.stop()));
  report('spawn to initialized', median(times.ours), { name: 'yaml-language-server', value: median(times.theirs) }, 1 / 3);
}

async function benchFile(node, folder, file, text, name, rounds, bars) {
  const sessions = {
    ours: ours(node),
    patched: theirs(node, true),
    ...(bars.asItComes ? { asItComes: theirs(node, false) } : {}),
  };
  const documents = {};
  for (const [who, session] of Object.entries(sessions)) {
    const indexed = who === 'ours' ? session.next('okr/status', (status) => status.phase === 'ready') : null;
    await session.initialize(folder);
    if (who !== 'ours') session.notify('workspace/didChangeConfiguration', { settings: SETTINGS });
    await indexed;
    documents[who] = new EditedDocument(session, file, text, who === 'ours' ? 'okr' : 'yaml');
    await documents[who].open();
  }
  const place = ownerPlace(text);
  const letter = (round) => (round % 2 === 0 ? 'x' : 'n');
  const contenders = Object.fromEntries(
    Object.entries(documents).map(([who, document]) => [who, (round) => document.keystroke(place, letter(round))]),
  );
  const keystrokes = await interleaved(rounds, contenders, 5);
  report(
    `keystroke to findings, ${name}`,
    median(keystrokes.ours),
    { name: 'yaml-language-server, no wait', value: median(keystrokes.patched) },
    bars.patched,
  );
  if (bars.asItComes)
    report(
      `keystroke to findings, ${name}`,
      median(keystrokes.ours),
      { name: 'yaml-language-server', value: median(keystrokes.asItComes) },
      bars.asItComes,
    );

  if (bars.answers) {
    for (const [kind, at] of [
      ['completion', place],
      ['hover', titlePlace(text)],
    ]) {
      const ask = (who) => async (round) => {
        const document = documents[who];
        document.type(place, letter(round));
        const answer = await document.session.request(`textDocument/${kind}`, {
          textDocument: { uri: document.uri },
          position: at,
        });
        if (answer === null) throw new Error(`${who} has nothing to say for ${kind}`);
      };
      const times = await interleaved(rounds / 2, { ours: ask('ours'), patched: ask('patched') }, 3);
      report(
        `${kind} right after an edit, ${name}`,
        median(times.ours),
        { name: 'yaml-language-server, no wait', value: median(times.patched) },
        bars.answers,
      );
    }
  }
  await Promise.all(Object.values(sessions).map((session) => session.stop()));
}

/** Keystrokes for as long as 10,000 files are being read. */
async function benchWhileIndexing(node) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-'));
  try {
    const files = writeWorkspace(folder, 10_000);
    const session = ours(node);
    let ready = false;
    const done = session
      .next('okr/status', (status) => status.phase === 'ready')
      .then(() => {
        ready = true;
      });
    await session.initialize(folder);
    const text = okrText(42);
    const document = new EditedDocument(session, files[42], text, 'okr');
    await document.open();
    const place = ownerPlace(text);
    const times = [];
    const start = now();
    for (let round = 0; !ready; round++) {
      times.push(await timed(() => document.keystroke(place, round % 2 === 0 ? 'x' : 'n')));
      // A fast typist: the index gets its turns between two keystrokes.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await done;
    console.log(`     (${times.length} keystrokes while 10,000 files were indexed in ${((now() - start) / 1000).toFixed(1)} s)`);
    reportLimit('keystroke to findings while indexing 10,000 files, p95', quantile(times, 0.95), FRAME);
    await session.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
