import { type Located, type OffsetRange, shift } from '../base/range.ts';
import type { Language } from '../language/reading.ts';
import type { Level, LogEntry, Objective, OkrFile, PlacedObjective, Problem } from '../model/okr.ts';
import { fieldOf } from '../schema/fields.ts';
import type { YamlMap, YamlNode } from '../syntax/tree.ts';
import { declareLog, itemsOf } from './declare-check-in.ts';
import { declareObjective } from './declare-objective.ts';
import { detectedLanguage } from './detected-language.ts';
import { createFieldReader, type FieldReader, NO_FIELDS, nearestField, type WrittenFields } from './fields.ts';
import { FILE_CODES, invalid } from './problems.ts';
import { createReadings, type Readings } from './readings.ts';
import type { Segment, SegmentContent, SegmentedText } from './segments.ts';
import type { SentenceContext } from './sentence.ts';
import { sentencesIn } from './sentences-in.ts';
import { choice, text, type ValueContext } from './values.ts';

export interface DeclareOptions {
  readonly uri: string;
  /** The configuration's language, where the file names none. */
  readonly language: Language | null;
  /** Whether no further version of the text will come, as for a file that nobody has open: then nothing is remembered of it. */
  readonly once?: boolean;
}

/** Turns trees into OKRs, and remembers per segment what it made of it. The memory lives and dies with the declarer. */
export interface Declarer {
  declare(source: SegmentedText, options: DeclareOptions): OkrFile;
  /** Counts work for the growth test: how many objectives were declared since the start. */
  readonly work: { readonly objectives: number };
}

/** What a mapping at the top of the file says. Ranges count from the segment. */
interface Top {
  readonly language: Language | null;
  readonly team: Located<string> | null;
  readonly level: Located<Level> | null;
  readonly cycle: Located<string> | null;
  readonly fields: WrittenFields;
  /** Whether it has one of the keys that make a file ours. */
  readonly ours: boolean;
  /** Whether it has a key that no OKR file has. */
  readonly strange: boolean;
  readonly problems: readonly Problem[];
}

/** What a segment contributes in one language. Ranges count from the segment. */
interface Part {
  readonly language: Language;
  readonly objectives: readonly Objective[];
  readonly log: readonly LogEntry[];
  readonly problems: readonly Problem[];
}

const NOTHING: Top = {
  language: null,
  team: null,
  level: null,
  cycle: null,
  fields: NO_FIELDS,
  ours: false,
  strange: false,
  problems: [],
};

/** What was made of segments, for as long as they live. */
interface Memory {
  readonly tops: WeakMap<SegmentContent, Top>;
  readonly parts: WeakMap<SegmentContent, Part>;
  readonly sentences: WeakMap<SegmentContent, readonly string[]>;
}

function createMemory(): Memory {
  return { tops: new WeakMap(), parts: new WeakMap(), sentences: new WeakMap() };
}

export function createDeclarer(): Declarer {
  const remembered = createMemory();
  const readings = createReadings();
  let declared = 0;

  const topOf = (segment: Segment, { tops }: Memory): Top => {
    if (segment.kind === 'objective') return NOTHING;
    let top = tops.get(segment.content);
    if (!top) {
      top = readTop(segment.content.result.root);
      tops.set(segment.content, top);
    }
    return top;
  };

  const partOf = (segment: Segment, top: Top, language: Language, { parts }: Memory): Part => {
    let part = parts.get(segment.content);
    if (part?.language !== language) {
      part = readPart(segment, top, language, readings);
      declared += part.objectives.length;
      parts.set(segment.content, part);
    }
    return part;
  };

  const detected = (source: SegmentedText, { sentences }: Memory): Language | null => {
    const sentencesOf = (content: SegmentContent) => {
      let found = sentences.get(content);
      if (!found) {
        found = sentencesIn(content.result.root);
        sentences.set(content, found);
      }
      return found;
    };
    return detectedLanguage(source, sentencesOf, readings.hints);
  };

  return {
    declare(source, { uri, language: configured, once = false }) {
      // The garbage collector takes what a long-lived WeakMap leads to for alive until it looks at everything.
      const memory = once ? createMemory() : remembered;
      const tops = source.segments.map((segment) => topOf(segment, memory));
      const written = tops.find((top) => top.language)?.language;
      const language = written ?? configured ?? detected(source, memory) ?? 'en';
      const recognised = isOurs(source, tops);
      const file = {
        uri,
        recognised,
        team: place(source, tops, (top) => top.team) ?? { value: teamOf(uri), range: [0, 0] as OffsetRange },
        level: place(source, tops, (top) => top.level),
        cycle: place(source, tops, (top) => top.cycle),
        language,
      };
      if (!recognised) return { ...file, objectives: [], log: [], problems: strangerProblems(tops, source) };

      const objectives: PlacedObjective[] = [];
      const log: LogEntry[] = [];
      const problems: Problem[] = [...source.problems];
      source.segments.forEach((segment, index) => {
        const part = partOf(segment, tops[index] ?? NOTHING, language, memory);
        for (const objective of part.objectives) objectives.push({ base: segment.start, objective });
        for (const entry of part.log) log.push(moveEntry(entry, segment.start));
        for (const problem of part.problems) problems.push(moveProblem(problem, segment.start));
      });
      return { ...file, objectives, log, problems };
    },
    get work() {
      return { objectives: declared };
    },
  };
}

