import { type ExplainLine, formatScore, glue, type Health, type Locale, type Messages } from '../../core/index.ts';
import { wellFormed } from '../style.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows exactly that text, between tags and in attributes. */
export function esc(text: string): string {
  return (
    wellFormed(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no way to write them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
  );
}

/**
 * A person's sentence: in its own language for whoever has it read out, and in its own direction, so that marks that turn
 * the direction turn nothing around it.
 */
export function said(text: string, language: Locale | null, reader: Locale): string {
  return `<bdi${language !== null && language !== reader ? ` lang="${language}"` : ''}>${esc(glue(text))}</bdi>`;
}

/** Shapes that tell the healths apart without a colour, once in a page. */
export const SHAPES = `<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>
<symbol id="s-on-track" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5"/></symbol>
<symbol id="s-at-risk" viewBox="0 0 12 12"><path d="M6 .8 11.6 11H.4Z"/></symbol>
<symbol id="s-off-track" viewBox="0 0 12 12"><path d="M6 .2 11.8 6 6 11.8.2 6Z"/></symbol>
<symbol id="s-pending" viewBox="0 0 12 12"><circle class="hollow" cx="6" cy="6" r="4.4"/></symbol>
<symbol id="s-outdated" viewBox="0 0 12 12"><circle class="dotted" cx="6" cy="6" r="4.6"/></symbol>
<symbol id="s-closed" viewBox="0 0 12 12"><path d="M1.2 1.2h9.6v9.6H1.2Z"/></symbol>
<symbol id="s-none" viewBox="0 0 12 12"><path class="hollow" d="M2 6h8"/></symbol>
</defs></svg>`;

/** A shape, for which a word stands beside it. */
export function shapeHtml(health: Health): string {
  return `<svg class="shape" aria-hidden="true"><use href="#s-${health}"/></svg>`;
}

/** A health as shape and word. */
export function healthHtml(health: Health, words: Messages['report']): string {
  return `<span class="health ${health}">${shapeHtml(health)} ${esc(words.health[health])}</span>`;
}

/** The shape alone, where the word is for a screen reader. */
export function healthShapeHtml(health: Health, words: Messages['report']): string {
  const word = esc(words.health[health]);
  return `<span class="health ${health}" title="${word}">${shapeHtml(health)}<span class="sr">${word}</span></span>`;
}

/**
 * A thin bar with a mark where the progress should stand. It says nothing that the score beside it and the words for a screen
 * reader do not say; without a score it is empty and has no mark.
 */
export function barHtml(progress: number | null, expected: number | null, health: Health): string {
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10;
  const fill = progress === null || progress <= 0 ? '' : `<rect class="fill" y="2" width="${share(progress)}" height="4"/>`;
  const mark = progress === null || expected === null ? '' : `<path class="mark" d="M${share(expected)} 0v8"/>`;
  const head = `<svg class="bar ${health}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">`;
  return `${head}<rect class="track" y="2" width="100" height="4"/>${fill}${mark}</svg>`;
}

/** The score in words for a screen reader too: `0.55, expected 0.40`. */
export function scoreHtml(progress: number | null, expected: number | null, { locale, messages }: Speech): string {
  const score = formatScore(progress, locale);
  const more =
    progress === null || expected === null
      ? ''
      : `<span class="sr">, ${esc(messages.report.expected(formatScore(expected, locale)))}</span>`;
  const text =
    progress === null ? `<span aria-hidden="true">–</span><span class="sr">${esc(messages.report.unscored)}</span>` : score;
  return `<span class="num">${text}${more}</span>`;
}

interface Speech {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Where a number comes from: what went in, its value, its share, and the closing line. */
export function explanationHtml(lines: readonly ExplainLine[], caption: string): string {
  const rowOf = ({ label, detail, value, score, total }: ExplainLine) => {
    const more = detail === null ? '' : ` <span class="muted">${esc(detail)}</span>`;
    const cells = `<td>${esc(value ?? '')}</td><td>${esc(score ?? '')}</td>`;
    return `<tr${total ? ' class="total"' : ''}><th scope="row"><bdi>${esc(label)}</bdi>${more}</th>${cells}</tr>`;
  };
  return `<table class="why"><caption class="sr">${esc(caption)}</caption><tbody>${lines.map(rowOf).join('')}</tbody></table>`;
}

export interface Column {
  readonly name: string;
  /** Numbers stand right-aligned. */
  readonly number?: true;
}

/**
 * A table that becomes a list of blocks where it is narrow. The roles say again what it is, since a browser forgets it with
 * another `display`. Cells are HTML already; the first of a row names it.
 */
export function tableHtml(caption: string, columns: readonly Column[], rows: Iterable<readonly string[]>): string {
  const kind = (column: Column | undefined) => (column?.number ? ' class="n"' : '');
  const head = columns.map((column) => `<th scope="col" role="columnheader"${kind(column)}>${esc(column.name)}</th>`).join('');
  let body = '';
  for (const [first = '', ...cells] of rows) {
    const rest = cells.map((cell, i) => {
      const column = columns[i + 1];
      return `<td role="cell"${kind(column)}${cell === '' ? '' : ` data-name="${esc(column?.name ?? '')}"`}>${cell}</td>`;
    });
    body += `<tr role="row"><th scope="row" role="rowheader">${first}</th>${rest.join('')}</tr>\n`;
  }
  return `<table class="list" role="table"><caption class="sr">${esc(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
`;
}
