import { page } from '../../state/words.ts';
import './verdict.css';

interface BeamProps {
  readonly balance: number;
  /** Its ends are named where no heading names them. */
  readonly named?: boolean;
}

/** A beam with a mark: it stands towards the end where more speaks. What it shows is said beside it. */
export function Beam({ balance, named = false }: BeamProps) {
  return (
    <div aria-hidden="true">
      <div class="fit-beam">
        <span style={{ insetInlineStart: `${50 - balance * 50}%` }} />
      </div>
      {named && (
        <div class="fit-beam-ends">
          <span>{page.fit.sides.pro}</span>
          <span>{page.fit.sides.con}</span>
        </div>
      )}
    </div>
  );
}
