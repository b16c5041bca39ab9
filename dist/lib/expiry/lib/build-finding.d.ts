import type { FileContents, WatchedFile } from '../inventory.ts';
import type { Finding } from '../report.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
type Build = Extract<FileContents, {
    kind: 'build';
}>;
/** What is found of a build: it ends with the first of its embedded profiles (facts.md §4). */
export declare function buildFinding(path: string, build: Build, team: Team, clock: Clock): Finding;
/** By the serial number of a certificate: the apps of the builds that hold it in a profile for in-house use. */
export declare function appsInBuilds(files: readonly WatchedFile[]): ReadonlyMap<string, ReadonlySet<string>>;
export {};
