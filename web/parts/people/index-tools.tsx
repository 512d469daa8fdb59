import type { Signal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound } from '../../state/bound.ts';
import { page } from '../../state/words.ts';
import { Combo } from '../ui/combo.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import './index-tools.css';
import type { Sort } from './index-rows.ts';

interface IndexToolsProps {
  readonly typed: Signal<string>;
  readonly firm: Signal<string>;
  readonly sort: Signal<Sort>;
  readonly firms: Output<'relations'>['firms'];
  readonly shown: number;
  readonly all: number;
}

/** Search, order and firm of the index. */
export function IndexTools({ typed, firm, sort, firms, shown, all }: IndexToolsProps) {
  const words = page.people;
  return (
    <>
      <div class="people-tools">
        <Field label={words.find} quiet placeholder={words.findHint} type="search" {...bound(typed)} />
        <Segmented
          label={words.sort}
          quiet
          value={sort.value}
          onChange={(value) => {
            sort.value = value;
          }}
          options={(['last', 'name', 'firm'] as const).map((value) => ({ value, label: words.sorts[value] }))}
        />
        {firms.length > 1 && (
          <Combo
            label={words.firm}
            value={firm.value}
            options={[
              { value: '', label: words.allFirms },
              ...firms.map(({ id, name, people }) => ({ value: id, label: name, hint: String(people.length) })),
            ]}
            onChange={(value) => {
              firm.value = value;
            }}
            noneLabel={words.noFirmFound}
            countLabel={words.firmsFound}
          />
        )}
      </div>
      <p role="status" class="unseen">
        {shown === all ? '' : words.countOf(shown, all)}
      </p>
      {shown !== all && shown > 0 && (
        <p class="people-shown" aria-hidden="true">
          {words.countOf(shown, all)}
        </p>
      )}
    </>
  );
}
