import type { ExpertCard } from '@kurultai/sdk/fetch';
import { Photo } from '../parts/photo';
import { Words } from '../parts/words';

interface PeopleProps {
  readonly title: string;
  readonly people: readonly ExpertCard[];
}

export function People({ title, people }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="people">
        {people.map((person) => (
          <li key={person.documentId}>
            <span className="portrait" aria-hidden="true">
              {person.photo ? <Photo of={person.photo} sizes="4rem" decorative /> : person.name.slice(0, 1)}
            </span>
            <span>
              <strong>
                <Words of={person} field="name" />
              </strong>
              {person.position && <Words of={person} field="position" />}
              {person.institution && <Words of={person.institution} field="name" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
