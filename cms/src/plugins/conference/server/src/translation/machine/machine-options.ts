/** Where a service of LibreTranslate’s kind is, as a project writes it under `machineTranslation`. */
export interface MachineOptions {
  /** Its address, without `/translate`: `http://localhost:5000`. */
  readonly url: string;
  /** From the environment, never from the code; it goes to the service alone. */
  readonly apiKey?: string | undefined;
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** The same, with what holds where nothing is said. */
export interface MachineSettings {
  readonly url: string;
  /** `''` for a service that asks for none. */
  readonly apiKey: string;
  readonly timeoutMs: number;
}

const TIMEOUT_UNLESS_SAID = 30_000;
const LONGEST_TIMEOUT = 600_000;
const KEYS = ['url', 'apiKey', 'timeoutMs'];

/** What is wrong with given options, as the end of a sentence that begins with their name; undefined when nothing is. */
export function faultOfMachine(given: unknown): string | undefined {
  if (given === undefined || given === null || given === false) return undefined;
  if (typeof given !== 'object') return " must be an object, such as { url: 'http://localhost:5000' }.";
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return ` has no option "${unknown}". Use some of: ${KEYS.join(', ')}.`;
  return faultOfUrl(given) ?? faultOfKey(given) ?? faultOfTimeout(given);
}

/** The options as they hold; undefined where there is no machine. */
export function readMachine(given: MachineOptions | false | null | undefined): MachineSettings | undefined {
  if (!given) return undefined;
  const { url, apiKey = '', timeoutMs = TIMEOUT_UNLESS_SAID } = given;
  return { url: url.replace(/\/+$/, ''), apiKey, timeoutMs };
}

function faultOfUrl(given: object): string | undefined {
  const url: unknown = 'url' in given ? given.url : undefined;
  const isAddress = typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isAddress ? undefined : ".url must be the address of the service, such as 'http://localhost:5000'.";
}

function faultOfKey(given: object): string | undefined {
  if (!('apiKey' in given) || given.apiKey === undefined || typeof given.apiKey === 'string') return undefined;
  return '.apiKey must be a string, such as process.env.MACHINE_TRANSLATION_KEY.';
}

function faultOfTimeout(given: object): string | undefined {
  if (!('timeoutMs' in given) || given.timeoutMs === undefined) return undefined;
  const { timeoutMs } = given;
  const isRight = typeof timeoutMs === 'number' && timeoutMs >= 1 && timeoutMs <= LONGEST_TIMEOUT;
  return isRight ? undefined : `.timeoutMs must be milliseconds from 1 to ${LONGEST_TIMEOUT}.`;
}
