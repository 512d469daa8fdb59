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
  imap: { host: 'outlook.office365.com', port: 993, security: 'tls' },
  oauth: {
    authorization: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
  },
};
