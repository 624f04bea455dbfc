import { renamesOnRandomWorkspaces } from './testing/rename-property.ts';

describe('a rename in random workspaces', () => {
  it('changes a name and nothing else, and back again not a byte', () => renamesOnRandomWorkspaces(40));
});
