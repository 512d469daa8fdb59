import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Chip, type Tone } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { Loading } from '../ui/loading.tsx';
import { Row } from '../ui/row.tsx';
import './letters.css';
import { SendingState } from './sending-item.tsx';

type Listed = Output<'letters'>['letters'][number];

const tones: Readonly<Record<Listed['state'], Tone>> = {
  'to-write': 'plain',
  begun: 'plain',
  handed: 'waiting',
  waiting: 'waiting',
  sending: 'waiting',
  unknown: 'urgent',
  'came-back': 'urgent',
  gone: 'done',
};

const iconOf = (channel: string | null): IconName =>
  channel === 'email' || channel === 'letter' || channel === null ? 'mail' : 'message-square';

/** One letter of the list: what, to whom, about which job, and how it is. One that is to be written opens its letter; others open here. */
export function LetterRow({ letter }: { readonly letter: Listed }) {
  const words = page.letters;
  const open = useSignal(false);
  const chip =
    letter.state === 'gone' || (letter.state === 'to-write' && letter.group === 'later') ? (
      <span>{letter.day}</span>
    ) : letter.state === 'to-write' ? (
      letter.due !== null && (
        <Chip tone={letter.due.over ? 'waiting' : letter.due.days === 0 ? 'urgent' : 'plain'}>{letter.due.word}</Chip>
      )
    ) : (
      <Chip tone={tones[letter.state]}>{words.states[letter.state]}</Chip>
    );
  // What is to be written names its reader already.
  const named = letter.state === 'gone' || letter.sending !== null ? letter.people : [];
  const common = {
    icon: iconOf(letter.channel),
    title: letter.title === '' ? words.oneLetter : letter.title,
    meta: (
      <bdi>{[named.join(', '), ...letter.jobs.map((job) => job.title)].filter((part) => part !== '').join(' · ')}</bdi>
    ),
    end: chip,
    level: 3,
  } as const;
  if (letter.sending !== null)
    return (
      <Row {...common} open={letter.group === 'needs-you'}>
        <SendingState letter={letter.sending} />
      </Row>
    );
  if (letter.stepId !== null) return <Row {...common} href={`/letter/${letter.stepId}`} />;
  return (
    <Row
      {...common}
      onToggle={(now) => {
        open.value = now;
      }}
    >
      {open.value && <Words letter={letter} />}
    </Row>
  );
}

/** The words of a letter that went, as they were noted. */
export function Words({ letter }: { readonly letter: Listed }) {
  const job = letter.jobs[0]?.id ?? '';
  const { value } = useLoad('job', { job });
  if (value === null) return <Loading label={page.common.oneMoment} rows={3} />;
  const words = value.story.find((line) => line.entryId === letter.entryId)?.words ?? null;
  return (
    <>
      <p class="letter-words">{words ?? page.letters.noWords}</p>
      <p>
        <a href={`/job/${job}`}>{page.letters.story}</a>
      </p>
    </>
  );
}
