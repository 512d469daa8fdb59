declare module 'virtual:icons' {
  /** The body of each icon that `icon-names.ts` names: paths for a square of 24 units, drawn in the colour of the text. */
  export const icons: Readonly<Record<string, string>>;
}
