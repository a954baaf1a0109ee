import { newsArticle, organization, person } from '@kurultai/sdk/jsonld';
import { expect, test } from 'vitest';
import { article, expert, institution } from '../../helpers/kazakh-programme';

const options = {
  pageUrl: ({ locale, slug }: { locale: string; slug: string }) => `https://balkhash.kz/${locale}/${slug}`,
  mediaUrl: (url: string) => `https://cms.balkhash.kz${url}`,
};

test('a person works where they work, and is the same as on their other pages', () => {
  expect(person(expert, options)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Айгүл Сәрсенова',
    jobTitle: 'доцент',
    affiliation: { '@type': 'CollegeOrUniversity', url: 'https://balkhash.kz/kk/kaznu' },
    sameAs: ['https://aigul.kz', 'https://orcid.org/0000-0001-2345-6789'],
  });
  const unknown = { ...expert, website: null, links: [], photo: null, institution: null, position: null };
  expect(Object.keys(person(unknown, options)).sort()).toEqual(['@context', '@id', '@type', 'name', 'url']);
});

test.each([
  ['university', 'CollegeOrUniversity'],
  ['college', 'CollegeOrUniversity'],
  ['school', 'School'],
  ['research', 'ResearchOrganization'],
  ['government', 'GovernmentOrganization'],
  ['media', 'NewsMediaOrganization'],
  ['company', 'Organization'],
  ['other', 'Organization'],
] as const)('an institution of the kind %s is a %s', (kind, type) => {
  expect(organization({ ...institution, kind }, options)['@type']).toBe(type);
});

test('an institution has its logo and address where they are known', () => {
  const logo = { ...institution, logo: { url: '/uploads/logo.svg' } };
  expect(organization(logo, options)).toMatchObject({
    logo: 'https://cms.balkhash.kz/uploads/logo.svg',
    address: { addressLocality: 'Алматы' },
  });
  const nowhere = { ...institution, address: null, city: null, country: null };
  expect(organization(nowhere, options)).not.toHaveProperty('address');
});

test('news is described whole', () => {
  const { experts: _, ...withoutPeople } = article;
  expect(newsArticle({ ...withoutPeople, updatedAt: '2024-04-10T05:00:00.000Z' }, options)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://balkhash.kz/kk/qurultai-ashyldy',
    url: 'https://balkhash.kz/kk/qurultai-ashyldy',
    mainEntityOfPage: 'https://balkhash.kz/kk/qurultai-ashyldy',
    headline: 'Құрылтай ашылды',
    description: 'Балқашта жүз адам жиналды.',
    datePublished: '2024-04-09',
    dateModified: '2024-04-10T05:00:00.000Z',
    author: { '@type': 'Person', name: 'Нұрлан Әбілов' },
    image: 'https://cms.balkhash.kz/uploads/aigul.jpg',
    articleSection: 'news',
    inLanguage: 'kk',
    about: {
      '@type': 'Event',
      '@id': 'https://balkhash.kz/kk/balkhash-2024',
      url: 'https://balkhash.kz/kk/balkhash-2024',
      name: 'Балқаш құрылтайы',
    },
  });
});

test('news that only shows another language’s words is in that language', () => {
  expect(newsArticle({ ...article, locale: 'en', language: 'ru' }, options).inLanguage).toBe('ru');
});

test('news stands in the section that readers see, names its people, and without a byline no author', () => {
  const described = newsArticle({ ...article, byline: null }, { ...options, section: 'Жаңалықтар' });
  expect(described).toMatchObject({ articleSection: 'Жаңалықтар', mentions: [{ name: 'Айгүл Сәрсенова' }] });
  expect(described).not.toHaveProperty('author');
});
