import { type Conference, createConference, type Event, type Locale, type Panel, type Programme } from '@kurultai/sdk';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { plainText } from '../helpers/plain-text';

type Words = Readonly<Record<Locale, string | RegExp>>;

const locales: readonly Locale[] = ['kk', 'ru', 'en'];

/** Every sentence that is known of the conference in Balkhash, asked of the SDK in each language. */
describe.each(locales)('the Balkhash conference in %s', (locale) => {
  let conference: Conference;
  let event: Event;
  let programme: Programme;
  const panels = new Map<string, Panel>();

  const say = (text: string | null | undefined, words: Words) => expect(text ?? '').toMatch(words[locale]);
  const onDay = (date: string) => programme.days.find((day) => day.date === date)?.panels ?? [];
  const ofFormat = (date: string, format: Panel['format']) => {
    const found = onDay(date).find((panel) => panel.format === format);
    const full = panels.get(found?.slug ?? '');
    if (!full) throw new Error(`No ${format} on ${date}.`);
    return full;
  };
  const wordsOf = (panel: Panel) => [panel.title, plainText(panel.abstract), plainText(panel.conclusions)].join('\n');
  const article = async (date: string) => {
    const [summary] = await conference.articles.list({ filters: { publishedOn: { eq: date } } });
    const found = await conference.articles.get(summary?.slug ?? '');
    if (!found) throw new Error(`No article of ${date}.`);
    return found;
  };

  beforeAll(async () => {
    conference = createConference({ endpoint: inject('endpoint'), locale });
    const [summary] = await conference.events.list();
    const found = await conference.events.get(summary?.slug ?? '');
    const printed = await conference.programme(summary?.slug ?? '');
    if (!found || !printed) throw new Error('The demo conference is missing.');
    event = found;
    programme = printed;
    for (const { slug } of await conference.panels.list()) {
      const panel = await conference.panels.get(slug);
      if (panel) panels.set(slug, panel);
    }
  });

  test('is the scientific and practical conference «Quality of secondary education: MEASUREMENT, ANALYSIS, MANAGEMENT»', () => {
    say(event.title, {
      kk: 'Орта білім сапасы: ӨЛШЕУ, ТАЛДАУ, БАСҚАРУ',
      ru: 'Качество среднего образования: ИЗМЕРЕНИЕ, АНАЛИЗ, УПРАВЛЕНИЕ',
      en: 'Quality of secondary education: MEASUREMENT, ANALYSIS, MANAGEMENT',
    });
    say(event.subtitle, {
      kk: 'Ғылыми-тәжірибелік конференция',
      ru: 'Научно-практическая конференция',
      en: 'Scientific and practical conference',
    });
    expect(event.kind).toBe('conference');
  });

  test('is held in Balkhash, Kazakhstan, on 9–11 April, on the clock of Asia/Almaty', () => {
    say(event.city, { kk: 'Балқаш', ru: 'Балхаш', en: 'Balkhash' });
    expect([event.country, event.startsOn, event.endsOn, event.timeZone]).toEqual([
      'KZ',
      '2024-04-09',
      '2024-04-11',
      'Asia/Almaty',
    ]);
    expect(programme.days.map(({ date }) => date)).toEqual(['2024-04-09', '2024-04-10', '2024-04-11']);
  });

  test('aims at the exchange of knowledge and experience', () => {
    say(plainText(event.description), {
      kk: /мақсаты.*білім мен тәжірибе алмасу/,
      ru: /[Цц]ель.*обмен знаниями и опытом/,
      en: /aim.*exchange knowledge and experience/,
    });
  });

  test('says that Kazakhstan is actively developing its education system', () => {
    say(plainText(event.description), {
      kk: /Қазақстан білім беру жүйесін белсенді дамытып/,
      ru: /Казахстан активно развивает свою систему образования/,
      en: /Kazakhstan is actively developing its education system/,
    });
  });

  test('invited experts from Astana, Almaty and Karaganda, and had guests from Russia and Canada', () => {
    say(plainText(event.description), {
      kk: /Астана, Алматы және Қарағанды[\s\S]*Ресей мен Канада/,
      ru: /Астаны, Алматы и Караганды[\s\S]*России и Канады/,
      en: /Astana, Almaty and Karaganda[\s\S]*Russia and Canada/,
    });
  });

  test('begins with arrival in Balkhash and registration', () => {
    say(wordsOf(ofFormat('2024-04-09', 'registration')), {
      kk: /Балқашқа келіп, тіркеуден өтеді/,
      ru: /приезжают в Балхаш и проходят регистрацию/,
      en: /arrive in Balkhash and register/,
    });
  });

  test('shows the Palace of Schoolchildren named after Agybay Batyr, led by its specialists and by its director A. V. Kuzmin', async () => {
    const tour = ofFormat('2024-04-09', 'excursion');
    say(tour.title, {
      kk: /Ағыбай батыр атындағы Оқушылар сарайы/,
      ru: /Дворцу школьников имени Агыбай батыра/,
      en: /Palace of Schoolchildren named after Agybay Batyr/,
    });
    say(wordsOf(tour), {
      kk: /мамандары және сарай директоры А\. В\. Кузьмин/,
      ru: /специалисты учреждения и лично директор Дворца А\. В\. Кузьмин/,
      en: /specialists and, in person, by its director, A\. V\. Kuzmin/,
    });
    const palace = await conference.institutions.get(event.venue?.slug ?? '');
    say(palace?.name, { kk: /Оқушылар сарайы/, ru: /Дворец школьников/, en: /Palace of Schoolchildren/ });
    say(palace?.director?.name, { kk: 'А. В. Кузьмин', ru: 'А. В. Кузьмин', en: 'A. V. Kuzmin' });
  });

  test('has demonstration performances by students of sections and circles, and a concert for guests and citizens', () => {
    const performances = onDay('2024-04-09').filter(({ format }) => format === 'performance');
    const words = performances.map(({ slug }) => panels.get(slug)).flatMap((panel) => (panel ? [wordsOf(panel)] : []));
    say(words[0], {
      kk: /Секциялар мен үйірмелер[\s\S]*өнер/,
      ru: /Показательные выступления[\s\S]*секций и кружков/,
      en: /Demonstration performances[\s\S]*sections and circles/,
    });
    say(words[1], {
      kk: /концерт[\s\S]*қонақтарға және[\s\S]*тұрғындарына/,
      ru: /[Кк]онцерт творческих коллективов[\s\S]*гостей и всех желающих горожан/,
      en: /creative teams[\s\S]*concert for guests and for any citizens who are interested/,
    });
  });

  test('discusses the school ecosystem, monitoring and analysis, and a quality educational environment', () => {
    const expected: Readonly<Record<Locale, readonly string[]>> = {
      kk: [
        'Мектеп экожүйесін басқарудағы жаңа құзыреттер мен мүмкіндіктер',
        'Мониторинг және талдау',
        'Сапалы білім беру ортасы',
      ],
      ru: [
        'Новые компетенции и возможности управления экосистемой школы',
        'Мониторинг и анализ',
        'Качественная образовательная среда',
      ],
      en: [
        'New competencies and opportunities for managing the school ecosystem',
        'Monitoring and analysis',
        'A quality educational environment',
      ],
    };
    expect(programme.topics.map(({ title }) => title)).toEqual(expected[locale]);
  });

  test('visits the first public school in Kazakhstan with independent accreditation', async () => {
    say(wordsOf(ofFormat('2024-04-10', 'excursion')), {
      kk: /тәуелсіз аккредиттеуден өткен Қазақстандағы алғашқы мемлекеттік мектеп/,
      ru: /первую в Казахстане государственную школу, прошедшую независимую аккредитацию/,
      en: /first public \(state\) school in Kazakhstan to receive independent accreditation/,
    });
    const schools = await conference.institutions.list({ filters: { accreditation: { notNull: true } } });
    const school = await conference.institutions.get(schools[0]?.slug ?? '');
    say(school?.accreditation, {
      kk: /[Тт]әуелсіз аккредиттеу/,
      ru: /независимую аккредитацию/,
      en: /[Ii]ndependently accredited/,
    });
  });

  test('has a plenary session where chief scientists and directors share knowledge and experience', () => {
    const plenary = ofFormat('2024-04-10', 'plenary');
    say(wordsOf(plenary), {
      kk: /ғалымдар мен директорлар баяндама жасап, білімдерімен және тәжірибелерімен бөліседі/,
      ru: /учёные и директора выступают с докладами и делятся знаниями и опытом/,
      en: /Chief scientists and directors give presentations and share their knowledge and experience/,
    });
    expect(plenary.talks).toHaveLength(1);
  });

  test('has a panel discussion in each area of the conference', () => {
    const areas = onDay('2024-04-10')
      .filter(({ format }) => format === 'panel')
      .flatMap(({ topics }) => topics);
    expect(areas.map(({ documentId }) => documentId).sort()).toEqual(
      programme.topics.map(({ documentId }) => documentId).sort(),
    );
  });

  test('had the greatest interest in the panel on a quality educational environment, moderated by Nurbolat Bisengaliev of Tamos Space School', () => {
    const [highlight, ...others] = [...panels.values()].filter(({ highlighted }) => highlighted);
    expect(others).toEqual([]);
    say(highlight?.title, {
      kk: 'Сапалы білім беру ортасы – мектептің табысты дамуының факторы',
      ru: 'Качественная образовательная среда — фактор успешного развития школы',
      en: 'Quality educational environment — a factor in the successful development of the school',
    });
    say(plainText(highlight?.conclusions ?? null), {
      kk: /ең үлкен қызығушылық/,
      ru: /наибольший интерес/,
      en: /greatest interest/,
    });
    const [moderator, ...rest] = highlight?.moderators ?? [];
    expect(rest).toEqual([]);
    say(moderator?.name, { kk: 'Нұрболат Бисенғалиев', ru: 'Нурболат Бисенгалиев', en: 'Nurbolat Bisengaliev' });
    say(moderator?.position, { kk: /бас директоры/, ru: /Генеральный директор/, en: /General Director/ });
    expect(moderator?.institution?.name).toBe('Tamos Space School');
  });

  test('presents on its last day the results of the panel discussions, moderated by recognised experts', () => {
    say(wordsOf(ofFormat('2024-04-11', 'presentation')), {
      kk: /беделді сарапшылар модератор болған панельдік талқылаулардың қорытындылары мен нәтижелері/,
      ru: /[Вв]ыводы и результаты панельных дискуссий/,
      en: /conclusions and results of the panel discussions, which were moderated by recognised experts in education/,
    });
  });

  test('honours special achievements in science and innovation', () => {
    say(wordsOf(ofFormat('2024-04-11', 'ceremony')), {
      kk: /[Мм]арапаттау/,
      ru: /награждения|Награждение/,
      en: /Awards ceremony/,
    });
    expect(event.awards).toHaveLength(1);
    say(event.awards[0]?.title, {
      kk: /[Ғғ]ылым мен инновация/,
      ru: /науке и инновациях|науки и инноваций/,
      en: /special achievements in science and innovation/,
    });
  });

  test('was thanked by guests and experts for being run professionally', () => {
    const quotes = event.testimonials.map(({ quote }) => quote).join('\n');
    say(quotes, {
      kk: /кәсіби деңгейде өткізілген іс-шара үшін ұйымдастырушыларға алғыс/,
      ru: /поблагодарили организаторов/,
      en: /thanked the organisers for an event that was run professionally/,
    });
  });

  test('was a source of inspiration and new ideas, and a chance to share, connect and discover', () => {
    const quotes = event.testimonials.map(({ quote }) => quote).join('\n');
    say(quotes, {
      kk: /шабыт пен жаңа идеялар[\s\S]*тәжірибе алмасуға, байланыс орнатуға және жаңалық ашуға/,
      ru: /источником вдохновения и новых идей[\s\S]*поделиться опытом/,
      en: /source of inspiration and new ideas[\s\S]*share experience, make connections and discoveries/,
    });
  });

  test('reports its third day in an article whose body is in the language of its headline', async () => {
    const { title, body, publishedOn, locale: language } = await article('2024-04-11');
    say(title, {
      kk: 'Ғылыми-тәжірибелік конференцияның үшінші күні',
      ru: /[Тт]ретий день научно-практической конференции/,
      en: 'The third day of the scientific and practical conference',
    });
    expect([publishedOn, language]).toEqual(['2024-04-11', locale]);
    say(plainText(body), { kk: /Балқашта[\s\S]*аяқталды/, ru: /в Балхаше|Балхаш/, en: /closed in Balkhash/ });
    const cyrillic = plainText(body).match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    expect(cyrillic > 200).toBe(locale !== 'en');
    expect(/[әғқңөұүһі]/.test(plainText(body))).toBe(locale === 'kk');
  });
});
