import { createHash } from 'node:crypto';
import {
  type CycleReport,
  formatDate,
  formatScore,
  type Locale,
  type MapRow,
  type Move,
  type ReportKeyResult,
  type ReportObjective,
} from '../../core/index.ts';
import { anchorsOf } from './anchors.ts';
import { type Extent, extentOf, LONGEST, leftOutOf, type ReportContext, type ReportFormat } from './format.ts';
import {
  barHtml,
  esc,
  explanationHtml,
  healthHtml,
  healthShapeHtml,
  SHAPES,
  said,
  scoreHtml,
  shapeHtml,
  tableHtml,
} from './html-parts.ts';
import { STYLE } from './html-style.ts';
import { beforeAfter, changeText, factsOf, headOf, keyResultFacts, short } from './words.ts';

/**
 * One file that a lead opens or a job publishes. There is no script in it and nothing is loaded from anywhere: the policy
 * allows the one style sheet by its hash and nothing else, so that not even a mistake of ours could run a title.
 */
export const html: ReportFormat = function* (report, context) {
  const page = new Page(report, context);
  yield page.opening();
  yield page.head();
  yield page.contents();
  yield '<main id="report">\n';
  if (report.map.length === 0) yield `<p>${esc(context.messages.cycleReport.nothingHere)}</p>\n`;
  else {
    yield* page.alignment();
    yield page.moves();
    yield page.due();
    for (const { kind, objectives } of report.sections) {
      yield page.sectionStart(kind, context.messages.cycleReport.sections[kind]);
      for (const objective of objectives) yield page.objective(objective);
      yield '</section>\n';
    }
    yield page.weak();
  }
  yield `</main>\n<footer><p>${esc(context.messages.cycleReport.made(context.version))}</p></footer>\n</body>\n</html>\n`;
};

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A team's or a person's name in a table: its column is as wide as that. */
const LONGEST_NAME = 32;

class Page {
  private readonly words: ReportContext['messages']['cycleReport'];
  private readonly extent: Extent;
  private readonly locale: Locale;
  /** Row of an objective → the name of its place in the page, and its language. */
  private readonly anchors: ReadonlyMap<string, string>;
  private readonly languages: ReadonlyMap<string, Locale>;

  constructor(
    private readonly report: CycleReport,
    private readonly context: ReportContext,
  ) {
    this.words = context.messages.cycleReport;
    this.extent = extentOf(report);
    this.locale = report.locale;
    const objectives = report.sections.flatMap((section) => section.objectives);
    this.anchors = anchorsOf(objectives);
    this.languages = new Map(objectives.map(({ row, language }) => [row.id, language]));
  }

