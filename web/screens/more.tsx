import { Screen } from '../parts/common/screen.tsx';
import { Icon } from '../parts/ui/icon.tsx';
import type { IconName } from '../parts/ui/icon-names.ts';

interface Line {
  readonly path: string;
  readonly icon: IconName;
  readonly name: string;
  readonly about: string;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul class="links">
      {lines.map(({ path, icon, name, about }) => (
        <li key={path}>
          <a href={path}>
            <Icon name={icon} />
            <span>
              <b>{name}</b>
              <small>{about}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is about the candidate and no single job. */
export function You() {
  return (
    <Screen title="You">
      <Lines
        lines={[
          {
            path: '/examples',
            icon: 'briefcase',
            name: 'Your examples',
            about: 'What you have done, from your résumé or typed, for letters and interviews',
          },
          {
            path: '/compare',
            icon: 'check',
            name: 'What matters to you',
            about: 'What counts for you in a job, and how your jobs do by it',
          },
          {
            path: '/settings#voice',
            icon: 'pen-line',
            name: 'How you write',
            about: 'How your letters begin and end, and how long they are',
          },
          {
            path: '/settings#own-letters',
            icon: 'mail',
            name: 'Letters of your own',
            about: 'Your words, used where they fit',
          },
          {
            path: '/settings#you',
            icon: 'user',
            name: 'Your name and where you live',
            about: 'Your address, your holidays, whether you phone',
          },
          {
            path: '/proof',
            icon: 'file-text',
            name: 'Applications and interviews',
            about: 'A list for the job centre, as a table or on paper',
          },
        ]}
      />
    </Screen>
  );
}

/** On the phone: the places that the bar has no room for. */
export function More() {
  return (
    <Screen title="More">
      <Lines
        lines={[
          { path: '/people', icon: 'users', name: 'People', about: 'Everybody you know from your search' },
          { path: '/letters', icon: 'mail', name: 'Letters', about: 'On their way, gone, or in need of you' },
          { path: '/you', icon: 'user', name: 'You', about: 'Your examples, what matters to you, how you write' },
          {
            path: '/worked',
            icon: 'clock',
            name: 'What worked',
            about: 'How long firms took, and which letters were answered',
          },
          { path: '/settings', icon: 'settings', name: 'Settings', about: 'Mailbox, reminders, devices, copies' },
        ]}
      />
    </Screen>
  );
}
