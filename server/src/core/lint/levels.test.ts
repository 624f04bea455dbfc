import assert from 'node:assert/strict';
import { DEFAULT_CONFIG, type OkrConfig, type Preset } from '../schema/config.ts';
import { levelInForce, severityInForce } from './levels.ts';
import type { Rule, Severity } from './rule.ts';

const rule = (level: Severity): Rule => ({ id: 'x', subject: 'reading', level });
const preset = (name: Preset): OkrConfig => ({ ...DEFAULT_CONFIG, preset: name });
const set = (level: Severity | 'off'): OkrConfig => ({ ...DEFAULT_CONFIG, rules: { x: { level, options: {} } } });

describe('levels', () => {
  it('strict lifts hints and infos by one step', () =>
    assert.deepEqual(
      (['hint', 'info', 'warning', 'error'] as const).map((level) => levelInForce(rule(level), preset('strict'))),
      ['info', 'warning', 'warning', 'error'],
    ));
  it('structure keeps errors only', () =>
    assert.deepEqual(
      (['hint', 'info', 'warning', 'error'] as const).map((level) => levelInForce(rule(level), preset('structure'))),
      ['off', 'off', 'off', 'error'],
    ));
  it('the configuration has the last word', () => {
    assert.equal(levelInForce(rule('hint'), set('error')), 'error');
    assert.equal(levelInForce(rule('error'), { ...set('warning'), preset: 'structure' }), 'warning');
    assert.equal(severityInForce(undefined, rule('error'), set('off')), 'off');
  });
  it('a report that its context made milder stays milder', () => {
    assert.equal(severityInForce('info', rule('warning'), DEFAULT_CONFIG), 'info');
    assert.equal(severityInForce('info', rule('warning'), preset('strict')), 'warning');
    assert.equal(severityInForce('info', rule('warning'), set('error')), 'info');
    assert.equal(severityInForce('info', rule('warning'), set('hint')), 'hint');
    assert.equal(severityInForce('info', rule('error'), preset('structure')), 'off');
  });
  it('a rule at an explicit level without a level keeps the preset’s', () =>
    assert.equal(levelInForce(rule('info'), { ...DEFAULT_CONFIG, rules: { x: { level: null, options: {} } } }), 'info'));
});
