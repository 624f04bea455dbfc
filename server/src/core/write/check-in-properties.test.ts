import { checkInsOnRandomFiles } from './testing/check-in-property.ts';

describe('a check-in in a random file', () => {
  it('adds its lines and leaves all others', () => checkInsOnRandomFiles(25));
});
