import type { ProviderFacts } from './facts.ts';

export const gmail: ProviderFacts = {
  key: 'gmail',
  name: 'Gmail',
  domains: /^(?:gmail\.com|googlemail\.com)$/,
  host: 'smtp.gmail.com',
  port: 465,
  security: 'tls',
  keepsCopy: 'yes',
  needsOAuth: false,
  password: { code: 'google-app-password' },
  imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
  oauth: {
    authorization: 'https://accounts.google.com/o/oauth2/v2/auth?access_type=offline',
    token: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
  },
};
