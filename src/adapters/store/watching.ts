/** Several writings of one moment are told once. */
const GATHER_MS = 5;

/**
 * Tells every listener that the account changed. What this process writes it says itself (`tell`); what others write is noticed by
 * `watch`, while anybody listens, and shows in the file's change number, which `revision` reads.
 */
export function createWatching(
  revision: () => Promise<string>,
  watch: (look: () => void, soon: () => void) => () => void,
) {
  const listeners = new Set<() => void>();
  let seen = '';
  let endWatch: (() => void) | null = null;
  let gathering: ReturnType<typeof setTimeout> | null = null;

  async function look(): Promise<void> {
    try {
      const now = await revision();
      if (now === seen) return;
      seen = now;
    } catch {
      // Whoever listens asks the store itself, and is told what is wrong with it.
    }
    for (const listener of [...listeners]) listener();
  }

  function soon(): void {
    if (gathering !== null) return;
    gathering = setTimeout(() => {
      gathering = null;
      void look();
    }, GATHER_MS);
  }

  async function begin(): Promise<void> {
    seen = await revision().catch(() => '');
    // The last listener may be gone by now.
    if (listeners.size > 0 && endWatch === null) endWatch = watch(() => void look(), soon);
  }

  function end(): void {
    endWatch?.();
    if (gathering !== null) clearTimeout(gathering);
    [endWatch, gathering] = [null, null];
  }

  return {
    onChange(changed: () => void): () => void {
      listeners.add(changed);
      if (listeners.size === 1) void begin();
      return () => {
        if (listeners.delete(changed) && listeners.size === 0) end();
      };
    },
    /** This process wrote something. */
    tell(): void {
      if (listeners.size > 0) soon();
    },
    end(): void {
      listeners.clear();
      end();
    },
  };
}
