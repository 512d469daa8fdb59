import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask } from '../api/ask.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Vent } from '../parts/common/vent.tsx';
import { Call } from '../parts/letter/call.tsx';
import { LetterBar } from '../parts/letter/letter-bar.tsx';
import { LetterHead } from '../parts/letter/letter-head.tsx';
import { LetterSheets } from '../parts/letter/letter-sheets.tsx';
import { LetterText } from '../parts/letter/letter-text.tsx';
import { NoMore } from '../parts/letter/no-more.tsx';
import { NothingToSay } from '../parts/letter/nothing-to-say.tsx';
import { type Approved, OnItsWay } from '../parts/letter/on-its-way.tsx';
import { WholeLetter } from '../parts/letter/said-place.tsx';
import { StoryDrawer } from '../parts/letter/story-drawer.tsx';
import { useDesk } from '../parts/letter/use-desk.ts';
import { useWays } from '../parts/letter/use-ways.ts';
import { Button } from '../parts/ui/button.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Notice } from '../parts/ui/notice.tsx';
import { bound } from '../state/bound.ts';
import { isSpoken } from '../state/channels.ts';
import { changed } from '../state/live.ts';
import { type LetterEdit, type LetterView, useLetter } from '../state/use-letter.ts';
import { prime, useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** The letter of one step, or the words to say: read, changed, checked, and handed over. */
export function Letter() {
  const { params } = useRoute();
  const step = params.step ?? '';
  return <OfStep key={step} step={step} />;
}

/** States in which the letter is no longer one to change. */
const onItsWay: ReadonlySet<string> = new Set(['approved', 'sending', 'unknown', 'accepted']);

function OfStep({ step }: { readonly step: string }) {
  const edit = useLetter(step);
  const { value: outbox } = useLoad('outbox', {});
  const { route } = useLocation();
  const letter = edit.letter.value;
  if (letter === null) return <NoLetter edit={edit} step={step} />;
  /** After it went: what comes next, by name. The next letter is opened by a tap of its own, so that a second tap here sends nothing. */
  const onward = async () => {
    const job = letter.jobIds[0] ?? '';
    await changed();
    // As it was known before, the letter that just went would stand there as the next.
    await prime('job', { job });
    route(`/next/${job}`);
  };
  const own = outbox?.letters.filter((each) => each.draftId === letter.draftId) ?? [];
  const approved = own.find((each) => onItsWay.has(each.state));
  const back = own.find((each) => each.state === 'refused') ?? null;
  return <OneLetter edit={edit} letter={letter} approved={approved ?? null} back={back} onward={onward} />;
}

/** Where there is no letter yet, or none any more. */
function NoLetter({ edit, step }: { readonly edit: LetterEdit; readonly step: string }) {
  const words = page.letter;
  const refusal = edit.refusal.value;
  return (
    <Screen title={words.yourLetter} busy={refusal === null}>
      {refusal === null ? (
        <Loading label={page.common.oneMoment} rows={8} />
      ) : refusal.code === 'no-own-name' ? (
        <YourName read={edit.read} />
      ) : refusal.kind === 'nothing-to-say' ? (
        <NothingToSay step={step} read={edit.read} />
      ) : refusal.kind === 'not-found' ? (
        <NoMore step={step} why={refusal.what} />
      ) : (
        <Refused refusal={refusal} />
      )}
    </Screen>
  );
}

interface OneLetterProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  /** The letter as it is on its way; null where it is not. */
  readonly approved: Approved | null;
  /** The letter as it came back; null where it did not. */
  readonly back: Approved | null;
  readonly onward: () => Promise<void>;
}

function OneLetter({ edit, letter, approved, back, onward }: OneLetterProps) {
  const story = useSignal(false);
  const spoken = isSpoken(letter.channel);
  const words = page.letter;
  return (
    <Screen title={letter.title} above={<Where letter={letter} />}>
      <div class="letter-top">
        <p class="soft">{(spoken ? letter.theirTime : null) ?? letter.best}</p>
        <Button
          kind="quiet"
          onPress={() => {
            story.value = !story.value;
          }}
        >
          {words.story.open}
        </Button>
      </div>
      {approved === null && letter.early !== null && <Notice tone="waiting">{letter.early}</Notice>}
      <StoryDrawer letter={letter} open={story} />
      {approved !== null ? (
        <OnItsWay approved={approved} text={letter.text} onward={onward} />
      ) : spoken ? (
        <Call edit={edit} letter={letter} onward={onward} />
      ) : (
        <Written edit={edit} letter={letter} back={back} onward={onward} />
      )}
    </Screen>
  );
}

function Where({ letter }: { readonly letter: LetterView }) {
  return (
    <>
      {letter.jobs.map((job, index) => (
        <a key={job} class="plain-link" href={`/job/${letter.jobIds[index]}`}>
          <bdi>{job}</bdi>
        </a>
      ))}
    </>
  );
}

/** A letter needs a name under it; it is asked for here and not before. */
function YourName({ read }: { readonly read: LetterEdit['read'] }) {
  const name = useSignal('');
  const words = page.letter;
  const keep = async () => {
    const answer = await ask('profile', { name: name.value.trim() });
    if (answer.ok) await read();
    return answer;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() !== '') void keep();
      }}
    >
      <Field label={words.howDoYouSign} hint={words.signHint} {...bound(name)} autoComplete="name" />
      <div class="acts">
        <Action main disabled={name.value.trim() === ''} does={keep}>
          {words.showLetter}
        </Action>
      </div>
    </form>
  );
}

type WrittenProps = Omit<OneLetterProps, 'approved'>;

function Written({ edit, letter, back, onward }: WrittenProps) {
  const desk = useDesk(edit, letter);
  const ways = useWays(edit, letter, onward);
  return (
    <>
      {back !== null && (
        <Notice tone="urgent">
          {back.shown} {back.note}
        </Notice>
      )}
      {letter.changed.length > 0 && <Notice tone="waiting">{page.letter.changed(letter.changed)}</Notice>}
      <LetterHead
        edit={edit}
        letter={letter}
        onChange={() => {
          desk.sheet.value = 'recipients';
        }}
      />
      <LetterText edit={edit} letter={letter} desk={desk} />
      <WholeLetter letter={letter} desk={desk} />
      {letter.kind === 'gracious-thanks' && <Vent />}
      <Refused refusal={edit.refusal.value} />
      <LetterSheets edit={edit} letter={letter} desk={desk} ways={ways} />
      <LetterBar edit={edit} letter={letter} desk={desk} ways={ways} onward={onward} />
    </>
  );
}
