import type { ProviderFacts } from './facts.ts';

export const aol: ProviderFacts = {
  key: 'aol',
  name: 'AOL Mail',
  domains: /^(?:aol\.(?:com|[a-z]{2}|co\.[a-z]{2})|aim\.com)$/,
  host: 'smtp.aol.com',
  port: 465,
  security: 'tls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: { code: 'app-password-in-security', of: 'AOL' },
  imap: { host: 'imap.aol.com', port: 993, security: 'tls' },
  oauth: null,
};
