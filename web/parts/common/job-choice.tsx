interface JobChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly jobs: readonly { readonly id: string; readonly title: string }[];
  readonly value: string;
  readonly onChange: (job: string) => void;
}

/** One of the jobs. */
export function JobChoice({ id, label, jobs, value, onChange }: JobChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">Choose</option>
        {jobs.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
    </div>
  );
}
