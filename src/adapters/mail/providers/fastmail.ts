import type { ProviderFacts } from './facts.ts';

export const fastmail: ProviderFacts = {
  key: 'fastmail',
  name: 'Fastmail',
  domains: /^(?:fastmail\.(?:com|fm|net|org)|sent\.com)$/,
  host: 'smtp.fastmail.com',
  port: 465,
  security: 'tls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: { code: 'app-password-in-settings', of: 'Fastmail' },
  imap: { host: 'imap.fastmail.com', port: 993, security: 'tls' },
  oauth: null,
};
