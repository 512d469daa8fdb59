import { useEffect, useRef, useState } from 'preact/hooks';
import { shortDay } from '../../state/short-days.ts';
import { page } from '../../state/words.ts';
import { Chip } from '../ui/chip.tsx';
import './index-list.css';
import type { IndexPart, IndexRow } from './index-rows.ts';

/** So many people are drawn together, when they come near to what is seen. */
const TOGETHER = 20;
/** How far outside the window they are drawn ahead. */
const NEAR = '800px';

/** The index: of two thousand people only those near the window are drawn, and each part keeps the room that it will take. */
export function IndexList({ parts }: { readonly parts: readonly IndexPart[] }) {
  const words = page.people.columns;
  let before = 0;
  return (
    <div class="people-index">
      <div class="people-heads" aria-hidden="true">
        <span>{words.name}</span>
        <span>{words.firm}</span>
        <span>{words.last}</span>
        <span>{words.next}</span>
      </div>
      {parts.map((part) => {
        const isFirst = before < TOGETHER;
        before += part.rows.length;
        return <Part key={part.key} part={part} isFirst={isFirst} />;
      })}
    </div>
  );
}

/** The id of the heading of a part, to be jumped to. */
export function partId(key: string): string {
  return `people-${key}`;
}

function Part({ part, isFirst }: { readonly part: IndexPart; readonly isFirst: boolean }) {
  const id = partId(part.key);
  const chunks = Array.from({ length: Math.ceil(part.rows.length / TOGETHER) }, (_, index) =>
    part.rows.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {part.firm === null ? (
          <bdi>{part.heading}</bdi>
        ) : (
          <a href={`/firm/${part.firm}`}>
            <bdi>{part.heading}</bdi>
          </a>
        )}
      </h2>
      {chunks.map((rows, index) => (
        <Chunk key={rows[0]?.id} rows={rows} isNear={isFirst && index === 0} showFirm={part.firm === null} />
      ))}
    </section>
  );
}

interface ChunkProps {
  readonly rows: readonly IndexRow[];
  readonly isNear: boolean;
  readonly showFirm: boolean;
}

function Chunk({ rows, isNear, showFirm }: ChunkProps) {
  const place = useRef<HTMLUListElement>(null);
  const [near, setNear] = useState(isNear);
  useEffect(() => {
    if (near || place.current === null) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((each) => each.isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [near]);
  return (
    <ul
      ref={place}
      class="people-rows"
      style={near ? undefined : { '--rows': rows.length }}
      data-far={!near || undefined}
    >
      {near && rows.map((row) => <Row key={row.id} row={row} showFirm={showFirm} />)}
    </ul>
  );
}

function Row({ row, showFirm }: { readonly row: IndexRow; readonly showFirm: boolean }) {
  const { next } = row;
  const words = page.people;
  return (
    <li>
      <a href={`/person/${row.id}`} class="people-row">
        <span class="people-name">
          <bdi>{row.name}</bdi>
          {row.position !== null && <span class="people-position">{row.position}</span>}
        </span>
        <span class="people-firm">{showFirm && row.firm !== null && <bdi>{row.firm.name}</bdi>}</span>
        <span class="people-last">
          {row.lastOn !== null && (
            <>
              <span class="unseen">{words.columns.last} </span>
              {shortDay(row.lastOn)}
            </>
          )}
        </span>
        <span class="people-next">
          {next !== null && (
            <>
              {next.from === null ? next.name : words.nextFrom(next.name, shortDay(next.from))}
              {next.from === null && next.due !== null && (
                <Chip tone={next.due.over ? 'waiting' : next.due.days <= 0 ? 'urgent' : 'plain'}>{next.due.word}</Chip>
              )}
            </>
          )}
        </span>
      </a>
    </li>
  );
}
