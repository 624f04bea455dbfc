import {
  type CycleReport,
  code,
  type ExplainLine,
  formatDate,
  formatScore,
  type Health,
  harmless,
  healthShape,
  type Move,
  type ReportKeyResult,
  type ReportObjective,
} from '../../core/index.ts';
import { printable } from '../style.ts';
import { type Extent, extentOf, LONGEST, leftOutOf, type ReportContext, type ReportFormat } from './format.ts';
import { beforeAfter, changeText, factsOf, headOf, keyResultFacts, short } from './words.ts';

/** For a forge's page, a wiki or a mail: GitHub's Markdown, in which the text of a file can be nothing but text. */
export const markdown: ReportFormat = function* (report, context) {
  const writer = new Writer(report, context);
  yield writer.head();
  if (report.map.length === 0) {
    yield `\n${context.messages.cycleReport.nothingHere}\n`;
    return;
  }
  yield* writer.alignment();
  yield writer.moves();
  yield writer.due();
  for (const { kind, objectives } of report.sections) {
    yield `\n## ${context.messages.cycleReport.sections[kind]}\n`;
    for (const objective of objectives) yield writer.objective(objective);
  }
  yield writer.weak();
  yield `\n---\n\n${context.messages.cycleReport.made(context.version)}\n`;
};

class Writer {
  private readonly words: ReportContext['messages']['cycleReport'];
  private readonly extent: Extent;

  constructor(
    private readonly report: CycleReport,
    private readonly context: ReportContext,
  ) {
    this.words = context.messages.cycleReport;
    this.extent = extentOf(report);
  }

  head(): string {
    const { report, context } = this;
    const { summary } = report;
    const { when, made, todo, totals, health } = headOf(report, context);
    const leftOut = leftOutOf(report, context);
    const lines = [
      `# ${line(context.title)}`,
      when.map(line).join(' · '),
      `**${this.score(summary.progress)}** ${this.health(summary.health)} · ${made.join(' · ')}`,
      totals.join(' · '),
      ...(health.length > 0
        ? [health.map(({ health: each, count }) => `${healthShape(each)} ${count} ${this.word(each)}`).join(' · ')]
        : []),
      ...(todo.length > 0
        ? [todo.map(({ healths, text }) => `${healths.map(healthShape).join('') || '\\~'} ${text}`).join(' · ')]
        : []),
      ...(leftOut === null ? [] : [leftOut]),
    ];
    const text = `${lines.join('\n\n')}\n`;
    return summary.explain.length > 0 ? text + this.details(this.whence(summary.progress), listOf(summary.explain)) : text;
  }

  *alignment(): Iterable<string> {
    const { words, report } = this;
    yield `\n## ${words.alignment}\n\n`;
    for (const { row, depth, cycle, isAligned } of report.map) {
      if (!isAligned) break;
      const facts = [
        ...(row.team === null ? [] : [harmless(row.team)]),
        ...(cycle !== null && cycle !== report.cycle?.name ? [`${words.cycleLabel} ${harmless(cycle)}`] : []),
      ];
      const { report: t } = this.context.messages;
      const title = row.kind === 'reference' ? `↪ ${line(short(row.title))}` : line(short(row.title));
      if (row.kind === 'reference' && row.shownUnder !== null) facts.push(line(t.shownUnder(short(row.shownUnder))));
      const tail = facts.length > 0 ? ` · ${facts.join(' · ')}` : '';
      yield `${'  '.repeat(Math.min(depth, 12))}- **${this.score(row.progress)}** ${healthShape(row.health)} ${title}${tail}\n`;
    }
  }

  moves(): string {
    const { words, report } = this;
    const { list, checkIns, keyResults } = report.moves;
    const { columns } = words;
    const date = formatDate(report.since, report.locale, true);
    let text = `\n## ${words.moved(date)}\n\n${words.movedHow(checkIns, keyResults)}`;
    if (report.undated > 0) text += ` ${words.undated(report.undated, formatDate(report.since, report.locale))}`;
    if (list.length === 0) return `${text} ${words.nothingMoved}\n`;
    const rows = list.slice(0, LONGEST.moves).map((move) => this.move(move));
    text += `\n\n${table([columns.what, columns.team, columns.after, columns.change, columns.health], 'llrrl', rows)}`;
    return text + this.left(list.length - rows.length);
  }

  private move(move: Move): string[] {
    const { row, objective, before, after, note } = move;
    const title = objective === null ? `**${line(short(row.title))}**` : line(short(row.title));
    const said = note === null ? '' : ` – “${line(short(note))}”`;
    const health =
      before.health === after.health ? this.health(after.health) : `${this.health(before.health)} → ${this.health(after.health)}`;
    const change = changeText(before, after.progress, this.report);
    return [title + said, line(row.team ?? ''), beforeAfter(move, this.report), change, health];
  }

  due(): string {
    const { words, report } = this;
    const { columns } = words;
    const all = report.due.flatMap(({ team, entries }) => entries.map((entry) => ({ team, ...entry })));
    const text = `\n## ${words.due}\n\n`;
    if (all.length === 0) return `${text}${words.nobodyDue}\n`;
    const rows = all
      .slice(0, LONGEST.due)
      .map(({ team, row, objective, owner, last, missed }) => [
        line(team ?? words.noTeam),
        line(owner ?? ''),
        `${line(short(row.title))} (${line(short(objective))})`,
        last === null ? words.never : formatDate(last, report.locale, true),
        String(missed),
      ]);
    const head = [columns.team, columns.owner, columns.keyResult, columns.checkIn, columns.missed];
    return `${text}${words.dueHow(all.length)}\n\n${table(head, 'lllrr', rows)}${this.left(all.length - rows.length)}`;
  }

