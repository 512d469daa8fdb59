import type { ComponentChildren } from 'preact';
import './notice.css';
import type { Tone } from './chip.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

interface NoticeProps {
  readonly children: ComponentChildren;
  readonly tone?: Tone | undefined;
  /** What can be done about it. */
  readonly acts?: ComponentChildren;
  /** `status`: read out when there is a pause. `alert`: at once, for what was refused. Without it, it is a part of the page. */
  readonly live?: 'status' | 'alert' | undefined;
}

const icons: Readonly<Record<Tone, IconName | null>> = {
  plain: null,
  urgent: 'triangle-alert',
  waiting: 'clock',
  done: 'check',
};

/**
 * A word about this screen, where it belongs: what was refused, what is missing, what changed meanwhile. What was just done is said by `say` and
 * `sayUndo` instead.
 *
 * @example <Notice tone="waiting" acts={<Button onPress={load}>{words.load}</Button>}>{words.changedMeanwhile}</Notice>
 */
export function Notice({ children, tone = 'plain', acts, live }: NoticeProps) {
  const icon = icons[tone];
  return (
    <div class="ui-notice" data-tone={tone} role={live}>
      <div class="ui-notice-words">
        {icon !== null && <Icon name={icon} />}
        <div>{children}</div>
      </div>
      {acts !== undefined && <div class="ui-notice-acts">{acts}</div>}
    </div>
  );
}
