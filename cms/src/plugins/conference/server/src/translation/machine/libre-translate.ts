import type { LocaleCode } from '../chains';
import type { MachineSettings } from './machine-options';
import { MachineFailure, type MachineTranslator } from './machine-translator';

/** Of one request: services limit both, and a long one takes long. */
const MOST_FRAGMENTS = 40;
const MOST_CHARACTERS = 4_000;

interface Language {
  readonly code: string;
  readonly targets: readonly string[] | undefined;
}

/** A service with LibreTranslate’s API: `GET /languages`, and `POST /translate` with a list in `q` and `format: "html"`. */
export class LibreTranslate implements MachineTranslator {
  private languages: Promise<readonly Language[]> | undefined;

  constructor(private readonly options: MachineSettings) {}

  async translate(fragments: readonly string[], from: LocaleCode, into: LocaleCode): Promise<readonly string[]> {
    const [source, target] = await this.requirePair(from, into);
    const translated: string[] = [];
    for (const batch of batches(fragments)) translated.push(...(await this.translateBatch(batch, source, target)));
    return translated;
  }

  private async translateBatch(q: readonly string[], source: string, target: string): Promise<readonly string[]> {
    const { apiKey } = this.options;
    const answer = await this.ask('/translate', {
      q,
      source,
      target,
      format: 'html',
      ...(apiKey && { api_key: apiKey }),
    });
    const texts: unknown = isObject(answer) ? answer.translatedText : undefined;
    if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) {
      throw new MachineFailure('machineFailed', 'The answer has no list of texts in "translatedText".');
    }
    if (texts.length === q.length) return texts;
    throw new MachineFailure('machineFailed', `Of ${q.length} texts ${texts.length} came back.`);
  }

  /** Languages as the service calls them: `en` where it does not know `en-GB`. */
  private async requirePair(from: LocaleCode, into: LocaleCode): Promise<readonly [string, string]> {
    this.languages ??= this.readLanguages();
    const languages = await this.languages.catch((error: unknown) => {
      this.languages = undefined;
      throw error;
    });
    const source = languages.find(({ code }) => isLanguage(code, from));
    const codes = source?.targets ?? languages.map(({ code }) => code);
    const target = codes.find((code) => isLanguage(code, into));
    if (source && target !== undefined) return [source.code, target];
    throw new MachineFailure('machineLanguage', `The service does not translate from ${from} into ${into}.`);
  }

  private async readLanguages(): Promise<readonly Language[]> {
    const answer = await this.ask('/languages');
    if (!Array.isArray(answer)) throw new MachineFailure('machineFailed', 'GET /languages is no list.');
    return answer.flatMap((one: unknown): Language[] => {
      if (!isObject(one) || typeof one.code !== 'string') return [];
      const targets = Array.isArray(one.targets) ? one.targets.map(String) : undefined;
      return [{ code: one.code, targets }];
    });
  }

  private async ask(path: string, body?: object): Promise<unknown> {
    const { url, timeoutMs } = this.options;
    const request = {
      signal: AbortSignal.timeout(timeoutMs),
      // A key goes where the project says, and nowhere else.
      redirect: 'error' as const,
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    };
    try {
      const response = await fetch(`${url}${path}`, request);
      if (!response.ok) throw refusal(path, response.status);
      return await response.json();
    } catch (error) {
      throw error instanceof MachineFailure ? error : failureOf(path, error);
    }
  }
}

function refusal(path: string, status: number): MachineFailure {
  if (status === 401 || status === 403) return new MachineFailure('machineRefused', `${path} answered ${status}.`);
  return new MachineFailure(status === 429 ? 'machineBusy' : 'machineFailed', `${path} answered ${status}.`);
}

function failureOf(path: string, error: unknown): MachineFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return new MachineFailure('machineSlow', `${path} took too long.`);
  if (name === 'SyntaxError') return new MachineFailure('machineFailed', `${path} answered with what is no JSON.`);
  return new MachineFailure('machineFailed', `${path} could not be reached.`);
}

function batches(fragments: readonly string[]): string[][] {
  const made: string[][] = [];
  let room = 0;
  for (const fragment of fragments) {
    const last = made.at(-1);
    if (last && last.length < MOST_FRAGMENTS && fragment.length <= room) last.push(fragment);
    else {
      made.push([fragment]);
      room = MOST_CHARACTERS;
    }
    room -= fragment.length;
  }
  return made;
}

const isLanguage = (code: string, locale: LocaleCode) =>
  code.toLowerCase() === locale.toLowerCase() || code.toLowerCase() === locale.split('-')[0]?.toLowerCase();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
