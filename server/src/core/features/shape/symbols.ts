import { formatDay } from '../../base/calendar.ts';
import type { OffsetRange } from '../../base/range.ts';
import { formatScore, quoteQuantity } from '../../messages/format.ts';
import type { Locale } from '../../messages/index.ts';
import type { NodeKey } from '../../model/alignment.ts';
import type { CheckIn, KeyResult, OkrFile } from '../../model/okr.ts';
import type { KeyResultScore } from '../../model/score.ts';
import { healthShape } from '../../report/health.ts';
import { lineEnd } from '../../syntax/layout.ts';
import type { YamlMap, YamlNode } from '../../syntax/tree.ts';
import type { FileState, WorkspaceSnapshot } from '../../workspace/state.ts';
import { itemsOf, nodesOf } from '../../write/nodes.ts';
import { pairOf } from '../../write/place.ts';
import { lineStartOf } from '../../write/source.ts';
import { shortened } from '../text.ts';

/** One thing in the outline of a file. */
export interface SymbolNode {
  readonly kind: 'team' | 'objective' | 'key-result' | 'list' | 'stage' | 'action' | 'check-in';
  readonly name: string;
  /** Beside the name: a score, a value. Empty where there is nothing to say. */
  readonly detail: string;
  /** All that belongs to it, from its dash or key to the end of its last line. */
  readonly range: OffsetRange;
  /** What names it; within `range`. */
  readonly selection: OffsetRange;
  readonly children: readonly SymbolNode[];
}

/** As much of a title as an outline shows. */
const TITLE = 120;
/** What stands for a title that is not written yet. */
const UNTITLED = '…';

/** The outline of an open file, by the scores of this moment. */
export function symbolsOf(snapshot: WorkspaceSnapshot, uri: string, locale: Locale): readonly SymbolNode[] {
  const state = snapshot.state(uri);
  if (!state?.source || !state.file.recognised) return [];
  const { file } = state;
  const outline = new Outline(snapshot, state, state.source.text, locale);
  const { tops, objectives } = nodesOf(state.source, file);
  const children = file.objectives.map((_, index) =>
    outline.objective(index, objectives[index] ?? { node: null, keyResults: [] }),
  );
  for (const top of tops) children.push(...outline.log(top));
  const named = [file.team.range, file.cycle?.range].find((range) => range && range[1] > range[0]);
  if (!named) return children;
  const whole: OffsetRange = [0, state.source.text.length];
  return [{ kind: 'team', name: nameOf(file), detail: file.cycle?.value ?? '', range: whole, selection: named, children }];
}

function nameOf({ team, cycle }: OkrFile): string {
  return team.value || cycle?.value || UNTITLED;
}

class Outline {
  private readonly keys: ReadonlyMap<number, NodeKey>;

  constructor(
    private readonly snapshot: WorkspaceSnapshot,
    private readonly state: FileState,
    private readonly text: string,
    private readonly locale: Locale,
  ) {
    this.keys = new Map(snapshot.graph.nodesOf(state.uri).map(({ index, key }) => [index, key]));
  }

  objective(
    index: number,
    { node, keyResults }: { node: YamlNode | null; keyResults: readonly (YamlNode | null)[] },
  ): SymbolNode {
    const { base, objective } = this.state.file.objectives[index]!;
    const key = this.keys.get(index);
    const score = key === undefined ? undefined : this.snapshot.graph.score(key);
    const children = objective.keyResults.map((keyResult, i) =>
      this.keyResult(keyResult, base, keyResults[i] ?? null, score?.keyResults[i]),
    );
    const places = this.places(moved(node?.range ?? objective.range, base, node), moved(objective.title.range, base));
    return {
      kind: 'objective',
      name: titled(objective.title.text, objective.id?.value),
      detail: score && score.terms.length > 0 ? this.standing(score) : '',
      ...places,
      children: inside(places.range, children),
    };
  }

