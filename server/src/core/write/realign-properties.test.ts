import { realignmentsOnRandomFiles } from './testing/realign-property.ts';

describe('another parent in random files', () => {
  it('changes the parent and nothing else', () => {
    realignmentsOnRandomFiles(40);
  });
});
