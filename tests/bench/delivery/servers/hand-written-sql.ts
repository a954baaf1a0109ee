const PANEL = 'p.id, p.title, p.slug, p.starts_at as startsAt, p.ends_at as endsAt, p.format, r.name as room';
const ROOM = `left join conference_panels_room_lnk l on l.panel_id = p.id
  left join conference_rooms r on r.id = l.room_id`;
const PUBLISHED = "locale = 'kk' and published_at is not null";

/** One statement for each level of an answer, with lists of ids as JSON so that each is prepared once. */
export const sql = {
  days: `select id, date, title from conference_days where ${PUBLISHED} order by date`,
  panelsOfDays: `select ${PANEL}, d.day_id as day
    from conference_panels_day_lnk d join conference_panels p on p.id = d.panel_id ${ROOM}
    where d.day_id in (select value from json_each(?)) order by p.starts_at`,
  firstPanels: `select ${PANEL}, 0 as day
    from (select * from conference_panels where ${PUBLISHED} order by starts_at limit 25) p ${ROOM} order by p.starts_at`,
  moderators: `select panel_id as panel, expert_id as expert from conference_panels_moderators_lnk
    where panel_id in (select value from json_each(?)) order by panel_id, expert_ord`,
  speakers: `select panel_id as panel, expert_id as expert from conference_panels_speakers_lnk
    where panel_id in (select value from json_each(?)) order by panel_id, expert_ord`,
  experts: `select e.id, e.name, e.slug, e.position, i.name as institution, i.short_name as shortName
    from conference_experts e
    left join conference_experts_institution_lnk l on l.expert_id = e.id
    left join conference_institutions i on i.id = l.institution_id
    where e.id in (select value from json_each(?))`,
  article: `select title, slug, kind, lead, body, published_on as publishedOn, byline
    from conference_articles where document_id = ? and ${PUBLISHED}`,
  event: `select title, slug, starts_on as startsOn, ends_on as endsOn, time_zone as timeZone
    from conference_events where document_id = ? and ${PUBLISHED}`,
} as const;
