import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';

interface RecordFilesProps {
  readonly name: string;
  readonly html: string;
  readonly csv: string;
}

/** The record to be taken along: on paper, as a page, as a table. */
export function RecordFiles({ name, html, csv }: RecordFilesProps) {
  const words = page.person;
  return (
    <p class="acts">
      <Button onPress={() => print()}>{page.common.print}</Button>
      <Button kind="quiet" onPress={() => saveFile(`${name}.html`, html, 'text/html')}>
        {words.savePage}
      </Button>
      <Button kind="quiet" onPress={() => saveFile(`${name}.csv`, csv, 'text/csv')}>
        {words.saveTable}
      </Button>
    </p>
  );
}
