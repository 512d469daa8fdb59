import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { MarkedPlace } from './marked-place.tsx';

interface FindingsProps {
  readonly findings: LetterView['findings'];
  /** The text that they are about. */
  readonly reviewed: string;
  readonly edit: LetterEdit;
  /** Shows a place in the letter. */
  readonly show: (start: number, end: number) => void;
}

const severities = { block: 'Must fix', warn: 'Check this', hint: 'Worth knowing' } as const;

/** What a careful friend would say to the letter, with a repair where there is one. */
export function Findings({ findings, reviewed, edit, show }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-label="To check in this letter">
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.start}-${finding.message}`} data-severity={finding.severity}>
            <strong>{severities[finding.severity]}.</strong> {finding.message}
            <MarkedPlace
              start={finding.start}
              end={finding.end}
              repair={finding.repair ?? null}
              reviewed={reviewed}
              edit={edit}
              show={show}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the letter reads, in a word and its reasons; the number is for whoever asks. */
export function Tone({ tone }: { readonly tone: LetterView['tone'] }) {
  if (tone === null) return null;
  return (
    <details class="tone">
      <summary>{toneWord(tone.score)}</summary>
      <ul>
        {tone.reasons.map((reason) => (
          <li key={reason.text}>
            {reason.speaks === 'for' ? 'Warmer: ' : 'Cooler: '}
            {reason.text}
          </li>
        ))}
      </ul>
      <p class="soft">
        {Math.round(tone.score)} of 100, by a model that learned from people who rated requests and offers. It knows
        words, not your case; where it and you differ, you are right.
      </p>
    </details>
  );
}

function toneWord(score: number): string {
  if (score >= 50) return 'It reads warmly.';
  return score >= 20 ? 'It reads matter-of-factly.' : 'It reads coolly.';
}
