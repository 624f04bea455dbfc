import type { TreeRow } from '../../server/src/core/report/view.ts';
import type { Locale } from './locale.ts';

/** Where a number comes from: a line for every term, and the closing line apart. The text is the server's own. */
export function Explanation({ row, locale }: { readonly row: TreeRow; readonly locale: Locale }) {
  return (
    <div class="explanation">
      <table aria-label={locale.t.explanationOf(row.title)}>
        <tbody>
          {row.explain.map((line, index) => (
            <tr key={index} class={line.total === true ? 'total' : undefined}>
              <td class="what">
                <span dir="auto">{line.label}</span>
                {line.detail !== null && (
                  <span class="detail" dir="auto">
                    {line.detail}
                  </span>
                )}
              </td>
              <td class="term">{line.value}</td>
              <td class="number">{line.score}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
