import type { CycleSummary } from '../../server/src/core/report/view.ts';
import { Bar } from './bar.tsx';
import { CyclePicker } from './cycle-picker.tsx';
import { Explanation } from './explanation.tsx';
import { HealthShape } from './health.tsx';
import type { Locale } from './locale.ts';
import { Change } from './what-if/parts.tsx';

export interface HeaderProps {
  readonly summary: CycleSummary;
  /** What the number would be; `null` for what it is. */
  readonly whatIf?: { readonly progress: number | null; readonly health: CycleSummary['health'] } | null;
  readonly locale: Locale;
  /** Whether the number is explained. */
  readonly explained: boolean;
  /** How many key results wait for a check-in; `null` where there are none at all. */
  readonly due: number | null;
  readonly onExplain: () => void;
  readonly onCheckIn: () => void;
  readonly onCycle: (cycle: string) => void;
}

/** One number first: the cycle, how far it is, and the score with the mark where it should stand today. */
export function Header({ summary, whatIf = null, locale, explained, due, onExplain, onCheckIn, onCycle }: HeaderProps) {
  const { t, score, percent } = locale;
  const { cycle, week, elapsed, expected, objectives } = summary;
  const { progress, health } = whatIf ?? summary;
  const when = [...(week === null ? [] : [t.week(week.in, week.of)]), ...(elapsed === null ? [] : [t.elapsed(percent(elapsed))])];
  return (
    <header>
      <div class="when">
        <CyclePicker summary={summary} locale={locale} onCycle={onCycle} />
        <span class="elapsed">
          {when.map((words, at) => (
            <span key={words}>{at < when.length - 1 ? `${words} · ` : words}</span>
          ))}
        </span>
      </div>
      <div class="company">
        <button
          type="button"
          class="big"
          title={t.explain}
          aria-expanded={explained}
          disabled={summary.explain.length === 0}
          onClick={onExplain}
        >
          {progress === null ? '–' : score(progress)}
          {whatIf !== null && <Change before={summary.progress} after={progress} locale={locale} />}
        </button>
        <Bar
          progress={progress}
          expected={progress === null ? null : expected}
          health={health}
          ghost={whatIf === null ? null : summary.progress}
        />
        <div class="under">
          <span>
            <span class={`health ${health}`} title={t.health[health]}>
              <HealthShape health={health} />
            </span>
            <span class="sr-only">{t.health[health]}, </span>
            {summary.scope === 'company' ? t.fromCompany(objectives) : t.fromTop(objectives)}
          </span>
          {expected !== null && <span class="expected">{t.expected(score(expected))}</span>}
        </div>
      </div>
      {due !== null && (
        <button type="button" class="link round" title={t.checkInRoundHelp} onClick={onCheckIn}>
          {t.checkInRound}
          {due > 0 && <span class="count">{t.due(due)}</span>}
        </button>
      )}
      {explained && <Explanation label={t.explanationOf(cycle ?? '')} lines={summary.explain} locale={locale} />}
    </header>
  );
}
