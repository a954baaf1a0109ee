import type { LocaleCode } from '../chains';

/** One right of a role. Fields and languages are named where the action asks for them. */
export interface Grant {
  readonly action: string;
  /** A content type; null for what is of no type. */
  readonly subject: string | null;
  readonly fields?: readonly string[];
  readonly locales?: readonly LocaleCode[];
}

export interface PlannedRole {
  /** By it the role is known again, whatever an administrator calls it. */
  readonly code: string;
  /** How it is made where there is none; left out for a role that Strapi makes itself. */
  readonly made?: { readonly name: string; readonly description: string };
  readonly grants: readonly Grant[];
}

/** What rights can name of a content type. */
export interface GrantedType {
  readonly uid: string;
  /** All fields. */
  readonly fields: readonly string[];
  /** Those with a value for each language: words, and the address made from them. */
  readonly words: readonly string[];
  /** Those that are kept from readers, such as the e-mail address of a person. */
  readonly privateFields: readonly string[];
}

export interface Language {
  readonly code: LocaleCode;
  /** As the project names it: Қазақша. */
  readonly name: string;
}

/** The actions of the Content Manager. */
const explorer = (name: 'read' | 'create' | 'update' | 'delete' | 'publish') =>
  `plugin::content-manager.explorer.${name}`;

/**
 * A translator for each language, and the Editor whom Strapi brings.
 * @param deskAction the right to see the translators' desk in the menu.
 * @param glossary which has no languages of its own: translators read it, editors write it.
 */
export function planRoles(
  types: readonly GrantedType[],
  languages: readonly Language[],
  deskAction: string,
  glossary: Pick<GrantedType, 'uid' | 'fields'>,
): readonly PlannedRole[] {
  const locales = languages.map(({ code }) => code);
  const desk: Grant = { action: deskAction, subject: null };
  const terms = (name: Parameters<typeof explorer>[0]): Grant => ({
    action: explorer(name),
    subject: glossary.uid,
    ...(name !== 'delete' && { fields: glossary.fields }),
  });
  const editor = {
    code: 'strapi-editor',
    grants: [
      desk,
      ...types.flatMap((type) => editing(type, locales)),
      ...(['read', 'create', 'update', 'delete'] as const).map(terms),
    ],
  };
  const translators = languages.map(({ code, name }) => ({
    code: `conference-translator-${code}`,
    made: {
      name: `Translator (${code})`,
      description: `Writes the words of the conference in ${name}. Reads every language.`,
    },
    grants: [desk, ...types.flatMap((type) => translating(type, code, locales)), terms('read')],
  }));
  return [editor, ...translators];
}

function editing({ uid: subject, fields }: GrantedType, locales: readonly LocaleCode[]): readonly Grant[] {
  return [
    ...(['read', 'create', 'update'] as const).map((name) => ({ action: explorer(name), subject, fields, locales })),
    ...(['delete', 'publish'] as const).map((name) => ({ action: explorer(name), subject, locales })),
  ];
}

/** Who translates reads what there is to understand, and writes words: no structure, nothing made, deleted or published. */
function translating(
  { uid: subject, fields, words, privateFields }: GrantedType,
  own: LocaleCode,
  locales: readonly LocaleCode[],
): readonly Grant[] {
  const readable = fields.filter((field) => words.includes(field) || !privateFields.includes(field));
  return [
    { action: explorer('read'), subject, fields: readable, locales },
    // A type without words, and a right without fields would be one to all of them.
    ...(words.length > 0 ? [{ action: explorer('update'), subject, fields: words, locales: [own] }] : []),
  ];
}
