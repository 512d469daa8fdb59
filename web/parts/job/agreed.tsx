import type { Output } from '../../../src/contract/registry.ts';
import { jobSheet } from '../../state/job-sheet.ts';
import { page } from '../../state/words.ts';
import { Row, Rows } from '../ui/row.tsx';

/** What was promised by either side, and what is still to be mentioned; a press corrects a promise. */
export function Agreed({ job }: { readonly job: Output<'job'> }) {
  const words = page.job;
  const corrects = (promise: string) => () => {
    jobSheet.value = { is: 'promise', promise };
  };
  const { promised, iPromised, forgot } = job;
  if (promised === null && forgot.length === 0 && iPromised.length === 0) return null;
  return (
    <section>
      <h2>{words.agreed}</h2>
      <Rows label={words.agreed}>
        {promised !== null && (
          <Row
            title={promised.words === '' ? words.theirDay(promised.day) : `“${promised.words}”`}
            meta={promised.words === '' ? undefined : words.theirDay(promised.day)}
            onPress={corrects(promised.id)}
          />
        )}
        {iPromised.map((each) => (
          <Row
            key={each.id}
            title={each.text}
            meta={[
              each.to === null ? null : words.promisedTo(each.to),
              each.by === null ? null : words.promisedBy(each.by),
            ]
              .filter((part) => part !== null)
              .join(', ')}
            onPress={corrects(each.id)}
          />
        ))}
        {forgot.map((text) => (
          <Row key={text} title={words.stillToMention(text)} />
        ))}
      </Rows>
    </section>
  );
}
