import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { Refused, say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { ToSee } from '../parts/common/to-see.tsx';
import { useCards } from '../parts/happened/all-cards.tsx';
import { withoutName } from '../parts/happened/answers-part.ts';
import { Cards } from '../parts/happened/cards.tsx';
import { Bar } from '../parts/ui/bar.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Menu } from '../parts/ui/menu.tsx';
import { Notice } from '../parts/ui/notice.tsx';
import { isSpoken } from '../state/channels.ts';
import { standsWhere } from '../state/kept-where.ts';
import { changed } from '../state/live.ts';
import { firstToDo } from '../state/next-step.ts';
import { type Unfinished, useUnfinished } from '../state/use-unfinished.ts';
import { isWide } from '../state/wide.ts';
import { page } from '../state/words.ts';

/** "What happened?", right after it. Every question may be left; one name is enough. */
export function Happened() {
  const { params } = useRoute();
  const { route } = useLocation();
  const fresh = useMemo(() => newId('u'), []);
  const asked = params.id;
  useEffect(() => {
    // An address of its own, so that a reload goes on where the candidate was.
    if (asked === undefined) route(`/happened/${fresh}`, true);
  }, [asked, fresh]);
  const id = asked ?? fresh;
  return <Note key={id} id={id} />;
}

function Note({ id }: { readonly id: string }) {
  const isInterview = id.startsWith('itv_');
  const note = useUnfinished(isInterview ? `u_${id}` : id, isInterview ? id : null);
  const { route } = useLocation();
  const answers = note.answers.value;
  const interview = note.interview.value;
  const loading = note.state.value === 'loading';
  const again = interview?.noted != null;
  const held = (answers.outcome ?? 'yes') === 'yes';
  const words = page.happened;
  const cards = useCards(note);
  const [at, changes, busy, nameless] = [
    useSignal(0),
    useSignal<readonly string[] | null>(null),
    useSignal(false),
    useSignal(false),
  ];
  const typed = JSON.stringify(answers);
  // What was shown is what was typed then.
  useEffect(() => {
    changes.value = null;
    nameless.value = false;
  }, [typed]);
  const look = async () => {
    const answer = await ask('finish-changes', { id, ...(isInterview ? { interview: id } : {}), answers });
    if (answer.ok) changes.value = answer.value.changes;
    note.refusal.value = answer.ok ? null : answer.refusal;
  };
  const finish = async () => {
    if (withoutName(answers)) {
      nameless.value = true;
      at.value = 0;
      return;
    }
    const answer = await note.finish();
    note.refusal.value = answer.ok ? null : answer.refusal;
    if (!answer.ok) {
      // The day that has to be chosen is chosen where it was typed.
      if (answer.refusal.code === 'which-day-promised') at.value = cards.findIndex((each) => each.key === 'answer');
      return;
    }
    const [warning] = answer.value.notes;
    if (warning !== undefined) say(warning);
    const { jobId } = answer.value;
    await changed();
    const step = await firstToDo(jobId);
    // Letters were promised; what comes instead is said before it is there.
    if (step !== null && isSpoken(step.channel)) say(words.callFirst(step.title));
    route(step === null ? `/next/${jobId}` : `/letter/${step.id}`, true);
  };
  /** A second tap while the first is on its way is the same wish. */
  const once = async (does: () => Promise<void>) => {
    if (busy.value || loading) return;
    busy.value = true;
    await does();
    busy.value = false;
  };
  const discard = async () => {
    const operationId = newId('op');
    const answer = await note.discard(operationId);
    if (!answer.ok) {
      note.refusal.value = answer.refusal;
      return;
    }
    sayUndo(
      words.thrownAway,
      undoOf(operationId, () => route(`/happened/${id}`)),
    );
    await changed();
    route('/', true);
  };
  const looksFirst = again && changes.value === null;
  const last = Math.min(at.value, cards.length - 1);
  const isLast = isWide.value || last === cards.length - 1;
  return (
    <Screen
      title={words.title}
      {...(interview === null ? {} : { tab: `${words.title} · ${interview.title}` })}
      above={interview === null ? words.justNow : interview.title}
      busy={loading}
    >
      <p class="happened-saved" role="status">
        {savedText(note)}
      </p>
      <form
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void once(finish);
        }}
      >
        <Cards
          cards={cards}
          at={last}
          onGo={(to) => {
            at.value = to;
          }}
          menu={
            <Menu
              label={words.more}
              items={[{ label: words.throwAway, icon: 'x', ends: true, onChoose: () => void discard() }]}
            />
          }
        />
      </form>
      <ToSee shown={note.refusal.value !== null || nameless.value || changes.value !== null}>
        <Refused refusal={note.refusal.value} />
        {nameless.value && (
          <Notice tone="urgent" live="alert">
            <p>{words.whoseWords}</p>
          </Notice>
        )}
        {again && changes.value !== null && <Changes changes={changes.value} />}
      </ToSee>
      <Bar label={words.whatToDo}>
        {!isWide.value && last > 0 && (
          <Button
            onPress={() => {
              at.value = last - 1;
            }}
          >
            {page.common.back}
          </Button>
        )}
        <Button
          kind={isLast ? 'main' : 'outlined'}
          busy={busy.value}
          disabled={loading}
          onPress={() => once(looksFirst ? look : finish)}
        >
          {looksFirst ? words.seeChanges : again || !held ? page.common.save : words.writeLetters}
        </Button>
        {!isLast && (
          <span class="happened-next">
            <Button
              kind="main"
              onPress={() => {
                at.value = last + 1;
              }}
            >
              {page.common.next}
            </Button>
          </span>
        )}
      </Bar>
    </Screen>
  );
}

/** What a second note would change, before it does. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  const words = page.happened.changes;
  return (
    <section role="status">
      <h2>{changes.length === 0 ? words.nothing : words.title}</h2>
      <ul>
        {changes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p class="soft">{words.rest}</p>
    </section>
  );
}

/** What to do, until something is typed; then where that is. */
function savedText({ state, joined, begun, interview }: Unfinished): string {
  const { saving, lead, leadAgain } = page.happened;
  if (state.value === 'loading') return page.common.oneMoment;
  if (state.value !== 'kept') return standsWhere(state.value);
  if (begun.value) return joined.value ? `${saving.saved} ${saving.joined}` : saving.saved;
  if (interview.value === null) return lead;
  return `${interview.value.when}. ${interview.value.noted === null ? lead : leadAgain}`;
}
