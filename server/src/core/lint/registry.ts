import type { Rule } from './rule.ts';
import { alignCopy } from './rules/align-copy/rule.ts';
import { alignCycleMismatch } from './rules/align-cycle-mismatch/rule.ts';
import { alignLevelSkip } from './rules/align-level-skip/rule.ts';
import { alignOriginShare } from './rules/align-origin-share/rule.ts';
import { alignOrphan } from './rules/align-orphan/rule.ts';
import { alignUncovered } from './rules/align-uncovered/rule.ts';
import { configInvalid } from './rules/config-invalid/rule.ts';
import { configUnknown } from './rules/config-unknown/rule.ts';
import { fieldInvalid } from './rules/field-invalid/rule.ts';
import { fieldUnknown } from './rules/field-unknown/rule.ts';
import { idDuplicate } from './rules/id-duplicate/rule.ts';
import { krActivity } from './rules/kr-activity/rule.ts';
import { krAllLagging } from './rules/kr-all-lagging/rule.ts';
import { krArithmetic } from './rules/kr-arithmetic/rule.ts';
import { krBinary } from './rules/kr-binary/rule.ts';
import { krCompound } from './rules/kr-compound/rule.ts';
import { krDuplicate } from './rules/kr-duplicate/rule.ts';
import { krMaintain } from './rules/kr-maintain/rule.ts';
import { krNoActions } from './rules/kr-no-actions/rule.ts';
import { krNoBaseline } from './rules/kr-no-baseline/rule.ts';
import { krNoGuardrail } from './rules/kr-no-guardrail/rule.ts';
import { krNoOwner } from './rules/kr-no-owner/rule.ts';
import { krNotMeasurable } from './rules/kr-not-measurable/rule.ts';
import { krOutsideCycle } from './rules/kr-outside-cycle/rule.ts';
import { krPlaceholder } from './rules/kr-placeholder/rule.ts';
import { krPrescribesHow } from './rules/kr-prescribes-how/rule.ts';
import { krRangeTarget } from './rules/kr-range-target/rule.ts';
import { krRelative } from './rules/kr-relative/rule.ts';
import { krRestatesObjective } from './rules/kr-restates-objective/rule.ts';
import { krSandbagged } from './rules/kr-sandbagged/rule.ts';
import { krStale } from './rules/kr-stale/rule.ts';
import { krStatusContradicts } from './rules/kr-status-contradicts/rule.ts';
import { krTargetEqualsBaseline } from './rules/kr-target-equals-baseline/rule.ts';
import { krTextFieldMismatch } from './rules/kr-text-field-mismatch/rule.ts';
import { krUnitMismatch } from './rules/kr-unit-mismatch/rule.ts';
import { krUnrealistic } from './rules/kr-unrealistic/rule.ts';
import { krVagueQualifier } from './rules/kr-vague-qualifier/rule.ts';
import { krVanity } from './rules/kr-vanity/rule.ts';
import { krWrongDirection } from './rules/kr-wrong-direction/rule.ts';
import { noRetrospective } from './rules/no-retrospective/rule.ts';
import { notAnOkrFile } from './rules/not-an-okr-file/rule.ts';
import { objActivity } from './rules/obj-activity/rule.ts';
import { objBusinessAsUsual } from './rules/obj-business-as-usual/rule.ts';
import { objComposite } from './rules/obj-composite/rule.ts';
import { objHasMetric } from './rules/obj-has-metric/rule.ts';
import { objKpi } from './rules/obj-kpi/rule.ts';
import { objKrCount } from './rules/obj-kr-count/rule.ts';
import { objNoCycle } from './rules/obj-no-cycle/rule.ts';
import { objNoOwner } from './rules/obj-no-owner/rule.ts';
import { objNoWhy } from './rules/obj-no-why/rule.ts';
import { objPlaceholder } from './rules/obj-placeholder/rule.ts';
import { objTooMany } from './rules/obj-too-many/rule.ts';
import { objVague } from './rules/obj-vague/rule.ts';
import { quantityAmbiguous } from './rules/quantity-ambiguous/rule.ts';
import { refCycle } from './rules/ref-cycle/rule.ts';
import { refSelf } from './rules/ref-self/rule.ts';
import { refUnknown } from './rules/ref-unknown/rule.ts';
import { rollupDoubleCount } from './rules/rollup-double-count/rule.ts';
import { scoreTooEasy } from './rules/score-too-easy/rule.ts';
import { scoreTooHard } from './rules/score-too-hard/rule.ts';
import { suppressionNoReason } from './rules/suppression-no-reason/rule.ts';
import { suppressionUnused } from './rules/suppression-unused/rule.ts';
import { yamlDuplicateKey } from './rules/yaml-duplicate-key/rule.ts';
import { yamlEncoding } from './rules/yaml-encoding/rule.ts';
import { yamlLimits } from './rules/yaml-limits/rule.ts';
import { yamlQuoteSentence } from './rules/yaml-quote-sentence/rule.ts';
import { yamlSeveralDocuments } from './rules/yaml-several-documents/rule.ts';
import { yamlSyntax } from './rules/yaml-syntax/rule.ts';

/** All rules. This list, the rule's own folder and its messages are all that a new rule needs. */
export const RULES: readonly Rule[] = [
  // Key results: the sentence
  krActivity,
  krNotMeasurable,
  krPlaceholder,
  krNoBaseline,
  krRelative,
  krMaintain,
  krCompound,
  krRangeTarget,
  krVagueQualifier,
  krPrescribesHow,
  krVanity,
  krRestatesObjective,
  krBinary,
  // Key results: sentence and data together
  krArithmetic,
  krTextFieldMismatch,
  krWrongDirection,
  krUnitMismatch,
  krTargetEqualsBaseline,
  krSandbagged,
  krUnrealistic,
  krNoOwner,
  krNoActions,
  krOutsideCycle,
  krDuplicate,
  krNoGuardrail,
  krAllLagging,
  krStale,
  krStatusContradicts,
  // Objectives
  objPlaceholder,
  objHasMetric,
  objActivity,
  objComposite,
  objKpi,
  objBusinessAsUsual,
  objVague,
  objKrCount,
  objTooMany,
  objNoOwner,
  objNoCycle,
  objNoWhy,
  // The graph
  refUnknown,
  refSelf,
  refCycle,
  idDuplicate,
  alignOrphan,
  alignUncovered,
  alignCopy,
  alignCycleMismatch,
  alignLevelSkip,
  alignOriginShare,
  rollupDoubleCount,
  scoreTooEasy,
  scoreTooHard,
  noRetrospective,
  // Reading a file
  yamlSyntax,
  yamlQuoteSentence,
  yamlDuplicateKey,
  yamlLimits,
  yamlEncoding,
  yamlSeveralDocuments,
  fieldUnknown,
  fieldInvalid,
  quantityAmbiguous,
  notAnOkrFile,
  configUnknown,
  configInvalid,
  suppressionUnused,
  suppressionNoReason,
];
