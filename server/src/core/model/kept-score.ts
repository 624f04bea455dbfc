import type { Day } from '../base/calendar.ts';
import type { CheckIn, Objective } from './okr.ts';
import type { KeyResultScore } from './score.ts';
import { checkInsOn } from './score-key-result.ts';

/**
 * A score as the graph keeps it: the check-ins are asked for where they were declared. A closed file holds its own in a tenth of the
 * room, and a score that held them as they are read would undo that for the whole workspace.
 */
export class KeptScore implements KeyResultScore {
  readonly progress: KeyResultScore['progress'];
  readonly unclamped: KeyResultScore['unclamped'];
  readonly current: KeyResultScore['current'];
  readonly held: KeyResultScore['held'];
  readonly expected: KeyResultScore['expected'];
  readonly health: KeyResultScore['health'];
  readonly statedHealth: KeyResultScore['statedHealth'];
  readonly confidence: KeyResultScore['confidence'];
  readonly final: KeyResultScore['final'];
  readonly graded: KeyResultScore['graded'];
  readonly reached: KeyResultScore['reached'];
  readonly moved: KeyResultScore['moved'];
  readonly forecast: KeyResultScore['forecast'];
  readonly missed: KeyResultScore['missed'];
  readonly notes: KeyResultScore['notes'];
  readonly #objective: Objective;
  readonly #index: number;
  readonly #logged: readonly CheckIn[];
  readonly #today: Day;

  constructor(score: KeyResultScore, objective: Objective, index: number, logged: readonly CheckIn[], today: Day) {
    this.#objective = objective;
    this.#index = index;
    this.#logged = logged;
    this.#today = today;
    this.progress = score.progress;
    this.unclamped = score.unclamped;
    this.current = score.current;
    this.held = score.held;
    this.expected = score.expected;
    this.health = score.health;
    this.statedHealth = score.statedHealth;
    this.confidence = score.confidence;
    this.final = score.final;
    this.graded = score.graded;
    this.reached = score.reached;
    this.moved = score.moved;
    this.forecast = score.forecast;
    this.missed = score.missed;
    this.notes = score.notes.length === 0 ? NO_NOTES : score.notes;
  }

  get checkIns(): readonly CheckIn[] {
    return this.dated().checkIns;
  }

  get later(): readonly CheckIn[] {
    return this.dated().later;
  }

  private dated(): Pick<KeyResultScore, 'checkIns' | 'later'> {
    const keyResult = this.#objective.keyResults[this.#index];
    return keyResult ? checkInsOn(this.#today, { keyResult, logged: this.#logged }) : { checkIns: [], later: [] };
  }
}

const NO_NOTES: KeyResultScore['notes'] = [];
