/** What Apple documents; `UNIVERSAL` and `SERVICES` have been seen as well. */
export const PLATFORM = { kind: 'enum', values: ['IOS', 'MAC_OS'] };
