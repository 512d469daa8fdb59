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
  password: 'An app password of 16 letters, from myaccount.google.com/apppasswords; it needs 2-Step Verification.',
  imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
  oauth: {
    authorization: 'https://accounts.google.com/o/oauth2/v2/auth?access_type=offline',
    token: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
  },
};
