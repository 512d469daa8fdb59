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
  password: { code: 'once-allowed', of: 'GMX' },
  imap: { host: 'imap.gmx.net', port: 993, security: 'tls' },
  oauth: null,
};
