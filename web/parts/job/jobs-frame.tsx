import type { ComponentChildren } from 'preact';
import { page } from '../../state/words.ts';
import { Screen } from '../common/screen.tsx';
import { Tabs } from '../ui/tabs.tsx';

interface JobsFrameProps {
  readonly view: 'table' | 'board' | 'numbers';
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

const paths = { table: '/jobs', board: '/jobs/board', numbers: '/jobs/numbers' } as const;

/** The screen of all jobs with its three views, which stay where they are. */
export function JobsFrame({ view, busy = false, children }: JobsFrameProps) {
  const words = page.jobs;
  const tab = {
    table: words.title,
    board: `${words.board} · ${words.title}`,
    numbers: `${words.numbersTab} · ${words.title}`,
  };
  return (
    <Screen title={words.title} tab={tab[view]} busy={busy} width="whole">
      <Tabs
        label={words.views}
        current={paths[view]}
        tabs={[
          { href: paths.table, label: words.table },
          { href: paths.board, label: words.board },
          { href: paths.numbers, label: words.numbersTab },
        ]}
      />
      {children}
    </Screen>
  );
}
