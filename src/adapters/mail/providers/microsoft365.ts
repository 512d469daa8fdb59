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
  imap: { host: 'outlook.office365.com', port: 993, security: 'tls' },
  oauth: {
    authorization: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
  },
};
