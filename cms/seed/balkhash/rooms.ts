import type { SeedDocument } from '../document';
import type { Localised } from '../words';

type RoomWords = { readonly name: string; readonly description: string };
type RoomStructure = { readonly position: number };

// The source names no rooms. A programme needs some, so these are plain ones, and each says that it is the demo's.
const madeForTheDemo: Localised<string> = {
  kk: 'Зал демонстрациялық бағдарлама үшін алынған: дереккөзде залдар аталмаған.',
  ru: 'Зал выбран для демонстрационной программы: в источнике залы не названы.',
  en: 'A room chosen for the demo programme: the source names none.',
};

export const rooms: readonly SeedDocument<RoomWords, RoomStructure>[] = [
  room('main-hall', 1, { kk: 'Үлкен зал', ru: 'Большой зал', en: 'Main hall' }),
  room('small-hall', 2, { kk: 'Кіші зал', ru: 'Малый зал', en: 'Small hall' }),
  room('meeting-room', 3, { kk: 'Мәжіліс бөлмесі', ru: 'Зал совещаний', en: 'Meeting room' }),
];

function room(key: string, position: number, name: Localised<string>): SeedDocument<RoomWords, RoomStructure> {
  return {
    key,
    structure: { position },
    links: { event: 'event/quality', building: 'institution/palace' },
    words: {
      kk: { name: name.kk, description: madeForTheDemo.kk },
      ru: { name: name.ru, description: madeForTheDemo.ru },
      en: { name: name.en, description: madeForTheDemo.en },
    },
  };
}
