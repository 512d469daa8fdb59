import type { Page } from 'playwright-core';

/** Letters of a script that is written from right to left, one for each Latin letter; the words mean nothing. */
const letters = 'אבגדהוזחטיכלמנסעפצקרשתםןףך';

/**
 * Puts what is shown into an invented language that is written from right to left, as the page of such a language would be: texts, labels
 * and the direction of the document. Names in `<bdi>` and what the candidate typed stay as they are.
 */
export function inventLanguage(page: Page): Promise<void> {
  return page.evaluate((script) => {
    const put = (text: string): string =>
      text.replace(/[a-z]/gi, (letter) => script[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'x-invented';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('bdi, script, style, [contenteditable]') === null)
        node.nodeValue = put(node.nodeValue ?? '');
    for (const each of document.querySelectorAll('[placeholder], [title], [aria-label]'))
      for (const name of ['placeholder', 'title', 'aria-label']) {
        const text = each.getAttribute(name);
        if (text !== null) each.setAttribute(name, put(text));
      }
  }, letters);
}
