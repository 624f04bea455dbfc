import type { Located } from '../base/range.ts';
import type { Language } from '../language/reading.ts';
import type { KeyResult, LogEntry, Objective, OkrFile } from '../model/okr.ts';
import { packKeyResults, unpackKeyResults } from './closed-key-results.ts';
import { ClosedSentence } from './closed-sentence.ts';
import { deepDetach, detach } from './detach.ts';
import { createPool, type Packed, type Pool } from './pack.ts';

/**
 * What is kept of a file that nobody has open: the same OKRs in about a tenth of the room, and nothing that points into
 * its text. What is only needed while it is linted is left out: `problems` are empty, and `reading` is computed anew.
 */
export function closeFile(file: OkrFile, closet: Closet): OkrFile {
  return {
    uri: file.uri,
    recognised: file.recognised,
    team: text(file.team, closet.pool),
    level: file.level && { value: file.level.value, range: file.level.range },
    cycle: file.cycle && text(file.cycle, closet.pool),
    language: file.language,
    objectives: file.objectives.map(({ base, objective }) => ({
      base,
      objective: new ClosedObjective(objective, file.language, closet),
    })),
    log: file.log.length === 0 ? NONE : file.log.map((entry) => logEntry(entry, closet.pool)),
    problems: NONE,
  };
}

const NONE: readonly never[] = [];

/** An objective whose key results are packed; whoever asks for them gets new objects that say the same. */
class ClosedObjective implements Objective {
  readonly range: Objective['range'];
  readonly id: Objective['id'];
  readonly title: Objective['title'];
  readonly why: Objective['why'];
  readonly owner: Objective['owner'];
  readonly parents: Objective['parents'];
  readonly type: Objective['type'];
  readonly origin: Objective['origin'];
  readonly rollup: Objective['rollup'];
  readonly facts: Objective['facts'];
  readonly keyResultsRange: Objective['keyResultsRange'];
  readonly score: Objective['score'];
  readonly retrospective: Objective['retrospective'];
  readonly problems: Objective['problems'] = NONE;
  private readonly packed: Packed;

  constructor(
    objective: Objective,
    private readonly language: Language,
    private readonly closet: Closet,
  ) {
    const { title } = objective;
    this.range = objective.range;
    this.id = objective.id && { value: detach(objective.id.value), range: objective.id.range };
    this.title = new ClosedSentence(detach(title.text), title.range, title.textStart, title.misread, language);
    this.why = text(objective.why, closet.pool);
    this.owner = text(objective.owner, closet.pool);
    this.parents =
      objective.parents.length === 0
        ? NONE
        : objective.parents.map(({ ref, weight }) => ({ ref: text(ref, closet.pool), weight }));
    this.type = objective.type;
    this.origin = objective.origin;
    this.rollup = objective.rollup;
    this.facts = objective.facts;
    this.keyResultsRange = objective.keyResultsRange;
    this.score = objective.score;
    this.retrospective = text(objective.retrospective, closet.pool);
    this.packed = packKeyResults(objective.keyResults, closet.pool);
  }

  get keyResults(): readonly KeyResult[] {
    let found = this.closet.recent.get(this);
    if (!found) {
      found = unpackKeyResults(this.packed, this.language);
      if (this.closet.recent.size >= RECENT) this.closet.recent.clear();
      this.closet.recent.set(this, found);
    }
    return found;
  }
}

/** How many objectives stay unpacked: whoever walks through one asks for its key results again and again. */
const RECENT = 32;

/** What closed files share. It belongs to whoever closes them. */
export interface Closet {
  readonly recent: Map<object, readonly KeyResult[]>;
  readonly pool: Pool;
}

export function createCloset(): Closet {
  return { recent: new Map(), pool: createPool() };
}

function text<T extends Located<string> | null>(located: T, pool: Pool): T {
  return located && ({ value: pool.text(located.value), range: located.range } as T);
}

function logEntry(entry: LogEntry, pool: Pool): LogEntry {
  const { day, value, confidence, note, status, by, range, keyResult } = entry;
  return {
    day,
    value: deepDetach(value),
    confidence,
    note: deepDetach(note),
    status: status && { value: status.value, range: status.range },
    by: deepDetach(by),
    range,
    keyResult: text(keyResult, pool),
  };
}
