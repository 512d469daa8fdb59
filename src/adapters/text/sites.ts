import { parse } from 'tldts';
import type { Site } from '../../core/understand/mail-domains.ts';

/** The registered part of a domain by the public suffix list, private suffixes such as github.io and uk.com among them. */
export function siteOf(domain: string): Site | null {
  // The list does not know it, and yet each firm there has a part of its own.
  const tenant = /(?:^|\.)([a-z0-9-]+)(?:\.mail)?\.onmicrosoft\.com$/i.exec(domain)?.[1]?.toLowerCase();
  if (tenant !== undefined) return { domain: `${tenant}.onmicrosoft.com`, label: tenant };
  const { domain: registered, domainWithoutSuffix, isIp } = parse(domain, { allowPrivateDomains: true });
  return registered === null || domainWithoutSuffix === null || isIp === true
    ? null
    : { domain: registered, label: domainWithoutSuffix };
}
