import type { CredentialTexts } from '../auth/settings.ts';
import { EpapiError } from '../errors.ts';
import { COMMON_INPUTS } from './inputs.ts';
import type { Core } from './inputs.ts';

/** Why secrets are empty, as far as the event tells. */
type Cause = 'fork' | 'dependabot' | 'unknown';

const SKIP = 'or set on-missing-credentials: skip.';

const EXPLANATIONS: Record<Cause, readonly [because: string, hint: string]> = {
  fork: [
    'GitHub gives no secrets to workflows that run for a pull request from a fork',
    `Let the job run only where it has them (if: github.event.pull_request.head.repo.full_name == github.repository), ${SKIP}`,
  ],
  dependabot: [
    'GitHub gives only the secrets for Dependabot to workflows that Dependabot starts',
    `Add the three secrets under Settings → Secrets and variables → Dependabot as well, ${SKIP}`,
  ],
  unknown: [
    'a secret that does not exist under this name is empty, and so is one of an environment that the job does not name or of a caller that does not pass it on',
    'Compare the names with Settings → Secrets and variables → Actions; a job that uses the secrets of an environment needs "environment:", a reusable workflow needs "secrets: inherit" or each by name.',
  ],
};

/** The error for secrets that are empty: which inputs, why, and what to do. */
export async function missingCredentialsError(missing: (keyof CredentialTexts)[]): Promise<EpapiError> {
  // Where the key itself is there, secrets are given: another name is wrong.
  const cause = missing.includes('privateKey') ? await findCause() : 'unknown';
  const [because, hint] = EXPLANATIONS[cause];
  const names = missing.map((name) => COMMON_INPUTS[name]).join(', ');
  return new EpapiError({
    code: 'CREDENTIALS_MISSING',
    message: `Empty: ${names}. The likely reason: ${because}.`,
    hint,
  });
}

async function findCause(): Promise<Cause> {
  try {
    // Loaded here because only this needs it: a token must not pay for it.
    const { context } = await import('@actions/github');
    const pull = context.payload.pull_request as PullRequest | undefined;
    if (context.actor === 'dependabot[bot]') return 'dependabot';
    // pull_request_target runs in the repository's own name, with its secrets.
    if (context.eventName === 'pull_request_target') return 'unknown';
    return pull && pull.head?.repo?.full_name !== pull.base?.repo?.full_name ? 'fork' : 'unknown';
  } catch {
    // An event file that cannot be read costs the explanation, not the message.
    return 'unknown';
  }
}

/** What is read of a pull request; a fork that was deleted meanwhile has no repository. */
interface PullRequest {
  readonly head?: { readonly repo?: { readonly full_name?: string } | null };
  readonly base?: { readonly repo?: { readonly full_name?: string } | null };
}

/**
 * Ends a step that has no credentials.
 *
 * @throws EpapiError `CREDENTIALS_MISSING` unless it is to be skipped
 */
export async function goOnWithout(
  core: Core,
  missing: (keyof CredentialTexts)[],
  whenMissing: 'fail' | 'skip',
): Promise<void> {
  const error = await missingCredentialsError(missing);
  if (whenMissing === 'fail') throw error;
  core.notice(`Skipped: nothing was done. ${error.message}`);
  core.setOutput('skipped', 'true');
}
