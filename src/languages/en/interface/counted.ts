const rules = new Intl.PluralRules('en');

/** A number with its noun: "1 note", "2 notes". */
export function counted(count: number, forms: { readonly one: string; readonly other: string }): string {
  return `${count} ${rules.select(count) === 'one' ? forms.one : forms.other}`;
}
