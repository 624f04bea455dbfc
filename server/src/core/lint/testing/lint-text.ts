import { parseDay } from '../../base/calendar.ts';
import { declareConfig } from '../../document/declare-config.ts';
import { createDeclarer } from '../../document/declare-file.ts';
import { segmentText } from '../../document/segments.ts';
import type { Language } from '../../language/reading.ts';
import { createAlignmentGraph } from '../../model/alignment-graph.ts';
import { cycleOf } from '../../model/cycle.ts';
import type { OkrFile } from '../../model/okr.ts';
import { DEFAULT_CONFIG, type OkrConfig } from '../../schema/config.ts';
import { readYaml } from '../../syntax/read.ts';
import { nodesOf } from '../../workspace/nodes.ts';
import { createLinter, readSuppressions } from '../index.ts';
import type { Finding } from '../rule.ts';

export interface LintTextOptions {
  readonly language?: Language;
  readonly rules?: OkrConfig['rules'];
  readonly preset?: OkrConfig['preset'];
  /** Texts of other files of the workspace, by name. */
  readonly others?: Readonly<Record<string, string>>;
}

export const TODAY = parseDay('2026-11-02') as number;

/** All findings of a text, read, declared and put into a graph as the workspace does it. */
export function lintText(text: string, options: LintTextOptions = {}): Finding[] {
  return declareAndLint(text, options).findings;
}

/** One for all texts, as in a server: sentences that were read before are not read again. */
const linter = createLinter();
const declarer = createDeclarer();

/** The same, with what was declared in it. */
export function declareAndLint(
  text: string,
  options: LintTextOptions = {},
): { readonly file: OkrFile; readonly findings: Finding[] } {
  const { language = null, rules = {}, preset = 'recommended', others = {} } = options;
  const config: OkrConfig = { ...DEFAULT_CONFIG, language, rules, preset };
  const graph = createAlignmentGraph({ today: () => TODAY });
  const add = (uri: string, content: string) => {
    const file = declarer.declare(segmentText(content), { uri, language });
    const cycle = file.cycle && cycleOf(file.cycle.value, config.scoring.cycles);
    const contribution = nodesOf(file, cycle, config, []);
    graph.setFile(uri, contribution);
    return { file, cycle, nodes: contribution.objectives };
  };
  for (const [name, content] of Object.entries(others)) add(`file:///${name}`, content);
  const { nodes, ...tested } = add('file:///tested.okr.yaml', text);
  const input = { ...tested, config, today: TODAY };
  const findings = [
    ...linter.lintFile({ ...input, text }),
    ...nodes.flatMap((node) => linter.lintNode({ ...input, node, graph })),
    ...linter.lintLog({ ...input, graph }),
  ];
  return { file: input.file, findings: linter.suppress(readSuppressions(text), findings, config) };
}

/** All findings of a text that is an `okr.config.yaml`. */
export function lintConfigText(text: string): Finding[] {
  const { problems } = declareConfig(readYaml(text), 'file:///okr.config.yaml', linter.ruleOptions);
  return linter.lintProblems({ problems, text, config: DEFAULT_CONFIG });
}
