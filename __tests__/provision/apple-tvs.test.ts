import { expect, test } from '@jest/globals';
import { planChanges } from '../../src/provision/plan-changes.ts';
import type { Plan } from '../../src/provision/plan.ts';
import { readTeam } from '../../src/provision/read-team.ts';
import { makeWorld } from '../support/apply-world.ts';
import { bundleId, device, teamOf } from '../support/provision-team.ts';
import { manifestOf, wantedBundleId, wantedDevice, wantedProfile } from '../support/provisioning.ts';

const APP = 'com.acme.app';

/** The UDIDs are hexadecimal, as Apple's are. */
const manifest = manifestOf({
  bundleIds: [wantedBundleId(APP, { name: 'APP' })],
  devices: [wantedDevice('TV', 'AAAA'), wantedDevice('Phone', 'BBBB'), wantedDevice('New', 'CCCC')],
  certificates: [{ label: 'dev', type: 'IOS_DEVELOPMENT' }],
  profiles: ['TVOS_APP_DEVELOPMENT', 'IOS_APP_DEVELOPMENT'].map((type) =>
    wantedProfile(type, APP, { type, certificates: ['dev'] }),
  ),
});

test('profiles for all devices take Apple TVs or the others, and a second plan finds nothing to do', async () => {
  const tv = device('TV', 'AAAA', 'TV');
  const world = makeWorld(
    teamOf({
      bundleIds: [bundleId('APP', APP)],
      devices: [
        { ...tv, attributes: { ...tv.attributes, deviceClass: 'APPLE_TV' } },
        device('PHONE', 'BBBB', 'Phone'),
      ],
    }),
  );
  const plan = async (): Promise<Plan> =>
    planChanges(manifest, await readTeam(world.client(), manifest), { now: world.now() });
  const first = await plan();
  expect(first.manualSteps.map(({ name }) => name)).toEqual(['TVOS_APP_DEVELOPMENT']);
  const { results } = await world.run(first);
  expect(results.map(({ outcome }) => outcome.state)).toEqual(['done', 'done', 'done']);
  const made = world.emulator.state().resources.profiles ?? [];
  const held = new Map(
    made.map(({ attributes, relationships }) => [attributes['name'], relationships?.['devices']]),
  );
  expect(held.get('TVOS_APP_DEVELOPMENT')).toEqual(['TV']);
  expect(held.get('IOS_APP_DEVELOPMENT')).toEqual(['PHONE', expect.not.stringMatching(/^TV$/)]);
  const { changes, blocked, manualSteps } = await plan();
  expect([changes, blocked, manualSteps]).toEqual([[], [], []]);
});
