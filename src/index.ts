export { readIssuerId, readKeyId } from './auth/identifiers.ts';
export type { Identifier } from './auth/identifiers.ts';
export { LONGEST_LIFETIME, readLifetime } from './auth/lifetime.ts';
export { readPrivateKey } from './auth/private-key.ts';
export { readScope } from './auth/scope.ts';
export type { Scope } from './auth/scope.ts';
export { secretForms } from './auth/secret-forms.ts';
export { readCredentials } from './auth/settings.ts';
export { AUDIENCE, signToken } from './auth/token.ts';
export type { Credentials, Token, TokenOptions } from './auth/token.ts';
export { createTokenSource } from './auth/token-source.ts';
export type { Rejection, TokenSource } from './auth/token-source.ts';
export { ApiError } from './client/api-error.ts';
export { APPLE_BASE_URL, readBaseUrl } from './client/base-url.ts';
export { createClient } from './client/client.ts';
export type { Client, NewClientOptions } from './client/client.ts';
export { CONCURRENCY, createHourlyBudget, describeUsage } from './client/hourly-budget.ts';
export type { BudgetOptions, HourlyBudget, Leave, Turn, Usage } from './client/hourly-budget.ts';
export { NoAnswerError } from './client/no-answer.ts';
export type { NoAnswerFacts } from './client/no-answer.ts';
export { OutcomeUnknownError } from './client/outcome-unknown.ts';
export { readProxySettings, withProxy } from './client/proxy.ts';
export type { ProxySettings } from './client/proxy.ts';
export type { RateLimit } from './client/rate-limit.ts';
export type { AppleError, Refusal } from './client/refusal.ts';
export { request } from './client/request.ts';
export type { ApiRequest, ApiResponse, ClientOptions } from './client/request.ts';
export type {
  AnyResource,
  GetQuery,
  List,
  ListQuery,
  NewOf,
  One,
  Operations,
  Page,
  Reference,
  RelationshipOf,
  Resource,
  ResourceClient,
} from './client/typed.ts';
export { verifyToken } from './client/verify.ts';
export type { VerifiedToken } from './client/verify.ts';
export { describeWait } from './client/wait.ts';
export type { Wait } from './client/wait.ts';
export { EpapiError, hasCode } from './errors.ts';
export type { ErrorFacts } from './errors.ts';
export { checkExpiry } from './expiry/check-expiry.ts';
export type { CheckOptions } from './expiry/check-expiry.ts';
export { findEndings } from './expiry/find-endings.ts';
export type { FindOptions } from './expiry/find-endings.ts';
export { readIgnore } from './expiry/ignore.ts';
export type { IgnoreRule } from './expiry/ignore.ts';
export type { Inventory } from './expiry/inventory.ts';
export { readWatchedFiles } from './expiry/read-files.ts';
export type { FileOptions } from './expiry/read-files.ts';
export { TEAM_SCOPE, readTeamInventory } from './expiry/read-inventory.ts';
export type { TeamInventory, TeamOptions } from './expiry/read-inventory.ts';
export type { ExpiryReport, Finding, FindingKind, Status } from './expiry/report.ts';
export { expiryJson } from './expiry/report-json.ts';
export { expiryMarkdown } from './expiry/report-markdown.ts';
export { failsOn, readFailOn, readThresholds } from './expiry/thresholds.ts';
export type { FailOn, Thresholds } from './expiry/thresholds.ts';
export { writeReports } from './expiry/write-reports.ts';
export { applyPlan } from './provision/apply.ts';
export type { AppliedProfile, ApplyOptions, ApplyReport, Outcome, Progress } from './provision/apply.ts';
export { describePlan } from './provision/describe-plan.ts';
export { diskFiles } from './provision/disk-files.ts';
export type { Manifest } from './provision/manifest.ts';
export { ManifestError } from './provision/manifest-error.ts';
export type { Problem } from './provision/manifest-error.ts';
export { NotUtf8Error } from './provision/manifest-files.ts';
export type { ManifestFiles } from './provision/manifest-files.ts';
export type { Change, Plan, Prune } from './provision/plan.ts';
export { planChanges } from './provision/plan-changes.ts';
export { planMarkdown } from './provision/plan-markdown.ts';
export { writeProfiles } from './provision/profile-file.ts';
export { profilesToWrite } from './provision/profiles-to-write.ts';
export { readManifest } from './provision/read-manifest.ts';
export { readTeam } from './provision/read-team.ts';
export type { TeamState } from './provision/team-state.ts';
export { realSystem } from './system.ts';
export type { System } from './system.ts';
export { VERSION } from './version.ts';
