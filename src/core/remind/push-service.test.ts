import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPushService } from './push-service.ts';

test('given the address of a notice, only a name on the internet at the usual port is a push service', () => {
  for (const service of [
    'https://push.example.org/send/a:b-c_d',
    'https://push.example.org:443/send',
    'https://wns2-par02p.notify.example.com/w/?token=x%3d',
    'https://updates.push.services.example.com./wpush/v2/x',
  ])
    assert.ok(isPushService(service), service);
  for (const other of [
    'http://push.example.org/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://LOCALHOST../',
    'https://nas.Home.arpa/',
    'https://127.0.0.1.names.example/',
    'https://push.example.org:8443/',
    'https://:x@push.example.org/',
    'no address',
  ])
    assert.ok(!isPushService(other), other);
});
