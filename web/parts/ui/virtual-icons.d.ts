declare module 'virtual:icons' {
  /** The body of each icon of the first screen: paths for a square of 24 units, drawn in the colour of the text. */
  export const icons: Readonly<Record<string, string>>;
}
declare module 'virtual:day-icons' {
  /** The same of those that the list of the day shows besides. */
  export const icons: Readonly<Record<string, string>>;
}
declare module 'virtual:further-icons' {
  /** The same of the icons of all other screens. */
  export const icons: Readonly<Record<string, string>>;
}
