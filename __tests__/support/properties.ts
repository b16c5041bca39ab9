import fc from 'fast-check';

/** Set, it is how many cases a property is tried with. */
const given = process.env['FUZZ_RUNS'];

// The same cases on every run, lest a change fail for what it did not bring in; a campaign tries others each time.
if (given === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_126 });

export { fc };

/** How many cases of a property are tried: `usual`, or what `FUZZ_RUNS` says. */
export function runsOf(usual: number): number {
  return given === undefined ? usual : Number(given);
}
