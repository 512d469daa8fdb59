import type { Output } from '../../../src/contract/registry.ts';

type Brief = Output<'brief'>;

/** The brief as it is printed, two pages at most; each line shows where it comes from. */
export function BriefPages({ brief }: { readonly brief: Brief }) {
  return (
    <article class="brief" aria-label="The pages">
      <header>
        <p class="brief-title">{brief.title}</p>
        <p class="soft">{brief.when}</p>
      </header>
      {brief.sections.length === 0 && (
        <p>Nothing is noted yet. What happened in an interview, or what they ask for, is a good beginning.</p>
      )}
      {brief.sections.map(({ part, heading, lines, left }) => (
        <section key={part}>
          <h2>{heading}</h2>
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
                {more !== null && more !== '' && <span class="more"> {more}</span>} <cite>{source}</cite>
              </li>
            ))}
          </ul>
          {left > 0 && (
            <p class="soft">{left === 1 ? 'One more line is in Persevere.' : `${left} more lines are in Persevere.`}</p>
          )}
        </section>
      ))}
    </article>
  );
}
