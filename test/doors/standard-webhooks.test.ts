// The test vector published with Standard Webhooks holds in both directions: for what is signed here, and for what is verified here.
import { afterEach, expect, it, vi } from 'vitest';
import { genericWebhook } from '../../src/doors/webhooks/generic.js';
import { signatures } from '../../src/doors/webhooks/outgoing.js';
import { openRecords } from '../../src/records/records.js';
import { smallService } from '../support/small-service.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const SECONDS = 1614265330;
const BODY = '{"test": 2432232314}';
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

afterEach(() => vi.useRealTimers());

it('is what is sent', () => {
  expect(signatures([SECRET], ID, new Date(SECONDS * 1000), BODY)).toBe(SIGNATURE);
});

it.each([
  ['as published', SIGNATURE, BODY, 400],
  ['beside the signature of another key', `v1,${'A'.repeat(43)}= ${SIGNATURE}`, BODY, 400],
  ['over another body', SIGNATURE, `${BODY} `, 401],
])('is taken %s', async (_what, signature, body, status) => {
  vi.useFakeTimers({ now: SECONDS * 1000, toFake: ['Date'] });
  const mount = genericWebhook(smallService(), SECRET, openRecords(null).seen, new Set());
  const headers = { 'webhook-id': ID, 'webhook-timestamp': String(SECONDS), 'webhook-signature': signature };
  // Verified, it is read: that it asks nothing is then its only fault.
  const fault = await mount.handler(Buffer.from(body), headers).catch((error: unknown) => error);
  expect(fault).toMatchObject(status === 401 ? { status: 401 } : { name: 'BadQuestion' });
});
