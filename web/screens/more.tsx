import type { ComponentType } from 'preact';
import { useRoute } from 'preact-iso/router';
import { Screen } from '../parts/common/screen.tsx';
import { OwnLetters, OwnPhrases } from '../parts/settings/own-words.tsx';
import { Voice } from '../parts/settings/voice.tsx';
import { WithSections } from '../parts/settings/with-sections.tsx';
import type { IconName } from '../parts/ui/icon-names.ts';
import { Row, Rows } from '../parts/ui/row.tsx';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

interface Line {
  readonly path: string;
  readonly icon: IconName;
  readonly name: string;
  readonly about: string;
  readonly count?: number | undefined;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Rows>
      {lines.map(({ path, icon, name, about, count }) => (
        <Row
          key={path}
          icon={icon}
          title={name}
          meta={about}
          href={path}
          end={count === undefined ? undefined : count}
        />
      ))}
    </Rows>
  );
}

/** What is about the candidate and no single job. */
export function You() {
  const words = page.you;
  const { value: letters } = useLoad('own-letters', {});
  const { value: phrases } = useLoad('phrases', {});
  return (
    <Screen title={words.title} width="list">
      <Lines
        lines={[
          { path: '/you/examples', icon: 'briefcase', ...words.examples },
          { path: '/compare', icon: 'check', ...words.matters },
          { path: '/you/voice', icon: 'pen-line', ...words.voice },
          { path: '/you/letters', icon: 'mail', ...words.letters, count: letters?.letters.length },
          { path: '/you/phrases', icon: 'message-square', ...words.phrases, count: phrases?.phrases.length },
          { path: '/settings/you', icon: 'user', ...words.profile },
          { path: '/jobs/numbers/proof', icon: 'file-text', ...words.proof },
        ]}
      />
    </Screen>
  );
}

/** How letters are written for this candidate: each part a screen of its own. */
export function YourWords() {
  const { path } = useRoute();
  const { you, settings } = page;
  const parts: readonly (readonly [string, string, ComponentType])[] = [
    ['/you/voice', settings.voice.title, Voice],
    ['/you/letters', settings.ownLetters.title, OwnLetters],
    ['/you/phrases', settings.phrases.title, OwnPhrases],
  ];
  const [at, title, Part] = parts.find(([each]) => path.startsWith(each)) ?? [
    '/you/voice',
    settings.voice.title,
    Voice,
  ];
  return (
    <Screen key={at} title={title} above={<a href="/you">{you.title}</a>} width="whole">
      <WithSections label={you.title} current={at} sections={parts.map(([href, name]) => ({ href, name }))}>
        <Part />
      </WithSections>
    </Screen>
  );
}

/** On the phone: the places that the bar has no room for. */
export function More() {
  const words = page.you;
  return (
    <Screen title={words.more} width="list">
      <Lines
        lines={[
          { path: '/people', icon: 'users', ...words.people },
          { path: '/letters', icon: 'mail', ...words.allLetters },
          { path: '/you', icon: 'user', ...words.you },
          { path: '/jobs/numbers', icon: 'clock', ...words.numbers },
          { path: '/settings', icon: 'settings', ...words.settings },
        ]}
      />
    </Screen>
  );
}
