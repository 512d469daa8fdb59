import './loading.css';

interface LoadingProps {
  /** What is said to those who listen: "One moment." */
  readonly label: string;
  /** As many lines as will probably come. */
  readonly rows?: number | undefined;
}

/**
 * Where rows will stand, before they are there. It shows only after a moment: what comes at once does not flicker.
 *
 * @example {page === null ? <Loading label={words.oneMoment} rows={8} /> : <List page={page} />}
 */
export function Loading({ label, rows = 5 }: LoadingProps) {
  return (
    <div class="ui-loading" role="status">
      <span class="unseen">{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} class="ui-loading-row" aria-hidden="true" />
      ))}
    </div>
  );
}
