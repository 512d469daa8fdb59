import type { ProviderFacts } from './facts.ts';

export const microsoft365: ProviderFacts = {
  key: 'microsoft365',
  name: 'Microsoft 365',
  domains: /^(?:[a-z0-9-]+\.onmicrosoft\.com)$/,
  host: 'smtp.office365.com',
  port: 587,
  security: 'starttls',
  keepsCopy: 'yes',
  needsOAuth: true,
  password: null,
};
