// The composite action: its inputs, and its steps run as a runner runs them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, test, WARNING, WEAK } from './harness.mjs';
import { action, run } from './job.mjs';

const { steps } = action.runs;

await test('every input is used, and nothing else is', () => {
  const used = [...JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(action.inputs).sort());
  for (const [name, input] of Object.entries(action.inputs)) {
    assert.ok(input.description && typeof input.default === 'string', name);
  }
  for (const { value } of Object.values(action.outputs)) {
    assert.match(
      value,
      new RegExp(
        `^\\$\\{\\{ steps\\.(${steps
          .map(({ id }) => id)
          .filter(Boolean)
          .join('|')})\\.outputs\\.`,
      ),
    );
  }
});

await test('no script holds an expression, and each is read by a shell that stops at the first failure', () => {
  for (const step of steps) {
    assert.equal(step.shell, 'bash');
    assert.doesNotMatch(step.run, /\$\{\{/);
  }
});

await test('an error fails: log, annotations, summary and outputs say so', (folder) => {
  const { status, stdout, summary, outputs, commands } = run(folder, { 'okrs/shop.okr.yaml': WEAK });
  assert.equal(status, 1);
  assert.match(stdout, /okrs\/shop\.okr\.yaml\n {2}5:13 {4}error/);
  assert.deepEqual(
    commands.map((line) => /^::\w+ file=[^,]*/.exec(line)?.[0]),
    ['::error file=okrs/shop.okr.yaml', '::warning file=okrs/shop.okr.yaml'],
  );
  assert.match(summary, /^<!-- okr-lint -->\n### OKR lint: 1 error, 1 warning, 1 hint in 1 file\n/);
  assert.ok(summary.includes('https://github.example/velora/okrs/blob/c0ffee/okrs/shop.okr.yaml#L5'));
  const page = 'server/src/core/lint/rules/ref-unknown/README.md';
  assert.ok(summary.includes(`https://github.example/okrs/okr-as-code/blob/v9/${page}`) && existsSync(path.join(ROOT, page)));
  assert.equal(outputs['exit-code'], '1');
  assert.equal(`${readFileSync(outputs.comment, 'utf8')}\n`, summary);
});

await test('a warning passes, unless it is said to fail', (folder) => {
  assert.equal(run(folder, { 'shop.okr.yaml': WARNING }).status, 0);
  assert.equal(run(folder, {}, { 'fail-severity': 'warning' }).status, 1);
  assert.equal(run(folder, {}, { 'max-warnings': '0' }).status, 1);
  assert.equal(run(folder, {}, { 'max-warnings': '1' }).status, 0);
});

await test('paths and reports, one a line; French', (folder) => {
  const files = {
    'a b/shop.okr.yaml': WARNING,
    'c/queue.okr.yaml': WARNING.replace('id: shop', 'id: queue'),
    'd/x.okr.yaml': WEAK.replace('id: shop', 'id: other'),
  };
  const { status, stdout, workspace, summary } = run(folder, files, {
    paths: 'a b\nc\n',
    format: 'sarif=out/okr.sarif\njunit=out/okr.xml\n',
    locale: 'fr',
  });
  assert.equal(status, 0, stdout);
  assert.deepEqual(readdirSync(path.join(workspace, 'out')).sort(), ['okr.sarif', 'okr.xml']);
  assert.match(summary, /2 avertissements dans 2 fichiers/);
  assert.match(stdout, /^a b\/shop\.okr\.yaml$/m);
});

await test('annotations and summary can be left out', (folder) => {
  const { commands, summary } = run(folder, { 'shop.okr.yaml': WEAK }, { annotations: 'false', summary: 'false' });
  assert.deepEqual(commands, []);
  assert.equal(summary, '');
});

await test('a wrong call fails with 2 and says why', (folder) => {
  for (const inputs of [
    { paths: 'nowhere' },
    { 'fail-severity': 'grave' },
    { format: 'xml' },
    { 'max-warnings': '-1' },
    { locale: 'de' },
  ]) {
    const { status, stderr, outputs, summary } = run(folder, { 'shop.okr.yaml': WEAK }, inputs);
    assert.equal(status, 2, JSON.stringify(inputs));
    assert.match(stderr, /^okr: .+\n$/);
    assert.deepEqual(outputs, { 'exit-code': '2' });
    assert.equal(summary, '');
  }
});

await test('no input is read as a command', (folder) => {
  const EVIL = ['$(touch pwned)', '`touch pwned`', '"; touch pwned; #', "'; touch pwned; '", '--version', '&& touch pwned'];
  for (const value of EVIL) {
    const all = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, name === 'node' ? 'node' : value]));
    for (const inputs of [all, { paths: value }, { format: `json=${value}` }]) {
      const { workspace } = run(folder, { 'shop.okr.yaml': WEAK }, inputs);
      assert.equal(existsSync(path.join(workspace, 'pwned')), false, JSON.stringify(inputs));
    }
  }
});

await test('no title and no file name is read as a command of the runner', (folder) => {
  const hostile = WEAK.replace('nowhere', '"##[error]x\\n::set-output name=a::b"').replace(
    'Print 5 brochures',
    '"Print 5\\n::add-mask::a ##[group]"',
  );
  const { commands, stdout } = run(folder, { '::error::x ##[warning].okr.yaml': hostile });
  assert.ok(stdout.includes('##[warning]'), 'the file is named in the log');
  for (const line of commands)
    assert.match(line, /^::(?:error|warning|notice) file=%3A%3Aerror%3A%3Ax ##\[warning\]\.okr\.yaml,line=/);
  assert.ok(commands.length > 0);
});
