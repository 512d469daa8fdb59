import type { ProviderFacts } from './facts.ts';

export const zoho: ProviderFacts = {
  key: 'zoho',
  name: 'Zoho Mail',
  domains: /^(?:zoho(?:mail)?\.com)$/,
  host: 'smtp.zoho.com',
  port: 465,
  security: 'tls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: { code: 'ordinary-or-app-password' },
  imap: { host: 'imap.zoho.com', port: 993, security: 'tls' },
  oauth: null,
};
