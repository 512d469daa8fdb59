import { useRef } from 'preact/hooks';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { monthText } from '../../state/months.ts';
import { page } from '../../state/words.ts';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { focusBeside, LineField } from '../fit/line-field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import './examples.css';

type Example = Output<'evidence'>['examples'][number];

const parts = ['situation', 'task', 'action', 'result', 'figures'] as const;
/** A story is longer than a line. */
const MOST = 20_000;
const FIGURES_MOST = 1000;

/** One example: a sentence is enough; the rest makes it a story that can be told in two minutes. */
export function ExampleLine({ example }: { readonly example: Example }) {
  const words = page.examples;
  const line = useRef<HTMLLIElement>(null);
  const { id, title } = example;
  const change = async (part: Omit<Input<'evidence-note'>, 'id'>) => {
    const answer = await ask('evidence-note', { id, ...part });
    if (answer.ok) await changed();
    return answer;
  };
  const remove = async () => {
    const operationId = newId('op');
    const answer = await ask('evidence-note', { id, dropped: true }, { operationId });
    if (answer.ok) {
      sayUndo(page.fit.removed(title), undoOf(operationId));
      await changed();
    }
    return answer;
  };
  const dates = [example.from, example.to].flatMap((each) => (each === null || each === '' ? [] : [monthText(each)]));
  return (
    <li ref={line}>
      <div class="example-words">
        <LineField
          label={words.whatYouDid}
          look="title"
          value={title}
          save={(said) => change({ title: said })}
          remove={remove}
          most={MOST}
          keptAs={`example-title-${id}`}
        />
        <Fold label={words.story(parts.filter((part) => (example[part] ?? '') !== '').length)}>
          <div class="example-story">
            {parts.map((part) => (
              <div key={part}>
                <span aria-hidden="true">{words.parts[part]}</span>
                <LineField
                  label={words.partOf(words.parts[part], title)}
                  placeholder={words.hints[part]}
                  value={example[part] ?? ''}
                  save={(said) => change({ [part]: said })}
                  mayBeEmpty
                  most={part === 'figures' ? FIGURES_MOST : MOST}
                  keptAs={`example-${part}-${id}`}
                />
              </div>
            ))}
            <div>
              <span aria-hidden="true">{words.skills}</span>
              <LineField
                label={words.partOf(words.skills, title)}
                placeholder={words.skillsHint}
                value={example.skills.join(', ')}
                save={(said) =>
                  change({
                    skills: said
                      .split(',')
                      .map((each) => each.trim())
                      .filter((each) => each !== ''),
                  })
                }
                mayBeEmpty
                most={2000}
              />
            </div>
          </div>
        </Fold>
      </div>
      <div>
        <LineField
          label={words.partOf(words.where, title)}
          placeholder={words.where}
          look="soft"
          value={example.where ?? ''}
          save={(where) => change({ where })}
          mayBeEmpty
          most={200}
        />
        {dates.length > 0 && <p class="soft">{dates.join(' – ')}</p>}
      </div>
      <Used example={example} />
      <button
        type="button"
        class="quiet fit-away"
        aria-label={page.fit.removeThis(title)}
        onClick={() => {
          focusBeside(line.current);
          void remove();
        }}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}

/** For which jobs it was chosen, and to whom it was told. */
function Used({ example }: { readonly example: Example }) {
  const words = page.examples;
  if (example.chosenFor.length + example.told.length === 0) return <p class="soft example-used">{words.notUsed}</p>;
  return (
    <ul class="soft example-used">
      {example.chosenFor.map((job) => (
        <li key={job.id}>
          <a href={`/job/${job.id}/fit`}>
            <bdi>{job.title}</bdi>
          </a>
        </li>
      ))}
      {example.told.map((told) => (
        <li key={`${told.day}${told.job}`}>{words.told(told.people, told.day, told.landed)}</li>
      ))}
    </ul>
  );
}
