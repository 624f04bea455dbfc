import assert from 'node:assert/strict';
import type { Metric } from '../model/okr.ts';
import { keyResultIn } from './testing/declare.ts';

/** A metric in short: what it goes from and to, and who says so. */
function short(metric: Metric): string {
  switch (metric.kind) {
    case 'metric': {
      const from = metric.baseline
        ? `${metric.baseline.value.value}${metric.baseline.value.unit?.symbol ?? ''} (${metric.baseline.from})`
        : 'nowhere';
      const { value } = metric.target;
      return `${from} → ${value.value}${value.unit?.symbol ?? ''} (${metric.target.from}) ${metric.rising ? 'up' : 'down'}`;
    }
    case 'change':
      return `change of ${metric.change.value}${metric.change.unit?.symbol ?? ''}, sign ${metric.sign}`;
    case 'maintain':
      return `within ${metric.band.value.min?.value ?? ''}..${metric.band.value.max?.value ?? ''} (${metric.band.from})`;
    case 'milestones':
      return `${metric.milestones.length} stages`;
    case 'boolean':
      return metric.done ? 'done' : 'not done';
    case 'none':
      return metric.reason;
  }
}

describe('what a key result is measured by', () => {
  const CASES: readonly [item: string, metric: string][] = [
    ['Cut the churn rate from 9% to 5%', '9% (sentence) → 5% (sentence) down'],
    ['title: Cut the churn rate from 9% to 5%\nbaseline: 8%', '8% (field) → 5% (sentence) down'],
    ['title: Churn\nbaseline: 9\ntarget: 5', '9 (field) → 5 (field) down'],
    ['title: Churn\nbaseline: 9\ntarget: 5 %', '9% (field) → 5% (field) down'],
    ['title: Churn\nbaseline: 9\ntarget: 5\nunit: "%"', '9% (field) → 5% (field) down'],
    ['title: Revenue\nbaseline: 10\ntarget: 25\nunit: k€', '10000€ (field) → 25000€ (field) up'],
    ['title: Answers\nbaseline: 4 h\ntarget: 30 min', '4h (field) → 30min (field) down'],
    ['title: Answers\nbaseline: 4 h\ntarget: 30 %', 'unit-mismatch'],
    ['title: Cut the churn rate from 9% to 5%\ntarget: 30 min', 'nowhere → 30min (field) down'],
    ['title: Riders recommend us\ntarget: 50', 'nowhere → 50 (field) up'],
    ['title: Riders recommend us', 'no-target'],
    ['title: No open incidents\ntarget: 0', 'nowhere → 0 (field) down'],
    ['title: Uptime\nmaintain: ">= 99.9 %"', 'within 99.9.. (field)'],
    ['title: Uptime from 98% to 99%\nmaintain: ">= 99.9 %"', 'within 99.9.. (field)'],
    ['title: Rolled out\nmilestones:\n  - { title: Lyon, done: true }\n  - Cork', '2 stages'],
    ['title: Audited\ndone: true', 'done'],
    ['title: Audited\ndone: no', 'not done'],
  ];
  for (const [item, metric] of CASES) {
    it(`${item.replaceAll('\n', ' · ')}: ${metric}`, () => assert.equal(short(keyResultIn(item).metric), metric));
  }
});

describe('a change with a start', () => {
  const CASES: readonly [item: string, metric: string][] = [
    ['title: Increase active riders by 30%\nbaseline: 200', '200 (field) → 260 (sentence) up'],
    ['title: Reduce support tickets by 40%\nbaseline: 50', '50 (field) → 30 (sentence) down'],
    ['title: Double the number of stations\nbaseline: 12', '12 (field) → 24 (sentence) up'],
    ['Increase active riders by 30%', 'change of 30%, sign 1'],
  ];
  for (const [item, metric] of CASES) {
    it(`${item.replaceAll('\n', ' · ')}: ${metric}`, () => assert.equal(short(keyResultIn(item).metric), metric));
  }
});
