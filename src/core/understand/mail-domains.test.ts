import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainOf, isFreemail, isNamed, nameOfLabel, serviceOf } from './mail-domains.ts';

const nowhere = () => null;

test('[K7] a private mailbox is told by its provider, in whatever country; a firm with such a name in its own is none', () => {
  for (const domain of ['gmail.com', 'yahoo.com', 'yahoo.co.uk', 'hotmail.fr', 'live.com.au', 'gmx.at', 'outlook.de'])
    assert.equal(isFreemail(domain), true, domain);
  for (const domain of ['myyahoo.com', 'yahoo.example', 'gmx.de.example', 'quay.example', 'yahoo.c.uk'])
    assert.equal(isFreemail(domain), false, domain);
});

test('[K7] the domain of an address is what stands behind its sign, in small letters', () => {
  assert.equal(domainOf('Ann@Quay.Example '), 'quay.example');
  assert.equal(domainOf('nobody'), '');
});

test('[K6] rooms and groups of a calendar are known by its own addresses alone', () => {
  for (const domain of ['resource.calendar.google.com', 'group.calendar.google.com', 'calendar.google.com'])
    assert.equal(serviceOf(domain, nowhere), 'room', domain);
  for (const domain of ['calendar.google.com.example', 'mycalendar.google.com', 'google.com'])
    assert.equal(serviceOf(domain, nowhere), null, domain);
});

test('[K7] a firm is named from its domain as people write names', () => {
  assert.equal(nameOfLabel('harbour-freight'), 'Harbour Freight');
  assert.equal(nameOfLabel('-harbour--freight'), 'Harbour Freight');
});

test('[K7] a firm’s name and a domain may be one name without spaces, signs, accents and case', () => {
  for (const [label, firm] of [
    ['quay-lines', 'Quay Lines'],
    ['tamsin-reed', 'Tamsin & Reed'],
    ['tamsinreed', 'Tamsin and Reed'],
    ['tamsinandreed', 'Tamsin Reed'],
    ['mueller', 'MUELLER'],
    ['ecole', 'École'],
    ['bp', 'BP'],
    ['quay', 'Quay Lines'],
    ['quaylines', 'Quay'],
    ['ga', 'GA'],
  ] as const)
    assert.equal(isNamed(label, firm), true, `${label} ${firm}`);
  for (const [label, firm] of [
    ['quay', 'Tamsin'],
    ['x', 'X'],
    ['x', 'Xerxes'],
    ['bp', 'BP Harbour'],
    ['bph', 'BP'],
    ['abc', 'Abcam'],
    ['lines', 'Quay Lines'],
    ['quaylines', 'Lines'],
    ['', ''],
    ['---', '&'],
    ['an', 'Sand'],
    ['cole', 'École'],
  ] as const)
    assert.equal(isNamed(label, firm), false, `${label} ${firm}`);
});
