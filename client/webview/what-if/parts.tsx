import type { LeverList } from '../../../server/src/core/report/what-if-view.ts';
import type { Locale } from '../locale.ts';
import type { WhatIfState } from './state.ts';

/** Smaller changes would read "+0.00". */
const SEEN = 0.005;

/** How much a score would change, beside it: `+0.03`. */
export function Change({
  before,
  after,
  locale,
}: {
  readonly before: number | null;
  readonly after: number | null;
  readonly locale: Locale;
}) {
  const { t, score, signed } = locale;
  if (before === after) return null;
  const [was, is] = [before, after].map((value) => (value === null ? '–' : score(value)));
  const text = before === null || after === null ? `${was} →` : Math.abs(after - before) < SEEN ? '' : signed(after - before);
  return (
    <span class="change" title={t.whatIf.change(was!, is!)}>
      {text}
    </span>
  );
}

export interface BannerProps {
  readonly state: WhatIfState;
  readonly locale: Locale;
  readonly onCheckIn: (id: string) => void;
  readonly onList: (open: boolean) => void;
  readonly onStop: () => void;
}

/** Says that nothing is written, and how to go on: to a check-in, or back to what is. */
export function Banner({ state, locale, onCheckIn, onList, onStop }: BannerProps) {
  const { t } = locale;
  const { about, moves, forms, listed, note } = state;
  return (
    <section class="what-if-banner" aria-label={t.whatIf.banner}>
      <div class="said">{t.whatIf.banner}</div>
      <button type="button" class="stop" onClick={onStop}>
        {t.whatIf.stop}
      </button>
      {note !== null && <div class="note">{t.whatIf[note.kind](note.title)}</div>}
      <div class="ways">
        {about !== null && moves.has(about) && (
          <button type="button" class="first-way" title={forms.get(about)?.title} onClick={() => onCheckIn(about)}>
            {t.whatIf.checkIn}
          </button>
        )}
        {about !== null && (
          <button type="button" aria-expanded={listed} onClick={() => onList(!listed)}>
            {t.whatIf.most}
          </button>
        )}
      </div>
    </section>
  );
}

/** What moves a number the most, each with what it would become. */
export function Levers({ lists, locale }: { readonly lists: readonly LeverList[]; readonly locale: Locale }) {
  const { t, score, signed } = locale;
  const write = (value: number | null) => (value === null ? '–' : score(value));
  return (
    <div class="explanation levers">
      {lists.length === 0 && <p class="note">{t.explaining}</p>}
      {lists.map(({ id, title, now, levers, more }) => {
        const heading = title === null ? t.whatIf.movesTop : t.whatIf.movesObjective(title);
        return (
          <div key={id ?? 'top'}>
            <p class="what" dir="auto">
              {heading}
            </p>
            {levers.length === 0 && <p class="note">{t.whatIf.none}</p>}
            <ul class="terms" aria-label={heading}>
              {levers.map((lever) => (
                <li key={lever.id} title={t.whatIf.if(lever.title, write(now), write(lever.reached))}>
                  <span class="what">
                    <span dir="auto">{lever.title}</span>
                    {lever.tenth !== null && now !== null && (
                      <span class="detail">{t.whatIf.tenth(signed(lever.tenth - now))}</span>
                    )}
                  </span>
                  <span class="number">{`${write(now)} → ${write(lever.reached)}`}</span>
                </li>
              ))}
              {more > 0 && (
                <li>
                  <span class="detail">{t.whatIf.more(more)}</span>
                </li>
              )}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
