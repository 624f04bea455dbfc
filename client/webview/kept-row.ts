import { BLANK_ROW } from '../../server/src/core/report/blank-row.ts';
import type { PanelRow } from '../../server/src/protocol.ts';

/** What a row has in common with many others: one object for all that say the same. */
export type Common = Pick<
  PanelRow,
  'kind' | 'team' | 'level' | 'own' | 'expected' | 'final' | 'missed' | 'counted' | 'reached' | 'weak' | 'shownUnder' | 'full'
> & {
  /** Whether the id is that of the row above and a number, as {@link isWithin} says. */
  readonly within: boolean;
};

/**
 * A row as the page keeps it, in little more than half the room: there may be a hundred thousand, and most of what they say is
 * said by their neighbours too. It is read like any other row; for a copy with other fields there is {@link rowWith}.
 */
export class KeptRow implements PanelRow {
  constructor(
    private readonly common: Common,
    readonly id: string,
    readonly parent: string | null,
    readonly ref: string | null,
    readonly title: string,
    readonly owner: string | null,
    readonly progress: number | null,
    readonly health: PanelRow['health'],
    readonly value: string | null,
    readonly confidence: number | null,
    readonly checkInAge: number | null,
    readonly moved: number | null,
    readonly forecast: number | null,
  ) {}

  get within() {
    return this.common.within;
  }
  get kind() {
    return this.common.kind;
  }
  get team() {
    return this.common.team;
  }
  get level() {
    return this.common.level;
  }
  get own() {
    return this.common.own;
  }
  get expected() {
    return this.common.expected;
  }
  get final() {
    return this.common.final;
  }
  get missed() {
    return this.common.missed;
  }
  get counted() {
    return this.common.counted;
  }
  get reached() {
    return this.common.reached;
  }
  get weak() {
    return this.common.weak;
  }
  get shownUnder() {
    return this.common.shownUnder;
  }
  get full() {
    return this.common.full;
  }
}

const FIELDS = ['id', 'parent', 'kind', 'title', ...Object.keys(BLANK_ROW)] as readonly (keyof PanelRow)[];

/** A copy of a row, some of its fields being others. */
export function rowWith(row: PanelRow, fields: Partial<PanelRow>): PanelRow {
  return { ...(Object.fromEntries(FIELDS.map((name) => [name, row[name]])) as unknown as PanelRow), ...fields };
}
