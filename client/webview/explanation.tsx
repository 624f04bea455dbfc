import type { ExplainLine } from '../../server/src/core/report/view.ts';
import type { Locale } from './locale.ts';

export interface ExplanationProps {
  /** For a screen reader: what is explained. */
  readonly label: string;
  /** `null` while they are on their way. */
  readonly lines: readonly ExplainLine[] | null;
  readonly locale: Locale;
  /** What is weak about the wording. */
  readonly weak?: readonly string[];
}

/** Where a number comes from: a line for every term, and the closing line apart. The text is the server's own. */
export function Explanation({ label, lines, locale, weak = [] }: ExplanationProps) {
  const note = lines === null ? locale.t.explaining : lines.length === 0 ? locale.t.notExplained : null;
  return (
    <div class="explanation">
      {note !== null && <p class="note">{note}</p>}
      {note === null && (
        <ul class="terms" aria-label={label}>
          {lines?.map((line, index) => (
            <li key={index} class={line.total === true ? 'total' : undefined}>
              <span class="what">
                <span dir="auto">{line.label}</span>
                {line.detail !== null && (
                  <span class="detail" dir="auto">
                    {line.detail}
                  </span>
                )}
              </span>
              <span class="figures">
                <span class="value">{line.value}</span>
                <span class="number">{line.score}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {weak.length > 0 && (
        <ul class="weak-notes">
          {weak.map((message) => (
            <li key={message} dir="auto">
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
