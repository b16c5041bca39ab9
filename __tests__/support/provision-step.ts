import type { StepResult } from '../../src/demo/runner.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import { runSafely } from './step.ts';
import type { Run } from './step.ts';
import { makeEmulator, recordRequests } from './team.ts';
import type { Arrived, EmulatedTeam } from './team.ts';

/** A bundle ID and its profile that the team `small-team` has, and one of each that it has not. */
export const MANIFEST = `
bundle-ids:
  com.example.timesheets: { name: Time Sheets, capabilities: [PUSH_NOTIFICATIONS] }
  com.acme.field: { name: Acme Field }
certificates:
  in-house: { type: IOS_DISTRIBUTION }
defaults:
  profiles: { type: IOS_APP_INHOUSE, certificates: [in-house] }
profiles:
  Time Sheets In-House: { bundle-id: com.example.timesheets }
  Acme Field In-House: { bundle-id: com.acme.field }
`;

export interface ProvisionStage {
  /** Runs the built action with the manifest, in which nothing may leak. */
  readonly run: (inputs?: Readonly<Record<string, string>>, more?: Partial<Run>) => Promise<StepResult>;
  readonly changes: () => string[];
  readonly arrived: readonly Arrived[];
}

/** The built action, beside an emulated small team, with the manifest in its workspace. */
export async function withProvisionStage(
  use: (stage: ProvisionStage) => Promise<void>,
  options: EmulatedTeam = {},
): Promise<void> {
  const now = Date.now();
  const emulator = recordRequests(
    makeEmulator({ now: Date.now, state: seedTeam('small-team', now), ...options }),
  );
  await using server = await serveEmulator(emulator);
  await use({
    run: (inputs = {}, more = {}) =>
      runSafely({
        inputs: { 'base-url': server.baseUrl, manifest: 'epapi.yml', ...inputs },
        workspace: { 'epapi.yml': MANIFEST },
        ownTokens: 1,
        ...more,
      }),
    changes: () =>
      emulator.arrived.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`),
    arrived: emulator.arrived,
  });
}
