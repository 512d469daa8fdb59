import './verdict.css';

/** A beam with a mark: it stands towards the end where more speaks for it. What it shows is said beside it. */
export function Beam({ balance }: { readonly balance: number }) {
  return (
    <span class="fit-beam" aria-hidden="true">
      <span style={{ insetInlineStart: `${50 - balance * 50}%` }} />
    </span>
  );
}
