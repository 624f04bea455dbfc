import { tries } from '../testing/runs.ts';
import { gradesInRandomFiles, nextCyclesOfRandomFiles } from './testing/cycle-end-property.ts';

describe('the end of a cycle in random files', () => {
  it('grades what is there and changes nothing else', function () {
    this.timeout(120_000);
    gradesInRandomFiles(tries(500));
  });
  it('starts the next cycle with the same items and nothing measured', function () {
    this.timeout(120_000);
    nextCyclesOfRandomFiles(tries(500));
  });
});
