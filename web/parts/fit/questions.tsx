import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type FitNote, type FitView, noteFit, noteFitUndoably } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Select } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { LineAdder } from './line-adder.tsx';
import { LineField } from './line-field.tsx';
import './questions.css';

type Question = FitView['questions'][number];
type Change = NonNullable<FitNote['questions']>[number];
const leanings = ['pro', 'con', 'open'] as const;

/** What to ask: each with its check, whom to ask, and what they said. What might be asked stays apart until it is chosen. */
export function Questions({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const list = useRef<HTMLDivElement>(null);
  const next = () => list.current?.querySelector<HTMLElement>('[data-adds] textarea')?.focus();
  return (
    <div ref={list} data-lines="">
      {fit.questions.length > 0 && (
        <ul class="fit-questions">
          {fit.questions.map((each) => (
            <QuestionLine key={each.id} fit={fit} question={each} next={next} />
          ))}
        </ul>
      )}
      {fit.live && (
        <LineAdder
          name={`question-${fit.id}`}
          label={words.newQuestion}
          placeholder={words.newQuestion}
          add={(text) => noteFit(fit.id, { questions: [{ text }] })}
        />
      )}
      {fit.live && fit.proposed.length > 0 && <Ideas fit={fit} />}
    </div>
  );
}

/** Questions that might be asked of what is not known or speaks against it: nothing of them is on the pages before they are added. */
function Ideas({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  return (
    <Fold label={words.ideas} count={fit.proposed.length}>
      <ul class="fit-ideas">
        {fit.proposed.map(({ considerationId, text }) => (
          <li key={considerationId}>
            <span>{text}</span>
            <Action
              quiet
              icon="plus"
              label={words.addTo(text)}
              does={() => noteFit(fit.id, { questions: [{ text, considerationId }] })}
            >
              {page.common.add}
            </Action>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface QuestionLineProps {
  readonly fit: FitView;
  readonly question: Question;
  readonly next: () => void;
}

function QuestionLine({ fit, question, next }: QuestionLineProps) {
  const words = page.fit;
  const { id, text } = question;
  const line = useRef<HTMLLIElement>(null);
  const isAnswered = question.answer !== null && question.answer !== '';
  const opened = useSignal(false);
  const change = (part: Omit<Change, 'id'>) => noteFit(fit.id, { questions: [{ id, ...part }] });
  const remove = () => noteFitUndoably(fit.id, { questions: [{ id, dropped: true }] }, words.removed(text));
  const check = async (on: boolean) => {
    opened.value = on;
    if (!on && isAnswered) await noteFitUndoably(fit.id, { questions: [{ id, answer: null }] }, words.openAgain(text));
    // The field stands there once it was drawn.
    if (on) requestAnimationFrame(() => line.current?.querySelector<HTMLElement>('.fit-answer textarea')?.focus());
  };
  const about = fit.considerations.find(
    (each) => question.considerationId !== null && [each.id, each.criterionId].includes(question.considerationId),
  );
  return (
    <li ref={line} data-answered={isAnswered || undefined}>
      <label class="fit-check">
        <input
          type="checkbox"
          checked={isAnswered || opened.value}
          disabled={!fit.live}
          aria-label={words.answered(text)}
          onChange={(event) => void check(event.currentTarget.checked)}
        />
      </label>
      <div>
        <LineField
          label={words.question}
          value={text}
          save={(said) => change({ text: said })}
          remove={remove}
          next={next}
          still={!fit.live}
        />
        {(isAnswered || opened.value) && (
          <div class="fit-answer">
            <LineField
              label={words.answerTo(text)}
              placeholder={words.whatTheySaid}
              value={question.answer ?? ''}
              save={(answer) => change({ answer })}
              still={!fit.live}
              most={20_000}
              keptAs={`answer-${id}`}
            />
            {about !== undefined && fit.live && isAnswered && (
              <Segmented
                label={words.whatItMeans(about.text)}
                value={about.leaning}
                options={leanings.map((value) => ({ value, label: words.meanings[value] }))}
                onChange={(means) => void change({ means })}
              />
            )}
          </div>
        )}
      </div>
      {fit.consultant !== null && fit.live && !isAnswered && (
        <Select
          label={words.whomToAsk(text)}
          quiet
          value={question.askOf}
          options={[
            { value: 'interview', label: words.inTheInterview },
            { value: 'consultant', label: fit.consultant },
          ]}
          onChange={(askOf) => void change({ askOf })}
        />
      )}
      {fit.live && (
        <button type="button" class="quiet fit-away" aria-label={words.removeThis(text)} onClick={() => void remove()}>
          <Icon name="x" />
        </button>
      )}
    </li>
  );
}
