import { type Signal, useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Input, Output } from '../../../src/contract/registry.ts';
import type { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { noteOrKeep, sayKept } from '../../state/bring-waiting.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { now } from '../../state/moments.ts';
import type { LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, sayUndo, undoOf } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Sheet } from '../ui/sheet.tsx';

type Outcome = Input<'called'>['outcome'];
type Asked = 'talked' | 'someone-else' | 'call-back';
type Noted = Output<'called'>;
type Answered = Awaited<ReturnType<typeof ask<'called'>>>;

interface CallOutcomesProps {
  readonly letter: LetterView;
  readonly open: Signal<boolean>;
  readonly onward: () => Promise<void>;
  readonly onNoted: (noted: Noted) => void;
}

/** One tap says what became of the call, and where there is something to write down, one more saves it; with or without a connection. */
export function CallOutcomes({ letter, open, onward, onNoted }: CallOutcomesProps) {
  const { route } = useLocation();
  const asking = useSignal<Asked | null>(null);
  const refused = useSignal<Answered | null>(null);
  const typed = keptHere<string>(`call-${letter.stepId}`);
  const text = useSignal(typed.read() ?? '');
  const at = useSignal('');
  const until = useSignal('');
  const words = page.call;
  const name = letter.to[0]?.name || page.letter.them;
  const note = async (outcome: Outcome) => {
    const said = text.value.trim();
    const operationId = newId('op');
    const answer = await noteOrKeep(
      'called',
      {
        outcome,
        step: letter.stepId,
        kind: letter.kind,
        people: letter.personIds,
        jobs: letter.jobIds,
        ...(letter.to[0]?.phone == null ? {} : { number: letter.to[0].phone }),
        at: at.value === '' ? now() : at.value,
        ...(said === '' ? {} : { text: said }),
        ...(outcome === 'call-back' ? { until: new Date(until.value).toISOString() } : {}),
      },
      words.noted[outcome](name),
      operationId,
    );
    if (answer === 'kept') {
      typed.forget();
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (answer.ok) {
      typed.forget();
      open.value = false;
      if (answer.value.promised.length > 0 || answer.value.notes.length > 0) {
        onNoted(answer.value);
        await changed();
      } else {
        sayUndo(answer.value.said, undoOf(operationId));
        await onward();
      }
    }
    return answer;
  };
  const atOnce = async (outcome: Outcome) => {
    refused.value = (await note(outcome)) ?? null;
  };
  const write = (which: Asked) => {
    // The moment of the tap is the moment of the call, however long the candidate writes about it.
    at.value = now();
    asking.value = which;
  };
  const { outcomes } = words;
  const asked = asking.value;
  return (
    <Sheet
      open={open.value}
      onClose={() => {
        open.value = false;
        asking.value = null;
      }}
      title={asked === null ? words.whatHappenedInCall : outcomes[asked]}
      closeLabel={page.common.close}
      acts={
        asked === null ? undefined : (
          <>
            <Action main disabled={asked === 'call-back' && until.value === ''} does={() => note(asked)}>
              {page.common.save}
            </Action>
            <Button
              kind="quiet"
              onPress={() => {
                asking.value = null;
              }}
            >
              {words.somethingElse}
            </Button>
          </>
        )
      }
    >
      {asked === null ? (
        <>
          <Rows label={words.whatHappenedInCall}>
            <Row title={outcomes.talked} onPress={() => write('talked')} />
            <Row title={outcomes.voicemail} onPress={() => atOnce('voicemail')} />
            <Row title={outcomes.missed} onPress={() => atOnce('missed')} />
            <Row title={outcomes['someone-else']} onPress={() => write('someone-else')} />
            <Row title={outcomes['call-back']} onPress={() => write('call-back')} />
            <Row title={outcomes['wrong-number']} onPress={() => atOnce('wrong-number')} />
            <Row title={words.toldNo} href={`/no?job=${letter.jobIds[0] ?? ''}&who=${letter.personIds[0] ?? ''}`} />
          </Rows>
          {refused.value?.ok === false && <Refused refusal={refused.value.refusal} />}
        </>
      ) : asked === 'call-back' ? (
        <CallBackAt until={until} />
      ) : (
        <Field
          label={asked === 'talked' ? words.whatWasSaid : words.whoAnswered}
          hint={asked === 'talked' ? words.whatWasSaidHint : words.mayBeEmpty}
          first
          lines={4}
          value={text.value}
          onInput={(value) => {
            text.value = value;
            typed.write(value);
          }}
        />
      )}
    </Sheet>
  );
}

function CallBackAt({ until }: { readonly until: Signal<string> }) {
  return (
    <div class="field">
      <label for="call-until">{page.call.callBackWhen}</label>
      <input
        id="call-until"
        type="datetime-local"
        value={until.value}
        onInput={(event) => {
          until.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}
