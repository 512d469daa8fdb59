import { useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { Action } from '../parts/common/action.tsx';
import { Field } from '../parts/common/field.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { BriefPages } from '../parts/fit/brief-pages.tsx';
import { bound } from '../state/bound.ts';
import { type FitView, noteFit } from '../state/fit.ts';
import { saveFile } from '../state/save-file.ts';
import { useKept } from '../state/use-kept.ts';
import { useLoad } from '../state/use-load.ts';

type Brief = Output<'brief'>;

/** Prepare: the pages for the next interview, and what is still to be added to them. */
export function Prepare() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const { value: brief, refusal } = useLoad('brief', { interview: id });
  if (brief === null)
    return (
      <Screen title="Prepare" busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  const save = async () => {
    saveFile('brief.html', brief.html, 'text/html');
    return undefined;
  };
  return (
    <Screen title="Prepare" above={<a href={`/job/${brief.job}`}>{brief.title}</a>} width="whole">
      <p class="acts">
        <button type="button" class="main" onClick={() => print()}>
          Print
        </button>
        <a class="button" href={`/rehearse/${brief.interviewId === id ? id : brief.job}`}>
          Rehearse
        </a>
        <Action quiet does={save}>
          Save as a page
        </Action>
      </p>
      <div class="columns">
        <BriefPages brief={brief} />
        <div class="beside-brief">
          <Missing job={brief.job} brief={brief} />
        </div>
      </div>
    </Screen>
  );
}

/** What would make the pages better, each a minute's work. */
function Missing({ job, brief }: { readonly job: string; readonly brief: Brief }) {
  const { value: fit } = useLoad('fit', { job });
  if (fit === null) return null;
  const has = (part: string) => brief.sections.some((each) => each.part === part);
  return (
    <>
      <section>
        <h2>Add to it</h2>
        <ul class="plain">
          {!has('examples') && (
            <li>
              <a href={`/asked/${job}`}>What do they ask for?</a>
            </li>
          )}
          {!has('excel') && (
            <li>
              <a href={`/fit/${job}`}>Where would you excel?</a>
            </li>
          )}
          {!has('questions') && (
            <li>
              <a href={`/fit/${job}`}>What do you want to find out?</a>
            </li>
          )}
          <li>
            <a href={`/job/${job}`}>Names, and how to say them</a>
          </li>
        </ul>
      </section>
      <Research fit={fit} />
      {fit.ahead.some((each) => each.id === brief.interviewId) && <Route fit={fit} interview={brief.interviewId} />}
    </>
  );
}

function Research({ fit }: { readonly fit: FitView }) {
  const text = useKept(`research-${fit.id}`);
  const source = useSignal('');
  const on = useSignal('');
  const add = async () => {
    const answer = await noteFit(fit.id, {
      research: [
        {
          text: text.value.trim(),
          ...(source.value.trim() === '' ? {} : { source: source.value.trim() }),
          ...(on.value === '' ? {} : { on: on.value }),
        },
      ],
    });
    if (answer.ok) {
      text.value = '';
      source.value = '';
      on.value = '';
    }
    return answer;
  };
  return (
    <section>
      <h2>What you found out</h2>
      <ul class="plain">
        {fit.research.map((each) => (
          <li key={each.id}>
            <p>{each.text}</p>
            <p class="soft">{[each.source, each.day].filter((part) => part !== null && part !== '').join(', ')}</p>
            <Action
              quiet
              label={`Take it away: ${each.text}`}
              does={() => noteFit(fit.id, { research: [{ id: each.id, dropped: true }] })}
            >
              Take it away
            </Action>
          </li>
        ))}
      </ul>
      <Field label="Something about them" lines={2} {...bound(text)} />
      <div class="row">
        <Field label="Where you found it" {...bound(source)} most={1000} />
        <Field label="Of which day" type="date" {...bound(on)} />
      </div>
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={add}>
          Note it
        </Action>
      </p>
    </section>
  );
}

function Route({ fit, interview }: { readonly fit: FitView; readonly interview: string }) {
  const text = useKept(`route-${interview}`);
  const keep = async () => {
    const answer = await noteFit(fit.id, { route: { interview, text: text.value.trim() } }, 'Noted.');
    if (answer.ok) text.value = '';
    return answer;
  };
  return (
    <section>
      <h2>The way there</h2>
      <Field label="How you get there, and when you leave" lines={2} {...bound(text)} />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={keep}>
          Note it
        </Action>
      </p>
    </section>
  );
}
