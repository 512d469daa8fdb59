import { useEffect } from 'preact/hooks';
import { Screen } from '../parts/common/screen.tsx';
import { Backup } from '../parts/settings/backup.tsx';
import { Calendar } from '../parts/settings/calendar.tsx';
import { Devices } from '../parts/settings/devices.tsx';
import { Forget } from '../parts/settings/forget.tsx';
import { HowOften } from '../parts/settings/how-often.tsx';
import { Mailbox } from '../parts/settings/mailbox.tsx';
import { Model } from '../parts/settings/model.tsx';
import { OwnLetters, OwnPhrases } from '../parts/settings/own-words.tsx';
import { Privacy } from '../parts/settings/privacy.tsx';
import { Profile } from '../parts/settings/profile.tsx';
import { Reminders } from '../parts/settings/reminders.tsx';
import { Voice } from '../parts/settings/voice.tsx';

/** Parts that have another name in their address than on the screen. */
const called: Readonly<Record<string, string>> = { '/you/letters': 'own-letters', '/settings/backup': 'copies' };

/** The part of the settings that an address asks for: its own, or that of an earlier edition behind a #. */
function sectionOf({ pathname, hash }: Location): string {
  return hash.slice(1) || (called[pathname] ?? /^\/(?:settings|you)\/([\w-]+)$/.exec(pathname)?.[1] ?? '');
}

/** What is known of the person, their mailbox, how often to ask and why, copies, and what stays private. */
export function Settings() {
  useEffect(() => {
    // A link to one part of the page: the parts come with their content, so the place is gone to once they stand.
    const part = sectionOf(location);
    if (part === '') return;
    const go = setTimeout(() => document.getElementById(part)?.scrollIntoView(), 300);
    return () => clearTimeout(go);
  }, []);
  return (
    <Screen title="Settings">
      <p class="lead">Nothing here needs to be filled in. Each part says what it is for.</p>
      <Profile />
      <Voice />
      <OwnLetters />
      <OwnPhrases />
      <Mailbox />
      <Reminders />
      <Calendar />
      <HowOften />
      <Model />
      <Devices />
      <Backup />
      <Forget />
      <Privacy />
    </Screen>
  );
}
