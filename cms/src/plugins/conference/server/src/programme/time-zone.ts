const names = Intl.supportedValuesOf('timeZone');
const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));

/**
 * Whether `name` is an IANA time zone name, spelt as IANA spells it. Aliases (`Asia/Calcutta`, `UTC`) count;
 * bare offsets (`+05:00`) do not, because they know nothing of a change like Kazakhstan's of 2024-03-01.
 */
export function isTimeZone(name: string): boolean {
  if (names.includes(name)) return true;
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  if (byLowerCase.has(name.toLowerCase())) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone that a misspelt name probably meant: `asia/almaty` or `Almaty` → `Asia/Almaty`. */
export function suggestTimeZone(name: string): string | undefined {
  const wanted = name.trim().replaceAll(' ', '_').toLowerCase();
  if (wanted === '') return undefined;
  return byLowerCase.get(wanted) ?? names.find((known) => known.toLowerCase().endsWith(`/${wanted}`));
}
