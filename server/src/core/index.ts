import { LineIndex } from './base/range.ts';
import { diagnosticOf } from './diagnostics.ts';
import { checkInForms, checkInPreview, checkInRound, checkInWrite } from './features/check-in.ts';
import { checkInAction } from './features/check-in-action.ts';
import { checkInLog } from './features/check-in-log.ts';
import { closeForm, closePreview, closeWrite } from './features/close.ts';
import { codeActions, safeFixes } from './features/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { createComparing } from './features/comparing.ts';
import { createCompletion, resolveCompletion } from './features/completion/index.ts';
import { definition } from './features/definition.ts';
import { createExchange } from './features/exchange.ts';
import { hover } from './features/hover.ts';
import { ignoreActions } from './features/ignore-actions.ts';
import { hintTooltip, inlayHints } from './features/inlay-hints.ts';
import { createNavigation } from './features/navigation/navigation.ts';
import { refactorings } from './features/refactorings.ts';
import { cycleNamed, cyclesOf, rollOver } from './features/roll-over.ts';
import { rowAt } from './features/row-at.ts';
import { createShape } from './features/shape/shape.ts';
import { createStructure } from './features/structure.ts';
import { whatIf, whatIfForm } from './features/what-if.ts';
import { createLinter } from './lint/index.ts';
import { ruleEntries } from './lint/rule-entries.ts';
import { textOf } from './lint/text.ts';
import type { Locale } from './messages/index.ts';
import { createTreeBuilder } from './report/build-tree.ts';
import { compare } from './report/compare.ts';
import { cycleReport } from './report/cycle-report.ts';
import { chartRow, explainRow, placeOfRow } from './report/row-answers.ts';
import { scorecard } from './report/scorecard.ts';
import { createWeakOf, type WeakOf } from './report/weak.ts';
import type { OkrService, OkrServiceOptions } from './service.ts';
import { applyEdits } from './syntax/edits.ts';
import { createWorkspaceIndex } from './workspace/workspace-index.ts';

export { type Day, formatDay, parseDay } from './base/calendar.ts';
export { BYTE_ORDER_MARK, delimitedLine } from './exchange/delimited.ts';
export type { CloseForm } from './features/close.ts';
export { type CompareLabels, compareMarkdown } from './features/compare-markdown.ts';
export type { ImportAsked, ImportView } from './features/exchange-forms.ts';
export type { CheckInAnswers, CheckInForm, GradeAnswers, GradeForm, Pointer, Written } from './features/forms.ts';
export { code, escaped, harmless } from './features/markdown.ts';
export { type ReadToken, TOKEN_MODIFIERS, TOKEN_TYPES } from './features/shape/read-token.ts';
export { treeMarkdown } from './features/tree-markdown.ts';
export { typedShare } from './features/typed-share.ts';
export type { Severity } from './lint/rule.ts';
export { formatDate, formatNumber, formatPercent, formatScore, formatSigned } from './messages/format.ts';
export { type Locale, localeOf, type Messages, messagesOf } from './messages/index.ts';
export type { Health } from './model/okr.ts';
export { chartSvg } from './report/chart.ts';
export type * from './report/compare-view.ts';
export { compareWords, MARKS } from './report/compare-words.ts';
export { explainText } from './report/explain.ts';
export { healthShape, healthTone, healthWord } from './report/health.ts';
export { type Diagram, mermaid } from './report/mermaid.ts';
export { outline } from './report/outline.ts';
export type * from './report/report-view.ts';
export type { ScoreEntry } from './report/scorecard.ts';
export { glue } from './report/text-width.ts';
export type { ExplainLine, TreeRow } from './report/view.ts';
export type { DiffOutput } from './schema/diff-output.ts';
export type { ReportOutput } from './schema/report-output.ts';
export type { OkrService, OkrServiceOptions, RuleEntry } from './service.ts';
export { applyEdits } from './syntax/edits.ts';

const MAX_FILES = 20_000;

