import type { TreeRow } from '../../server/src/core/report/view.ts';
import type { Locale } from './locale.ts';

/** Where a number comes from: a line for every term, and the closing line apart. The text is the server's own. */
export function Explanation({ row, locale }: { readonly row: TreeRow; readonly locale: Locale }) {
  return (
    <div class="explanation">
      <ul class="terms" aria-label={locale.t.explanationOf(row.title)}>
        {row.explain.map((line, index) => (
          <li key={index} class={line.total === true ? 'total' : undefined}>
            <span class="what">
              <span dir="auto">{line.label}</span>
              {line.detail !== null && (
                <span class="detail" dir="auto">
                  {line.detail}
                </span>
              )}
            </span>
            <span class="value">{line.value}</span>
            <span class="number">{line.score}</span>
          </li>
        ))}
      </ul>
      {row.weak.length > 0 && (
        <ul class="weak-notes">
          {row.weak.map((message) => (
            <li key={message} dir="auto">
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
