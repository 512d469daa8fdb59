/** Several writings of one moment are told once. In milliseconds. */
const GATHER_MS = 5;

/** Tells every listener soon after the account changed: what this worker writes it says itself, here and to every other that has it open. */
export function createIndexedListeners(name: string) {
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(`persevere ${name}`);
  let gathering: ReturnType<typeof setTimeout> | null = null;

  function soon(): void {
    if (listeners.size === 0) return;
    gathering ??= setTimeout(() => {
      gathering = null;
      for (const listener of [...listeners]) listener();
    }, GATHER_MS);
  }

  channel.onmessage = soon;
  return {
    onChange(changed: () => void): () => void {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    /** This worker wrote something. */
    tell(): void {
      channel.postMessage(null);
      soon();
    },
    close(): void {
      listeners.clear();
      channel.close();
      if (gathering !== null) clearTimeout(gathering);
    },
  };
}
