/**
 * How urgent something is. In this order one is worse than another: `ok`, `warning`, `unknown` (could not tell, which
 * is never fine), `critical`, `expired`.
 */
export type Status = 'ok' | 'warning' | 'unknown' | 'critical' | 'expired';
export type FindingKind = 'certificate' | 'pass-type-certificate' | 'profile' | 'invitation'
/** An `.ipa`, `.app` or `.xcarchive`. */
 | 'build' | 'profile-file'
/** A `.cer` or `.p12`. */
 | 'certificate-file'
/** A file that could not be read, of whatever kind. */
 | 'file';
/** One thing that was watched, and what was found of it. All texts are plain text and may come from outside: never markup. */
export interface Finding {
    /** The same in each run for the same thing, and for no other: `profile:8F2…`, `build:out/Field.ipa`. */
    readonly id: string;
    readonly kind: FindingKind;
    /** What people call it: a profile's name, a file's path, an e-mail address. */
    readonly name: string;
    readonly status: Status;
    /** When it ends, whatever ends it first: milliseconds since 1970-01-01T00:00:00Z; undefined where nobody can tell. */
    readonly endsAt: number | undefined;
    /** Whole days left, rounded down; negative once it has ended; undefined where nobody can tell. */
    readonly daysLeft: number | undefined;
    /** Identifiers of the bundle IDs whose installed apps stop opening with it, sorted; of a build its app alone, where it is in-house. Apple's lists do not tell extensions from apps. */
    readonly apps: readonly string[];
    /** What stops working, as a sentence: `Every installed copy of com.acme.field stops opening.` */
    readonly effect: string;
    /** What ends it, as a sentence: `Its certificate "iPhone Distribution: Acme" (7F3A91C0) expires before it does.` */
    readonly reason: string;
    /** What to do about it: a command, a line of a manifest, or a sentence. Empty for what is ok. */
    readonly fix: string;
    /** Apple's word for its type, where it has one: `IOS_APP_INHOUSE`. */
    readonly type?: string;
    /** Hexadecimal in capitals: of the certificate, or of the one that ends it. */
    readonly serialNumber?: string;
    readonly uuid?: string;
    /** Why it does not count, and until when: `2027-03-01`, at the end of that day in UTC. */
    readonly ignored?: {
        readonly reason: string;
        readonly until: string;
    };
}
/** What a check found. Pure data: what is written, drawn or sent is made of this and nothing else. */
export interface ExpiryReport {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly checkedAt: number;
    /** Days. */
    readonly warnWithin: number;
    /** Days; what ends within them is critical. */
    readonly failWithin: number;
    /** The worst of all that is not ignored; `ok` where there is nothing. */
    readonly status: Status;
    /**
     * All that was watched, by urgency: the worst first; of the same the soonest first, but of what has expired the latest;
     * of the same end certificates first; then by name.
     */
    readonly findings: readonly Finding[];
    /** Without those that are ignored. */
    readonly counts: Readonly<Record<Status, number>>;
    readonly ignored: number;
    /** What ends first of what has not ended, is not ignored and no invitation; undefined where nothing does. */
    readonly soonest: Finding | undefined;
    /** What was not looked at and why, and rules of `ignore` that have ended or met nothing: sentences for people. */
    readonly notes: readonly string[];
}
