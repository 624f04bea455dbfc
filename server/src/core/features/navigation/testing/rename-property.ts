import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createOkrService } from '../../../index.ts';
import { parseReference } from '../../../model/reference.ts';
import type { OkrService } from '../../../service.ts';
import { applyEdits } from '../../../syntax/edits.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../../../testing/memory-workspace.ts';
import type { WorkspaceSnapshot } from '../../../workspace/state.ts';
import { namedAt, type Spot } from '../../../write/rename.ts';
import { modelOf } from '../../../write/same-model.ts';
import { cycleOfFile } from '../../locate.ts';
import { never, TODAY } from './workspace.ts';

/** So few that they meet: across cycles, as objectives and as key results, as names of other things. */
const IDS = ['a', 'b', 'trust', 'été-1', 'x.y_z'] as const;
const CYCLES = ['', '2026', '2026-H2', '2026-Q4', '2026-q4', '2026-Q3'] as const;

const anyId = fc.constantFrom(...IDS);
const scalar = (text: string) =>
  fc.constantFrom(text, text, text, `"${text}"`, `'${text}'`, `  ${text}   # ${text}`, `&${'n'} ${text}`);
const anyRef = fc
  .tuple(
    anyId,
    fc.constantFrom('', '', ...IDS.map((id) => `/${id}`)),
    fc.constantFrom('', '', '', '@2026', '@2026-Q4', '@2026-H1'),
  )
  .map((parts) => parts.join(''));
const anyRefSource = anyRef.chain((ref) => fc.constantFrom(ref, ref, ref, `"${ref}"`, `'${ref}'`));

const anyParents = fc.oneof(
  fc.constant(''),
  anyRefSource.map((ref) => `\n    parent: ${ref} # a b trust`),
  anyRefSource.map((ref) => `\n    parent: { weight: 0.5, ref: ${ref} }`),
  fc.array(anyRefSource, { maxLength: 3 }).map((refs) => `\n    parent: [${refs.join(', ')}]`),
  fc
    .array(anyRefSource, { minLength: 1, maxLength: 3 })
    .map((refs) => `\n    parent:${refs.map((ref) => `\n    - ${ref}`).join('')}`),
);
const anyKeyResult = fc.oneof(
  fc.constant('From 1 to 2'),
  anyId.map((id) => `{ title: "a: from 1 to 2", id: ${id}, owner: trust }`),
  anyId.chain(scalar).map((id) => `id: ${id.replace('&n', '&kr')}\n        title: trust from 1 to 2`),
);
const anyObjective = fc
  .record({
    id: fc.option(anyId.chain(scalar), { freq: 3 }),
    parents: anyParents,
    keyResults: fc.array(anyKeyResult, { maxLength: 3 }),
    after: fc.constantFrom('', '', '\n    x-mine: trust', '\n  # trust'),
  })
  .map(({ id, parents, keyResults, after }) => {
    const list = keyResults.length === 0 ? '' : `\n    key_results:${keyResults.map((one) => `\n      - ${one}`).join('')}`;
    // Behind its own anchor, an objective is what it supports: a circle of one.
    const own = id?.startsWith('&n') ? '\n    parent: [a, *n]' : parents;
    return `${id === null ? '' : `  - id: ${id}\n    title: About trust`}${id === null ? '  - title: About a' : ''}${own}${list}${after}\n`;
  });
const anyFile = fc
  .record({
    cycle: fc.constantFrom(...CYCLES),
    objectives: fc.array(anyObjective, { minLength: 1, maxLength: 3 }),
    log: fc.array(anyRefSource, { maxLength: 2 }),
    crlf: fc.boolean(),
  })
  .map(({ cycle, objectives, log, crlf }) => {
    const lines = log.map((ref) => `  - { key_result: ${ref}, date: 2026-10-12, value: 1, by: trust }\n`);
    const head = cycle === '' ? '' : `cycle: ${cycle}\n`;
    const text = `team: trust\n${head}objectives:\n${objectives.join('')}${lines.length === 0 ? '' : `check_ins:\n${lines.join('')}`}`;
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });
const anyWorkspace = fc
  .array(anyFile, { minLength: 1, maxLength: 4 })
  .map((texts) => Object.fromEntries(texts.map((text, index) => [`f${index}.okr.yaml`, text])));

type Texts = Readonly<Record<string, string>>;

/**
 * On random workspaces: after a rename everything says what it said, but for the name wherever it led to the renamed one, and each
 * reference leads where it led. Renamed back, every byte is as it was. What is refused is refused for a reason that is there.
 */
