import fc from 'fast-check';

/** Any minute from 1970 to 2100. */
export const anyInstant = fc.integer({ min: 0, max: 68_000_000 }).map((minutes) => new Date(minutes * 60_000));

export const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
