import type { Client } from '../../client/client.ts';
import type { HeldCertificate } from '../inventory.ts';
/**
 * The certificates that stand in profiles, by the IDs of the profiles; without those that cannot be had or read, such
 * as zombies (facts.md §3).
 */
export declare function readHeldCertificates(api: Client, ids: readonly string[]): Promise<Map<string, HeldCertificate[]>>;
