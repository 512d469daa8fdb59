const { builtinModules } = require('node:module');

const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

/** Rules of the core that the page holds to as well, by their own code: small, pure, and without any import but of types. */
const RULES_OF_THE_PAGE = 'src/core/(?:journal/channel-kinds|plan/better-earlier|text/web-link)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Type-only cycles count too.', from: {}, to: { circular: true } },
    rule(
      'core-is-pure',
      '^src/core',
      '^(src/(?!core)|node_modules/(?!@noble/(?:hashes|ciphers|ed25519)/|@scure/bip39/)|node:)',
      'The core imports only itself, and cryptography, which is pure functions.',
    ),
    {
      name: 'core-no-node',
      severity: 'error',
      from: { path: '^src/(core|languages|app|contract)' },
      to: { dependencyTypes: ['core'] },
    },
    rule(
      'languages-see-core',
      '^src/languages',
      '^(src/(?!core|languages|contract/(refusals|words))|node_modules)',
      'A language is words; it knows only the core, and of what there is to say the codes and their facts.',
    ),
    rule(
      'contract-sees-core',
      '^src/contract',
      '^src/(?!contract|core)',
      'The contract wraps the parsers of the core.',
    ),
    rule('app-sees-no-adapter', '^src/app', '^src/(adapters|transports|main|example)', 'The application sees ports.'),
    rule(
      'subjects-below-operations',
      '^src/app/(?!operations/|perform\\.ts$)',
      '^src/app/(operations/|perform\\.ts$)',
      'What operations share lies below them; only perform knows where they are.',
    ),
    rule(
      'operations-apart',
      '^src/app/operations/(?!registry\\.ts$)',
      '^src/app/operations/',
      'No operation imports another: what two of them need becomes part of a subject.',
    ),
    {
      name: 'subjects-in-layers',
      severity: 'error',
      comment: 'Two subjects never need each other, not even by way of a third: the lower one is handed a function.',
      scope: 'folder',
      from: { path: '^src/app/(?!operations)[^/]+$' },
      to: { circular: true },
    },
    rule(
      'ports-see-core',
      '^src/app/ports/',
      '^src/app/(?!ports/)',
      'A port says what the application needs of the world.',
    ),
    rule(
      'example-sees-app',
      '^src/example',
      '^(src/(adapters|transports|main)|web)',
      'The example is made by operations.',
    ),
    rule('only-main-makes-the-example', '^src/(?!main|example)', '^src/example', 'It is handed in.'),
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
      comment:
        'The page asks over HTTP or by messages: it knows the types of both and its own texts, and no code of what answers.',
      from: { path: '^web' },
      to: {
        path: '^src',
        pathNot: `^(src/(contract/|languages/\\w+/interface/page/|transports/worker/messages\\.ts$)|${RULES_OF_THE_PAGE})`,
      },
    },
    {
      name: 'web-runs-no-server-code',
      severity: 'error',
      from: { path: '^web' },
      to: {
        path: '^src',
        pathNot: `^(src/languages/\\w+/interface/page/|${RULES_OF_THE_PAGE})`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-of-the-page-stand-alone',
      severity: 'error',
      comment: 'The page takes these rules from the core, and nothing of the core comes with them.',
      from: { path: `^${RULES_OF_THE_PAGE}` },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'texts-of-the-page-have-one-door',
      severity: 'error',
      comment:
        'Components read `page` of web/state/words.ts, which holds the texts of the language that the page speaks.',
      from: { path: '^web', pathNot: '^web/(state/words|browser-home/home-words)\\.ts$' },
      to: { path: '^src/languages', dependencyTypesNot: ['type-only'] },
    },
    rule(
      'texts-of-the-page-are-apart',
      '^src/languages/\\w+/interface/page/',
      '^src/(?!languages/\\w+/(interface/(page/|address\\.ts$)|numbers\\.ts$))',
      'They are loaded by the page: nothing but texts, and numbers in words, comes with them.',
    ),
    rule('nobody-sees-web', '^src', '^web', 'The page is an entry of its own.'),
    rule('transports-see-app', '^src/transports', '^src/(adapters|main|languages)', 'Only main names adapters.'),
    rule(
      'answering-is-shared',
      '^src/transports/[^/]+$',
      '^src/transports/[^/]+/',
      'What several transports share knows none of them.',
    ),
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
      name: 'no-node-in-a-page',
      severity: 'error',
      comment:
        'What runs in a worker of a page, by whatever way it comes there, finds no Node. Types too: `tsconfig.inner.json` has none.',
      from: { path: '^src/(main/(compose-in-browser|page-worker)|adapters/text/parser-worker-in-page)\\.ts$' },
      to: {
        path: `^(?:node:.*|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
        reachable: true,
      },
    },
    {
      name: 'not-unlisted',
      severity: 'error',
      // The first screen is rendered while the site is built, by a tool of the build.
      from: { path: '^(src|web)', pathNot: '^web/browser-home/early/first-screen\\.tsx$' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown'],
        pathNot: '^(node_modules/@types|virtual:(?:routes|icons|day-icons|further-icons)$)',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(src|web)' },
      to: { couldNotResolve: true, pathNot: '^virtual:(?:routes|icons|day-icons|further-icons)$' },
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
