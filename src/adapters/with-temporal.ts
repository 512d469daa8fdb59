/**
 * Sees to it that there is Temporal, as the engine needs it while it is loaded: this stands before every other import, and what uses Temporal
 * is imported dynamically behind it. Browsers that have it fetch nothing.
 */
export async function withTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
