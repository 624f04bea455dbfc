import { Component } from 'preact';
import type { PanelRow } from '../../../server/src/protocol.ts';
import { Spoken } from '../cells.tsx';
import { Explanation } from '../explanation.tsx';
import { MOVED } from '../facts.ts';
import type { Locale } from '../locale.ts';
import type { Compared, CompareFromPanel } from './protocol.ts';
import type { CompareState } from './state.ts';

export interface CompareBannerProps {
  readonly state: CompareState;
  /** Whether only what differs is shown. */
  readonly only: boolean;
  readonly locale: Locale;
  readonly onOnly: (on: boolean) => void;
  readonly onAsk: (message: CompareFromPanel) => void;
  readonly onEnd: () => void;
}

/** Says with what is compared, what differs in sum, and how to go on. Escape ends it, wherever the keyboard is. */
export class CompareBanner extends Component<CompareBannerProps> {
  override componentDidMount(): void {
    document.addEventListener('keydown', this.onKeyDown);
  }

  override componentWillUnmount(): void {
    document.removeEventListener('keydown', this.onKeyDown);
  }

  /** Whoever else has a use for Escape was asked first: a menu, the filter, a slider. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.props.onEnd();
  };

  override render() {
    const { state, only, locale, onOnly, onAsk, onEnd } = this.props;
    const { revision, against, problem, top, counts } = state;
    const { compare: t } = locale.t;
    return (
      <section class="compare-banner" aria-label={t.banner}>
        <div class="said" dir="auto">
          {against === null ? (problem === null ? t.reading(revision) : t.against(revision)) : t.against(against)}
        </div>
        <button type="button" class="end" title="Esc" onClick={onEnd}>
          {t.end}
        </button>
        {problem !== null && (
          <div class="note problem" role="alert">
            {problem}
          </div>
        )}
        {against !== null && (
          <>
            <div class="sum">
              <span class="top">{top}</span>
              {counts.length === 0 ? (
                <span class="note">{t.same}</span>
              ) : (
                counts.map((count) => (
                  <span key={count} class="count">
                    {count}
                  </span>
                ))
              )}
            </div>
            <div class="ways">
              {counts.length > 0 && (
                <label class="choice">
                  <input type="checkbox" checked={only} onChange={(event) => onOnly(event.currentTarget.checked)} />
                  <span class="what">{t.only}</span>
                </label>
              )}
              <button type="button" onClick={() => onAsk({ type: 'compareDocument' })}>
                {t.document}
              </button>
            </div>
          </>
        )}
        {problem !== null && (
          <div class="ways">
            <button type="button" onClick={() => onAsk({ type: 'compareAsk' })}>
              {t.another}
            </button>
          </div>
        )}
      </section>
    );
  }
}

const written = (value: number | null, { score }: Locale): string => (value === null ? '–' : score(value));

/** Where a row's number stood, to be marked on its bar; `null` where it reads the same, or the row is gone. */
export function stoodAt({ progress }: PanelRow, compared: Compared | null | undefined): number | null {
  const before = compared?.before?.progress ?? null;
  if (before === null || compared?.ghost !== null) return null;
  return progress !== null && Math.abs(progress - before) < MOVED ? null : before;
}

/** What a row is, as shape and word, and what is said otherwise of it. A reference says only that its objective differs. */
export function Differences({
  row,
  compared,
  locale,
}: {
  readonly row: PanelRow;
  readonly compared: Compared;
  readonly locale: Locale;
}) {
  const { compare: t } = locale.t;
  const { kind, before, facts, ghost } = compared;
  const [was, is] = [written(before?.progress ?? null, locale), written(row.progress, locale)];
  const isMoved = before !== null && ghost === null && was !== is;
  return (
    <div class="differences">
      <span class={`what-differs ${kind}`}>
        <Mark kind={kind} />
        {t.kinds[kind]}
      </span>
      {isMoved && <span class="fact moved">{t.score(was, is)}</span>}
      {row.kind !== 'reference' &&
        facts.map(({ text, strong }) => (
          <span key={text} class={strong ? 'fact strong' : 'fact'} dir="auto">
            {text}
          </span>
        ))}
      <Spoken>.</Spoken>
    </div>
  );
}

const SHAPES: Readonly<Record<Compared['kind'], string>> = {
  added: 'M6 1.5v9M1.5 6h9',
  removed: 'M1.5 6h9',
  changed: 'M1 7.2C2.6 3.6 4.4 3.8 6 6s3.4 2.4 5-1.2',
  realigned: 'M2 10V5.5A2.5 2.5 0 0 1 4.5 3H10M7 .5 10 3 7 5.5',
  scored: 'M6 1.5v9M3 4.5l3-3 3 3M3 7.5l3 3 3-3',
};

function Mark({ kind }: { readonly kind: Compared['kind'] }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} />
    </svg>
  );
}

export interface PastProps {
  readonly row: PanelRow;
  readonly compared: Compared;
  readonly past: CompareState['past'];
  readonly locale: Locale;
}

/** Where the number of a row came from before, below where it comes from now. */
export function Past({ row, compared, past, locale }: PastProps) {
  const { compare: t } = locale.t;
  const { before } = compared;
  if (!before) return null;
  return (
    <div class="past">
      <div class="when">{t.earlier(written(before.progress, locale))}</div>
      <Explanation label={t.explanationThen(row.title)} lines={past?.id === compared.id ? past.lines : null} locale={locale} />
    </div>
  );
}
