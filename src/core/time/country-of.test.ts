import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOfAddress, countryOfLanguages, countryOfNumber } from './country-of.ts';
import { countryOfZone } from './zone-countries.ts';

test('[PL30] a number with its calling code tells the country, a local number and a shared code do not', () => {
  const told: [string | null, string | null][] = [
    ['+44 113 496 0123', 'GB'],
    ['0044 (0)113 496 0123', 'GB'],
    ['+44 1534 700000', 'JE'],
    ['+49 30 901820', 'DE'],
    ['+353 1 555 0100', 'IE'],
    ['+7 495 555 0100', 'RU'],
    ['+7 771 555 0100', 'KZ'],
    ['+1 212 555 0100', null],
    ['0113 496 0123', null],
    ['07700 900123', null],
    ['+44', null],
    ['', null],
    [null, null],
  ];
  for (const [number, country] of told) assert.equal(countryOfNumber(number), country, `${number}`);
});

test('[PL30] the ending of an address tells the country, unless it is sold all over the world', () => {
  const told: [string | null, string | null][] = [
    ['ines@example.co.uk', 'GB'],
    ['ines@mail.example.de', 'DE'],
    ['ines@example.fr', 'FR'],
    ['ines@example.com', null],
    ['ines@example.io', null],
    ['ines@example.ai', null],
    ['ines@example.co', null],
    ['ines@example.eu', null],
    [null, null],
  ];
  for (const [address, country] of told) assert.equal(countryOfAddress(address), country, `${address}`);
});

test('[PL30] a zone tells its country under its old and its new name, UTC tells none', () => {
  const told: [string | null, string | null][] = [
    ['Europe/London', 'GB'],
    ['Europe/Berlin', 'DE'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Kyiv', 'UA'],
    ['America/New_York', 'US'],
    ['UTC', null],
    ['Etc/GMT', null],
    [null, null],
  ];
  for (const [zone, country] of told) assert.equal(countryOfZone(zone), country, `${zone}`);
});

test('[PL30] the first language with a region tells the country', () => {
  assert.equal(countryOfLanguages(['en', 'en-GB', 'de-DE']), 'GB');
  assert.equal(countryOfLanguages(['zh-Hant-TW']), 'TW');
  assert.equal(countryOfLanguages(['en']), null);
  assert.equal(countryOfLanguages([]), null);
});