function readTop(root: YamlNode | null): Top {
  const reader = createFieldReader(FILE_CODES);
  const node = reader.follow(root);
  if (node?.kind !== 'map') return { ...NOTHING, strange: node !== null };
  const context: ValueContext = { reader, language: 'en' };
  const fields = reader.fields(node, 'file');
  const names = node.pairs.map(({ key }) => (key.kind === 'scalar' ? key.text : ''));
  return {
    language: choice<Language>(fields, 'language', context)?.value ?? null,
    team: text(fields, 'team', context),
    level: choice<Level>(fields, 'level', context),
    cycle: text(fields, 'cycle', context),
    fields,
    ours: OURS.some((name) => names.includes(name)) || isMistyped(node),
    strange: names.some((name) => fieldOf('file', name) === undefined && !name.startsWith('x-')),
    problems: reader.problems,
  };
}

/** The keys that make a file ours. */
const OURS: readonly string[] = ['objectives', 'check_ins'];

/** Whether what is strange is nearly a key that makes a file ours: `objectves:` beside `team:`, with a list or nothing yet. */
function isMistyped({ pairs }: YamlMap): boolean {
  const named = pairs.map(({ key, value }) => ({ name: key.kind === 'scalar' ? key.text : '', value }));
  const strange = named.filter(({ name }) => fieldOf('file', name) === undefined && !name.startsWith('x-'));
  if (strange.length === 0 || !strange.every(({ name }) => OURS.includes(nearestField(name, 'file') ?? ''))) return false;
  const isBegun = strange.length < named.length && strange.every(({ value }) => value === null);
  return isBegun || strange.some(({ value }) => value?.kind === 'sequence');
}

function readPart({ kind, content }: Segment, top: Top, language: Language, readings: Readings): Part {
  const reader = createFieldReader(FILE_CODES);
  const context: SentenceContext = {
    reader,
    language,
    understand: (sentence) => readings.sentence(sentence, language),
    unitOf: (unit) => readings.unit(unit, language),
    source: content.text,
  };
  const { root, problems: unreadable } = content.result;
  if (kind === 'objective') {
    const objectives = objectivesOf(root, reader, context);
    return withSyntaxProblems({ language, objectives, log: [], problems: reader.problems }, unreadable);
  }
  const entry = top.fields.get('objectives');
  const objectives = entry ? itemsOf(entry, context).flatMap((node) => declareObjective(node, context) ?? []) : [];
  const log = declareLog(top.fields.get('check_ins'), context);
  return withSyntaxProblems({ language, objectives, log, problems: [...top.problems, ...reader.problems] }, unreadable);
}

/** The objectives of a segment that is a sequence of one. */
function objectivesOf(root: YamlNode | null, reader: FieldReader, context: SentenceContext): readonly Objective[] {
  const node = reader.follow(root);
  if (!node) return [];
  if (node.kind !== 'sequence') {
    reader.problems.push(invalid(FILE_CODES, 'list', 'objectives', node.kind === 'map' ? '{…}' : node.text, node.range));
    return [];
  }
  return node.items.flatMap((item) => {
    const resolved = reader.follow(item);
    return (resolved && declareObjective(resolved, context)) ?? [];
  });
}

/** A problem of reading belongs to the objective it lies in, so that rules on the same words can stay silent. */
function withSyntaxProblems(part: Part, unreadable: readonly Problem[]): Part {
  if (unreadable.length === 0) return part;
  const problems = [...part.problems];
  const objectives = [...part.objectives];
  for (const problem of unreadable) {
    const index = objectives.findIndex(({ range }) => range[0] <= problem.range[0] && problem.range[1] <= range[1]);
    const objective = objectives[objectives.length === 1 && part.problems.length === 0 ? 0 : index];
    if (objective) objectives[objectives.indexOf(objective)] = { ...objective, problems: [...objective.problems, problem] };
    else problems.push(problem);
  }
  return { ...part, objectives, problems };
}

function isOurs({ segments }: SegmentedText, tops: readonly Top[]): boolean {
  if (segments.some(({ kind }) => kind === 'objective') || tops.some(({ ours }) => ours)) return true;
  // Nothing at all, or nothing that could be read: there is no mapping that would be somebody else's.
  return !tops.some(({ strange, fields }) => strange || fields.size > 0);
}

/** Somebody else's file gets one hint; one that only lacks its objectives yet gets none. */
function strangerProblems(tops: readonly Top[], { segments }: SegmentedText): readonly Problem[] {
  if (!tops.some(({ strange }) => strange)) return [];
  const root = segments.find(({ content }) => content.result.root)?.content.result.root;
  const first = root?.kind === 'map' ? (root.pairs[0]?.key.range ?? root.range) : (root?.range ?? [0, 0]);
  return [{ code: 'not-an-okr-file', message: 'stranger', data: {}, range: [first[0], Math.min(first[1], first[0] + 80)] }];
}

function place<T>({ segments }: SegmentedText, tops: readonly Top[], pick: (top: Top) => Located<T> | null): Located<T> | null {
  for (const [index, top] of tops.entries()) {
    const found = pick(top);
    if (found) return { value: found.value, range: shift(found.range, segments[index]?.start ?? 0) };
  }
  return null;
}

function moveProblem(problem: Problem, by: number): Problem {
  return by === 0 ? problem : { ...problem, range: shift(problem.range, by) };
}

function moveEntry(entry: LogEntry, by: number): LogEntry {
  if (by === 0) return entry;
  const keyResult = { ...entry.keyResult, range: shift(entry.keyResult.range, by) };
  return { ...entry, keyResult, range: shift(entry.range, by) };
}

/** The file's name without `.okr.yaml`. */
export function teamOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.okr\.ya?ml$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
