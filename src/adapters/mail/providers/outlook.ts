import type { ProviderFacts } from './facts.ts';

export const outlook: ProviderFacts = {
  key: 'outlook',
  name: 'Outlook.com',
  domains: /^(?:(?:outlook|hotmail|live|msn)\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2}))$/,
  host: 'smtp-mail.outlook.com',
  port: 587,
  security: 'starttls',
  keepsCopy: 'yes',
  needsOAuth: true,
  password: null,
};
