import type { PanelRow } from '../../../server/src/protocol.ts';
import { branchesIn } from './branches.ts';
import type { Layout } from './layout.ts';
import type { MapLocale } from './locale.ts';
import { toggleAt } from './node.tsx';
import { drawnLines, lineMiddle, lineShapes, nodeShapes, type Shape, type Titles, textAt, toggleShapes } from './shapes.ts';
import { isOpen, type MapState } from './state.ts';
import { type Measure, plain } from './wrap.ts';

export interface SvgOptions {
  readonly state: MapState;
  readonly layout: Layout;
  readonly locale: MapLocale;
  readonly titles: Titles;
  readonly measure: Measure;
  /** The family in which the texts were measured. */
  readonly font: string;
}

const EDGE = 32;
const HEAD = 44;

type Paint = Readonly<Record<string, string | number>>;
const INK = '#1f2328';
const QUIET = '#59636e';
/** Light, whatever the editor's theme: a picture goes into slides and onto paper. */
const PAINTS: Readonly<Record<string, Paint>> = {
  card: { fill: '#ffffff', stroke: '#d0d7de' },
  title: { fill: INK },
  muted: { fill: QUIET },
  'line-title': { fill: INK },
  score: { fill: INK },
  heading: { fill: QUIET },
  track: { fill: '#e4e8ec' },
  mark: { fill: INK, stroke: '#ffffff', 'stroke-width': 0.75 },
  rule: { fill: 'none', stroke: '#e4e8ec' },
  toggle: { fill: '#ffffff', stroke: '#8c959f' },
  count: { fill: QUIET },
  edge: { fill: 'none', stroke: '#8c959f', 'stroke-width': 1.25 },
  second: { 'stroke-dasharray': '5 4' },
  weak: { 'text-decoration': 'underline' },
};
const HEALTH: Readonly<Record<string, string>> = { 'on-track': '#2f7d32', 'at-risk': '#a86b00', 'off-track': '#c62828' };

/**
 * The whole map as it is opened up now, in one file that needs nothing else: texts are texts, colours are its own, and what a closed
 * node hides is counted on it. Given in parts, for a large map is a long text.
 */
export function* svgOf({ state, layout, locale, titles, measure, font }: SvgOptions): Generator<string> {
  const { panel, model } = state;
  const { summary } = panel;
  const [width, height] = [Math.ceil(layout.width) + 2 * EDGE, Math.ceil(layout.height) + 2 * EDGE + HEAD];
  const score = summary === null || summary.progress === null ? '–' : locale.score(summary.progress);
  const title = [summary?.cycle ?? null, score].filter((part) => part !== null).join(' · ');
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `;
  yield `font-family="${escaped(font)}" role="img" aria-label="${escaped(locale.m.label)}">`;
  yield `<title>${escaped(`${locale.m.label} · ${title}`)}</title><rect width="${width}" height="${height}" fill="#f6f8fa"/>`;
  yield painted(textAt(EDGE, EDGE + 6, 'title', { size: 17, bold: true }, title));
  yield `<g transform="translate(${EDGE} ${EDGE + HEAD - 12})">`;
  if (layout.heading !== null) {
    const heading = panel.rows.get(model.group ?? '')?.title ?? '';
    yield painted(textAt(layout.heading.x, layout.heading.y + 16, 'heading', { size: 15, bold: true }, plain(heading)));
  }
  for (const { d, second } of branchesIn(null, state, layout, titles))
    yield painted({ tag: 'path', cls: second ? 'edge second' : 'edge', at: { d } });
  for (const box of layout.boxes.values()) {
    const node = model.nodes.get(box.id)!;
    const row = panel.rows.get(box.id)!;
    const lines = state.lines ? node.keyResults.flatMap((id) => panel.rows.get(id) ?? []) : [];
    yield `<g transform="translate(${box.x} ${box.y})"><title>${escaped(plain(row.title))}</title>`;
    yield* nodeShapes({ row, height: box.height, locale, titles, measure }, lines.length, 'near').map(painted);
    yield* keyResultsOf(row, lines, { locale, titles, measure });
    if (node.below > 0 && !isOpen(state, node)) {
      yield* toggleShapes(...toggleAt(layout.direction, box), node.below).map(painted);
    }
    yield '</g>';
  }
  yield '</g></svg>\n';
}

function keyResultsOf(
  row: PanelRow,
  lines: readonly PanelRow[],
  { locale, titles, measure }: Pick<SvgOptions, 'locale' | 'titles' | 'measure'>,
): string[] {
  const shown = drawnLines(lines.map(({ id }) => id)).length;
  return lines.slice(0, shown).map(
    (line, index) =>
      `<g><title>${escaped(plain(line.title))}</title>${lineShapes(line, lineMiddle(row, titles, index), { locale, measure })
        .filter(({ cls }) => cls !== 'row')
        .map(painted)
        .join('')}</g>`,
  );
}

function painted({ tag, cls, at, text }: Shape): string {
  const attributes = Object.entries({ ...at, ...paintOf(cls) }).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return text === undefined ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${escaped(text)}</${tag}>`;
}

function paintOf(cls: string): Paint {
  const names = cls.split(' ');
  const colour = names.map((name) => HEALTH[name]).find((found) => found !== undefined) ?? '#6a737d';
  if (names.includes('hollow')) {
    const dotted: Paint = names.includes('dotted') ? { 'stroke-linecap': 'round', 'stroke-dasharray': '0.01 3.13' } : {};
    return { fill: 'none', stroke: colour, 'stroke-width': 1.6, ...dotted };
  }
  if (names.includes('shape') || names.includes('fill')) return { fill: colour };
  return Object.assign({}, ...names.map((name) => PAINTS[name] ?? {}));
}

/** Text that is nothing but text in XML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
