import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import './stage-marks.css';

type Stage = Output<'job'>['reached'][number];
const stages: readonly Stage[] = ['met', 'first', 'second', 'offer', 'end'];

/** How far a job has come, as five small marks; those who do not see them are told the stages by name. */
export function StageMarks({ reached }: { readonly reached: readonly Stage[] }) {
  const { stages: names, noStage, howFar } = page.job;
  const named = reached.length === 0 ? [noStage] : reached.map((each) => names[each]);
  return (
    <span class="stage-marks" role="img" aria-label={howFar(named)}>
      {stages.map((each) => (
        <span key={each} class={each} title={names[each]} data-reached={reached.includes(each) || undefined} />
      ))}
    </span>
  );
}
