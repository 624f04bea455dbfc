import type { Day } from '../base/calendar.ts';

/** What a chart of one key result shows, as plain data. A level is a share of the way: 0 at the start, 1 at the target. */
export interface ChartData {
  /** First and last day of the cycle. */
  readonly start: Day;
  readonly end: Day;
  readonly today: Day;
  /** Where the work is meant to end (0.7, or 1 for committed work); `null` where no line leads there, as in a band to stay in. */
  readonly goal: number | null;
  /** The check-ins in the order of their days. Without the clamp: a level may lie below 0 or above 1. */
  readonly points: readonly { readonly day: Day; readonly level: number }[];
  /** Levels at the end of the cycle, low ≤ level ≤ high. */
  readonly forecast: { readonly level: number; readonly low: number; readonly high: number } | null;
  /** A band to stay in, in levels; an open side is `null`. */
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
  /** The whole way to show: 0 to 1, or further where the check-ins went. Its first is the lower edge of the picture. */
  readonly scale: readonly [low: number, high: number];
  /** Dates below the two ends, as the reader's language writes them. */
  readonly labels: { readonly start: string; readonly end: string };
  /** For whoever does not see the picture: what it is, and what it says. */
  readonly title: string;
  readonly description: string;
}

/** Pixels. */
const WIDTH = 320;
const HEIGHT = 72;
const EDGE = 5;
const LABELS = 13;
/** More points than these are thinned out: the last one of each step to the right is kept. */
const MAX_POINTS = 80;
const MAX_DOTS = 26;
/** Characters of a text. */
const MAX_TEXT = 300;

/**
 * Nobody tells an image whether it stands on white or on black, so all strokes have a contrast of at least 3:1 (WCAG 1.4.11)
 * on `#ffffff` and on `#1e1e1e`. Areas are tints; what matters of them has an edge.
 */
export const CHART_COLOURS = { muted: '#808080', way: '#3b82c4', forecast: '#3b82c4', band: '#2b8f74' } as const;

/**
 * The way of a key result as a small picture, 320 × 72: the cycle from left to right, the expected line dashed, check-ins as dots,
 * today as a thin line, the forecast as a wedge that opens to the end of the cycle, a band to stay in as a stripe.
 *
 * `standalone`: a whole SVG file with colours of its own, for an image. Otherwise an `<svg class="chart">` to stand in an HTML page,
 * as wide as its place; it has the same colours, and classes by which a style sheet gives it others: `chart-frame`, `chart-expected`,
 * `chart-way`, `chart-dot`, `chart-today`, `chart-wedge`, `chart-forecast`, `chart-band`, `chart-edge`, `chart-label`.
 * Title and description are escaped; nothing else in it is text from a file but the two labels, which are escaped too.
 */
export function chartSvg(data: ChartData, { standalone }: { readonly standalone: boolean }): string {
  const named = (name: string) => (standalone ? '' : ` class="chart-${name}"`);
  const { muted, way, forecast, band } = CHART_COLOURS;
  const x = (day: Day) => round(EDGE + ((day - data.start) / Math.max(1, data.end + 1 - data.start)) * (WIDTH - 2 * EDGE));
  const [low, high] = data.scale;
  const bottom = HEIGHT - LABELS;
  const y = (level: number) => {
    const share = (Math.min(high, Math.max(low, level)) - low) / (high - low || 1);
    return round(bottom - EDGE - share * (bottom - 2 * EDGE));
  };
  const left = x(data.start);
  const right = x(data.end + 1);
  const line = (name: string, from: readonly [number, number], to: readonly [number, number], colour: string, dash = '') =>
    `<line${named(name)} x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${colour}"${dash && ` stroke-dasharray="${dash}"`}/>`;
  const parts: string[] = [line('frame', [left, y(low)], [right, y(low)], muted)];

  if (data.band) {
    const top = y(data.band.high ?? high);
    const foot = y(data.band.low ?? low);
    parts.push(
      `<rect${named('band')} x="${left}" y="${top}" width="${round(right - left)}" height="${round(Math.max(1, foot - top))}" fill="${band}" fill-opacity="0.22"/>`,
    );
    if (data.band.high !== null) parts.push(line('edge', [left, top], [right, top], band));
    if (data.band.low !== null) parts.push(line('edge', [left, foot], [right, foot], band));
  }
  if (data.goal !== null) parts.push(line('expected', [left, y(0)], [right, y(data.goal)], muted, '4 3'));
  if (data.today >= data.start && data.today <= data.end) {
    parts.push(line('today', [x(data.today), EDGE], [x(data.today), bottom - EDGE], muted, '1 2'));
  }
  const points = thinned(data).map(({ day, level }) => [x(day), y(level)] as const);
  const last = points.at(-1);
  if (last && data.forecast) {
    const [high_, low_, level] = [data.forecast.high, data.forecast.low, data.forecast.level].map(y) as [number, number, number];
    parts.push(
      `<path${named('wedge')} d="M${last[0]} ${last[1]}L${right} ${high_}V${low_}Z" fill="${forecast}" fill-opacity="0.18" stroke="${forecast}" stroke-width="0.75"/>`,
      line('forecast', last, [right, level], forecast, '3 2'),
    );
  }
  if (points.length > 1) {
    parts.push(
      `<polyline${named('way')} points="${points.map((point) => point.join(' ')).join(' ')}" fill="none" stroke="${way}" stroke-width="2" stroke-linejoin="round"/>`,
    );
  }
  const dots = points.length > MAX_DOTS ? points.slice(-1) : points;
  for (const [cx, cy] of dots) parts.push(`<circle${named('dot')} cx="${cx}" cy="${cy}" r="2.5" fill="${way}"/>`);
  const label = (at: number, anchor: string, text: string) =>
    `<text${named('label')} x="${at}" y="${HEIGHT - 3}" fill="${muted}" font-family="sans-serif" font-size="10"${anchor}>${xml(text)}</text>`;
  parts.push(label(left, '', data.labels.start), label(right, ' text-anchor="end"', data.labels.end));

  const size = standalone ? ` xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"` : ' class="chart"';
  const head = `<svg${size} viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${xml(data.title)}</title><desc>${xml(data.description)}</desc>`;
  return `${head}${parts.join('')}</svg>`;
}

/** The points within the cycle, after the last one before it; of many, the last one in each of equal steps. */
function thinned({ points, start, end }: ChartData): ChartData['points'] {
  const before = points.filter(({ day }) => day < start).at(-1);
  const within = points.filter(({ day }) => day >= start && day <= end);
  const shown = before ? [{ ...before, day: start }, ...within] : within;
  if (shown.length <= MAX_POINTS) return shown;
  const width = (end + 1 - start) / MAX_POINTS;
  const step = (day: Day) => Math.floor((day - start) / width);
  return shown.filter(({ day }, i) => i === shown.length - 1 || step(day) !== step((shown[i + 1] as { day: Day }).day));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Cut where nobody reads on; what XML does not allow (control characters, half a surrogate pair) is left out. */
function xml(text: string): string {
  return (
    text
      .slice(0, MAX_TEXT)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, ' ')
      .replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string)
  );
}
