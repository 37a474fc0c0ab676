import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { test } from 'node:test';
import { isPublicAddress, lookupPublic, objectionTo } from '#cli/outside-links/public-address.ts';

test('an address of the own machine, a local network or a metadata service is not public', () => {
  for (const address of ['127.0.0.1', '127.8.9.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'localhost', '']) {
    assert.ok(!isPublicAddress(address), address);
  }
});

test('other addresses are public', () => {
  for (const address of ['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111']) assert.ok(isPublicAddress(address), address);
});

test('letters alone are reason enough to refuse an address', () => {
  const objections = ['file:///etc/passwd', 'ftp://a.example/', 'https://user:word@a.example/', 'https://a.example:8443/', 'http://127.0.0.1/', 'http://[::1]/', 'http://2130706433/', 'http://0x7f.1/'].map((address) => objectionTo(new URL(address)));
  assert.deepEqual(objections, ['it begins with file:', 'it begins with ftp:', 'it holds a user name', 'it names the port 8443', ...Array.from({ length: 4 }, () => 'it leads to a private network')]);
  assert.equal(objectionTo(new URL('https://a.example:443/b?c#d')), undefined);
});

test('a name that resolves to the own machine is refused when it is resolved', async () => {
  for (const all of [true, false]) {
    const error = await new Promise((done) => lookupPublic('localhost', { all }, (failure: NodeJS.ErrnoException | null, _found: string | LookupAddress[]) => done(failure)));
    assert.ok(error instanceof Error && 'code' in error && error.code === 'EPRIVATE');
  }
});
