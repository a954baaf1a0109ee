import { createConference } from '@kurultai/sdk';
import type { Question } from './question';

/** The programme as the SDK asks for it, which is how a site does: more fields, topics and rooms, talks, pictures. */
export async function sdkProgramme(endpoint: string): Promise<Question> {
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
  await conference.programme(event?.slug ?? '');
  const { query, variables }: Pick<Question, 'query' | 'variables'> = JSON.parse(sent.at(-1) ?? '');
  return { name: 'sdk', query, variables };
}
