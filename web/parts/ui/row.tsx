import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import './row.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';
import { onSwipe, type Swipe } from './on-swipe.ts';

interface RowsProps {
  readonly children: ComponentChildren;
  /** What the list is called where no heading stands above it. */
  readonly label?: string | undefined;
}

/**
 * A list of rows, with a line between two.
 *
 * @example <Rows label={words.people}>{people.map((each) => <Row key={each.id} title={each.name} href={`/people/${each.id}`} />)}</Rows>
 */
export function Rows({ children, label }: RowsProps) {
  return (
    <ul class="ui-rows" aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** The mark by which its kind is told at a glance; the words say it too. */
  readonly icon?: IconName | undefined;
  readonly title: ComponentChildren;
  /** A second, softer line, beside the title at the desk: whose, about which job. */
  readonly meta?: ComponentChildren;
  /** A chip or a few words at the end. */
  readonly end?: ComponentChildren;
  /** Buttons or a menu after it, which are not part of what the row does when it is pressed. */
  readonly acts?: ComponentChildren;
  /** It goes there. */
  readonly href?: string | undefined;
  /** It does this. */
  readonly onPress?: (() => unknown) | undefined;
  /** It opens, and this shows. */
  readonly children?: ComponentChildren;
  /** Whether it stands open from the beginning. */
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** The title is a heading of this level. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** It is done: struck through, and softer. */
  readonly done?: boolean | undefined;
  /** The one that is shown beside the list just now. */
  readonly current?: boolean | undefined;
  /** What a finger does with it by swiping. */
  readonly swipe?: Swipe | undefined;
  /** The id of what it shows, as `data-row` of what takes the focus: for keys that work on the row in focus. */
  readonly id?: string | undefined;
}

/**
 * A line of a list: mark, title, meta, a chip at the end. It goes somewhere (`href`), does something (`onPress`), opens (`children`), or only says.
 *
 * @example
 * <Row icon="mail" title={step.title} meta={step.job} end={<Chip tone="urgent">{due}</Chip>} level={3} open={first}>
 *   <p>{reason}</p>
 * </Row>
 */
export function Row(props: RowProps) {
  const { children, acts, href, onPress, id } = props;
  const line = useRef<HTMLElement>(null);
  const moves = props.swipe === undefined ? {} : onSwipe(line, props.swipe);
  const common = { class: 'ui-row-line', 'data-row': id, ...moves };
  const words = <Words {...props} />;
  return (
    <li class="ui-row" data-done={props.done || undefined} data-current={props.current || undefined}>
      {children !== undefined ? (
        <details open={props.open ?? false} onToggle={(event) => props.onToggle?.(event.currentTarget.open)}>
          <summary {...common} ref={line}>
            {words}
            <span class="ui-row-turn">
              <Icon name="chevron-down" />
            </span>
          </summary>
          <div class="ui-row-body">{children}</div>
        </details>
      ) : href !== undefined ? (
        <a
          {...common}
          ref={line as RefObject<HTMLAnchorElement>}
          href={href}
          aria-current={props.current || undefined}
          onClick={() => onPress?.()}
        >
          {words}
        </a>
      ) : onPress !== undefined ? (
        <button
          {...common}
          type="button"
          ref={line as RefObject<HTMLButtonElement>}
          aria-current={props.current || undefined}
          onClick={onPress}
        >
          {words}
        </button>
      ) : (
        <div {...common} ref={line as RefObject<HTMLDivElement>}>
          {words}
        </div>
      )}
      {acts !== undefined && <div class="ui-row-acts">{acts}</div>}
    </li>
  );
}

function Words({ icon, title, meta, end, level }: RowProps) {
  const Title = level === undefined ? 'span' : (`h${level}` as const);
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span class="ui-row-words">
        <Title class="ui-row-title by-itself">{title}</Title>
        {meta !== undefined && meta !== '' && <span class="ui-row-meta by-itself">{meta}</span>}
      </span>
      {end !== undefined && <span class="ui-row-end by-itself">{end}</span>}
    </>
  );
}
