import type { LetterEdit, LetterView } from '../state/use-letter.ts';

const severities = { block: 'Must fix', warn: 'Check this', hint: 'Worth knowing' } as const;

/** What a careful friend would say to the letter, with a repair where there is one. */
export function Findings({ findings, edit }: { readonly findings: LetterView['findings']; readonly edit: LetterEdit }) {
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-label="To check in this letter">
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.start}-${finding.message}`} data-severity={finding.severity}>
            <strong>{severities[finding.severity]}.</strong> {finding.message}
            <span class="acts">
              {finding.end > finding.start && (
                <button type="button" class="quiet" onClick={() => show(finding.start, finding.end)}>
                  Show where
                </button>
              )}
              {finding.repair !== undefined && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    const text = edit.text.value;
                    edit.change({ text: text.slice(0, finding.start) + finding.repair + text.slice(finding.end) });
                  }}
                >
                  Put “{finding.repair}”
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Marks the place in the letter. */
function show(start: number, end: number): void {
  const area = document.querySelector<HTMLTextAreaElement>('.paper textarea');
  area?.focus();
  area?.setSelectionRange(start, end);
}
