import { useLayoutEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { Screen } from '../parts/common/screen.tsx';
import { WithSections } from '../parts/settings/with-sections.tsx';
import { Row, Rows } from '../parts/ui/row.tsx';
import { here } from '../state/address.ts';
import { front, seldom } from '../state/settings-sections.ts';
import { page } from '../state/words.ts';

const all = [...front, ...seldom];

/** Where the parts of an earlier edition, which were places on one long page, are now. */
const moved: Readonly<Record<string, string>> = {
  copies: '/settings/backup',
  'own-letters': '/you/letters',
  phrases: '/you/phrases',
  voice: '/you/voice',
};

/** The list of what can be set; each section has a screen of its own. */
export function Settings() {
  const { params } = useRoute();
  const { route } = useLocation();
  const asked = here().hash.slice(1);
  const goesOn = moved[asked] ?? (all.some(([id]) => id === asked) ? `/settings/${asked}` : null);
  useLayoutEffect(() => {
    if (goesOn !== null) route(goesOn, true);
  }, [goesOn]);
  const words = page.settings;
  const found = all.find(([id]) => id === params.section);
  if (found === undefined)
    return (
      <Screen title={words.title} width="list">
        <p class="soft">{words.lead}</p>
        {(
          [
            [words.front, front],
            [words.rest, seldom],
          ] as const
        ).map(([name, sections]) => (
          <section key={name}>
            <h2>{name}</h2>
            <Rows>
              {sections.map(([id, icon]) => (
                <Row
                  key={id}
                  icon={icon}
                  title={words.sections[id].name}
                  meta={words.sections[id].about}
                  href={`/settings/${id}`}
                />
              ))}
            </Rows>
          </section>
        ))}
      </Screen>
    );
  const [id, , Part] = found;
  return (
    <Screen key={id} title={words.sections[id].name} above={<a href="/settings">{words.title}</a>} width="whole">
      <WithSections
        label={words.title}
        current={`/settings/${id}`}
        sections={all.map(([each]) => ({ href: `/settings/${each}`, name: words.sections[each].name }))}
      >
        <Part />
      </WithSections>
    </Screen>
  );
}
