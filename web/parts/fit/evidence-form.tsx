import type { Signal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useKept } from '../../state/use-kept.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { say } from '../common/notices.tsx';

type Example = Output<'evidence'>['examples'][number];

type TextField = 'title' | 'situation' | 'task' | 'action' | 'result' | 'figures' | 'where' | 'skills';

/** A field of an example that is changed; of a new one, what is typed is kept in this browser until it is noted. */
function useField(field: TextField, example: Example | undefined): Signal<string> {
  const known = example === undefined ? '' : field === 'skills' ? example.skills.join(', ') : (example[field] ?? '');
  return useKept(example === undefined ? `example-${field}` : null, known);
}

/** One example: a sentence is enough; the rest makes it a story that can be told in two minutes. */
export function EvidenceForm({ example, done }: { readonly example?: Example; readonly done?: () => void }) {
  const title = useField('title', example);
  const situation = useField('situation', example);
  const task = useField('task', example);
  const action = useField('action', example);
  const result = useField('result', example);
  const figures = useField('figures', example);
  const skills = useField('skills', example);
  const where = useField('where', example);
  const keep = async () => {
    const answer = await ask('evidence-note', {
      ...(example === undefined ? {} : { id: example.id }),
      title: title.value.trim(),
      situation: situation.value.trim(),
      task: task.value.trim(),
      action: action.value.trim(),
      result: result.value.trim(),
      figures: figures.value.trim(),
      where: where.value.trim(),
      skills: skills.value
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    });
    if (answer.ok) {
      say('Noted among your examples.');
      if (example === undefined)
        for (const each of [title, situation, task, action, result, figures, skills, where]) each.value = '';
      done?.();
      await changed();
    }
    return answer;
  };
  const drop = async () => {
    const answer = await ask('evidence-note', { id: example?.id ?? '', dropped: true });
    if (answer.ok) {
      say('Taken away. Your story still shows it.');
      await changed();
    }
    return answer;
  };
  return (
    <div class="add">
      <Field label="What you did, in a sentence" lines={2} {...bound(title)} />
      <details open={example !== undefined}>
        <summary>
          Tell it as a story<span class="unseen"> {example?.title}</span>
        </summary>
        <Field label="The situation" lines={2} {...bound(situation)} />
        <Field label="What was yours to do" lines={2} {...bound(task)} />
        <Field label="What you did" lines={2} {...bound(action)} />
        <Field label="What came of it" lines={2} {...bound(result)} />
        <div class="row">
          <Field label="In figures" {...bound(figures)} most={1000} />
          <Field label="Where it was" {...bound(where)} />
        </div>
        <Field label="Skills that it shows, with commas between" {...bound(skills)} most={2000} />
      </details>
      <p class="acts">
        <Action disabled={title.value.trim() === ''} does={keep}>
          {example === undefined ? 'Keep the example' : 'Keep it so'}
        </Action>
        {example !== undefined && (
          <Action quiet label={`Take it away: ${example.title}`} does={drop}>
            Take it away
          </Action>
        )}
      </p>
    </div>
  );
}
