import { Component } from 'preact';
import type { ExplainLine } from '../../server/src/core/report/view.ts';
import type { LeverList } from '../../server/src/core/report/what-if-view.ts';
import type { PanelRow } from '../../server/src/protocol.ts';
import { Bar } from './bar.tsx';
import { Cells, GroupTitle, Spoken, Trend } from './cells.tsx';
import { chosenFacts, type Layout } from './columns.ts';
import { Differences, Past, stoodAt } from './compare/parts.tsx';
import type { Compared } from './compare/protocol.ts';
import type { CompareState } from './compare/state.ts';
import { Explanation } from './explanation.tsx';
import { currentOf, factsOf, wordsOf } from './facts.ts';
import { HealthShape } from './health.tsx';
import { CHECK_IN_KEY, WHAT_IF_KEY } from './keys.ts';
import type { Locale } from './locale.ts';
import { AT_CURSOR } from './marks.ts';
import type { VisibleRow } from './outline.ts';
import { isExplainable } from './state.ts';
import { Control, type WhatIfIntent } from './what-if/control.tsx';
import { Change, Levers } from './what-if/parts.tsx';
import type { AsIf } from './what-if/state.ts';

export interface RowProps {
  readonly row: PanelRow;
  readonly place: VisibleRow;
  /** It is open, and what stands below it is on its way. */
  readonly awaiting: boolean;
  readonly active: boolean;
  /** Classes of what else is to be seen of the row: the editor's cursor, a drag. */
  readonly marks: string;
  readonly explained: boolean;
  readonly explanation: readonly ExplainLine[] | null;
  /** The row as it would be; `null` where nothing is supposed. */
  readonly asIf: AsIf | null;
  /** What moves its objective the most; `null` where nobody has asked. */
  readonly levers: readonly LeverList[] | null;
  readonly onWhatIf: (intent: WhatIfIntent) => void;
  /** What differs of it from a revision; `null` for nothing, `undefined` while nothing is compared. */
  readonly compared: Compared | null | undefined;
  /** Where its number came from then, while it is explained. */
  readonly past: CompareState['past'];
  readonly locale: Locale;
  readonly layout: Layout;
}

/** What a click on a part of a row asks for; the tree listens in one place. */
export type RowPart = 'toggle' | 'explain' | 'full' | 'check-in';

/** The DOM id of a row: `aria-activedescendant` takes no white space. */
export const domIdOf = (id: string): string => `row:${encodeURIComponent(id)}`;

