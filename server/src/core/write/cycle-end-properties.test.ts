import { runs } from '../testing/runs.ts';
import { gradesInRandomFiles, nextCyclesOfRandomFiles } from './testing/cycle-end-property.ts';

describe('the end of a cycle in random files', () => {
  it('grades what is there and changes nothing else', function () {
    this.timeout(120_000);
    gradesInRandomFiles(runs(25, 500));
  });
  it('starts the next cycle with the same items and nothing measured', function () {
    this.timeout(120_000);
    nextCyclesOfRandomFiles(runs(25, 500));
  });
});
