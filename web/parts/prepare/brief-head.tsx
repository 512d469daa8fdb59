import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { type FitView, noteFit } from '../../state/fit.ts';
import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { LineField } from '../fit/line-field.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import './brief-head.css';

type Brief = Output<'brief'>;

/** What is needed at the hour itself: when, where, how to join, how to get there. */
export function BriefHead({ brief, fit }: { readonly brief: Brief; readonly fit: FitView }) {
  const words = page.prepare;
  const { route } = useLocation();
  const saveRoute = (text: string) => noteFit(fit.id, { route: { interview: brief.interviewId, text } });
  return (
    <section class="brief-head" aria-label={words.whenAndWhere}>
      <div>
        {fit.ahead.length > 1 && (
          <Select
            label={words.whichInterview}
            quiet
            value={brief.interviewId}
            options={fit.ahead.map(({ id, when }) => ({ value: id, label: when }))}
            onChange={(id) => route(`/job/${fit.id}/prepare?interview=${id}`, true)}
          />
        )}
        <p class="brief-when">{brief.when}</p>
        {!brief.planned && fit.live && (
          <p>
            <a href={`/add/interview/${fit.id}`}>{words.addInterview}</a>
          </p>
        )}
        {brief.place !== null && brief.place !== brief.link && (
          <p class="brief-where">
            <Icon name="briefcase" />
            <bdi>{brief.place}</bdi>
          </p>
        )}
        {brief.link !== null && (
          <p class="brief-where">
            <Icon name="video" />
            <a href={brief.link} rel="noreferrer noopener" target="_blank">
              {words.joinCall}
            </a>
            <bdi class="soft">{brief.link}</bdi>
          </p>
        )}
        {brief.planned && fit.live && (
          <LineField
            label={words.gettingThere}
            placeholder={words.gettingThereHint}
            look="soft"
            value={brief.route ?? ''}
            save={saveRoute}
            mayBeEmpty
            most={20_000}
            keptAs={`route-${brief.interviewId}`}
          />
        )}
      </div>
      <div class="acts">
        <Button kind="main" icon="file-text" onPress={() => print()}>
          {words.print}
        </Button>
        <Button href="#rehearse">{words.rehearse}</Button>
        <Menu
          label={words.moreWays}
          items={[{ label: words.saveAsPage, onChoose: () => saveFile('brief.html', brief.html, 'text/html') }]}
        />
      </div>
    </section>
  );
}
