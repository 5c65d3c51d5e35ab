import type { Document } from '@eckpunkt/document';
import { expect, test } from 'vitest';
import { beginWith } from './begin-with.ts';

const template: Document = {
  type: 'doc',
  content: [
    { type: 'title', content: [{ type: 'text', text: 'Das alte Papier' }] },
    { type: 'heading', attrs: { id: 'h', level: 1, fixed: true } },
    {
      type: 'paragraph',
      attrs: { id: 'p' },
      content: [
        { type: 'crossReference', attrs: { target: 'h' } },
        {
          type: 'citation',
          attrs: { items: [{ source: 's', locator: '7' }, { source: 'gone' }] },
        },
      ],
    },
    { type: 'paragraph' },
    { type: 'source', attrs: { id: 's', csl: { type: 'book', title: 'Moore', id: 'h' } } },
  ],
};

test('the title is the new one, and there is one', () => {
  const { content } = beginWith(template, 'Neu');
  expect(content[0]).toMatchObject({ type: 'title', content: [{ type: 'text', text: 'Neu' }] });
  expect(content.filter(({ type }) => type === 'title').length).toBe(1);
  expect(beginWith({ type: 'doc', content: [] }, 'Neu').content[0]?.type).toBe('title');
});

test('every block has an id of its own, and what refers to one follows', () => {
  const { content } = beginWith(template, 'Neu');
  const [, heading, paragraph, blank, source] = content;
  const ids = [heading, paragraph, blank, source].map((block) => block?.attrs?.['id']);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[0-9a-v]{12}$/);
  const [reference, citation] = paragraph?.content ?? [];
  expect(reference?.attrs?.['target']).toBe(heading?.attrs?.['id']);
  expect(citation?.attrs?.['items']).toEqual([
    { source: source?.attrs?.['id'], locator: '7' },
    { source: 'gone' },
  ]);
  expect(source?.attrs?.['csl']).toEqual({ type: 'book', title: 'Moore', id: 'h' });
  expect(heading?.attrs).toMatchObject({ level: 1, fixed: true });
});

test('no two papers share an id', () => {
  const idsOf = ({ content }: Document) => content.flatMap(({ attrs }) => attrs?.['id'] ?? []);
  const [one, two] = [beginWith(template, 'Eins'), beginWith(template, 'Zwei')];
  expect(idsOf(one).filter((id) => idsOf(two).includes(id))).toEqual([]);
});
