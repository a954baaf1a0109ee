import { conferenceEvent, script } from '@kurultai/sdk/jsonld';
import { demo, pageUrl } from './demo';

export async function converse(endpoint: string) {
  const conference = demo(endpoint);
  const [event] = await conference.events.list();
  const programme = await conference.programme(event?.slug ?? '');
  return programme && script(conferenceEvent(programme, { pageUrl, mediaUrl: conference.mediaUrl }));
}
