/** What was noted of one person in a debrief, as any edition kept it. */
interface Remarked {
  readonly remark?: string | undefined;
  readonly remarks?: string | undefined;
  readonly callback?: string | undefined;
}

/** The remark on a person; of an earlier edition both of its fields, the one for letters first, on lines of their own. */
export function remarkOf({ remark, remarks = '', callback = '' }: Remarked): string {
  if (remark !== undefined) return remark;
  return [...new Set([callback, remarks])].filter((each) => each !== '').join('\n');
}
