import type { Locale, OkrService } from '../core/index.ts';
import type { CodeAction } from '../core/service.ts';

/** What corrects a finding of an open file. To silence a finding is no correction, and nothing that an assistant is offered. */
export function fixActions(
  service: OkrService,
  uri: string,
  finding: ReturnType<OkrService['findings']>[number],
  locale: Locale,
): readonly (CodeAction & { readonly safe: boolean })[] {
  return service.codeActions(uri, finding.range, locale).flatMap((action) => {
    const fix =
      action.finding === finding && action.edits.length > 0 && finding.fixes.find(({ edits }) => edits === action.edits);
    return fix ? [{ ...action, safe: fix.safe === true && fix.snippet !== true }] : [];
  });
}
