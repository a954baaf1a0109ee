import { parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  sizeOfLiterals,
  sizeOfValues,
} from '../../../../cms/src/plugins/conference/server/src/delivery/limits/input-size';

const filters = { and: [{ title: { contains: 'ғылым' } }, { day: { date: { in: ['2024-04-09', null, 7, true] } } }] };

test('the size of values is the same in variables and in the text', () => {
  const size = { values: 13, nesting: 6, characters: 10 };
  expect(sizeOfValues([filters])).toEqual(size);
  const text = '{and: [{title: {contains: "ғылым"}}, {day: {date: {in: ["2024-04-09", null, 7, true]}}}]}';
  expect(sizeOfLiterals(parse(`{ panels(filters: ${text}) { title } }`))).toEqual(size);
  expect(sizeOfLiterals(parse(`query ($filters: Filters = ${text}) { panels { title } }`))).toEqual(size);
});

test('nothing has no size', () => {
  expect(sizeOfValues([])).toEqual({ values: 0, nesting: 0, characters: 0 });
  expect(sizeOfLiterals(parse('{ panels { title } }'))).toEqual({ values: 0, nesting: 0, characters: 0 });
});

test('a number that is written as long as a text is as long', () => {
  expect(sizeOfLiterals(parse(`{ panel(id: ${'1'.repeat(5_000)}) { title } }`))).toMatchObject({ characters: 5_000 });
});

test('values of every directive, fragment and operation are counted', () => {
  const text = 'query A { a(x: 1) @include(if: true) } query B { b { ...F } } fragment F on T { c(y: "abc") }';
  expect(sizeOfLiterals(parse(text))).toEqual({ values: 3, nesting: 0, characters: 3 });
});

test('what nests deeper than the stack is measured all the same', () => {
  const levels = 400_000;
  const deep: unknown = JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  expect(sizeOfValues([deep])).toEqual({ values: levels, nesting: levels, characters: 0 });
});
