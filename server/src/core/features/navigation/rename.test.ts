import assert from 'node:assert/strict';
import type { Locale } from '../../service.ts';
import { sized } from '../../testing/runs.ts';
import { markedWorkspace, never } from './testing/workspace.ts';

/** Renames what the cursor is on; what is marked must become the name, and nothing else. */
async function assertRenames(files: Record<string, string>, name: string, spelled = name): Promise<void> {
  const { service, uri, offset, edited } = await markedWorkspace(files);
  const renamed = await service.navigation.rename(uri, offset, name, 'en', never);
  assert.equal(renamed?.problem, null);
  const wanted = Object.entries(files).map(([file, text]) => [file, text.replaceAll('|', '').replace(/⟦[^⟧]*⟧/g, () => spelled)]);
  assert.deepEqual(edited(renamed?.files ?? []), Object.fromEntries(wanted));
}

async function problemOf(files: Record<string, string>, name: string, locale: Locale = 'en'): Promise<string | null> {
  const { service, uri, offset } = await markedWorkspace(files);
  return (await service.navigation.rename(uri, offset, name, locale, never))?.problem ?? null;
}

async function placeOf(files: Record<string, string>): Promise<string> {
  const { service, uri, offset, texts } = await markedWorkspace(files);
  const place = service.navigation.renamePlace(uri, offset, 'en');
  if (place.problem !== null) return place.problem;
  assert.equal(place.name, texts[uri]?.slice(...place.range));
  return `${place.name}@${place.range[0]}`;
}

const one = (text: string) => ({ 'a.okr.yaml': text });

