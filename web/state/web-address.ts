import { isWebLink } from '../../src/core/text/web-link.ts';

/**
 * The address that was typed, as one that a browser opens: "linkedin.com/in/anna" is one too.
 * @returns null for what is no address of the web; never one that would run something
 */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text) || !text.includes('.')) return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  try {
    const { href } = new URL(whole);
    return isWebLink(href) ? href : null;
  } catch {
    return null;
  }
}
