import type { CapabilityOption, CapabilitySetting } from '../../resources/descriptor.ts';

/** True where each setting that is wanted has the options that are wanted, and no other. */
export function hasChoices(
  there: readonly CapabilitySetting[],
  wanted: readonly CapabilitySetting[],
): boolean {
  return wanted.every((setting) => {
    const same = there.find(({ key }) => key === setting.key);
    return same !== undefined && chosenOptions(same).join() === chosenOptions(setting).join();
  });
}

/** Keys of the options of a setting that are chosen, sorted. */
export function chosenOptions({ options = [] }: CapabilitySetting): string[] {
  // What was sent comes back as it was sent; what Apple has says of each option whether it is enabled.
  const isChosen = (option: CapabilityOption): boolean =>
    option.enabled ?? option.enabledByDefault ?? options.length === 1;
  return options
    .filter(isChosen)
    .map(({ key = '' }) => key)
    .sort();
}
