import type { ProviderFacts } from './facts.ts';

export const icloud: ProviderFacts = {
  key: 'icloud',
  name: 'iCloud Mail',
  domains: /^(?:icloud\.com|me\.com|mac\.com)$/,
  host: 'smtp.mail.me.com',
  port: 587,
  security: 'starttls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: { code: 'apple-app-password' },
  imap: { host: 'imap.mail.me.com', port: 993, security: 'tls' },
  oauth: null,
};
