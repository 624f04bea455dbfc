import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadEngine } from './engine-cache.ts';

describe('the compiled engine', () => {
  let folder = '';
  let engine = '';
  const cache = () => path.join(folder, 'cache');
  const load = (use = 'lint', version = '1.0.0') => loadEngine(engine, cache(), use, version);
  /** What `require` gives; it is forgotten then, as if another process asked next. */
  const required = () => {
    const require = createRequire(engine);
    const given = require(engine) as { double(value: number): number };
    delete require.cache[engine];
    return given;
  };
  const write = (factor: number) => {
    writeFileSync(engine, `function double(value) { return value * ${factor}; }\nmodule.exports = { double };\n`);
    utimesSync(engine, factor, factor);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'okr-engine-'));
    engine = path.join(folder, 'engine.js');
    write(2);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is kept with the functions that have run, once for each use', () => {
    const keep = load();
    assert.equal(required().double(4), 8);
    assert.ok(keep);
    keep();
    assert.equal(load(), null);
    assert.equal(required().double(5), 10);
    assert.equal(typeof load('lsp'), 'function');
    assert.deepEqual(readdirSync(cache()).length, 1);
  });

  it('is compiled again for another file, another version, and where what was kept is broken', () => {
    load()?.();
    write(3);
    assert.equal(typeof load(), 'function');
    assert.equal(required().double(4), 12);
    write(2);
    assert.equal(load(), null);
    assert.equal(typeof load('lint', '1.0.1'), 'function');
    const [kept = ''] = readdirSync(cache());
    const bytes = readFileSync(path.join(cache(), kept));
    writeFileSync(path.join(cache(), kept), bytes.subarray(0, bytes.length >> 1));
    assert.equal(typeof load(), 'function');
    assert.equal(required().double(4), 8);
  });

  it('is what Node loads where nothing can be kept or read', () => {
    const keep = loadEngine(engine, path.join(engine, 'no-folder'), 'lint', '1.0.0');
    assert.doesNotThrow(() => keep?.());
    assert.equal(required().double(4), 8);
    assert.equal(loadEngine(path.join(folder, 'nothing.js'), cache(), 'lint', '1.0.0'), null);
  });
});
