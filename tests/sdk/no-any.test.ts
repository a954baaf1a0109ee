import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectDir } from '../helpers/cms';
import { untoldTypes } from '../helpers/reachable-types';

const sdkDir = path.join(projectDir, 'sdk');

/** The declarations of each entry of the package as it is built. */
function entries(): Record<string, string> {
  type Build = { readonly types: string };
  const { exports }: { exports: Record<string, string | Build | { readonly default: Build }> } = JSON.parse(
    readFileSync(path.join(sdkDir, 'package.json'), 'utf8'),
  );
  const typed = Object.entries(exports).flatMap(([name, entry]) => {
    if (typeof entry === 'string') return [];
    const { types } = 'types' in entry ? entry : entry.default;
    return [[name, path.join(sdkDir, types)]];
  });
  return Object.fromEntries(typed);
}

describe('from the exports of the SDK', () => {
  const found = untoldTypes(entries(), sdkDir);
  const pathsTo = (kind: 'any' | 'unknown') => found.filter((one) => one.kind === kind).map((one) => one.path);

  test('no way leads to any', () => {
    expect(pathsTo('any')).toEqual([]);
  });

  test('unknown is what may be anything: what was thrown, what is guarded against, what others understand', () => {
    const mayBeAnything = [
      /^\S+ is\w+Error\(\) \(value\)$/,
      /^\S+ \w+Error\(\) \((cause|reason)\)$/,
      // Cloudflare's own options.
      / cf <> <>$/,
      // JSON of the CMS, which is looked through before anything is made of it.
      /^\.\/image .* (focalPoint|formats)$/,
      // The rest of a key: whatever was asked.
      /^\.\/query \S+ queryKey <>$/,
      // Nodes of editors to come.
      /^\.\/richtext .* unknown (children <>|\[\])$/,
    ];
    expect(pathsTo('unknown').filter((one) => !mayBeAnything.some((pattern) => pattern.test(one)))).toEqual([]);
  });
});

describe('the search for any', () => {
  // As TypeScript names files: without links.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kurultai-any-')));
  afterAll(() => rmSync(folder, { recursive: true }));

  const pathsIn = (declarations: string): string[] => {
    const file = path.join(folder, 'index.d.ts');
    writeFileSync(file, `${declarations}\nexport {};\n`);
    return untoldTypes({ '.': file }, folder)
      .filter(({ kind }) => kind === 'any')
      .map((one) => one.path);
  };

  test.each([
    ['a property of a property', 'export interface Panel { room: { name: any } }'],
    ['the answer of a call', 'export declare function list(): any;'],
    ['an argument', 'export declare const list: (filters: any) => void;'],
    ['what a promise gives', 'export declare function list(): Promise<any>;'],
    ['a list in a union', 'export type Panels = string | any[];'],
    ['an index', 'export interface Panel { [field: string]: any }'],
    ['a bound', 'export declare function list<Item extends any[]>(): Item;'],
    ['a default', 'export interface List<Item = any> { item: Item }'],
    ['a branch of a condition', 'export type Item<List> = List extends string ? 1 : any;'],
    ['a mapped type', 'export type Loose<Item> = { [Field in keyof Item]: any };'],
    ['a getter of a class', 'export declare class Panel { get room(): any; }'],
    ['a base', 'interface Base { room: any } export interface Panel extends Base {}'],
    ['a type of a property', 'export declare function is(value: string): value is any;'],
    ['a guard', 'export declare function is(value: unknown): value is { room: any };'],
    ['what the platform fills in', 'export interface List { all(): AsyncIterable<string> }'],
    ['what is not found', "export type Panel = import('./nowhere').Panel;"],
    ['a type that holds itself', 'export interface Panel { next: Panel; room: { panel: Panel; name: any } }'],
  ])('finds %s', (_, declarations) => {
    expect(pathsIn(declarations).length).toBeGreaterThan(0);
  });

  test('tells the way', () => {
    const declarations = 'interface Room { name: any } export interface Conference { rooms(): Promise<Room[]> }';
    expect(pathsIn(declarations)).toContainEqual('. Conference rooms() <> <> name');
  });

  test('leaves the platform its own, and what is private', () => {
    expect(
      pathsIn(`export declare class Oops extends Error { private readonly body; }
        export interface Options { fetch: typeof fetch; signal: AbortSignal; all: AsyncGenerator<string, void, undefined> }
        export type Item<List> = List extends readonly (infer One)[] ? One : never;
        export interface Panel { next: Panel | null }`),
    ).toEqual([]);
  });
});
