import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../adapters/text/sites.ts';
import { readSummary } from './invitation-title.ts';

const context = {
  names: ['Robin Ash', 'Lena Ortiz', 'Mark Hay'],
  labels: ['quay-lines', 'tamsin'],
  text: '',
};

test('[K6] given a title with the candidate’s or an interviewer’s name, the name is neither role nor firm', () => {
  const table: [string, string | null, string | null][] = [
    ['Interview - Robin Ash - Lead Planner, Quay Lines', 'Lead Planner', 'Quay Lines'],
    ['Interview: Robin Ash for Lead Planner', 'Lead Planner', null],
    ['Robin Ash <> Tamsin', null, 'Tamsin'],
    ['Robin Ash for Lead Planner at Tamsin', 'Lead Planner', 'Tamsin'],
    ['Interview with Robin Ash', null, null],
    ['Interview with Lena Ortiz and Mark Hay - Lead Planner', 'Lead Planner', null],
    ['Robin / Lena - intro chat', null, null],
    ['Robin Ash | Lead Planner | 2nd Interview', 'Lead Planner', null],
    ['1st stage interview: Robin Ash, Lead Planner', 'Lead Planner', null],
    ['Interview (Robin Ash) Lead Planner', 'Lead Planner', null],
    ['Ash, Robin - Final Interview - Tamsin', null, 'Tamsin'],
    ['Zoom call with Lena', null, null],
  ];
  for (const [title, role, employer] of table) assert.deepEqual(readSummary(title, context), { role, employer }, title);
});

test('[K6] given a title in another order or with a bracket, role and firm keep their places', () => {
  const table: [string, string | null, string | null][] = [
    ['Interview - Quay Lines - Senior Buyer', 'Senior Buyer', 'Quay Lines'],
    ['Tamsin interview', null, 'Tamsin'],
    ['Senior Buyer (m/f/d) interview @ Tamsin', 'Senior Buyer', 'Tamsin'],
    ['Interview for Senior Buyer (Tamsin)', 'Senior Buyer', 'Tamsin'],
    ['Interview: Engineering Manager, Payments', 'Engineering Manager, Payments', null],
    ['Phone screen: Senior Buyer at Tamsin', 'Senior Buyer', 'Tamsin'],
    ['Vorstellungsgespräch: Einkaufsleiter bei Tamsin', 'Einkaufsleiter', 'Tamsin'],
    ['Hiring Manager interview', null, null],
    ['Senior Buyer Interview with Tamsin', 'Senior Buyer', 'Tamsin'],
  ];
  for (const [title, role, employer] of table) assert.deepEqual(readSummary(title, context), { role, employer }, title);
});

test('[K7] given a domain of any country, the firm is what was registered, by the public suffix list', () => {
  const table: [string, string | null][] = [
    ['acme.it', 'acme'],
    ['zeta.it', 'zeta'],
    ['acme.com.au', 'acme'],
    ['mail.eu.acme.co.uk', 'acme'],
    ['acme.uk.com', 'acme'],
    ['acme.co.jp', 'acme'],
    ['acme.example', 'acme'],
    ['10.0.0.1', null],
    ['localhost', null],
    ['acme.onmicrosoft.com', 'acme'],
    ['acme.mail.onmicrosoft.com', 'acme'],
  ];
  for (const [domain, label] of table) assert.equal(siteOf(domain)?.label ?? null, label, domain);
});

test('[K6] given a title of a system of applications, its numbers, its words and who is greeted in it are no role and no firm', () => {
  const table: [string, string | null, string | null][] = [
    ['Tamsin: Robin Ash for Lead Planner — Technical Interview', 'Lead Planner', 'Tamsin'],
    ['Tamsin | Robin Ash for Senior Buyer - Panel Interview', 'Senior Buyer', 'Tamsin'],
    ['Interview for R-40417 Lead Planner (Open)', 'Lead Planner', null],
    ['Interview: Lead Planner - REQ-2231', 'Lead Planner', null],
    ['Interview: 1048821 Lead Planner', 'Lead Planner', null],
    ['Chat about the role', null, null],
    ['Interview for the position at Tamsin', null, 'Tamsin'],
    ['Interview: Analyst 2', 'Analyst 2', null],
    ['Vorstellungsgespräch: Einkaufsleiter bei der Tamsin & Söhne GmbH', 'Einkaufsleiter', 'Tamsin & Söhne GmbH'],
    ['Einladung zum Kennenlerngespräch – Frau Ortiz / Robin Ash', null, null],
  ];
  for (const [title, role, employer] of table) assert.deepEqual(readSummary(title, context), { role, employer }, title);
});

test('[RU8] given a title of thousands of signs, it names nothing and is not searched', () => {
  const title = `Interview: Data Engineer at Northwind ${'- ('.repeat(5000)}`;
  assert.deepEqual(readSummary(title), { role: null, employer: null });
  assert.deepEqual(readSummary('Interview: Data Engineer at Northwind'), {
    role: 'Data Engineer',
    employer: 'Northwind',
  });
});
