import type { ComponentChildren } from 'preact';
import './columns.css';

interface ColumnsProps {
  /** What they are columns of, for those who listen. */
  readonly label: string;
  /** On the phone: `stack` one under the other (a week), or `swipe` side by side, with the next one in sight (a board). */
  readonly onPhone?: 'stack' | 'swipe' | undefined;
  /** `<Lane>`s. */
  readonly children: ComponentChildren;
}

/**
 * Lanes side by side: the days of a week, the stages of a board.
 *
 * @example <Columns label={words.week}>{days.map((day) => <Lane key={day.on} title={day.name} today={day.isToday} narrow={day.isOff}>...</Lane>)}</Columns>
 */
export function Columns({ label, onPhone = 'stack', children }: ColumnsProps) {
  return (
    <section
      class="ui-columns"
      data-phone={onPhone}
      aria-label={label}
      {...(onPhone === 'swipe' ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  );
}

interface LaneProps {
  readonly title: ComponentChildren;
  /** How many are in it. */
  readonly count?: number | undefined;
  /** The day that is today. */
  readonly today?: boolean | undefined;
  /** Half as broad: a day off, an end. */
  readonly narrow?: boolean | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ComponentChildren;
}

/**
 * One of the columns: its heading, and under it cards or lines.
 *
 * @example <Lane title={words.firstRound} count={3}><BoardCard ... /></Lane>
 */
export function Lane({ title, count, today = false, narrow = false, level = 2, children }: LaneProps) {
  const Title = `h${level}` as const;
  return (
    <div class="ui-lane" data-today={today || undefined} data-narrow={narrow || undefined}>
      <Title class="ui-lane-title">
        {title}
        {count !== undefined && <span class="ui-lane-count">{count}</span>}
      </Title>
      {children}
    </div>
  );
}

interface LaneCardProps {
  readonly title: ComponentChildren;
  readonly meta?: ComponentChildren;
  readonly end?: ComponentChildren;
  readonly href?: string | undefined;
  /** A menu with what can be done with it: moving it to another lane is possible without dragging. */
  readonly acts?: ComponentChildren;
}

/**
 * A thing in a lane.
 *
 * @example <LaneCard title={job.title} meta={job.firm} href={`/job/${job.id}`} end={<Chip>{job.due}</Chip>} acts={<Menu ... />} />
 */
export function LaneCard({ title, meta, end, href, acts }: LaneCardProps) {
  return (
    <article class="ui-lane-card">
      <div class="ui-lane-words">
        {href === undefined ? <span>{title}</span> : <a href={href}>{title}</a>}
        {meta !== undefined && <span class="ui-lane-meta">{meta}</span>}
        {end !== undefined && <span class="ui-lane-end">{end}</span>}
      </div>
      {acts}
    </article>
  );
}
