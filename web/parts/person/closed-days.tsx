import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Sheet } from '../ui/sheet.tsx';

type FirmView = Output<'firm'>;

/** The days that are no working days at a firm: its public holidays, and when its office is closed. */
export function ClosedDays({ firm }: { readonly firm: FirmView }) {
  const adding = useSignal(false);
  const words = page.person;
  const remove = async (entry: string) => {
    const operationId = newId('op');
    const answer = await ask('retract', { entry }, { operationId });
    if (answer.ok) {
      sayUndo(words.closedRemoved, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <section>
      <h2>{words.closed}</h2>
      {firm.closed.length === 0 && <p class="soft">{words.closedNone}</p>}
      {firm.closed.length > 0 && (
        <Rows label={words.closed}>
          {firm.closed.map((each) => (
            <Row
              key={each.entryId}
              title={each.text}
              acts={
                <Action quiet label={words.removeClosed(each.text)} does={() => remove(each.entryId)}>
                  {page.common.remove}
                </Action>
              }
            />
          ))}
        </Rows>
      )}
      <p class="acts">
        <Button
          onPress={() => {
            adding.value = true;
          }}
        >
          {words.addClosed}
        </Button>
      </p>
      {firm.holidays.length > 0 && (
        <>
          <h2>{words.holidays}</h2>
          <ul class="person-list">
            {firm.holidays.map((each) => (
              <li key={each.day}>
                {each.day}: {each.name}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sheet
        open={adding.value}
        onClose={() => {
          adding.value = false;
        }}
        title={words.addClosed}
        closeLabel={page.common.close}
      >
        <ClosedForm
          firm={firm}
          onDone={() => {
            adding.value = false;
          }}
        />
      </Sheet>
    </section>
  );
}

function ClosedForm({ firm, onDone }: { readonly firm: FirmView; readonly onDone: () => void }) {
  const from = useSignal('');
  const to = useSignal('');
  const reason = useSignal('');
  const words = page.person;
  const keep = async () => {
    const operationId = newId('op');
    const answer = await ask(
      'closed',
      {
        firm: firm.id,
        from: from.value,
        to: to.value || from.value,
        ...(reason.value.trim() === '' ? {} : { reason: reason.value.trim() }),
      },
      { operationId },
    );
    if (answer.ok) {
      sayUndo(words.closedAdded, undoOf(operationId));
      onDone();
      await changed();
    }
    return answer;
  };
  return (
    <>
      <div class="row">
        <Field label={words.closedFrom} type="date" first {...bound(from)} />
        <Field label={words.closedTo} type="date" {...bound(to)} />
      </div>
      <Field label={words.closedWhy} {...bound(reason)} />
      <div class="acts">
        <Action main disabled={from.value === ''} does={keep}>
          {page.common.save}
        </Action>
      </div>
    </>
  );
}
