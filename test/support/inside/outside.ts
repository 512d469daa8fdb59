// The way from a page or worker of a test to the test that started its browser.

const visit = new URL(globalThis.location.href).searchParams.get('visit') ?? '';

/** What the test handed to this visit. */
export async function given<T>(): Promise<T> {
  const answer = await fetch(`/given/${visit}`);
  return answer.json();
}

/** Tells the test something; resolves when the test has dealt with it. */
export async function tell(what: unknown): Promise<void> {
  await send('told', what);
}

/** Sends one message to the test. */
export async function send(kind: 'alive' | 'told' | 'ended' | 'done' | 'failed', what?: unknown): Promise<void> {
  const answer = await fetch(`/said/${visit}/${kind}`, { method: 'POST', body: JSON.stringify(what ?? null) });
  if (!answer.ok) throw new Error(`The test did not take what it was told: ${answer.status}.`);
}
