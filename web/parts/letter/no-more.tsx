import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Words } from '../sending/letter-row.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Loading } from '../ui/loading.tsx';

interface NoMoreProps {
  readonly step: string;
  /** Why there is nothing to write. */
  readonly why: string;
}

/** What is not to be written any more: the letter as it went, to read; else why there is none. */
export function NoMore({ step, why }: NoMoreProps) {
  const { value: listed, refusal } = useLoad('letters', {});
  if (listed === null && refusal === null) return <Loading label={page.common.oneMoment} rows={8} />;
  const sent = listed?.letters.find(({ did }) => did.includes(step));
  const toToday = (
    <Button kind="main" href="/">
      {page.common.goToToday}
    </Button>
  );
  if (sent === undefined)
    return (
      <div role="alert">
        <Empty title={why} act={toToday} />
      </div>
    );
  return (
    <>
      <h2>{page.letter.youSentIt}</h2>
      <p class="soft">
        <bdi>{[sent.people.join(', '), sent.title, sent.day ?? ''].filter((part) => part !== '').join(' · ')}</bdi>
      </p>
      <Words letter={sent} />
      <div class="acts">{toToday}</div>
    </>
  );
}
