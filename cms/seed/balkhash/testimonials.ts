import type { SeedDocument } from '../document';

type TestimonialWords = { readonly quote: string; readonly attribution: string };

// Reported, in the third person and from a group: the source quotes nobody.
export const testimonials: readonly SeedDocument<TestimonialWords>[] = [
  {
    key: 'thanks',
    structure: {},
    links: { event: 'event/quality' },
    words: {
      kk: {
        quote:
          'Қонақтар мен шақырылған сарапшылар әсерлерімен бөлісіп, кәсіби деңгейде өткізілген іс-шара үшін ұйымдастырушыларға алғыс айтты.',
        attribution: 'Қонақтар мен шақырылған сарапшылар',
      },
      ru: {
        quote:
          'Гости и приглашённые эксперты поделились впечатлениями и поблагодарили организаторов за профессионально проведённое мероприятие.',
        attribution: 'Гости и приглашённые эксперты',
      },
      en: {
        quote:
          'Guests and invited experts shared their impressions and thanked the organisers for an event that was run professionally.',
        attribution: 'Guests and invited experts',
      },
    },
  },
  {
    key: 'inspiration',
    structure: {},
    links: { event: 'event/quality' },
    words: {
      kk: {
        quote:
          'Осы күн де, тұтас конференция да өңірдегі білім беруді дамытуға шабыт пен жаңа идеялар берді, тәжірибе алмасуға, байланыс орнатуға және жаңалық ашуға мүмкіндік туғызды – бұған барлығы бірауыздан келісті.',
        attribution: 'Конференцияға қатысушылар',
      },
      ru: {
        quote:
          'Все сошлись во мнении: и этот день, и вся конференция стали источником вдохновения и новых идей для развития образования в регионе, возможностью поделиться опытом, завязать знакомства и сделать открытия.',
        attribution: 'Участники конференции',
      },
      en: {
        quote:
          'All agreed that the day and the whole conference were a source of inspiration and new ideas for the development of education in the region, and a chance to share experience, make connections and discoveries.',
        attribution: 'Participants of the conference',
      },
    },
  },
];
