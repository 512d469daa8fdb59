/** The templates that the build made: the first screen in each language, by the language's code. */
export function screens(): Map<string, HTMLTemplateElement> {
  const all = document.querySelectorAll<HTMLTemplateElement>('template[data-language]');
  return new Map([...all].map((each) => [each.dataset.language ?? '', each]));
}
