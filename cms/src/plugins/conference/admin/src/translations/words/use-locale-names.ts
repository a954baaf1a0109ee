import { useProject } from '../api/project-gate';

/** Languages as the project calls them: each in its own words. */
export function useLocaleNames(): (code: string) => string {
  const { locales } = useProject();
  return (code) => locales.find((one) => one.code === code)?.name ?? code;
}
