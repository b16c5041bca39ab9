/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access -- what is not there has no type */
import { expect, test } from '@jest/globals';
import type { Client } from '../../src/client/client.ts';

/** Never run: what does not compile is the test, which `npm run lint` makes. */
export function typesHold(apple: Client): void {
  // @ts-expect-error there is no such kind
  apple.nothing.list();
  // @ts-expect-error devices cannot be deleted
  void apple.devices.delete('D');
  // @ts-expect-error profiles cannot be changed
  void apple.profiles.update('P', {});
  // @ts-expect-error users are invited
  void apple.users.create({ attributes: {} });
  // @ts-expect-error capabilities have no list
  void apple.bundleIdCapabilities.list();
  // @ts-expect-error no such filter
  void apple.devices.list({ filter: { model: ['x'] } });
  // @ts-expect-error no such sort
  void apple.devices.list({ sort: ['model'] });
  // @ts-expect-error no such include
  void apple.profiles.list({ include: ['users'] });
  // @ts-expect-error nothing to include
  void apple.devices.list({ include: ['profiles'] });
  // @ts-expect-error fields of a kind that is not near
  void apple.devices.list({ fields: { profiles: ['name'] } });
  // @ts-expect-error no such field
  void apple.devices.list({ fields: { devices: ['nothing'] } });
  // @ts-expect-error a relationship to one has no limit
  void apple.profiles.list({ limits: { bundleId: 1 } });
  // @ts-expect-error one resource has no limit
  void apple.devices.get('D', { limit: 1 });
  // @ts-expect-error an attribute is missing
  void apple.devices.create({ attributes: { name: 'n', platform: 'IOS' } });
  // @ts-expect-error no such attribute
  void apple.devices.create({ attributes: { name: 'n', platform: 'IOS', udid: 'u', model: 'x' } });
  // @ts-expect-error the bundle ID and the certificates are missing
  void apple.profiles.create({ attributes: { name: 'n', profileType: 'IOS_APP_INHOUSE' } });
  const attributes = { name: 'n', profileType: 'X' };
  // @ts-expect-error several certificates are a list
  void apple.profiles.create({ attributes, relationships: { bundleId: 'B', certificates: 'C' } });
  // @ts-expect-error that cannot be changed
  void apple.devices.update('D', { udid: 'u' });
  // @ts-expect-error no such relationship
  void apple.profiles.users('P');
  // @ts-expect-error a plain path takes no filter
  void apple.profiles.devices('P', { filter: { id: ['D'] } });
  // Words that nobody documents can be asked for.
  void apple.devices.list({ filter: { platform: ['UNIVERSAL'] } });
}

test('the compiler refuses what Apple does not have', () => {
  expect(typesHold).toBeDefined();
});
