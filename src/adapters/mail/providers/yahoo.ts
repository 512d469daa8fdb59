import type { ProviderFacts } from './facts.ts';

export const yahoo: ProviderFacts = {
  key: 'yahoo',
  name: 'Yahoo Mail',
  domains: /^(?:(?:yahoo|ymail|rocketmail)\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2}))$/,
  host: 'smtp.mail.yahoo.com',
  port: 465,
  security: 'tls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: { code: 'app-password-in-security', of: 'Yahoo' },
  imap: { host: 'imap.mail.yahoo.com', port: 993, security: 'tls' },
  oauth: null,
};
