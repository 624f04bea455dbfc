import { renamesOnRandomWorkspaces } from './testing/rename-property.ts';

describe('a rename in a thousand random workspaces', () => {
  it('changes a name and nothing else, and back again not a byte', function () {
    this.timeout(180_000);
    return renamesOnRandomWorkspaces(1000);
  });
});
