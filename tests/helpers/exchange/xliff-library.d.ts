/** What tests use of a library that comes without types: a file whose units are looked up by id. */
declare module 'xliff' {
  interface Unit {
    readonly source: readonly { readonly GenericSpan: object }[];
    target: unknown;
  }
  type Groups = { readonly [id: string]: { readonly groupUnits: { readonly [id: string]: Unit } } };
  interface Read {
    readonly resources: { readonly [file: string]: Groups };
  }
  export function xliff12ToJs(xliff: string): Promise<Read>;
  export function xliff2js(xliff: string): Promise<Read>;
  export function jsToXliff12(read: Read): Promise<string>;
  export function js2xliff(read: Read): Promise<string>;
}