  keyResult(keyResult: KeyResult, base: number, node: YamlNode | null, score: KeyResultScore | undefined): SymbolNode {
    const { title, range, milestones, actions, checkIns } = keyResult;
    const map = node?.kind === 'map' ? node : null;
    const lists = [
      this.list(
        map,
        'milestones',
        (milestones ?? []).map((stage) => this.titledItem('stage', stage, stage.done ? '✓' : '', base)),
      ),
      this.list(
        map,
        'actions',
        actions.map((action) => this.titledItem('action', action, action.status ?? action.owner ?? '', base)),
      ),
      this.list(
        map,
        'check_ins',
        checkIns.map((checkIn) => this.checkIn(checkIn, base)),
      ),
    ];
    const places = this.places(moved(range, base), moved(title.range, base));
    const found = lists.filter((list) => list !== null).sort((a, b) => a.range[0] - b.range[0]);
    return {
      kind: 'key-result',
      name: titled(title.text, keyResult.id?.value),
      detail: score ? this.standing(score) : '',
      ...places,
      children: inside(places.range, found),
    };
  }

  /** The log at the end of a file. */
  log(top: YamlMap): SymbolNode[] {
    const entries = this.state.file.log.map((entry) => ({
      ...this.checkIn(entry, 0),
      name: `${formatDay(entry.day)} ${shortened(entry.keyResult.value, TITLE)}`,
    }));
    const list = this.list(top, 'check_ins', entries);
    return list ? [list] : [];
  }

  private list(map: YamlMap | null, name: string, children: readonly SymbolNode[]): SymbolNode | null {
    const pair = map ? pairOf(map, name) : undefined;
    if (!pair?.value || pair.value.kind === 'alias') return null;
    const range: OffsetRange = [pair.key.range[0], pair.value.range[1]];
    const places = this.places(range, pair.key.range);
    return {
      kind: 'list',
      name,
      detail: String(itemsOf(pair.value).length),
      ...places,
      children: inside(places.range, children),
    };
  }

  private titledItem(
    kind: 'stage' | 'action',
    item: { readonly title: string; readonly range: OffsetRange },
    detail: string,
    base: number,
  ): SymbolNode {
    const range = moved(item.range, base);
    return { kind, name: titled(item.title, undefined), detail, ...this.places(range, range), children: [] };
  }

  private checkIn({ day, value, confidence, range }: CheckIn, base: number): SymbolNode {
    const said = [value && quoteQuantity(value, this.locale), confidence !== null && formatScore(confidence, this.locale)];
    const place = moved(range, base);
    return {
      kind: 'check-in',
      name: formatDay(day),
      detail: said.filter(Boolean).join(' · '),
      ...this.places(place, place),
      children: [],
    };
  }

  /** Nothing where nobody has reported yet. */
  private standing({ progress, health }: Pick<KeyResultScore, 'progress' | 'health'>): string {
    return progress === null || health === 'pending' ? '' : `${formatScore(progress, this.locale)} ${healthShape(health)}`.trim();
  }

  /** From the dash in front of an item to the end of its last line, and of its name the first line. */
  private places(range: OffsetRange, selection: OffsetRange): Pick<SymbolNode, 'range' | 'selection'> {
    const from = Math.max(selection[0], range[0]);
    const to = Math.max(from, Math.min(selection[1], range[1], lineEnd(this.text, from)));
    return { range: [this.dashBefore(range[0]), this.endOf(range[1])], selection: [from, to] };
  }

  /** The end of the line, unless something else begins on it: the next entry between brackets. */
  private endOf(offset: number): number {
    const end = lineEnd(this.text, offset);
    return /^[ \t]*(?:#.*)?$/.test(this.text.slice(offset, end)) ? end : offset;
  }

  private dashBefore(offset: number): number {
    const before = this.text.slice(lineStartOf(this.text, offset), offset);
    return /^[ \t]*-[ \t]+$/.test(before) ? offset - (before.length - before.indexOf('-')) : offset;
  }
}

/** What an alias leads to stands elsewhere: an outline holds what is inside. */
function inside([start, end]: OffsetRange, nodes: readonly SymbolNode[]): readonly SymbolNode[] {
  return nodes.filter(({ range }) => start <= range[0] && range[1] <= end);
}

function titled(title: string, id: string | undefined): string {
  return shortened(title, TITLE) || id || UNTITLED;
}

/** `node`: ranges of nodes count from the start of the file already. */
function moved([start, end]: OffsetRange, base: number, node: YamlNode | null = null): OffsetRange {
  return node ? [start, end] : [start + base, end + base];
}
