/** A company of two files; the tests edit from here. */
export const COMPANY = `team: company
level: company
cycle: 2026-Q4
objectives:
  - id: customer-trust
    title: Customers trust us with their data
    owner: amina
    key_results:
      - id: nps
        title: NPS from 42 to 60
        check_ins:
          - { date: 2026-10-12, value: 46 }
          - { date: 2026-10-19, value: 51 }
      - Churn from 5% to 3%
`;

export const TEAM = `team: data
cycle: 2026-Q4
objectives:
  - id: clean-records
    title: Every record can be relied on
    owner: leo
    parent: customer-trust
    key_results:
      - id: duplicates
        title: Duplicates from 12% to 2%
        check_ins:
          - { date: 2026-10-12, value: 7% }
      - id: coverage
        title: Complete records from 60% to 80%
`;

export const FILES = { 'company.okr.yaml': COMPANY, 'teams/data.okr.yaml': TEAM };

/** What an editor that pulls diagnostics says of itself. */
export const PULLING = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** What a full editor says of itself. */
export const RICH = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const], labelDetailsSupport: true },
    },
    hover: { contentFormat: ['markdown' as const] },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    publishDiagnostics: { codeDescriptionSupport: true, tagSupport: { valueSet: [1 as const] } },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

/** What an editor with lenses and hints says of itself, that fetches them again when it is asked to. */
export const LENSES = {
  textDocument: { inlayHint: { resolveSupport: { properties: ['tooltip'] } } },
  workspace: {
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};
