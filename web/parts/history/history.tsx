import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { shortClock, shortDay } from '../../state/short-days.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { channelIcon } from '../common/channel-icon.ts';
import { Refused } from '../common/notices.tsx';
import { Icon } from '../ui/icon.tsx';
import './history.css';
import { HistoryPicture } from './history-picture.tsx';
import { chosenDays, Period } from './period.tsx';
import { RecordFiles } from './record-files.tsx';

type HistoryView = Output<'history'>;
type Line = HistoryView['lines'][number];

/** Fewer contacts than this need no picture. */
const FEWEST_FOR_PICTURE = 3;

interface HistoryProps {
  /** Of whom: a person or a firm. */
  readonly who: string;
  /** True where the lines say with whom: at a firm. */
  readonly named?: boolean;
}

/** Every contact with somebody or a firm, the latest first, and how it reads from the other side of the desk. */
export function History({ who, named = false }: HistoryProps) {
  const from = useSignal('');
  const to = useSignal('');
  const { value, refusal } = useLoad('history', { who, ...chosenDays(from.value, to.value) });
  const words = page.person;
  return (
    <section class="history" aria-busy={value === null && refusal === null}>
      <h2>{words.history}</h2>
      <Refused refusal={refusal} />
      {value !== null && (
        <>
          {value.reading.length > 0 && <p>{value.reading.join(' ')}</p>}
          {value.lines.length >= FEWEST_FOR_PICTURE && <HistoryPicture lines={value.lines} />}
          <ol class="history-lines">
            {value.lines.toReversed().map((line) => (
              <Contact key={line.entryId} line={line} named={named} />
            ))}
          </ol>
          <Period from={from} to={to} words={words} />
          <RecordFiles name="contacts" html={value.html} csv={value.csv} />
        </>
      )}
    </section>
  );
}

function Contact({ line, named }: { readonly line: Line; readonly named: boolean }) {
  const [job] = line.jobIds;
  // What was written says itself what it is about; a note of a call stands in both.
  const words = line.words ?? '';
  const outcome =
    words !== '' && line.outcome.endsWith(words)
      ? line.outcome.slice(0, -words.length).replace(/; $/, '')
      : line.outcome;
  return (
    <li class="history-line" data-side={line.side}>
      <span class="history-mark">
        <Icon name={line.channel === null ? 'users' : channelIcon(line.channel)} />
        {line.side !== 'both' && <Icon name={line.side === 'you' ? 'arrow-up-right' : 'arrow-down-left'} />}
      </span>
      <div class="history-said">
        <p>
          {line.what}
          {outcome !== '' && `: ${outcome}`}
          {named && line.who !== '' && (
            <span class="soft">
              {' · '}
              <bdi>{line.who}</bdi>
            </span>
          )}
        </p>
        {words !== '' && <p class="history-words">{words}</p>}
        <p class="history-when">
          {shortDay(line.at)}, {shortClock(line.at)}
          {line.job !== '' && job !== undefined && (
            <>
              {' · '}
              <a href={`/job/${job}/story`}>
                <bdi>{line.job}</bdi>
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