  objective(objective: ReportObjective): string {
    const { words, report, context } = this;
    const { row, supports, retrospective, keyResults } = objective;
    const facts = line(factsOf(objective, report, context).join(' · '));
    const sign = row.weak.length > 0 ? '\\~ ' : '';
    let text = `\n### ${sign}${line(row.title)}\n\n**${this.score(row.progress)}** ${this.health(row.health)}${facts === '' ? '' : ` · ${facts}`}\n`;
    if (supports.length > 0) {
      const titles = supports.map(({ title, keyResult }) => line(words.supports(short(title), keyResult && short(keyResult))));
      text += `\n${words.supportsLabel}: ${titles.join(' · ')}\n`;
    }
    if (retrospective !== null) text += `\n> ${words.retrospective}: ${line(retrospective)}\n`;
    if (this.extent === 'objectives') return text;
    if (keyResults.length > 0) {
      const { columns } = words;
      const since = words.since(formatDate(report.since, report.locale));
      const head = [columns.keyResult, columns.value, words.goal, words.score, columns.health, since, columns.checkIn];
      text += `\n${table(
        head,
        'lrlrlrl',
        keyResults.map((each) => this.keyResult(each)),
      )}`;
    } else text += `\n${words.noKeyResults}\n`;
    return this.extent === 'explained' ? text + this.explanation(objective) : text;
  }

  private keyResult(keyResult: ReportKeyResult): string[] {
    const { row, before, goal, last } = keyResult;
    const { locale } = this.report;
    const facts = keyResultFacts({ ...keyResult, goal: null, last: null }, this.report, this.context).map(line);
    const said = last && [formatDate(last.day, locale), ...(last.note === null ? [] : [`“${line(short(last.note))}”`])].join(' ');
    return [
      [`${row.weak.length > 0 ? '\\~ ' : ''}${line(row.title)}`, ...facts].join(' · '),
      line(row.value ?? ''),
      line(goal ?? ''),
      this.score(row.progress),
      this.health(row.health),
      changeText(before, row.progress, this.report),
      said ?? '',
    ];
  }

  private explanation({ row, keyResults }: ReportObjective): string {
    const { explain } = this.context;
    const parts = [listOf(explain(row.id))];
    for (const { row: own } of keyResults) parts.push(`**${line(own.title)}**\n\n${listOf(explain(own.id))}`);
    return this.details(this.whence(row.progress), parts.join('\n'));
  }

  weak(): string {
    const { words, report, context } = this;
    const { severity } = context.messages.cli;
    let text = `\n## ${words.weak}\n\n`;
    if (report.weak.length === 0) text += `${words.nothingWeak}\n`;
    else {
      const shown = report.weak.slice(0, LONGEST.weak);
      const rows = shown.map(({ row, uri, line: at, severity: level, message, rule }) => [
        this.place(uri, at),
        severity[level],
        `${line(short(row.title))}: ${line(message)}`,
        code(rule),
      ]);
      const { columns } = words;
      text += table([columns.place, columns.severity, columns.finding, columns.rule], 'llll', rows);
      text += this.left(report.weak.length - shown.length);
    }
    return report.otherErrors > 0 ? `${text}\n${words.otherErrors(report.otherErrors)}\n` : text;
  }

  private place(uri: string, at: number): string {
    const url = this.context.lineUrl(uri, at);
    const path = code(printable(`${this.context.pathOf(uri)}:${at}`)).replaceAll('|', '\\|');
    return url === null ? path : `[${path}](${url})`;
  }

  private left(count: number): string {
    return count > 0 ? `\n${this.words.more(count)}\n` : '';
  }

  private whence(progress: number | null): string {
    return progress === null ? this.words.whenceNone : this.words.whence(this.score(progress));
  }

  /** Folded away where the reader's page can do that; `summary` is of our own words. */
  private details(summary: string, text: string): string {
    return `\n<details>\n<summary>${summary}</summary>\n\n${text}\n</details>\n`;
  }

  private score(progress: number | null): string {
    return formatScore(progress, this.report.locale);
  }

  private word(health: Health): string {
    return this.context.messages.report.health[health];
  }

  private health(health: Health): string {
    return `${healthShape(health)} ${this.word(health)}`;
  }
}

/** Text from a file on one line, with no meaning but its own. */
function line(text: string): string {
  return harmless(printable(text));
}

function listOf(lines: readonly ExplainLine[]): string {
  return lines
    .map(({ label, detail, value, score, total }) => {
      const parts = [label, value, score, detail].filter((part) => part !== null);
      return `- ${total ? '= ' : ''}${parts.map(line).join(' · ')}\n`;
    })
    .join('');
}

/** A table whose cells are escaped already. `sides`: l or r for each column. */
function table(head: readonly string[], sides: string, rows: readonly (readonly string[])[]): string {
  const ruled = [...sides].map((side) => (side === 'r' ? '---:' : '---'));
  return [head, ruled, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