describe('rename', () => {
  it('changes an objective’s id and the part of references that names it, as they are quoted', () =>
    assertRenames(
      {
        'company.okr.yaml': `# trust
cycle: 2026-Q4
objectives:
  - id: "⟦trust⟧" # trust
    title: Customers trust us
    key_results: [{ id: nps, title: NPS from 40 to 60 }, { id: trust, title: Trust from 1 to 2 }]
`,
        'data.okr.yaml': `cycle: 2026-Q4
objectives:
  - title: Trust
    owner: trust
    parent: ⟦tr|ust⟧   # trust
  - title: B
    parent:
      - ref: '⟦trust⟧/trust'
        weight: 0.5
      - ⟦trust⟧/nps@2026-Q4
check_ins:
  - {key_result: ⟦trust⟧/nps,date: 2026-10-12,value: 45,note: trust}
`.replaceAll('\n', '\r\n'),
        'other.okr.yaml': 'cycle: 2026-Q3\nobjectives:\n  - id: trust\n    title: A\n  - title: B\n    parent: trust\n',
      },
      'confidence',
    ));

  it('changes a key result’s id in its own objective only', () =>
    assertRenames(
      {
        'company.okr.yaml': `objectives:
  - id: trust
    title: A
    key_results:
      - id: ⟦nps⟧
        title: NPS from 40 to 60
  - id: nps
    title: B
    parent: trust/⟦nps⟧
    key_results:
      - { id: nps, title: NPS from 1 to 2 }
check_ins:
  - { key_result: trust/⟦n|ps⟧, date: 2026-10-12, value: 45 }
  - { key_result: nps/nps, date: 2026-10-12, value: 1 }
`,
      },
      'promoters',
    ));

  it('leaves what means another objective of that id alone: another cycle, or one further up', () =>
    assertRenames(
      {
        'year.okr.yaml': 'cycle: 2026\nobjectives:\n  - id: trust\n    title: Year\n',
        'q4.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: ⟦tr|ust⟧\n    title: Quarter\n    parent: trust@2026\n',
        'child.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - title: C\n    parent: ⟦trust⟧\n',
        'early.okr.yaml': 'cycle: 2026-Q1\nobjectives:\n  - title: D\n    parent: trust\n',
      },
      'faith',
    ));

  it('looks through all roots, each with the cycles of its own configuration', () => {
    const config = (start: string) => `cycles:\n  t1: { start: ${start}-01-05, end: ${start}-04-17 }\n`;
    return assertRenames(
      {
        'one/okr.config.yaml': config('2026'),
        'one/company.okr.yaml': 'cycle: 2026\nobjectives:\n  - id: ⟦tr|ust⟧\n    title: A\n',
        'one/a.okr.yaml': 'cycle: t1\nobjectives:\n  - title: B\n    parent: ⟦trust⟧\n',
        'two/okr.config.yaml': config('2027'),
        // In this root the term is one of another year, which holds no such objective.
        'two/b.okr.yaml': 'cycle: t1\nobjectives:\n  - title: C\n    parent: trust\n',
        'two/c.okr.yaml': 'cycle: 2026-Q1\nobjectives:\n  - title: D\n    parent: ⟦trust⟧\n',
      },
      'faith',
    );
  });

  it('writes an anchor and lets its aliases follow', () =>
    assertRenames(one('objectives:\n  - id: &top ⟦to|p⟧\n    title: A\n  - title: B\n    parent: *top\n'), 'summit'));

  it('writes an anchor that stands aside when nothing else uses it', () =>
    assertRenames(
      one(
        'x-top: &top ⟦top⟧ # ours\nobjectives:\n  - id: ⟦t|op⟧\n    title: A\n  - title: B\n    parent: *top\n  - title: C\n    parent: [*top]\n',
      ),
      'summit',
    ));

  it('writes an alias out where its anchor means something else too', () =>
    assertRenames(
      one('x-top: &top top\nobjectives:\n  - id: ⟦t|op⟧\n    title: A\n    owner: *top\n  - title: B\n    parent: ⟦*top⟧ # B\n'),
      'summit',
    ));

  it('writes what several inherit from one mapping once', () =>
    assertRenames(
      one(
        'x-all: &all { parent: ⟦top⟧ }\nobjectives:\n  - id: ⟦t|op⟧\n    title: A\n  - title: B\n    <<: *all\n  - title: C\n    <<: *all\n',
      ),
      'summit',
    ));

  it('quotes a name that YAML would take for something else, and keeps quotes that are there', async () => {
    await assertRenames(one('objectives:\n  - id: ⟦to|p⟧\n    title: A\n  - title: B\n    parent: ⟦top⟧\n'), '2026', '"2026"');
    await assertRenames(one("objectives:\n  - id: '⟦to|p⟧'\n    title: A\n"), '#1');
    await assertRenames(one("objectives:\n  - id: ⟦'to|p'⟧\n    title: A\n"), "l'été", "'l''été'");
  });

  it('says what it would be about: the letters of one part', async () => {
    const text = (ref: string) =>
      one(`objectives:\n  - id: top\n    title: A\n    key_results: [{ id: k, title: From 1 to 2 }]
  - title: B\n    parent: ${ref}\n`);
    assert.equal(await placeOf(text('t|op/k')), 'top@111');
    assert.equal(await placeOf(text('top|/k')), 'top@111');
    assert.equal(await placeOf(text('"top/|k"')), 'k@116');
    assert.match(await placeOf(text('top@20|26')), /cycles are not renamed/);
    assert.match(await placeOf(text('no|body')), /“nobody” leads nowhere/);
    assert.match(await placeOf(one('objectives:\n  - id: top\n    title: A| b\n')), /put the cursor on it/);
    assert.match(await placeOf(one('objectives:\n  - title: A| b\n')), /“A b” has no id yet/);
    assert.match(await placeOf(one('objectives:\n  - title: A\n    owner: |lea\n')), /Names of people/);
  });

  it('refuses a name that cannot be one, or that is taken in its scope', async () => {
    const files = {
      'a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: to|p\n    title: A\n    key_results: [{ id: k, title: From 1 to 2 }]\n',
      'b.okr.yaml': 'cycle: 2026-q4\nobjectives:\n  - id: other\n    title: Other one\n  - id: late\n    title: C\n',
      'c.okr.yaml': 'cycle: 2027-Q1\nobjectives:\n  - id: free\n    title: D\n',
    };
    assert.match((await problemOf(files, ' ')) ?? '', /at least one letter/);
    for (const name of ['a b', 'a/b', 'a@b', 'a\tb']) assert.match((await problemOf(files, name)) ?? '', /cannot be an id/);
    assert.equal(await problemOf(files, 'other'), '“other” is the id of “Other one” already (b.okr.yaml:3).');
    assert.equal(
      await problemOf(files, 'other', 'fr'),
      '«\u00a0other\u00a0» est déjà l’identifiant de «\u00a0Other one\u00a0» (b.okr.yaml:3).',
    );
    assert.equal(await problemOf(files, 'free'), null);
    assert.equal(await problemOf(files, 'k'), null);
    const twin = one(
      'objectives:\n  - title: A\n    key_results:\n      - { id: a|b, title: From 1 to 2 }\n      - { id: cd, title: From 3 to 4 }\n',
    );
    assert.equal(await problemOf(twin, 'cd'), '“cd” is the id of “From 3 to 4” already (a.okr.yaml:5).');
  });

  it('refuses where a reference could mean either of two, and not where there is none', async () => {
    const twins = {
      'a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: to|p\n    title: A\n',
      'b.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: top\n    title: B\n',
    };
    assert.equal(await problemOf(twins, 'summit'), null);
    const referred = { ...twins, 'c.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - title: C\n    parent: top\n' };
    assert.match((await problemOf(referred, 'summit')) ?? '', /“B” has the id “top” too, and one reference .*\(c\.okr\.yaml:4\)/);
    assert.match(await placeOf(referred), /could mean either/);
  });

  it('refuses to take references away from others, or to be hidden by them', async () => {
    const year = 'cycle: 2026\nobjectives:\n  - id: wide\n    title: Wide\n';
    const early = 'cycle: 2026-Q4\nobjectives:\n  - title: C\n    parent: wide\n';
    const captures = {
      'a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: near|\n    title: A\n',
      'c.okr.yaml': early,
      'y.okr.yaml': year,
    };
    assert.match((await problemOf(captures, 'wide')) ?? '', /would lead somewhere else.*c\.okr\.yaml:4/);
    const hidden = {
      'c.okr.yaml': early,
      'q.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: near\n    title: A\n',
      'y.okr.yaml': year.replace('wide', 'wi|de'),
    };
    assert.match((await problemOf(hidden, 'near')) ?? '', /would lead somewhere else.*c\.okr\.yaml:4/);
    const dangling = one('objectives:\n  - id: to|p\n    title: A\n  - title: B\n    parent: summit\n');
    assert.match((await problemOf(dangling, 'summit')) ?? '', /a\.okr\.yaml:5/);
    const loose = {
      'a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: to|p\n    title: A\n',
      'b.okr.yaml': 'cycle: 2026-Q3\nobjectives:\n  - id: top\n    title: B\n',
      'c.okr.yaml': 'objectives:\n  - title: C\n    parent: top\n',
    };
    assert.match((await problemOf(loose, 'summit')) ?? '', /c\.okr\.yaml:3/);
  });

  it('refuses where a name is something else as well', async () => {
    const text = 'objectives:\n  - id: &t to|p\n    title: *t\n';
    assert.match((await problemOf(one(text), 'summit')) ?? '', /In a\.okr\.yaml it cannot be written safely/);
  });

  it('refuses files that are not what they were', async () => {
    const { service, uri, offset, workspace } = await markedWorkspace({
      'a.okr.yaml': 'objectives:\n  - id: to|p\n    title: A\n',
      'b.okr.yaml': 'objectives:\n  - title: B\n    parent: top\n',
    });
    const rename = () => service.navigation.rename(uri, offset, 'summit', 'en', never);
    const { read } = workspace;
    workspace.read = async () => ({ text: 'objectives:\n  - title: B\n    parent: other\n' });
    assert.match((await rename())?.problem ?? '', /b\.okr\.yaml has changed meanwhile/);
    workspace.read = async () => undefined;
    assert.match((await rename())?.problem ?? '', /b\.okr\.yaml has changed meanwhile/);
    workspace.read = async (name) => {
      service.change(uri, 'objectives:\n  - id: top\n    title: Another\n');
      return read(name);
    };
    assert.match((await rename())?.problem ?? '', /a\.okr\.yaml has changed meanwhile/);
  });

  describe('in a thousand files', () => {
    const files: Record<string, string> = { 'company.okr.yaml': 'cycle: 2026\nobjectives:\n  - id: ⟦to|p⟧\n    title: Top\n' };
    for (let i = 0; i < 1000; i++) {
      files[`team${i}.okr.yaml`] = `cycle: 2026-Q4 # top\nobjectives:\n  - id: top-${i}\n    title: The top of ${i}
    parent: ${i % 3 === 0 ? 'other' : i % 3 === 1 ? '⟦top⟧' : '[other, "⟦top⟧@2026"]'} # top\n`;
    }
    const lean = Object.fromEntries(Object.entries(files).slice(0, 1 + sized(60, 1000)));

    it('changes exactly the references', function () {
      this.timeout(60_000);
      return assertRenames(lean, 'summit');
    });

    it('leaves nothing behind when it is cancelled at any moment', async function () {
      this.timeout(60_000);
      const { service, uri, offset, workspace, texts } = await markedWorkspace(lean);
      const told: unknown[] = [];
      service.onDidChange((change) => told.push(change));
      for (const after of [1, 2, 40]) {
        let asked = 0;
        assert.equal(await service.navigation.rename(uri, offset, 'summit', 'en', () => ++asked > after), null);
      }
      assert.deepEqual(told, []);
      for (const [name, text] of Object.entries(texts)) assert.equal((await workspace.read(name))?.text, text);
    });
  });
});
