import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import './brief-pages.css';

type Brief = Output<'brief'>;

/** The brief on paper, two pages at most, A4 or Letter by region; each line shows where it comes from. Not to be seen on the screen. */
export function BriefPages({ brief }: { readonly brief: Brief }) {
  return (
    <article class="brief-paper" data-paper={brief.paper} aria-hidden="true">
      <header>
        <p class="brief-paper-title">{brief.title}</p>
        <p>{brief.when}</p>
      </header>
      {brief.sections.map(({ part, heading, lines, left }) => (
        <section key={part}>
          <p class="brief-paper-head">{heading}</p>
          <ul>
            {lines.map(({ lead, text, more, source, entryId }) => (
              <li key={`${entryId}${lead}${text}`}>
                {lead !== null && (
                  <>
                    <b>{lead}</b>
                    {text !== '' && ': '}
                  </>
                )}
                {text}
                {more !== null && more !== '' && <span> {more}</span>} <cite>{source}</cite>
              </li>
            ))}
          </ul>
          {left > 0 && <p>{page.prepare.moreLines(left)}</p>}
        </section>
      ))}
    </article>
  );
}
