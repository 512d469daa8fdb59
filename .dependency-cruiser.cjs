const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Type-only cycles count too.', from: {}, to: { circular: true } },
    rule('core-is-pure', '^src/core', '^(src/(?!core)|node_modules|node:)', 'The core imports only itself.'),
    {
      name: 'core-no-node',
      severity: 'error',
      from: { path: '^src/(core|languages|app|contract)' },
      to: { dependencyTypes: ['core'] },
    },
    rule(
      'languages-see-core',
      '^src/languages',
      '^(src/(?!core|languages)|node_modules)',
      'A language is words; it knows only the core.',
    ),
    rule(
      'contract-sees-core',
      '^src/contract',
      '^src/(?!contract|core)',
      'The contract wraps the parsers of the core.',
    ),
    rule('app-sees-no-adapter', '^src/app', '^src/(adapters|transports|main)', 'Handlers see ports.'),
    rule(
      'adapters-see-ports',
      '^src/adapters',
      '^src/(transports|main|contract|languages|app/(?!ports))',
      'Adapters implement ports.',
    ),
    {
      name: 'adapters-apart',
      severity: 'error',
      comment: 'Adapters never import each other.',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/([^/]+)/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'web-sees-types-of-the-contract',
      severity: 'error',
      comment: 'The page speaks HTTP: it knows the types of the contract, and no code of the server.',
      from: { path: '^web' },
      to: { path: '^src', pathNot: '^src/contract/' },
    },
    {
      name: 'web-runs-no-server-code',
      severity: 'error',
      from: { path: '^web' },
      to: { path: '^src', dependencyTypesNot: ['type-only'] },
    },
    rule('nobody-sees-web', '^src', '^web', 'The page is an entry of its own.'),
    rule('transports-see-app', '^src/transports', '^src/(adapters|main|languages)', 'Only main names adapters.'),
    {
      name: 'transports-apart',
      severity: 'error',
      from: { path: '^src/transports/([^/]+)/' },
      to: { path: '^src/transports/([^/]+)/', pathNot: '^src/transports/$1/' },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.ts$' },
      to: { path: '(^test/|\\.test\\.ts$)' },
    },
    {
      name: 'not-unlisted',
      severity: 'error',
      from: { path: '^(src|web)' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown'],
        pathNot: '^(node_modules/@types|virtual:routes$)',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(src|web)' },
      to: { couldNotResolve: true, pathNot: '^virtual:routes$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