export async function renamesOnRandomWorkspaces(runs: number): Promise<void> {
  let all = 0;
  let done = 0;
  await fc.assert(
    fc.asyncProperty(anyWorkspace, fc.nat(), fc.constantFrom(...IDS, 'fresh', 'fresh'), async (texts, which, name) => {
      const before = await opened(texts);
      const spots = declarations(before, texts);
      const spot = spots[which % Math.max(1, spots.length)];
      if (!spot) return;
      all++;
      const told = `${JSON.stringify(spot)} → ${name}\n${Object.entries(texts)
        .map(([uri, text]) => `--- ${uri}\n${text}`)
        .join('\n')}`;
      const after = await renamed(before, texts, spot, name);
      if (typeof after === 'string') {
        assert.doesNotMatch(after, /safely|meanwhile/, told);
        if (name === 'fresh') assert.match(after, /could mean either|somewhere else/, told);
        return;
      }
      done++;
      const service = await opened(after);
      assert.deepEqual(said(service, after), expected(before, texts, spot, name), told);
      const back = await renamed(service, after, spot, before.named(spot));
      // One of two with the same id has its own now; it cannot have the other's again.
      if (typeof back === 'string') assert.match(back, / already \(/, told);
      else assert.deepEqual(back, texts, told);
    }),
    { numRuns: runs },
  );
  assert.ok(done > all / 4, `${done} of ${all} were made`);
}

interface Opened {
  readonly service: OkrService;
  readonly snapshot: WorkspaceSnapshot;
  named(at: At): string;
}

interface At {
  readonly uri: string;
  readonly spot: Spot;
}

/** The service with the first file open and the others closed. */
async function opened(texts: Texts): Promise<Opened> {
  const service = createOkrService({ workspace: memoryWorkspace(texts), clock: fixedClock(TODAY), logger: recordingLogger() });
  await service.index();
  service.open('f0.okr.yaml', texts['f0.okr.yaml'] as string);
  const { snapshot } = service.state;
  return { service, snapshot, named: ({ uri, spot }) => namedAt(fileOf(snapshot, uri), spot)?.value ?? '' };
}

const fileOf = (snapshot: WorkspaceSnapshot, uri: string) => {
  const file = snapshot.state(uri)?.file;
  assert.ok(file);
  return file;
};

/** All ids, in the order of files and places. */
function declarations({ snapshot }: Opened, texts: Texts): At[] {
  return Object.keys(texts).flatMap((uri) =>
    fileOf(snapshot, uri).objectives.flatMap(({ objective: { id, keyResults } }, objective) => [
      ...(id ? [{ uri, spot: { kind: 'objective', objective } as const }] : []),
      ...keyResults.flatMap((one, keyResult) =>
        one.id ? [{ uri, spot: { kind: 'key-result', objective, keyResult } as const }] : [],
      ),
    ]),
  );
}

async function renamed({ service, snapshot }: Opened, texts: Texts, { uri, spot }: At, name: string): Promise<Texts | string> {
  const isOpen = service.textOf(uri) !== undefined;
  if (!isOpen) service.open(uri, texts[uri] as string);
  const at = namedAt(fileOf(snapshot, uri), spot);
  const answer = await service.navigation.rename(uri, (at?.range[1] ?? 0) - 1, name, 'en', never);
  if (!isOpen) await service.close(uri);
  if (answer?.files === null || !answer) return answer?.problem ?? 'cancelled';
  const edits = new Map(answer.files.map((file) => [file.uri, file.edits]));
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, applyEdits(text, edits.get(file) ?? [])]));
}

/** What every file says, and where each reference leads. */
function said({ snapshot }: Opened, texts: Texts): unknown {
  return Object.keys(texts).map((uri) => [modelOf(fileOf(snapshot, uri)), leads(snapshot, uri).map(({ to }) => to)]);
}

/** The same as it must be afterwards, made from what was said before. */
function expected(before: Opened, texts: Texts, { uri: where, spot }: At, name: string): unknown {
  const { snapshot } = before;
  assert.ok(spot.kind === 'objective' || spot.kind === 'key-result');
  const own = `${where} ${spot.objective}${spot.kind === 'key-result' ? `/${spot.keyResult}` : ''}`;
  return Object.keys(texts).map((uri) => {
    const model = modelOf(fileOf(snapshot, uri));
    const references = leads(snapshot, uri);
    let next = 0;
    const rewritten = () => {
      const { ref, to } = references[next++] as (typeof references)[number];
      const isOne = to === own || (spot.kind === 'objective' && to.startsWith(`${own}/`));
      if (!isOne) return ref;
      const { objective, keyResult, cycle } = parseReference(ref);
      const path = spot.kind === 'objective' ? [name, keyResult] : [objective, name];
      return path.filter((part) => part !== null).join('/') + (cycle === null ? '' : `@${cycle}`);
    };
    const objectives = model.objectives.map((one, objective) => {
      const isHere = uri === where && spot.objective === objective;
      const keyResults = one.keyResults.map((key, index) =>
        isHere && spot.kind === 'key-result' && spot.keyResult === index ? { ...key, id: name } : key,
      );
      const parents = one.parents.map((link) => ({ ...link, ref: { ...link.ref, value: rewritten() } }));
      return { ...one, id: isHere && spot.kind === 'objective' ? name : one.id, parents, keyResults };
    });
    const log = (model.log as readonly object[]).map((entry) => ({ ...entry, keyResult: rewritten() }));
    return [{ ...model, objectives, log }, references.map(({ to }) => to)];
  });
}

/** Each reference of a file, and the place that it leads to. */
function leads(snapshot: WorkspaceSnapshot, uri: string): readonly { readonly ref: string; readonly to: string }[] {
  const file = fileOf(snapshot, uri);
  const from = cycleOfFile(snapshot.state(uri));
  const refs = [
    ...file.objectives.flatMap(({ objective }) => objective.parents.map(({ ref }) => ref.value)),
    ...file.log.map(({ keyResult }) => keyResult.value),
  ];
  return refs.map((ref) => {
    const found = snapshot.graph.resolve(ref, from);
    if (found.kind === 'unknown') return { ref, to: '' };
    return { ref, to: `${found.node.uri} ${found.node.index}${found.kind === 'key-result' ? `/${found.index}` : ''}` };
  });
}
