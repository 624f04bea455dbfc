import { realignmentsOnRandomFiles } from './testing/realign-property.ts';

describe('another parent in a thousand random files', () => {
  it('changes the parent and nothing else', function () {
    this.timeout(120_000);
    realignmentsOnRandomFiles(1000);
  });
});
