import type { ProviderFacts } from './facts.ts';

export const gmx: ProviderFacts = {
  key: 'gmx',
  name: 'GMX',
  domains: /^(?:gmx\.(?:de|net|at|ch|info|biz))$/,
  host: 'mail.gmx.net',
  port: 587,
  security: 'starttls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: 'The ordinary one, once POP3 and IMAP are allowed in the settings of GMX.',
  imap: { host: 'imap.gmx.net', port: 993, security: 'tls' },
  oauth: null,
};
