import { useSignal } from '@preact/signals';
import type { FitView } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Facts } from '../ui/facts.tsx';
import { Fold } from '../ui/fold.tsx';
import { Notice } from '../ui/notice.tsx';
import { Demands } from './demands.tsx';
import { keepFacts } from './keep-facts.ts';
import './posting.css';
import { PostingReader } from './posting-reader.tsx';

/** The posting: what it says of pay and place, what it asks for, and the candidate's own examples beside each line of it. */
export function Posting({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const { posting } = fit;
  /** What was worth a word when it was read. */
  const notes = useSignal<readonly string[]>([]);
  const tell = (said: readonly string[]) => {
    notes.value = said;
  };
  const read = fit.facts.filter((each) => !each.noted && each.kind !== 'contact' && each.kind !== 'deadline');
  return (
    <section aria-labelledby="fit-posting">
      <h2 id="fit-posting">{words.asked}</h2>
      {fit.facts.length > 0 && (
        <div class="fit-facts">
          <Facts facts={fit.facts.map(({ kind, text }) => ({ name: words.facts[kind], value: <bdi>{text}</bdi> }))} />
          {fit.live && read.length > 0 && (
            <Action quiet does={() => keepFacts(fit.id, read)}>
              {words.keepFacts}
            </Action>
          )}
        </div>
      )}
      {posting === null && fit.live && <PostingReader job={fit.id} tell={tell} />}
      {notes.value.map((note) => (
        <Notice key={note} live="status">
          {note}
        </Notice>
      ))}
      <Demands fit={fit} />
      {posting !== null && (
        <Fold label={words.postingOf(posting.title ?? posting.source, posting.day)}>
          <p class="fit-posting-words">{posting.text}</p>
        </Fold>
      )}
      {posting !== null && fit.live && (
        <Fold label={words.anotherPosting}>
          <PostingReader job={fit.id} tell={tell} />
        </Fold>
      )}
    </section>
  );
}
