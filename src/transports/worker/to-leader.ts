import type { ToLeader, Way } from './between-windows.ts';
import type { Asking } from './questions.ts';

/**
 * Hands on to the window that leads what was asked here and was not sent to its turn yet. One way is open at a time: that of the last turn.
 * @param own the name of this window, to which the answers come
 * @param openTo opens the way to the window that leads in a turn
 */
export function leaderAsker(
  own: string,
  asking: Asking,
  openTo: (term: string) => Way<ToLeader>,
): (term: string) => void {
  let last: { readonly term: string; readonly way: Way<ToLeader> } | null = null;
  return (term) => {
    if (last?.term !== term) {
      last?.way.close();
      last = { term, way: openTo(term) };
    }
    const { way } = last;
    asking.send(
      term,
      (id, question) => way.say({ kind: 'ask', from: own, id, question }),
      (id) => way.say({ kind: 'abort', from: own, id }),
    );
  };
}
