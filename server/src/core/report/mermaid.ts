import { formatNumber, formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { Health } from '../model/okr.ts';
import { healthShape } from './health.ts';
import { printable } from './text-width.ts';
import type { AlignmentTree, TreeRow } from './view.ts';

/** Characters of a title that a diagram has room for. */
const LONGEST = 160;

/**
 * What Mermaid draws unless the page that shows it says otherwise: `maxTextSize` characters and `maxEdges` arrows
 * (https://mermaid.js.org/config/schema-docs/config.html). Both are “secure”: a diagram cannot raise them itself.
 */
const MOST_TEXT = 50_000;
const MOST_ARROWS = 500;

/** A diagram, and what to know about it: `note` is a sentence where most pages will not draw it, else `null`. It stands in the text too. */
export interface Diagram {
  readonly text: string;
  readonly note: string | null;
}

/** Dark text on a light ground whatever the page's theme is, so that the two always belong together. */
const CLASSES: readonly (readonly [name: string, of: readonly Health[], style: string])[] = [
  ['good', ['on-track'], 'fill:#e3f4e1,stroke:#2f7d32,color:#1b1f24'],
  ['warning', ['at-risk'], 'fill:#fff3d0,stroke:#9a6b00,color:#1b1f24'],
  ['danger', ['off-track'], 'fill:#fde4e1,stroke:#b3261e,color:#1b1f24'],
  ['quiet', ['pending', 'outdated', 'closed', 'none'], 'fill:#f2f3f5,stroke:#6a737d,color:#1b1f24'],
];

/**
 * The alignment as a Mermaid flowchart, drawn by forges, wikis and editors: objectives with their score and health, an arrow from
 * each to what it supports, dashed to a second parent. Where it supports a key result, the arrow says which.
 */
export function mermaid({ rows }: AlignmentTree, locale: Locale): Diagram {
  const lines = ['flowchart BT'];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = new Map(rows.filter(({ kind }) => kind === 'objective').map(({ id }, index) => [id, `o${index + 1}`]));
  const group = rows.find(({ kind }) => kind === 'group');
  const apart = group === undefined ? -1 : rows.indexOf(group);
  rows.forEach((row, index) => {
    const name = names.get(row.id);
    if (index === apart) lines.push(`  subgraph apart["${text(row.title)}"]`);
    if (name !== undefined) lines.push(`${index > apart && apart >= 0 ? '    ' : '  '}${name}["${labelOf(row, locale)}"]`);
  });
  if (apart >= 0) lines.push('  end');
  let arrows = 0;
  for (const row of rows) {
    const own = names.get(row.kind === 'reference' ? (row.full ?? '') : row.id);
    const parent = byId.get(row.parent ?? '');
    const above = names.get((parent?.kind === 'key-result' ? parent.parent : parent?.id) ?? '');
    if (own === undefined || above === undefined || row.kind === 'key-result') continue;
    const by = parent?.kind === 'key-result' ? `|"${text(parent.title)}"|` : '';
    arrows++;
    lines.push(`  ${own} ${row.kind === 'reference' ? '-.->' : '-->'}${by} ${above}`);
  }
  for (const [name, healths, style] of CLASSES) {
    const members = rows.flatMap((row) => (healths.includes(row.health) ? (names.get(row.id) ?? []) : []));
    if (members.length > 0) lines.push(`  classDef ${name} ${style}`, `  class ${members.join(',')} ${name}`);
  }
  if (names.size === 0) lines.push(`  empty["${text(messagesOf(locale).report.empty)}"]`);
  const diagram = `${lines.join('\n')}\n`;
  const note = noteOn(diagram.length, arrows, locale);
  return { text: note === null ? diagram : `%% ${note}\n${diagram}`, note };
}

/** What to say of a diagram that is larger than Mermaid draws by itself. */
function noteOn(characters: number, arrows: number, locale: Locale): string | null {
  const say = messagesOf(locale).diagram;
  const of = (value: number) => formatNumber(value, locale);
  const note = say.tooLarge({
    characters: of(characters),
    arrows: of(arrows),
    mostCharacters: of(MOST_TEXT),
    mostArrows: of(MOST_ARROWS),
  });
  return characters > MOST_TEXT || arrows > MOST_ARROWS ? note : null;
}

function labelOf(row: TreeRow, locale: Locale): string {
  const facts = [`${formatScore(row.progress, locale)} ${healthShape(row.health)}`, ...(row.team === null ? [] : [row.team])];
  return `${text(row.title)}<br/>${text(facts.join(' · '))}`;
}

/**
 * Text that is nothing but text between the quotes of a label. All that Mermaid, its Markdown or HTML could read as more than
 * a letter is written as `#code;`: with the colon its own repair of style lines finds nothing in a title to repair either.
 */
function text(given: string): string {
  const letters = [...printable(given)];
  const cut = letters.length <= LONGEST ? letters : [...letters.slice(0, LONGEST - 1), '…'];
  // “1. ” at the beginning would make a list of it, which Mermaid refuses to draw, and two “$$” a formula.
  const numbered = LIST_NUMBER.exec(cut.join(''))?.[0].length ?? -1;
  return cut
    .map((letter, at) => (PLAIN.test(letter) && letter !== '$' && at !== numbered ? letter : `#${letter.codePointAt(0)};`))
    .join('');
}

const LIST_NUMBER = /^\d+(?=[.)](?:\s|$))/;

const PLAIN = /^[\p{L}\p{N}\p{M}\p{Zs}\p{So}\p{Sc}\p{Cf}.,!?()/’–—…·●▲◆○◌■−]$/u;