/** One row. It is drawn again only when its own data, its place or its marks changed. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { row, place, awaiting, active, marks, explained, explanation, asIf, levers, compared, past, locale, layout } =
      this.props;
    return (
      row !== next.row ||
      awaiting !== next.awaiting ||
      compared !== next.compared ||
      past !== next.past ||
      asIf !== next.asIf ||
      levers !== next.levers ||
      active !== next.active ||
      marks !== next.marks ||
      explained !== next.explained ||
      explanation !== next.explanation ||
      locale !== next.locale ||
      layout !== next.layout ||
      place.level !== next.place.level ||
      place.position !== next.place.position ||
      place.size !== next.place.size ||
      place.expandable !== next.place.expandable ||
      place.open !== next.place.open ||
      place.match !== next.place.match
    );
  }

  override render() {
    const {
      row,
      place,
      awaiting,
      active,
      marks,
      explained,
      explanation,
      asIf,
      levers,
      compared,
      past,
      locale,
      layout,
      onWhatIf,
    } = this.props;
    const classes = ['row', row.kind];
    if (active) classes.push('active');
    if (marks !== '') classes.push(marks);
    if (!place.match) classes.push('context');
    if (compared !== undefined) classes.push(compared === null ? 'same' : compared.ghost === null ? 'differs' : 'differs gone');
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the tree, which names its active row, so no update can take it away
      <div
        id={domIdOf(row.id)}
        class={classes.join(' ')}
        role="treeitem"
        aria-level={place.level}
        aria-posinset={place.position}
        aria-setsize={place.size}
        aria-expanded={place.expandable ? place.open : undefined}
        aria-selected={active}
        aria-busy={awaiting ? true : undefined}
        aria-current={marks.includes(AT_CURSOR) ? 'location' : undefined}
        aria-keyshortcuts={
          row.kind === 'key-result' && !compared?.ghost ? `${CHECK_IN_KEY} ${WHAT_IF_KEY}`.toUpperCase() : undefined
        }
        data-id={row.id}
        style={{ '--level': String(place.level - 1) }}
      >
        <div class="line">
          <span class="twisty" data-part={place.expandable ? ('toggle' satisfies RowPart) : undefined}>
            {place.expandable && <Chevron open={place.open} />}
          </span>
          {row.kind === 'group' ? (
            <GroupTitle row={row} locale={locale} />
          ) : (
            <Content row={asIf?.row ?? row} asIf={asIf} compared={compared} locale={locale} layout={layout} onWhatIf={onWhatIf} />
          )}
        </div>
        {compared && <Differences row={row} compared={compared} locale={locale} />}
        {explained && (
          <Explanation label={locale.t.explanationOf(row.title)} lines={explanation} weak={row.weak} locale={locale} />
        )}
        {explained && compared && compared.ghost === null && <Past row={row} compared={compared} past={past} locale={locale} />}
        {awaiting && <div class="awaiting">{locale.t.awaiting}</div>}
        {levers !== null && <Levers lists={levers} locale={locale} />}
      </div>
    );
  }
}

type ContentProps = Pick<RowProps, 'row' | 'asIf' | 'compared' | 'locale' | 'layout' | 'onWhatIf'>;

function Content({ row, asIf, compared, locale, layout, onWhatIf }: ContentProps) {
  const { t, score } = locale;
  const current = layout.value ? currentOf(row, locale) : null;
  const explainable = isExplainable(row);
  return (
    <>
      <div class="body">
        <Spoken>{`${t.kind[row.kind]}:`}</Spoken>
        <div class="first">
          <span class={row.weak.length > 0 ? 'title weak' : 'title'} dir="auto" title={tooltipOf(row, locale)}>
            {row.title}
          </span>
          {row.weak.length > 0 && <Spoken>{`, ${t.weakWording} ${row.weak.join(' ')}`}</Spoken>}
          {current !== null && <span class="current">{current}</span>}
        </div>
        <SecondLine row={row} locale={locale} layout={layout} />
        {asIf !== null && asIf.control !== null ? (
          <Control asIf={asIf} locale={locale} onIntent={onWhatIf} />
        ) : (
          <Bar
            progress={row.progress}
            expected={row.progress === null ? null : row.expected}
            health={row.health}
            own={row.own}
            ghost={asIf?.before ?? stoodAt(row, compared)}
          />
        )}
      </div>
      <Cells row={row} cells={layout.cells} locale={locale} />
      <Spoken>{row.progress === null ? t.noScore : t.score}</Spoken>
      <span
        class={explainable ? 'score explainable' : 'score'}
        data-part={explainable ? ('explain' satisfies RowPart) : undefined}
        title={explainable ? t.explain : undefined}
        aria-hidden={row.progress === null}
      >
        {row.progress === null ? '–' : score(row.progress)}
        {asIf !== null && <Change before={asIf.before} after={row.progress} locale={locale} />}
      </span>
      {row.progress !== null && row.expected !== null && <Spoken>{`, ${t.expected(score(row.expected))}`}</Spoken>}
      {row.own !== null && <Spoken>{`, ${t.arrange.own(score(row.own))}`}</Spoken>}
      <span class={`health ${row.health}`} title={t.health[row.health]}>
        <HealthShape health={row.health} />
        {row.health !== 'none' && <Spoken>{`, ${t.health[row.health]}`}</Spoken>}
      </span>
      {row.kind === 'key-result' && !compared?.ghost && (
        // For the pointer; the keyboard has a key and the menu for it.
        <span
          class="check-in"
          data-part={'check-in' satisfies RowPart}
          title={`${t.checkIn} (${CHECK_IN_KEY.toUpperCase()})`}
          aria-hidden="true"
        >
          <Pencil />
        </span>
      )}
    </>
  );
}

function SecondLine({ row, locale, layout }: { readonly row: PanelRow; readonly locale: Locale; readonly layout: Layout }) {
  const { line, group } = layout;
  const { t } = locale;
  if (row.shownUnder !== null) {
    return (
      <div class="second">
        {t.shownUnder}{' '}
        <bdi class="link" data-part={'full' satisfies RowPart} title={t.moveToFull}>
          {row.shownUnder}
        </bdi>
      </div>
    );
  }
  const facts = line === null ? factsOf(row, locale, group) : chosenFacts(row, line, locale);
  if (facts.length === 0) return null;
  return (
    <div class="second facts">
      {facts.map((fact, index) => (
        <span key={fact.text} class="fact">
          {index > 0 && ' · '}
          <Trend kind={fact.kind} />
          <bdi>{fact.text}</bdi>
          {fact.more !== undefined && <span class="more">{` ${fact.more}`}</span>}
        </span>
      ))}
    </div>
  );
}

/** The words that a narrow panel leaves out, and what is weak about the wording. */
function tooltipOf(row: PanelRow, locale: Locale): string {
  const facts = factsOf(row, locale).map(wordsOf);
  const current = currentOf(row, locale);
  return [
    row.title,
    ...(current === null ? [] : [current]),
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ...(row.own === null ? [] : [locale.t.arrange.own(locale.score(row.own))]),
    ...row.weak,
  ].join('\n');
}

function Chevron({ open }: { readonly open: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={open ? 'M3.5 6 8 10.5 12.5 6' : 'M6 3.5 10.5 8 6 12.5'} />
    </svg>
  );
}

function Pencil() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M10.9 2.4a1.4 1.4 0 0 1 2 0l.7.7a1.4 1.4 0 0 1 0 2L6 12.7l-3.4.7.7-3.4 7.6-7.6Zm-6.7 8.1-.3 1.6 1.6-.3 5.3-5.3-1.3-1.3-5.3 5.3Zm6-6 1.3 1.3 1.4-1.4a.4.4 0 0 0 0-.6l-.7-.7a.4.4 0 0 0-.6 0l-1.4 1.4Z" />
    </svg>
  );
}
