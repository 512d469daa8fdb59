import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, fileAsInput, type Refusal } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import type { FitView } from '../../state/fit.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { readPdf } from '../../state/read-pdf.ts';
import { useKept } from '../../state/use-kept.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { Refused, say } from '../common/notices.tsx';

type Read = Output<'read-posting'>;

/** The posting: pasted, or read from a saved page or a PDF; what it asks for is proposed, and changed before it is kept. */
export function Posting({ fit }: { readonly fit: FitView }) {
  const { posting } = fit;
  return (
    <section>
      <h2>The posting</h2>
      {posting !== null && (
        <details>
          <summary>
            {posting.title ?? posting.source ?? 'The words of it'}, noted on {posting.day}
          </summary>
          <p class="words">{posting.text}</p>
        </details>
      )}
      {fit.live &&
        (posting === null ? (
          <Take job={fit.id} />
        ) : (
          <details>
            <summary>Take in another</summary>
            <Take job={fit.id} />
          </details>
        ))}
    </section>
  );
}

function Take({ job }: { readonly job: string }) {
  const text = useKept(`posting-${job}`);
  const source = useSignal('');
  const refusal = useSignal<Refusal | null>(null);
  const progress = useSignal<string | null>(null);
  const read = useSignal<{ value: Read; pdf: boolean } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const look = async (given: { text?: string; file?: { name: string; content: string }; pdf?: boolean }) => {
    const answer = await ask('read-posting', given);
    if (answer.ok) read.value = { value: answer.value, pdf: given.pdf === true };
    return answer;
  };
  const choose = async (file: File | undefined) => {
    refusal.value = null;
    if (file === undefined) return;
    source.value = file.name;
    if (/\.pdf$/i.test(file.name) || file.type === 'application/pdf') {
      stop.current = new AbortController();
      progress.value = 'Reading the PDF.';
      const result = await readPdf(await file.arrayBuffer(), stop.current.signal, (done, all) => {
        progress.value = `Reading the PDF: page ${done} of ${all}.`;
      });
      progress.value = null;
      const answer = result.ok ? await look({ text: result.text, pdf: true }) : result;
      if (!answer.ok) refusal.value = answer.refusal;
      return;
    }
    const given = await fileAsInput(file);
    if (given === null) {
      refusal.value = {
        code: 'too-large',
        what: `${file.name} is larger than 10 MB.`,
        kept: 'Nothing was changed.',
        todo: 'Copy the words and paste them.',
      };
      return;
    }
    const answer = await look({ file: given });
    if (!answer.ok) refusal.value = answer.refusal;
  };
  if (read.value !== null)
    return (
      <Proposal
        job={job}
        read={read.value.value}
        pdf={read.value.pdf}
        source={source.value}
        away={() => {
          read.value = null;
        }}
      />
    );
  return (
    <div class="add">
      <Field
        label="Paste the posting"
        hint="Its words, or the source of the page."
        lines={5}
        most={2_000_000}
        {...bound(text)}
      />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={() => look({ text: text.value })}>
          Read it
        </Action>
      </p>
      <div class="field">
        <label for={`posting-${job}`}>Or choose a file: a PDF, a saved page, text</label>
        <input
          id={`posting-${job}`}
          type="file"
          accept=".pdf,.html,.htm,.txt,.md,application/pdf,text/html,text/plain"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="status">{progress.value !== null && <p>{progress.value}</p>}</div>
      {progress.value !== null && (
        <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
          Stop
        </button>
      )}
      <Refused refusal={refusal.value} />
    </div>
  );
}

interface ProposalProps {
  readonly job: string;
  readonly read: Read;
  readonly pdf: boolean;
  readonly source: string;
  readonly away: () => void;
}

/** What they ask for, as it was read: each line can be changed or left out before anything is kept. */
function Proposal({ job, read, pdf, source, away }: ProposalProps) {
  const lines = useSignal(read.requirements.map((each) => ({ ...each, keep: true })));
  const change = (index: number, part: Partial<(typeof lines.value)[number]>) => {
    lines.value = lines.value.map((each, at) => (at === index ? { ...each, ...part } : each));
  };
  const kept = lines.value.filter((each) => each.keep && each.text.trim() !== '');
  const keep = async () => {
    const answer = await ask('posting', {
      job,
      text: read.text,
      pdf,
      ...(source === '' ? {} : { source }),
      requirements: kept.map(({ text, need, quote }) => ({ text: text.trim(), need, quote })),
    });
    if (answer.ok) {
      keptHere(`posting-${job}`).forget();
      say('Noted. Your examples stand beside what they ask for.');
      away();
      await changed();
    }
    return answer;
  };
  return (
    <div class="add">
      {read.title !== null && (
        <p class="noted-lead">{[read.title, read.employer, read.place].filter((each) => each !== null).join(', ')}</p>
      )}
      {read.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {lines.value.length > 0 && <p class="soft">This is what it seems to ask for. Change what was read wrongly.</p>}
      <ul class="plain proposals">
        {lines.value.map((each, index) => (
          <li key={each.quote}>
            <Field
              label={each.need === 'must' ? 'They need' : 'They would like'}
              value={each.text}
              most={1000}
              onInput={(text) => change(index, { text })}
            />
            {each.text !== each.quote && <p class="soft">“{each.quote}”</p>}
            <div class="options">
              <label>
                <input
                  type="checkbox"
                  checked={each.need === 'nice'}
                  onChange={(event) => change(index, { need: event.currentTarget.checked ? 'nice' : 'must' })}
                />
                <span>
                  Nice to have<span class="unseen">: {each.text}</span>
                </span>
              </label>
              <label>
                <input
                  type="checkbox"
                  checked={!each.keep}
                  onChange={(event) => change(index, { keep: !event.currentTarget.checked })}
                />
                <span>
                  Leave it out<span class="unseen">: {each.text}</span>
                </span>
              </label>
            </div>
          </li>
        ))}
      </ul>
      <p class="acts">
        <Action main does={keep}>
          {kept.length === 0
            ? 'Keep the posting'
            : kept.length === 1
              ? 'Keep it with one line'
              : `Keep it with ${kept.length} lines`}
        </Action>
        <button type="button" class="quiet" onClick={away}>
          Not this one
        </button>
      </p>
    </div>
  );
}
