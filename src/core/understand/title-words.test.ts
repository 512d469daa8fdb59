import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSummary } from './invitation-title.ts';

const context = { names: ['Robin Ash', 'Lena Ortiz', 'Mark Hay'], labels: ['quay-lines', 'tamsin'], text: '' };

/** The role and the firm that a title names, with a line between them. */
function title(text: string, part: Partial<typeof context> = {}): string {
  const { role, employer } = readSummary(text, { ...context, ...part });
  return `${role ?? '-'} | ${employer ?? '-'}`;
}

function same(table: Readonly<Record<string, string>>, part: Partial<typeof context> = {}): void {
  for (const [text, read] of Object.entries(table)) assert.equal(title(text, part), read, text);
}

test('[K6] words before a title are left out only where they stand before it, whatever the case', () => {
  same({
    'RE : Interview: Senior Buyer at Tamsin': 'Senior Buyer | Tamsin',
    'FW: Interview: Senior Buyer at Tamsin': 'Senior Buyer | Tamsin',
    'INTERVIEW: SENIOR BUYER AT TAMSIN': 'SENIOR BUYER | TAMSIN',
    'interview at Tamsin: senior buyer': 'senior buyer | Tamsin',
    'senior buyer INTERVIEW with Tamsin': 'senior buyer | Tamsin',
    'Tamsin: INTERVIEW for senior buyer': 'senior buyer | Tamsin',
    'senior buyer ROLE at Tamsin': 'senior buyer | Tamsin',
    'senior buyer AT Tamsin': 'senior buyer | Tamsin',
    'Interview: Senior Buyer  at   Tamsin': 'Senior Buyer | Tamsin',
    'Interview  with  Tamsin': '- | Tamsin',
    'Care: interview for Senior Buyer': 'Senior Buyer | Care',
    'Re your application': '- | -',
    'Robin Ash FOR Lead Planner at Tamsin': 'Lead Planner | Tamsin',
  });
});

test('[K6] a bracket, the day behind an at sign and the number of a vacancy leave the words around them whole', () => {
  same({
    'Interview: Senior Buyer(Remote)at Tamsin': 'Senior Buyer | Tamsin',
    'Interview: Senior Buyer (Remote) at Tamsin': 'Senior Buyer | Tamsin',
    'Interview: Senior Buyer @ Monday 4 Dec': 'Senior Buyer | -',
    'Interview: Senior Buyer@Thu, 4 Dec': 'Senior Buyer | -',
    'Interview: Senior Buyer @ Dienstag, 4. Dez': 'Senior Buyer | -',
    'Interview: Senior Buyer @ Wednesday': 'Senior Buyer | -',
    'Interview: Senior Buyer @ Fr. 4. Dez': 'Senior Buyer | -',
    'Interview: Senior Buyer @ Disney': 'Senior Buyer | Disney',
    'Interview: Senior Buyer @ Monzo': 'Senior Buyer | Monzo',
    'Interview @ Samsara': '- | Samsara',
    'Interview: Senior Buyer@Tamsin': 'Senior Buyer | Tamsin',
    'Interview: Senior Buyer , Tamsin': 'Senior Buyer | Tamsin',
    'Interview: Senior Buyer @Tamsin': 'Senior Buyer | Tamsin',
    'Interview: Lead Planner | JOB 40417': 'Lead Planner | -',
    'Interview: Lead Planner #40417': 'Lead Planner | -',
    'Interview: Lead Planner - 1048821': 'Lead Planner | -',
    'Interview for Senior Buyer ( Tamsin )': 'Senior Buyer | Tamsin',
    'Interview for Senior Buyer (Remote) (Tamsin)': 'Senior Buyer | Tamsin',
    'Interview for Senior Buyer (Tamsin) (Quay Lines)': 'Senior Buyer | Tamsin',
  });
});

test('[K6] a word that only says that there is a role, or which talk it is, is no role', () => {
  for (const text of [
    'Interview: the role',
    'Interview: Our Position',
    'Interview: a job',
    'Interview for your opening',
    'Interview: Introductory',
    'Interview: intro',
    'Interview: Take-home',
    'Interview: takehome',
    'Case study interview',
    'The next interview',
    'Interview: Stelle',
    'Tamsin role interview',
  ])
    assert.equal(title(text).split(' | ')[0], '-', text);
  same({
    'Interview: Role Designer': 'Role Designer | -',
    'Interview: Senior Role': 'Senior | -',
    'Interview: Grand Opening': 'Grand Opening | -',
    'Interview: Senior  Position': 'Senior | -',
    'Interview: Job Coach at Tamsin': 'Job Coach | Tamsin',
    'Senior Buyer JOB interview at Tamsin': 'Senior Buyer | Tamsin',
    'Planner role in sales interview at Tamsin': 'Planner role in sales | Tamsin',
  });
});

