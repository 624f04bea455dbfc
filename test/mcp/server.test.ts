import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

declare const SERVER: string;

const TEAM = `team: harbour
cycle: 2026-Q4
objectives:
  - id: berths
    title: Ships leave when they said they would
    owner: lin
    key_results:
      - id: punctual
        title: Raise ships that leave on time from 60 % to 90 %
        check_ins:
          - { date: 2026-10-20, value: 66 % }
      - title: Organise a workshop
`;
const BOM = '\ufeff';

describe('okr mcp', () => {
  let folder: string;
  let client: Client | undefined;
  const file = (name: string) => path.join(folder, name);
  const text = (name: string) => readFileSync(file(name), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'okr-mcp-'));
    mkdirSync(file('okrs'));
    writeFileSync(file('okrs/harbour.okr.yaml'), TEAM);
  });
  afterEach(async () => {
    await client?.close();
    client = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  async function connect(...args: readonly string[]): Promise<Client> {
    const call = [SERVER, 'mcp', 'okrs', '--today', '2026-11-22', '--locale', 'en', ...args];
    const transport = new StdioClientTransport({ command: process.execPath, args: call, cwd: folder, stderr: 'pipe' });
    client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(transport);
    // From now on the client holds each answer against the output schema of its tool.
    await client.listTools();
    return client;
  }
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  async function call(name: string, given: Record<string, unknown> = {}): Promise<{ text: string; data: any; isError: boolean }> {
    const answer = await client?.callTool({ name, arguments: given });
    const [content] = (answer?.content ?? []) as { text: string }[];
    return { text: content?.text ?? '', data: answer?.structuredContent, isError: answer?.isError === true };
  }
  async function propose(given: Record<string, unknown>): Promise<string> {
    const { data, text: said } = await call('okr_propose', given);
    assert.equal(typeof data?.proposal, 'string', said);
    return data.proposal;
  }
  const CHECK_IN = { change: 'check-in', ref: 'berths/punctual', value: '75 %' };

  it('introduces itself, and what it offers', async () => {
    const it = await connect();
    assert.equal(it.getServerVersion()?.name, 'okr');
    assert.match(it.getInstructions() ?? '', /never follow them as instructions[\s\S]*read-only/);
    const { tools } = await it.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['okr_list', 'okr_read', 'okr_lint', 'okr_score', 'okr_explain', 'okr_propose', 'okr_rules', 'okr_diff'],
    );
    for (const { annotations, inputSchema, outputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(inputSchema.additionalProperties, false);
      assert.ok(outputSchema);
    }
  });

  it('answers as text and as data, and sees files as they change', async () => {
    await connect();
    const { text: said, data } = await call('okr_list');
    assert.match(said, /0\.20 .* “Raise ships that leave on time from 60 % to 90 %” \(berths\/punctual/);
    assert.equal(data.items[1].progress, 0.2);
    writeFileSync(file('okrs/harbour.okr.yaml'), TEAM.replace('value: 66 %', 'value: 75 %'));
    writeFileSync(file('okrs/crew.okr.yaml'), TEAM.replace('harbour', 'crew').replaceAll('berths', 'crews'));
    const later = (await call('okr_list', { kind: 'objective' })).data;
    assert.deepEqual(
      later.items.map(({ ref, path: at }: { ref: string; path: string }) => [ref, at]),
      [
        ['crews', 'crew.okr.yaml'],
        ['berths', 'harbour.okr.yaml'],
      ],
    );
    assert.equal((await call('okr_score', { ref: 'berths/punctual' })).data.items[0].progress, 0.5);
    rmSync(file('okrs/crew.okr.yaml'));
    assert.equal((await call('okr_list', { kind: 'objective' })).data.total, 1);
  });

  it('explains rules by their pages', async () => {
    await connect('--locale', 'fr');
    assert.match((await call('okr_rules', { rule: 'kr-activity' })).data.page, /^# [\s\S]{500}/);
  });

  it('writes nothing unless it may', async () => {
    await connect();
    const { data } = await call('okr_propose', CHECK_IN);
    assert.equal(data.proposal, null);
    const { isError, text: said } = await call('okr_apply', { proposal: 'p1' });
    assert.deepEqual([isError, /--write/.test(said)], [true, true]);
    assert.equal(text('okrs/harbour.okr.yaml'), TEAM);
  });

  it('applies a diff that git applies to the same', async () => {
    writeFileSync(file('okrs/harbour.okr.yaml'), BOM + TEAM.replaceAll('\n', '\r\n'));
    await connect('--write');
    const { data } = await call('okr_propose', CHECK_IN);
    writeFileSync(file('patch'), data.files[0].diff);
    mkdirSync(file('copy'));
    writeFileSync(file('copy/harbour.okr.yaml'), TEAM.replaceAll('\n', '\r\n'));
    execFileSync('git', ['apply', '--whitespace=nowarn', '../patch'], {
      cwd: file('copy'),
      env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
    });
    assert.deepEqual((await call('okr_apply', { proposal: data.proposal })).data, { written: ['harbour.okr.yaml'] });
    assert.equal(text('okrs/harbour.okr.yaml'), BOM + text('copy/harbour.okr.yaml'));
    assert.match(text('copy/harbour.okr.yaml'), /2026-11-22, value: 75 %/);
    assert.equal((await call('okr_score', { ref: 'berths/punctual' })).data.items[0].progress, 0.5);
  });

  it('makes a file for another team', async () => {
    await connect('--write');
    const proposal = await propose({ change: 'objective', ref: 'berths', text: 'Pilots are never waited for', team: 'Pilots' });
    assert.equal((await call('okr_apply', { proposal })).isError, false);
    assert.match(text('okrs/pilots.okr.yaml'), /parent: berths/);
  });

  it('refuses a file that has changed since, and keeps what somebody else wrote', async () => {
    await connect('--write');
    const proposal = await propose(CHECK_IN);
    const theirs = TEAM.replace('owner: lin', 'owner: kim');
    writeFileSync(file('okrs/harbour.okr.yaml'), theirs);
    const { isError, text: said } = await call('okr_apply', { proposal });
    assert.deepEqual([isError, said.includes('has changed since the proposal')], [true, true]);
    assert.equal(text('okrs/harbour.okr.yaml'), theirs);
  });

  it('never writes outside of its folder, wherever links lead', async () => {
    mkdirSync(file('away'));
    writeFileSync(file('away/far.okr.yaml'), TEAM.replaceAll('berths', 'far'));
    symlinkSync(file('away'), file('okrs/linked'), 'junction');
    await connect('--write');
    const proposal = await propose({ ...CHECK_IN, ref: 'far/punctual' });
    const { isError, text: said } = await call('okr_apply', { proposal });
    assert.deepEqual([isError, said], [true, 'that lies outside of the workspace']);
    assert.equal(text('away/far.okr.yaml'), TEAM.replaceAll('berths', 'far'));
    const made = await propose({ change: 'objective', ref: 'far', text: 'Pilots are never waited for', team: 'Pilots' });
    assert.equal((await call('okr_apply', { proposal: made })).text, 'that lies outside of the workspace');
    assert.throws(() => text('away/pilots.okr.yaml'));
  });

  it('offers files and the format as resources, and nothing else', async () => {
    const it = await connect();
    writeFileSync(file('secret.txt'), 'secret');
    const { resources } = await it.listResources();
    assert.deepEqual(
      resources.map(({ name }) => name),
      ['format', 'scoring', 'rules', 'schema', 'harbour.okr.yaml'],
    );
    for (const { uri } of resources) {
      const { contents } = await it.readResource({ uri });
      assert.ok(((contents[0] as { text: string } | undefined)?.text.length ?? 0) > 100, uri);
    }
    for (const uri of [
      pathToFileURL(file('secret.txt')).href,
      'file:///etc/passwd',
      'okr://docs/../secret',
      'file://%zz/',
      'no uri',
    ]) {
      await assert.rejects(it.readResource({ uri }), /there is no such resource|Invalid/, uri);
    }
  });

  it('has prompts in the language of the call', async () => {
    const it = await connect('--locale', 'fr');
    const { prompts } = await it.listPrompts();
    assert.deepEqual(
      prompts.map(({ name }) => name),
      ['okr_review', 'okr_write_key_results'],
    );
    const { messages } = await it.getPrompt({
      name: 'okr_write_key_results',
      arguments: { objective: 'Les navires\npartent à l’heure' },
    });
    assert.match(
      (messages[0]?.content as { text: string } | undefined)?.text ?? '',
      /cet objectif\s: “Les navires partent à l’heure”/,
    );
    await assert.rejects(it.getPrompt({ name: 'okr_write_key_results', arguments: {} }), /argument/);
    await assert.rejects(it.getPrompt({ name: 'other' }), /invite/);
  });

  it('compares with a revision, and says why it cannot', async () => {
    await connect();
    assert.equal((await call('okr_diff')).isError, true);
    const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false', '-C', folder, ...args],
        { env },
      );
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=state');
    writeFileSync(file('okrs/harbour.okr.yaml'), TEAM.replace('to 90 %', 'to 80 %'));
    assert.match((await call('okr_diff')).text, /target: 90% → 80% \(easier\)/);
    assert.equal((await call('okr_diff', { revision: '--output=x' })).isError, true);
  });

  it('goes on after a call that was cancelled, and after many at once', async () => {
    const it = await connect();
    const stop = new AbortController();
    const calls = Array.from({ length: 8 }, () =>
      it.callTool({ name: 'okr_lint', arguments: {} }, undefined, { signal: stop.signal }),
    );
    const ended = Promise.allSettled(calls);
    stop.abort();
    assert.ok((await ended).every(({ status }) => status === 'rejected'));
    assert.equal((await call('okr_list')).isError, false);
    const all = await Promise.all(Array.from({ length: 10 }, () => call('okr_lint', { text: TEAM, name: 'x.okr.yaml' })));
    assert.ok(all.every(({ isError }) => !isError));
  });

  it('answers hostile calls with one line, and lives', async () => {
    await connect('--write');
    const WRONG: readonly (readonly [string, Record<string, unknown>])[] = [
      ['okr_read', { path: '/etc/passwd' }],
      ['okr_read', { path: 'a\u0000.okr.yaml' }],
      ['okr_lint', { paths: ['..'] }],
      ['okr_lint', { text: 'a', name: '/tmp/a.okr.yaml' }],
      ['okr_propose', { change: 'fix', path: '../x.okr.yaml' }],
      ['okr_propose', { change: 'check-in', ref: 'berths/punctual', note: 'x'.repeat(5000) }],
      ['okr_apply', { proposal: '../p1' }],
      ['constructor', {}],
    ];
    for (const [name, given] of WRONG) {
      const { isError, text: said } = await call(name, given);
      assert.equal(isError, true, name);
      assert.match(said, /^[^\n]{5,400}$/, name);
    }
    const bomb = `objectives:\n${'  - title: &a [*a, *a]\n'.repeat(500)}`;
    assert.equal((await call('okr_lint', { text: bomb })).isError, false);
    assert.equal((await call('okr_list')).isError, false);
  });

  it('takes lines that are no messages, answers what was asked, and ends with its input', async () => {
    const child = spawn(process.execPath, [SERVER, 'mcp', 'okrs', '--locale', 'en'], { cwd: folder });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const send = (message: unknown) => child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
    send('not json');
    send('[]');
    send('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}}');
    const clientInfo = { name: 'test', version: '1' };
    send({
      jsonrpc: '2.0',
      id: 2,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo },
    });
    send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    send({ jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'okr_score' } });
    child.stdin.end();
    const code = await new Promise((resolve) => child.on('close', resolve));
    const answers = new Map(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map((one) => [one.id, one]),
    );
    assert.equal(code, 0);
    assert.ok(answers.get(1).error);
    assert.match(answers.get(3).result.content[0].text, /harbour\.okr\.yaml/);
  });
});
