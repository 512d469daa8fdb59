import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { jobSheet } from '../../state/job-sheet.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { channelIcon } from '../common/channel-icon.ts';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Clamped } from './clamped.tsx';
import './story.css';

type JobView = Output<'job'>;
type Line = JobView['story'][number];
type Contact = JobView['contacts'][number];

/** What happened, the latest first and by its own time; changes of the candidate's notes are folded away until they are asked for. */
export function Story({ job }: { readonly job: JobView }) {
  const words = page.jobStory;
  const all = useSignal(false);
  const changes = job.story.filter((line) => line.weight === 'change').length;
  const shown = job.story.filter((line) => all.value || line.weight === 'event').toReversed();
  const contacts = new Map(job.contacts.map((each) => [each.entryId, each]));
  return (
    <section class="job-story" aria-label={page.job.tabs.story}>
      {changes > 0 && (
        <Button
          kind="quiet"
          onPress={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? words.hideChanges : words.showChanges(changes)}
        </Button>
      )}
      {shown.length === 0 && <p class="soft">{words.empty}</p>}
      <ol class="story-lines">
        {shown.map((line, index) => (
          <StoryLine
            key={line.entryId}
            line={line}
            contact={contacts.get(line.entryId)}
            day={line.day === shown[index - 1]?.day ? null : line.day}
          />
        ))}
      </ol>
    </section>
  );
}

interface StoryLineProps {
  readonly line: Line;
  readonly contact: Contact | undefined;
  /** The day, where it is another than that of the line above. */
  readonly day: string | null;
}

function StoryLine({ line, contact, day }: StoryLineProps) {
  const words = page.jobStory;
  const items = itemsOf(line, contact);
  return (
    <li class="story-line" data-weight={line.weight} data-starts-day={day !== null || undefined}>
      {day !== null && <h2 class="story-day">{day}</h2>}
      <p class="story-time">{line.time}</p>
      <Mark line={line} contact={contact} />
      <div class="story-words">
        <p>
          {line.takenBack ? <s>{line.text}</s> : line.text}
          {line.takenBack && <span class="soft"> ({words.takenBack})</span>}
          {line.noted !== null && <small class="soft"> ({line.noted})</small>}
        </p>
        {line.words !== null && (
          <Clamped text={line.words} label={words.allOf(line.text, line.day)}>
            {line.from.map((each) => (
              <p key={each.said} class="soft">
                {page.job.letters.said(each.said, each.notes)}
              </p>
            ))}
          </Clamped>
        )}
      </div>
      {items.length > 0 && <Menu label={words.moreFor(line.text)} items={items} />}
    </li>
  );
}

/** Which way it went, and how: filled where it came from them. */
function Mark({ line, contact }: { readonly line: Line; readonly contact: Contact | undefined }) {
  const words = page.jobStory;
  return (
    <span class="story-mark" data-direction={contact?.direction}>
      <Icon name={contact === undefined ? iconOf(line.kind) : channelIcon(contact.channel)} />
      {contact !== undefined && <span class="unseen">{contact.direction === 'in' ? words.in : words.out}</span>}
    </span>
  );
}

function iconOf(kind: string): IconName {
  if (kind.startsWith('interview-') || kind === 'lateness-noted') return 'calendar-days';
  if (kind === 'job-opened' || kind === 'job-closed') return 'briefcase';
  return kind === 'debrief-saved' ? 'pen-line' : 'file-text';
}

function itemsOf(line: Line, contact: Contact | undefined): MenuItem[] {
  const words = page.jobStory;
  return [
    ...(contact === undefined || line.takenBack
      ? []
      : ([
          {
            label: words.correct,
            icon: 'pen-line',
            onChoose: () => {
              jobSheet.value = { is: 'contact', entry: line.entryId, line: line.text };
            },
          },
        ] as const)),
    ...(line.mayTakeBack
      ? [
          {
            label: isRetraction(line) ? words.putBack : words.undo,
            ends: !isRetraction(line),
            onChoose: () => void takeBack(line),
          },
        ]
      : []),
  ];
}

function isRetraction({ kind }: Line): boolean {
  return kind === 'entry-retracted';
}

async function takeBack(line: Line): Promise<void> {
  const words = page.jobStory;
  const operationId = newId('op');
  const answer = await ask('undo', { entry: line.entryId }, { operationId });
  if (answer.ok) sayUndo((isRetraction(line) ? words.backAgain : words.undone)(line.text), undoOf(operationId));
  else say(`${answer.refusal.what} ${answer.refusal.todo}`);
  await changed();
}
