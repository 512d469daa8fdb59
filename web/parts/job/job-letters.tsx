import type { Output } from '../../../src/contract/registry.ts';
import { isWritten } from '../../state/channels.ts';
import { isToDo } from '../../state/next-step.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { channelIcon } from '../common/channel-icon.ts';
import { Chip } from '../ui/chip.tsx';
import { DueChip } from '../ui/due-chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { Row, Rows } from '../ui/row.tsx';

type JobView = Output<'job'>;
type Step = JobView['steps'][number];
type Contact = JobView['contacts'][number];

/** The letters of one job: to be written, on their way, sent, received. */
export function JobLetters({ job }: { readonly job: JobView }) {
  const words = page.job.letters;
  const { value: outbox } = useLoad('outbox', {});
  const toWrite = job.steps.filter(
    (step) => step.doneAt === 'letter' && (isToDo(step) || step.state === 'waiting' || step.state === 'put off'),
  );
  const steps = new Set(job.steps.flatMap((step) => step.stepIds));
  const onTheirWay = (outbox?.letters ?? []).filter((each) => steps.has(each.stepId) && each.state !== 'accepted');
  const lines = new Map(job.story.map((line) => [line.entryId, line]));
  const letters = job.contacts
    .filter((each) => isWritten(each.channel))
    .flatMap((contact) => {
      const line = lines.get(contact.entryId);
      return line === undefined || line.takenBack ? [] : [{ contact, line }];
    })
    .toReversed();
  const [sent, received] = (['out', 'in'] as const).map((direction) =>
    letters.filter((each) => each.contact.direction === direction),
  );
  if (toWrite.length + onTheirWay.length + letters.length === 0)
    return <Empty title={words.none} hint={words.noneHint} />;
  return (
    <>
      {toWrite.length > 0 && (
        <section>
          <h2>{words.toWrite}</h2>
          <Rows label={words.toWrite}>
            {toWrite.map((step) => (
              <Row
                key={step.id}
                icon={iconOf(step)}
                title={<bdi>{step.title}</bdi>}
                href={`/letter/${step.id}`}
                end={step.due === null ? undefined : <DueChip due={step.due} />}
              />
            ))}
          </Rows>
        </section>
      )}
      {onTheirWay.length > 0 && (
        <section>
          <h2>{words.onTheirWay}</h2>
          <Rows label={words.onTheirWay}>
            {onTheirWay.map((each) => (
              <Row
                key={each.draftId}
                icon="mail"
                title={<bdi>{each.subject}</bdi>}
                meta={<bdi>{each.to.join(', ')}</bdi>}
                href={`/letter/${each.stepId}`}
                end={<Chip tone="waiting">{each.shown}</Chip>}
              />
            ))}
          </Rows>
        </section>
      )}
      <Past title={words.sent} letters={sent ?? []} />
      <Past title={words.received} letters={received ?? []} />
    </>
  );
}

function iconOf({ channel }: Step) {
  return channel === null ? 'file-text' : channelIcon(channel);
}

interface PastProps {
  readonly title: string;
  readonly letters: readonly { readonly contact: Contact; readonly line: JobView['story'][number] }[];
}

/** Letters that went or came, one line each; opened, the words themselves. */
function Past({ title, letters }: PastProps) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Rows label={title}>
        {letters.map(({ contact, line }) => (
          <Row
            key={line.entryId}
            icon={channelIcon(contact.channel)}
            title={<bdi>{contact.people.map((each) => each.name).join(', ') || line.text}</bdi>}
            meta={<bdi>{firstLine(line.words)}</bdi>}
            end={line.day}
          >
            {line.words === null ? (
              <p class="soft">{page.job.letters.noWords}</p>
            ) : (
              <p class="words">
                <bdi>{line.words}</bdi>
              </p>
            )}
            {line.from.map((each) => (
              <p key={each.said} class="soft">
                {page.job.letters.said(each.said, each.notes)}
              </p>
            ))}
          </Row>
        ))}
      </Rows>
    </section>
  );
}

/** What a letter begins with, after its greeting. */
function firstLine(words: string | null): string {
  const lines = (words ?? '').split('\n').filter((each) => each.trim() !== '');
  return (lines[1] ?? lines[0] ?? '').slice(0, 90);
}
