import { tries } from '../testing/runs.ts';
import { realignmentsOnRandomFiles } from './testing/realign-property.ts';

describe('another parent in random files', () => {
  it('changes the parent and nothing else', function () {
    this.timeout(120_000);
    realignmentsOnRandomFiles(tries(1_000));
  });
});
