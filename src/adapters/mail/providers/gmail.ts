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
};
