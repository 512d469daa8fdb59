import type { ComponentChildren } from 'preact';
import type { Output } from '../../../src/contract/registry.ts';
import type { FitView } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Questions } from '../fit/questions.tsx';
import { Fold } from '../ui/fold.tsx';
import './brief-parts.css';
import { Research } from './research.tsx';

type Brief = Output<'brief'>;
type Section = Brief['sections'][number];
type Line = Section['lines'][number];

/** Three parts in full: what to say, who will be there, what to ask. All else is at hand below them. */
export function BriefParts({ brief, fit }: { readonly brief: Brief; readonly fit: FitView }) {
  const words = page.prepare;
  const of = (part: string) => brief.sections.find((each) => each.part === part);
  const say = of('say');
  const who = of('who');
  const rest = ['examples', 'weak', 'put-right', 'said', 'excel'].flatMap((part) => of(part) ?? []);
  return (
    <>
      <div class="brief-parts">
        <Part id="say" title={say?.heading ?? words.toSay}>
          {say === undefined ? (
            <p class="hint">
              {words.nothingToSay} <a href={`/job/${fit.id}/fit#fit-excel`}>{words.toExcel}</a>
            </p>
          ) : (
            <ol class="brief-say">
              {say.lines.map((line) => (
                <li key={`${line.entryId}${line.text}`}>
                  <p>
                    {line.text}
                    {line.more !== null && line.more !== '' && ` ${line.more}`}
                  </p>
                  <p>
                    {line.lead} <cite>{line.source}</cite>
                  </p>
                </li>
              ))}
            </ol>
          )}
        </Part>
        <Part id="who" title={who?.heading ?? words.who}>
          {who === undefined ? (
            <p class="hint">
              {words.nobodyKnown} <a href={`/job/${fit.id}`}>{words.toOverview}</a>
            </p>
          ) : (
            <dl class="brief-who">
              {byLead(who.lines).map(({ lead, lines }) => (
                <div key={lead}>
                  <dt>
                    <bdi>{lead}</bdi>
                  </dt>
                  {lines.map((line) => (
                    <dd key={`${line.entryId}${line.text}`}>
                      <Words line={{ ...line, lead: null }} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </Part>
        <Part id="ask" title={words.toAsk}>
          <Questions fit={fit} />
        </Part>
      </div>
      <section aria-labelledby="brief-rest">
        <h2 id="brief-rest">{words.atHand}</h2>
        {rest.map(({ part, heading, lines, left }) => (
          <Fold key={part} label={heading} count={lines.length + left}>
            <ul class="brief-lines">
              {lines.map((line) => (
                <li key={`${line.entryId}${line.lead}${line.text}`}>
                  <Words line={line} />
                </li>
              ))}
            </ul>
            {left > 0 && <p class="hint">{words.notPrinted(left)}</p>}
          </Fold>
        ))}
        <Research fit={fit} />
      </section>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`brief-${id}`}>
      <h2 id={`brief-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

function Words({ line }: { readonly line: Line }) {
  return (
    <>
      {line.lead !== null && (
        <>
          <b>{line.lead}</b>
          {line.text !== '' && ': '}
        </>
      )}
      {line.text}
      {line.more !== null && line.more !== '' && <span class="soft"> {line.more}</span>} <cite>{line.source}</cite>
    </>
  );
}

/** The lines of each person together. */
function byLead(lines: readonly Line[]): { lead: string; lines: Line[] }[] {
  const plain = (lead: string | null) => (lead ?? '').replace(/ \([^()]*\)$/, '');
  const groups = Map.groupBy(lines, (each) => plain(each.lead));
  return [...groups.values()].map((each) => ({ lead: each[0]?.lead ?? '', lines: each }));
}
