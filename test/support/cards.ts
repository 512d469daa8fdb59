import type { Page } from 'playwright-core';
import { write } from './browser.ts';

/** The cards of "What happened?", by the names of their dots. */
export const cards = {
  who: 'Who was it with?',
  said: 'What did they say?',
  mine: 'Forgotten or promised?',
  answer: 'When do they answer?',
  want: 'Do you want it?',
} as const;

type Card = keyof typeof cards;

/** Goes to a card by its dot; at the desk all of them stand there, and their names beside them. */
export async function goToCard(page: Page, card: Card): Promise<void> {
  await page.getByRole('button', { name: cards[card], exact: true }).click();
  await page.getByRole('heading', { name: cards[card], level: 2 }).waitFor();
}

/** Writes into a field of a card. */
export async function writeOn(page: Page, card: Card, label: string, text: string): Promise<void> {
  await goToCard(page, card);
  await write(page, label, text);
}

/** Notes what somebody said: it stands under their name. */
export async function writeSaid(page: Page, name: string, text: string): Promise<void> {
  await goToCard(page, 'said');
  await page.getByRole('group', { name, exact: true }).getByLabel('What they said', { exact: true }).fill(text);
}

/** Writes a line that stands in the letter to them as it is typed. */
export async function writeSay(page: Page, name: string, text: string): Promise<void> {
  await goToCard(page, 'said');
  const theirs = page.getByRole('group', { name, exact: true });
  await theirs.getByRole('button', { name: 'Add a line for your letter to them' }).click();
  await theirs.getByLabel('Say this to them', { exact: true }).fill(text);
}