test('[K6] the firm may stand before the talk or behind it, and the word that says what somebody does is the role', () => {
  same({
    'Tamsin interview': '- | Tamsin',
    'Harbour interview': '- | -',
    'Harbour interview with Tamsin': 'Harbour | Tamsin',
    'Ingenieurin interview at Tamsin': 'Ingenieurin | Tamsin',
    'Ingenieur interview': 'Ingenieur | -',
    'Sachbearbeiter interview': 'Sachbearbeiter | -',
    'Sachbearbeiterin interview': 'Sachbearbeiterin | -',
    'Buyer - Tamsin': 'Buyer | Tamsin',
    'Tamsin - Buyer': 'Buyer | Tamsin',
    'Tamsin <> Senior Buyer': 'Senior Buyer | Tamsin',
    'Senior Buyer<>Tamsin': 'Senior Buyer | Tamsin',
    'Tamsin: Senior Buyer: Team Leader': 'Senior Buyer | Tamsin',
    'Tamsin – Quay Lines – Buyer': 'Buyer | Tamsin',
    'Senior Buyer – – Tamsin': 'Senior Buyer | Tamsin',
    'Co-op Buyer – Tamsin': 'Co-op Buyer | Tamsin',
    'Quay-Lines – Buyer': 'Buyer | Quay-Lines',
    'Tamsin – holidays': '- | Tamsin',
    'Coding interview at Lead Forensics': '- | Lead Forensics',
    'Coding interview at Tamsin': '- | Tamsin',
  });
});

test('[K6] behind a comma a firm with its legal form stands whole; a part of a firm or a place is none', () => {
  const open = { labels: [] };
  same({
    'Interview: Senior Buyer, Harbour, Inc': 'Senior Buyer | Harbour, Inc',
    'Interview: Senior Buyer,Tamsin': 'Senior Buyer | Tamsin',
    'Interview: Senior Buyer, Harbour GmbH': 'Senior Buyer | Harbour GmbH',
    'Interview: Senior Buyer, Harbour SA': 'Senior Buyer | Harbour SA',
    'Interview: Senior Buyer, Harbour S.A.': 'Senior Buyer | Harbour S.A',
    'Interview: Senior Buyer, Harbour BV': 'Senior Buyer | Harbour BV',
    'Interview: Senior Buyer, Harbour SEA': 'Senior Buyer, Harbour SEA | -',
  });
  assert.equal(
    title('Interview: Senior Buyer, Bay', { text: 'Come to the Bay' }),
    'Senior Buyer, Bay | -',
    'too short',
  );
  assert.equal(title('Interview: Senior Buyer, Dock', { text: 'Come to the Dock' }), 'Senior Buyer | Dock');
  for (const part of ['Customer Success', 'Machine learning', 'Level 4', 'III', 'Sales/Growth', 'UK'])
    assert.equal(title(`Interview: Senior Buyer, ${part}`, open), `Senior Buyer, ${part} | -`, part);
  for (const firm of ['Datalink', 'Harbour Sales', 'Legalese'])
    assert.equal(title(`Interview: Senior Buyer, ${firm}`, open), `Senior Buyer | ${firm}`, firm);
});

test('[K6] people with a title, and words for a team, are no firm; a firm that only holds such a word is a firm', () => {
  same({
    'Interview with Herr Ortega': '- | -',
    'Interview with Herrn Ortega': '- | -',
    'Interview with mr. Ortega': '- | -',
    'Interview with team': '- | -',
    'Interview with the Team': '- | -',
    'Interview with you': '- | -',
    'Interview at Teamwork': '- | Teamwork',
    'Interview at Steam': '- | Steam',
    'Interview at Big Team': '- | Big Team',
    'Interview at Terminal 5': '- | Terminal 5',
    'Interview at My Termin': '- | My Termin',
    'Interview at Amsmr Ortega': '- | Amsmr Ortega',
    'Vorstellungsgespräch bei den Stadtwerken': '- | Stadtwerken',
    'Vorstellungsgespräch bei Otto der Große': '- | Otto der Große',
  });
});

