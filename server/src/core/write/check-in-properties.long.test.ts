import { checkInsOnRandomFiles } from './testing/check-in-property.ts';

describe('a check-in in a thousand random files', () => {
  it('adds its lines and leaves all others', function () {
    this.timeout(120_000);
    checkInsOnRandomFiles(1000);
  });
});
