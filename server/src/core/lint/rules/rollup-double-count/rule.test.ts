import { type ObjectiveDraft, okrFile } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const below = (id: string, parents: string, rollup = 'both'): ObjectiveDraft => ({
  id,
  fields: [`rollup: ${rollup}`, ...(parents ? [`parent: [${parents}]`] : [])],
  keyResults: ['{ id: k, title: Loaves sold from 10 to 20 }', '{ id: l, title: Guests from 10 to 20 }'],
});
const graph = (...objectives: readonly ObjectiveDraft[]) => okrFile(['language: en', 'cycle: 2026-Q4'], ...objectives);
const diamond = (rollup = 'both', top = 'both') => ({
  'above.okr.yaml': graph(below('top', '', top), below('left', 'top', rollup), below('right', 'top', rollup)),
});

testRule('rollup-double-count', {
  valid: [
    { text: graph(below('leaf', 'left')), others: diamond(), name: 'one way' },
    { text: graph(below('leaf', 'left, { ref: right, weight: 0 }')), others: diamond(), name: 'a second way without weight' },
    { text: graph(below('leaf', 'left, right')), others: diamond('key-results'), name: 'numbers that do not flow on' },
    {
      text: graph(below('leaf', 'left, right')),
      others: diamond('both', 'key-results'),
      name: 'an ancestor with a number of its own',
    },
    {
      text: graph(below('leaf', 'left, far')),
      others: { ...diamond(), 'far.okr.yaml': graph(below('far', '')) },
      name: 'two ways that never meet',
    },
    { text: graph(below('leaf', 'left, leaf')), others: diamond(), name: 'an objective that is its own parent' },
    { text: graph(below('leaf', 'left, nowhere')), others: diamond(), name: 'a parent that is not there' },
  ],
  invalid: [
    {
      text: graph(below('leaf', 'left, right')),
      others: diamond(),
      name: 'a diamond, at the second way',
      expected: [{ message: 'again', at: 'right', severity: 'warning' }],
    },
    {
      text: graph(below('leaf', 'left, top')).replace('en', 'fr'),
      others: diamond(),
      name: 'un raccourci',
      expected: [{ message: 'direct', at: 'top', severity: 'warning' }],
    },
    {
      text: graph(below('leaf', 'top, left')),
      others: diamond(),
      name: 'a detour behind the short way',
      expected: [{ message: 'again', at: 'left' }],
    },
    {
      text: graph(below('leaf', 'left/k, left/l')),
      others: diamond(),
      name: 'two key results of one objective',
      expected: [{ message: 'twice', at: 'left/l' }],
    },
    {
      text: graph(below('leaf', 'a, b, top')),
      others: { ...diamond(), 'between.okr.yaml': graph(below('a', 'left'), below('b', 'right')) },
      name: 'three ways through four levels',
      expected: [
        { message: 'again', at: 'b' },
        { message: 'direct', at: 'top' },
      ],
    },
  ],
});
