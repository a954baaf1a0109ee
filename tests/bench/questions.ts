import { createConference } from '@kurultai/sdk';

/** Something that clients ask, with the bytes that answer it. */
export interface Question {
  readonly name: string;
  readonly url: string;
  /** The body of a POST; without one it is a GET. */
  readonly body?: string;
  readonly answer: Buffer;
}

/** What the example site asks most, with the SDK's own documents, and a list over REST. */
export async function questions(endpoint: string, cmsUrl: string): Promise<Question[]> {
  const sent: string[] = [];
  const conference = createConference({
    endpoint,
    locale: 'kk',
    fetch: (input, init) => {
      sent.push(String(init?.body));
      return fetch(input, init);
    },
  });
  const [event] = await conference.events.list({ pageSize: 1 });
  await conference.panels.list({ pageSize: 25 });
  await conference.programme(event?.slug ?? '');
  const [oneEvent, panels, programme] = sent;
  return Promise.all([
    ask('programme: 3 days, 12 panels', endpoint, programme),
    ask('list of panels', endpoint, panels),
    ask('one event', endpoint, oneEvent),
    ask('list of panels over REST', `${cmsUrl}/api/conference/panels?locale=kk&populate=moderators`),
  ]);
}

async function ask(name: string, url: string, body?: string): Promise<Question> {
  const answer = await fetch(
    url,
    body ? { method: 'POST', body, headers: { 'content-type': 'application/json' } } : {},
  );
  if (!answer.ok) throw new Error(`${name}: ${url} answered ${answer.status}.`);
  return { name, url, ...(body && { body }), answer: Buffer.from(await answer.arrayBuffer()) };
}
