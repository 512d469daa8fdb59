import type { ProviderFacts } from './facts.ts';

export const webDe: ProviderFacts = {
  key: 'webde',
  name: 'WEB.DE',
  domains: /^(?:web\.de|email\.de)$/,
  host: 'smtp.web.de',
  port: 587,
  security: 'starttls',
  keepsCopy: 'unknown',
  needsOAuth: false,
  password: { code: 'once-allowed', of: 'WEB.DE' },
  imap: { host: 'imap.web.de', port: 993, security: 'tls' },
  oauth: null,
};