  opening(): string {
    const { context, locale, words } = this;
    return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="OKR as Code ${esc(context.version)}">
<title>${esc(context.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#report">${esc(words.skip)}</a>
${SHAPES}
`;
  }

  head(): string {
    const { report, context, words, locale } = this;
    const { report: t } = context.messages;
    const { summary } = report;
    const { when, made, todo, totals, health } = headOf(report, context);
    const counts = health.map(({ health: each, count }) => `<li><span class="num">${count}</span> ${healthHtml(each, t)}</li>`);
    const leftOut = leftOutOf(report, context);
    const attention = todo.map(({ healths, text }) => `${healths.map(shapeHtml).join('') || '~'} ${esc(text)}`);
    const why =
      summary.explain.length === 0
        ? ''
        : this.details(this.whence(summary.progress), explanationHtml(summary.explain, this.whence(summary.progress)));
    return `<header>
<h1>${said(context.title, null, locale)}</h1>
<p class="muted">${facts(when)}</p>
<p class="lead"><span class="big">${scoreHtml(summary.progress, summary.expected, { locale, messages: context.messages })}</span> ${healthHtml(summary.health, t)}</p>
${barHtml(summary.progress, summary.expected, summary.health)}
<p>${facts(made)}</p>
${todo.length > 0 ? `<p class="todo">${attention.join(' · ')}</p>\n` : ''}<p class="muted">${facts(totals)}</p>
${counts.length > 0 ? `<ul class="counts" aria-label="${esc(words.columns.health)}">${counts.join('')}</ul>\n` : ''}${why}${leftOut === null ? '' : `<p class="note">${esc(leftOut)}</p>\n`}</header>
`;
  }

  contents(): string {
    const { report, words } = this;
    if (report.map.length === 0) return '';
    const date = formatDate(report.since, report.locale);
    const links = [
      ['alignment', words.alignment],
      ['moved', words.moved(date)],
      ['due', words.due],
      ...report.sections.map(({ kind }) => [kind, words.sections[kind]] as const),
      ['weak', words.weak],
    ];
    const items = links.map(([id, text]) => `<li><a href="#${id}">${esc(text ?? '')}</a></li>`).join('');
    return `<nav aria-label="${esc(words.contents)}"><ul>${items}</ul></nav>\n`;
  }

  *alignment(): Iterable<string> {
    yield this.sectionStart('alignment', this.words.alignment);
    let depth = -1;
    for (const row of this.report.map) {
      if (!row.isAligned) break;
      // One level down at most, whatever a file holds.
      const level = Math.min(row.depth, depth + 1);
      if (level > depth) yield depth < 0 ? '<ul class="map">\n' : '\n<ul>\n';
      else yield `</li>\n${'</ul>\n</li>\n'.repeat(depth - level)}`;
      depth = level;
      yield this.mapRow(row);
    }
    if (depth >= 0) yield `</li>\n${'</ul>\n</li>\n'.repeat(depth)}</ul>\n`;
    yield '</section>\n';
  }

  private mapRow({ row, language, cycle }: MapRow): string {
    const { report, context, words, locale } = this;
    const { report: t } = context.messages;
    const title = said(short(row.title), language, locale);
    const anchor = this.anchors.get(row.full ?? row.id);
    const name = anchor === undefined ? title : `<a href="#${anchor}">${title}</a>`;
    const more = [
      ...(row.kind === 'reference' && row.shownUnder !== null ? [t.shownUnder(short(row.shownUnder))] : []),
      ...(row.kind === 'reference' || row.team === null ? [] : [row.team]),
      ...(cycle !== null && cycle !== report.cycle?.name ? [`${words.cycleLabel} ${cycle}`] : []),
    ];
    const who = more.length > 0 ? ` <span class="muted">${facts(more)}</span>` : '';
    const sign = row.kind === 'reference' ? '<span class="muted" aria-hidden="true">↪</span> ' : '';
    return `<li><div class="line${row.kind === 'reference' ? ' again' : ''}"><span>${sign}${name}${who}</span><span class="end">${scoreHtml(row.progress, row.expected, { locale, messages: context.messages })} ${healthShapeHtml(row.health, t)}</span></div>`;
  }

  moves(): string {
    const { words, report } = this;
    const { list, checkIns, keyResults } = report.moves;
    const date = formatDate(report.since, report.locale, true);
    const undated = report.undated > 0 ? ` ${words.undated(report.undated, formatDate(report.since, report.locale))}` : '';
    const nothing = list.length === 0 ? ` ${words.nothingMoved}` : '';
    const { columns } = words;
    const table = tableHtml(
      words.moved(date),
      [
        { name: columns.what },
        { name: columns.team },
        { name: columns.after, number: true },
        { name: columns.change, number: true },
        { name: columns.health },
      ],
      list.slice(0, LONGEST.moves).map((move) => this.move(move)),
    );
    return `${this.sectionStart('moved', words.moved(date))}<p>${esc(words.movedHow(checkIns, keyResults) + undated + nothing)}</p>
${list.length > 0 ? table : ''}${this.left(list.length - LONGEST.moves)}</section>
`;
  }

  private move(move: Move): string[] {
    const { row, objective, home, before, after, note } = move;
    const { report: t } = this.context.messages;
    const language = this.languages.get(home) ?? null;
    const title = this.link(home, said(short(row.title), language, this.locale));
    const under = objective === null ? '' : `<span class="sub muted">${said(short(objective), language, this.locale)}</span>`;
    const quote = note === null ? '' : `<q class="sub">${said(short(note), language, this.locale)}</q>`;
    const was =
      before.health === after.health
        ? ''
        : `${healthHtml(before.health, t)} <span aria-hidden="true">→</span><span class="sr">, ${esc(this.words.columns.after)}:</span> `;
    return [
      `${objective === null ? `<strong>${title}</strong>` : title}${under}${quote}`,
      esc(short(row.team ?? '', LONGEST_NAME)),
      esc(beforeAfter(move, this.report)),
      esc(changeText(before, after.progress, this.report)),
      `${was}${healthHtml(after.health, t)}`,
    ];
  }

  due(): string {
    const { words, report, locale } = this;
    const all = report.due.flatMap(({ team, entries }) => entries.map((entry) => ({ team, ...entry })));
    const { columns } = words;
    const rows = all.slice(0, LONGEST.due).map(({ team, row, objective, home, owner, last, missed }) => {
      const language = this.languages.get(home) ?? null;
      return [
        `${this.link(home, said(short(row.title), language, locale))}<span class="sub muted">${said(short(objective), language, locale)}</span>`,
        esc(short(team ?? words.noTeam, LONGEST_NAME)),
        esc(short(owner ?? '', LONGEST_NAME)),
        esc(last === null ? words.never : formatDate(last, locale, true)),
        String(missed),
      ];
    });
    const head = [
      { name: columns.keyResult },
      { name: columns.team },
      { name: columns.owner },
      { name: columns.checkIn },
      { name: columns.missed, number: true as const },
    ];
    const body =
      all.length === 0
        ? `<p>${esc(words.nobodyDue)}</p>\n`
        : `<p>${esc(words.dueHow(all.length))}</p>\n${tableHtml(words.due, head, rows)}`;
    return `${this.sectionStart('due', words.due)}${body}${this.left(all.length - rows.length)}</section>\n`;
  }

  sectionStart(id: string, title: string): string {
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${esc(title)}</h2>\n`;
  }

  objective(objective: ReportObjective): string {
    const { words, report, context, locale } = this;
    const { report: t } = context.messages;
    const { row, language, supports, why, retrospective, keyResults } = objective;
    const lines = factsOf(objective, report, context);
    const weak = row.weak.map((text) => `<p class="muted">${esc(text)}</p>\n`).join('');
    const links = supports.map(({ id, title, keyResult }) => {
      const text = words.supports(short(title), keyResult && short(keyResult));
      return this.link(id, said(text, this.languages.get(id) ?? null, locale));
    });
    const body = this.extent === 'objectives' ? '' : this.keyResults(keyResults, language);
    return `<article id="${this.anchors.get(row.id)}">
<div class="top">
<div class="text"><h3${row.weak.length > 0 ? ' class="weak"' : ''}>${said(row.title, language, locale)}</h3>
${weak}${lines.length > 0 ? `<p class="muted">${facts(lines)}</p>\n` : ''}${why === null ? '' : `<p class="muted">${said(why, language, locale)}</p>\n`}${links.length > 0 ? `<p class="muted">${esc(words.supportsLabel)} ${links.join(' · ')}</p>\n` : ''}</div>
<div class="stand">${scoreHtml(row.progress, row.expected, { locale, messages: context.messages })}${barHtml(row.progress, row.expected, row.health)}${healthHtml(row.health, t)}</div>
</div>
${retrospective === null ? '' : `<blockquote><p><strong>${esc(words.retrospective)}</strong> ${said(retrospective, language, locale)}</p></blockquote>\n`}${this.whyOf(row.id, row.progress)}${body}</article>
`;
  }

  private keyResults(keyResults: readonly ReportKeyResult[], language: Locale): string {
    if (keyResults.length === 0) return `<p class="muted">${esc(this.words.noKeyResults)}</p>\n`;
    return `<ul class="krs">\n${keyResults.map((keyResult) => this.keyResult(keyResult, language)).join('')}</ul>\n`;
  }

  private keyResult(keyResult: ReportKeyResult, language: Locale): string {
    const { context, report, locale } = this;
    const { report: t } = context.messages;
    const { row, before, last } = keyResult;
    const note = last?.note ? ` <q>${said(last.note, language, locale)}</q>` : '';
    const lines = facts(keyResultFacts(keyResult, report, context));
    const change = changeText(before, row.progress, report);
    const weak = row.weak.map((text) => `<p class="muted">${esc(text)}</p>`).join('');
    const chart = this.extent === 'explained' ? context.chart(row.id) : '';
    const moved = change === '' ? '' : `<span class="muted">${esc(change)}</span>`;
    return `<li><div class="text"><p class="title${row.weak.length > 0 ? ' weak' : ''}">${said(row.title, language, locale)}</p>
<p class="muted">${lines}${note}</p>${weak}${this.whyOf(row.id, row.progress)}</div>
${chart === '' ? '' : `<div class="way">${chart}</div>\n`}<div class="stand"><span class="value">${esc(row.value ?? '')}</span>${scoreHtml(row.progress, row.expected, { locale, messages: context.messages })}${barHtml(row.progress, row.expected, row.health)}${healthHtml(row.health, t)}${moved}</div></li>
`;
  }

  weak(): string {
    const { words, report, context, locale } = this;
    const { severity } = context.messages.cli;
    const shown = report.weak.slice(0, LONGEST.weak);
    const rows = shown.map(({ row, uri, line, severity: level, message, rule }) => {
      const place = `${context.pathOf(uri)}:${line}`;
      const url = context.lineUrl(uri, line);
      return [
        `${said(short(row.title), null, locale)}`,
        url === null ? esc(place) : `<a href="${esc(url)}" rel="noreferrer">${esc(place)}</a>`,
        `${esc(message)} <code>${esc(rule)}</code>`,
        esc(severity[level]),
      ];
    });
    const { columns } = words;
    const head = [{ name: columns.what }, { name: columns.place }, { name: columns.finding }, { name: columns.severity }];
    const body = rows.length === 0 ? `<p>${esc(words.nothingWeak)}</p>\n` : tableHtml(words.weak, head, rows);
    const errors = report.otherErrors > 0 ? `<p class="note">${esc(words.otherErrors(report.otherErrors))}</p>\n` : '';
    return `${this.sectionStart('weak', words.weak)}${body}${this.left(report.weak.length - shown.length)}${errors}</section>\n`;
  }

  private link(id: string, text: string): string {
    const anchor = this.anchors.get(id);
    return anchor === undefined ? text : `<a href="#${anchor}">${text}</a>`;
  }

  private whyOf(id: string, progress: number | null): string {
    if (this.extent !== 'explained') return '';
    return this.details(this.whence(progress), explanationHtml(this.context.explain(id), this.whence(progress)));
  }

  private whence(progress: number | null): string {
    return progress === null ? this.words.whenceNone : this.words.whence(formatScore(progress, this.locale));
  }

  private details(summary: string, text: string): string {
    return `<details><summary>${esc(summary)}</summary>${text}</details>\n`;
  }

  private left(count: number): string {
    return count > 0 ? `<p class="muted">${esc(this.words.more(count))}</p>\n` : '';
  }
}

/** Facts in a row; each is isolated, for a team's name may be written from right to left. */
function facts(texts: readonly string[]): string {
  return texts.map((text) => `<bdi>${esc(text)}</bdi>`).join(' · ');
}