/** The engine over a workspace. This is its only door; what stands behind it holds no state but the service's own. */
export function createOkrService(options: OkrServiceOptions): OkrService {
  const { workspace, clock, logger, pause = () => undefined, maxFiles = MAX_FILES } = options;
  const linter = createLinter();
  const index = createWorkspaceIndex({ workspace, clock, logger, linter, pause, maxFiles });
  const linesOf = (uri: string) => index.lines(uri) ?? LineIndex.of('');
  const trees = createTreeBuilder(true);
  index.onDidChange((change) => trees.touch(index.graph, change));
  const completion = createCompletion();
  const weakIn = (locale: Locale) =>
    createWeakOf(
      (uri) => index.findings(uri),
      (finding) => textOf(finding, locale),
    );
  const weakOf: Readonly<Record<Locale, WeakOf>> = { en: weakIn('en'), fr: weakIn('fr') };
  const request = (uri: string, offset: number) => ({ snapshot: index, uri, offset, text: index.buffer(uri) ?? '' });
  const cycleEnd = (uri: string, locale: Locale) => ({ snapshot: index, uri, text: index.buffer(uri), locale });

  const state = { snapshot: index, findingsOf: (uri: string) => index.findings(uri) };

  return {
    index: (onProgress) => index.index(onProgress),
    settled: () => index.settled(),
    open: (uri, text) => index.setBuffer(uri, text),
    change: (uri, text) => index.setBuffer(uri, text),
    close: (uri) => index.closeBuffer(uri),
    onDidChange: (listener) => index.onDidChange(listener),
    dayChanged: () => index.dayChanged(),

    files: () => index.uris(),
    textOf: (uri) => index.buffer(uri),
    positionAt: (uri, offset) => linesOf(uri).positionAt(offset),
    offsetAt: (uri, position) => linesOf(uri).offsetAt(position, index.buffer(uri)),
    configOf: (uri) => index.configUri(uri),

    rules: (uri, locale) => ruleEntries(index.config(uri), locale),

    findingsRevision: (uri) => index.findingsRevision(uri),
    findings: (uri) => index.findings(uri),
    diagnostics: (uri, locale) => index.findings(uri).map((finding) => diagnosticOf(finding, linesOf(uri), locale)),
    fixAll(uri) {
      const text = index.buffer(uri);
      const { fixed, edits } = safeFixes(index.findings(uri));
      return text === undefined || fixed.length === 0 ? null : { text: applyEdits(text, edits), fixed };
    },
    codeActions(uri, range, locale) {
      const findings = index.findings(uri);
      const asked = { ...request(uri, range[0]), locale };
      return [
        ...codeActions(findings, range, locale),
        ...refactorings(asked),
        ...checkInAction(asked),
        ...ignoreActions(asked, findings, range),
      ];
    },
    completion: (uri, offset, locale) => completion({ ...request(uri, offset), locale }),
    resolveCompletion: (data, locale) => resolveCompletion(index, data, locale),
    hover: (uri, offset, locale, images = false) => hover({ ...request(uri, offset), locale, images }),
    definition: (uri, offset) => definition(request(uri, offset)),
    navigation: createNavigation(index, { open: (uri) => index.buffer(uri), read: (uri) => workspace.read(uri), pause }),
    codeLenses: (uri, shown, locale) => codeLenses(index, uri, shown, locale),
    inlayHints: (uri, range, shown, locale) => inlayHints(index, uri, range, shown, locale),
    hintTooltip: (uri, subject, locale, images = false) => hintTooltip(index, uri, subject, locale, images),

    tree: (cycle, locale) => trees.build(index, cycle, locale, weakOf[locale]),
    async prepareTree(cycle, locale) {
      for (const _ of trees.prepare(index, cycle, locale, weakOf[locale])) await pause();
    },
    explain: (id, locale) => explainRow(index, id, locale),
    placeOf: (id) => placeOfRow(index, id),
    structure: createStructure(index, linter),
    shape: createShape(index, (uri) => index.buffer(uri)),
    exchange: createExchange(index, (uri) => index.config(uri)),
    rowAt: (uri, offset, objective = false) => rowAt(index, uri, offset, objective),
    checkInForms: (pointer, locale) => checkInForms({ snapshot: index, locale }, pointer),
    checkInRound: (scope, locale) => checkInRound({ snapshot: index, locale }, scope),
    checkInPreview: (row, title, answers, locale) => checkInPreview({ snapshot: index, locale }, row, title, answers),
    checkInLog: (uri, row, title, answers, locale) => checkInLog({ snapshot: index, locale }, uri, row, title, answers),
    checkInWrite: (row, title, answers, locale) => checkInWrite({ snapshot: index, locale }, row, title, answers),
    whatIfForm: (row, locale) => whatIfForm(index, row, locale),
    whatIf: (cycle, moves, about, locale) => whatIf(index, trees.plan(index, cycle), moves, about, locale),
    closeForm: (uri, locale) => closeForm(cycleEnd(uri, locale)),
    closePreview: (uri, answers, locale) => closePreview(cycleEnd(uri, locale), answers),
    closeWrite: (uri, answers, locale) => closeWrite(cycleEnd(uri, locale), answers),
    cyclesOf: (uri) => cyclesOf(index, uri),
    cycleNamed: (uri, name) => cycleNamed(index, uri, name),
    rollOver: (uri, cycle, locale) => rollOver({ ...cycleEnd(uri, locale), cycle, linter }),
    chart: (id, locale) => chartRow(index, id, locale),
    cycleReport(cycle, since, locale, uris = null) {
      const tree = trees.build(index, cycle, locale, weakOf[locale]);
      const findingsOf = (uri: string) => index.findings(uri);
      return cycleReport({ snapshot: index, tree, since, uris: uris && new Set(uris), locale, findingsOf });
    },
    state,
    compare: (before, cycle, locale, within = null) => compare({ before, after: state, cycle, locale, within }),
    comparing: createComparing({ ...state, plan: (cycle) => trees.plan(index, cycle) }),
    scorecard: (locale) => scorecard(index, locale),
    get work() {
      return index.work;
    },
    dispose: () => index.dispose(),
  };
}