test('[K6] each way of writing somebody’s name is taken out of a title, with the word that led to it', () => {
  same({
    'Interview with Ash Robin: Lead Planner': 'Lead Planner | -',
    'Interview: Lead Planner – Ash, Robin': 'Lead Planner | -',
    "Robin Ash's interview for Lead Planner": 'Lead Planner | -',
    'ROBIN ASH interview for Lead Planner': 'Lead Planner | -',
    'Interview: Lead Planner, Lena Ortiz & Mark Hay': 'Lead Planner | -',
    'Interview: Lead Planner and Robin Ash': 'Lead Planner | -',
    'Lena Ortiz + Robin Ash – Lead Planner – Tamsin': 'Lead Planner | Tamsin',
    'Robin Ash x Tamsin': '- | Tamsin',
    'Tamsin x Robin Ash': '- | Tamsin',
    'Tamsin / Robin': '- | Tamsin',
    'Robin & Tamsin': '- | Tamsin',
    'Robin Ash and Tamsin': '- | Tamsin',
    'Tamsin and Robin Ash': '- | Tamsin',
    'Tamsin | Robin Ash | Buyer': 'Buyer | Tamsin',
    'Interview: Mark Designer at Tamsin': 'Mark Designer | Tamsin',
    'Interview: Robins Nest Planner at Tamsin': 'Robins Nest Planner | Tamsin',
    'Interview with Robin  Ash: Lead Planner': 'Lead Planner | -',
    'Interview with Lena: Lead Planner': 'Lead Planner | -',
    'Interview with Lena - Lead Planner': 'Lead Planner | -',
    'Interview with Lena – Lead Planner – Tamsin': 'Lead Planner | Tamsin',
    'Gespräch mit Lena: Einkaufsleiter': 'Einkaufsleiter | -',
  });
  const named = (name: string, text: string) => title(text, { names: [name] });
  assert.equal(named('Ada (HR) Holt', 'Ada Holt: Lead Planner'), 'Lead Planner | -');
  assert.equal(named('Ada May Holt', 'Ada Holt: Lead Planner'), 'Lead Planner | -');
  assert.equal(named('Ada May Holt', 'Ada May Holt: Lead Planner'), 'Lead Planner | -');
  assert.equal(named('Ada', 'Ada: Lead Planner'), 'Lead Planner | -');
  assert.equal(named('X', 'X: Lead Planner'), 'Lead Planner | -');
  for (const name of ['Ada Holt (HR)', 'Ada(HR)Holt', 'Ada  Holt', ' Ada Holt', 'Ada May Holt'])
    assert.equal(named(name, 'Interview with Ada Holt'), '- | -', name);
  assert.equal(named('Ada May Holt', 'Interview with Ada H'), '- | -');
  assert.equal(named('A. Holt', 'Interview with A. Holt: Lead Planner'), 'Lead Planner | -');
  assert.equal(named('Ada', 'Interview with Ada: Lead Planner'), 'Lead Planner | -');
  assert.equal(named('Ada Holt', 'Interview with Holt, Ada: Lead Planner'), 'Lead Planner | -');
  for (const name of ['Ada', 'Bo', 'A. Holt'])
    assert.equal(named(name, `${name} <> Tamsin interview`), '- | Tamsin', name);
  assert.equal(named('Ada (HR', 'Interview: Lead Planner at Tamsin'), 'Lead Planner | Tamsin');
  assert.equal(
    named('A. Holt', 'AB Holt interview for Planner'),
    'Planner | AB Holt',
    'a full stop is no other letter',
  );
});

test('[K6] somebody’s name as it may be shortened is neither role nor firm', () => {
  for (const text of [
    'Interview: Robin',
    'Interview at Lena',
    'Interview with Lena O',
    'Interview with Lena O.',
    'Interview: robin ash',
  ])
    assert.equal(title(text), '- | -', text);
  same({
    'Interview with Lena X': '- | Lena X',
    'Interview with Ortiz': '- | Ortiz',
    'Interview: Robin Analyst': 'Robin Analyst | -',
  });
});

test('[K6] a name between a firm and a role leaves both in their places', () => {
  same({
    'Tamsin – Robin Ash for Lead Planner': 'Lead Planner | Tamsin',
    'Tamsin: Robin Ash as the Lead Planner': 'Lead Planner | Tamsin',
    'Tamsin: Robin Ash FOR Lead Planner': 'Lead Planner | Tamsin',
    'Tamsin: Robin Ash FOR Lead Planner — Technical Interview': 'Lead Planner | Tamsin',
    'Interview (Lena O.) Lead Planner': 'Lead Planner | -',
    'Interview: Robin Ash, The Lead Planner': 'Lead Planner | -',
  });
});

test('[K6] a single letter, or a line without end, is neither role nor firm', () => {
  same({
    'Interview: QA at Tamsin': 'QA | Tamsin',
    'Interview: Q at Tamsin': '- | Tamsin',
    'Interview at Q': '- | -',
    'Interview at BP': '- | BP',
  });
  const long = 'very '.repeat(30);
  assert.equal(title(`Interview: ${long}long at Tamsin`), '- | Tamsin');
});
