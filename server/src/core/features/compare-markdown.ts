import { messagesOf } from '../messages/index.ts';
import type { Comparison } from '../report/compare-view.ts';
import { type Changed, type ChangedObjective, compareWords, type Fact, MARKS } from '../report/compare-words.ts';
import { code, harmless } from './markdown.ts';

export interface CompareLabels {
  /** What the two states are called: a revision, or the files as they are (`null`). */
  readonly before: string;
  readonly after: string | null;
  /** Path of a file as the reader knows it. */
  pathOf(uri: string): string;
  /** Where a line stands on the web; `null` where that is not known. */
  lineUrl(uri: string, line: number): string | null;
}

/** GitHub takes 65,536 characters in a comment; the rest is for what people put around it. */
const LONGEST = 60_000;
const LONGEST_TEXT = 300;

/**
 * A comparison as a comment for a pull request, or a page for an editor: the number at the top, the targets that moved, what
 * changed by its effect, and folded away what moves with it. The text of a file can be nothing but text. By the mark at its
 * beginning a workflow finds the comment again.
 */
export function compareMarkdown(comparison: Comparison, labels: CompareLabels): string {
  const { locale, cycle, objectives } = comparison;
  const t = messagesOf(locale).diff;
  const words = compareWords(comparison, labels.pathOf);
  const page = new Page(locale);
  const name = t.title(line(labels.before), labels.after === null ? t.asNow : line(labels.after));
  page.add(`<!-- okr-diff -->\n### ${name}\n`);
  page.add(`\n**${words.top}**${cycle === null ? '' : ` · ${line(cycle)}`}\n`);
  if (objectives.length === 0) page.add(`\n${t.same}\n`);
  if (words.counts.length > 0) page.add(`\n${words.counts.join(' · ')}\n`);
  if (words.rest !== null) page.add(`\n${words.rest}\n`);

  const { columns } = t;
  if (words.targets.length > 0) {
    page.add(
      `\n#### ${t.targets}\n\n${tableHead([columns.keyResult, columns.before, columns.after, '', columns.score], 'lrrlr')}`,
    );
    page.list(words.targets, (target) =>
      row([
        `${line(target.title)} (${line(target.objective)})`,
        line(target.before),
        line(target.after),
        target.ease,
        target.score,
      ]),
    );
  }
  if (words.changes.length > 0) {
    page.add(`\n#### ${t.changes}\n\n`);
    page.list(words.changes, (one) => changed(one, labels));
    if (words.changes.some(({ effect }) => effect !== '')) page.add(`\n<sub>${t.effects}</sub>\n`);
  }
  if (words.places.length > 0) {
    page.add(`\n#### ${t.places}\n\n`);
    page.list(
      words.places,
      ({ from, to, objectives: count }) => `- ${t.placed(code(labels.pathOf(from)), code(labels.pathOf(to)), count)}\n`,
    );
  }
  if (words.moved.length > 0) {
    const head = tableHead([columns.objective, columns.score, columns.health], 'lrl');
    if (page.add(`\n<details>\n<summary>${t.movedWith} (${words.moved.length})</summary>\n\n${head}`)) {
      page.list(words.moved, ({ title, score, health, facts }) =>
        row([line(title), [score, ...facts.map(factText)].join('<br>'), health]),
      );
      page.close('\n</details>\n');
    }
  }
  return page.text;
}

/** An objective as an item of a list, its facts and key results below it. */
function changed(one: ChangedObjective, labels: CompareLabels): string {
  const effect = one.effect === '' ? '' : `${one.sign > 0 ? '▲' : '▼'} ${one.effect} · `;
  const place = `${labels.pathOf(one.uri)}:${one.line}`;
  const url = one.kind === 'removed' ? null : labels.lineUrl(one.uri, one.line);
  const where = url === null ? code(place) : `[${code(place)}](${url})`;
  let text = `- ${effect}${mark(one.kind)} **${line(one.title)}** · ${one.score} · ${one.health} · ${where}\n`;
  for (const fact of one.facts) text += `  - ${factText(fact)}\n`;
  for (const keyResult of one.keyResults) text += keyResultText(keyResult);
  return text;
}

function keyResultText({ kind, title, score, facts }: Changed): string {
  return `  - ${mark(kind)} ${line(title)} · ${score}\n${facts.map((fact) => `    - ${factText(fact)}\n`).join('')}`;
}

/** A plus at the beginning of an item would begin a list in it. */
function mark(kind: Changed['kind']): string {
  return kind === 'added' ? '\\+' : MARKS[kind];
}

function factText({ text, strong }: Fact): string {
  return strong ? `**${line(text)}**` : line(text);
}

/** Text from a file on one line, with no meaning but its own, cut where it would fill a page. */
function line(text: string): string {
  return harmless(text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`);
}

function tableHead(head: readonly string[], sides: string): string {
  return row(head) + row([...sides].map((side) => (side === 'r' ? '---:' : '---')));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A page that is never longer than a comment may be: of a list, what there is room for, and how many there are more. */
class Page {
  text = '';

  constructor(private readonly locale: Comparison['locale']) {}

  /** Whether there was room for it. */
  add(part: string): boolean {
    const fits = this.text.length + part.length <= LONGEST;
    if (fits) this.text += part;
    return fits;
  }

  list<T>(items: readonly T[], write: (item: T) => string): void {
    let shown = 0;
    for (const item of items) {
      const part = write(item);
      if (this.text.length + part.length > LONGEST) break;
      this.text += part;
      shown++;
    }
    if (shown < items.length) this.text += `\n${messagesOf(this.locale).diff.more(items.length - shown)}\n`;
  }

  /** What must not be missing, however long the page is. */
  close(part: string): void {
    this.text += part;
  }
}
