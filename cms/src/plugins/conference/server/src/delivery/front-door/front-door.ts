import type { IncomingMessage, ServerResponse } from 'node:http';
import { PRIVATE } from '../answers/cache-control';
import type { KeptAnswers } from '../answers/kept-answers';
import type { ReadyAnswer } from '../answers/ready-answer';
import { type ChainHeaders, ChainHeadersMemory } from './chain-headers';
import { type Form, formFor } from './forms';
import type { Question, Questions } from './question';
import { jsonLength, readBody } from './request-body';
import type { Listener } from './request-listeners';
import { send } from './send';
import type { VisitorAnswers } from './visitor-answers';

export interface FrontDoorParts {
  /** The path of GraphQL. */
  readonly endpoint: string;
  readonly cacheControl: string;
  /** Undefined where the project's own middlewares must see every request. */
  readonly desk: Desk | undefined;
  /** Writes a line for each request, where the administrator wants one. */
  readonly log: ((line: string) => void) | undefined;
}

/** Where visitors are answered. */
export interface Desk {
  readonly questions: Questions;
  readonly answers: VisitorAnswers;
  readonly kept: KeptAnswers | undefined;
}

/** How to answer one request, once it is known what is asked. */
interface Reply {
  readonly desk: Desk;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly form: Form;
  readonly headers: ChainHeaders;
}

/**
 * Answers what visitors ask in operations that Apollo has accepted before, without the way through the project's
 * middlewares and Apollo. Everything else goes that way, untouched.
 */
export class FrontDoor {
  private readonly headers = new ChainHeadersMemory();

  constructor(
    private readonly parts: FrontDoorParts,
    private readonly onward: Listener,
  ) {}

  readonly enter: Listener = (request, response) => {
    const { method, url = '' } = request;
    const isQuestion = (method === 'GET' || method === 'POST') && isAt(this.parts.endpoint, url);
    if (!isQuestion) return this.onward(request, response);
    if (method === 'GET') letPlainGetsThrough(request);
    const reply = this.replyTo(request, response);
    const length = method === 'POST' ? jsonLength(request) : 0;
    if (!reply || length === undefined) return this.goOn(request, response);
    if (method === 'GET') return this.answer(reply.desk.questions.inAddress(url), reply);
    return readBody(request, length, (body) => this.answer(reply.desk.questions.inBody(body), reply, body));
  };

  /** Undefined where it is for others to answer: to a caller with a name, or before they have been heard once. */
  private replyTo(request: IncomingMessage, response: ServerResponse): Reply | undefined {
    const { desk } = this.parts;
    const { authorization, cookie } = request.headers;
    if (!desk || authorization !== undefined || cookie !== undefined) return undefined;
    const form = formFor(request);
    if (!form) return undefined;
    const headers = this.headers.find(request);
    if (headers) return { desk, request, response, form, headers };
    this.headers.learn(request, response);
    return undefined;
  }

  /** Without a promise when it is ready: nothing can change between the look at it and its first byte. */
  private answer(question: Question | undefined, reply: Reply, body?: Buffer): void {
    const { desk, request, response } = reply;
    const ready = question && desk.answers.ready(question);
    if (ready) {
      this.send(question, ready, reply);
      return;
    }
    // The end of a request is not told as long as there is something to read in it.
    if (body) request.unshift(body);
    if (!question) {
      this.goOn(request, response);
      return;
    }
    desk.answers.answer(question, request, response).then(
      (answer) => (answer ? this.send(question, answer, reply) : this.goOn(request, response)),
      () => this.goOn(request, response),
    );
  }

  private send({ key }: Question, answer: ReadyAnswer, { desk, request, response, form, headers }: Reply): void {
    // What was read of it, or not, is of no use any more.
    request.resume();
    if (response.destroyed) return;
    send(request, response, answer, form, headers, this.parts.cacheControl);
    const [wanted] = form.codings;
    if (wanted !== undefined && wanted !== 'identity') desk.kept?.prepare(key, answer, wanted);
    this.parts.log?.(`${request.method} ${request.url} (0 ms) ${response.statusCode}`);
  }

  /** Nobody may keep what comes of it, unless Apollo says so. What JSON it is, and how compressed, depends on who asks. */
  private goOn(request: IncomingMessage, response: ServerResponse): void {
    if (response.destroyed) return;
    response.setHeader('Cache-Control', PRIVATE);
    response.setHeader('Vary', 'Accept, Accept-Encoding');
    this.onward(request, response);
  }
}

const isAt = (endpoint: string, url: string) =>
  url.startsWith(endpoint) && (url.length === endpoint.length || url[endpoint.length] === '?');

/**
 * Apollo refuses what a page elsewhere can send without being asked. A query over GET changes nothing, and as long as
 * there is no cookie the page can read no more than anybody: let `curl`, browsers and CDNs ask.
 */
function letPlainGetsThrough({ headers }: IncomingMessage): void {
  if (headers.cookie === undefined) headers['apollo-require-preflight'] ??= 'true';
}
