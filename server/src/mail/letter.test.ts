import { expect, test } from 'vitest';
import { letter } from './letter.ts';

const content = {
  to: { name: 'Grete Amt', language: 'de' },
  subject: 'Einladung',
  paragraphs: ['Moritz lädt Sie ein.'],
  action: { label: 'Annehmen', url: 'https://papers.example.org/app/invitation?token=a-b_c' },
  after: ['Der Link gilt sieben Tage.'],
} as const;

test('reads the same as text and as HTML', () => {
  const { text, html } = letter(content);
  expect(text).toBe(
    [
      'Guten Tag Grete Amt,',
      'Moritz lädt Sie ein.',
      `Annehmen:\n${content.action.url}`,
      'Der Link gilt sieben Tage.',
      'Ihr Eckpunkt\n',
    ].join('\n\n'),
  );
  for (const part of ['Guten Tag Grete Amt,', ...content.paragraphs, ...content.after]) {
    expect(html).toContain(part);
  }
  expect(html).toContain('<html lang="de">');
  expect(html).toContain(`href="${content.action.url}"`);
});

test('what people wrote is text, not markup', () => {
  const { html } = letter({
    ...content,
    to: { name: '<img src=x onerror=alert(1)>', language: 'de' },
    subject: '</title><script>',
    paragraphs: ["AG „<b>Daten</b>\" & 'mehr'"],
    action: { ...content.action, url: 'https://example.org/"><script>' },
  });
  expect(html).not.toMatch(/<(img|script|b)\b/);
  expect(html).toContain('&lt;b&gt;Daten&lt;/b&gt;');
});

test('nothing in it is fetched from anywhere', () => {
  expect(letter(content).html).not.toMatch(/<(img|link|script|iframe)|url\(|@import/);
});

test('speaks English to those who read English', () => {
  const { text, html } = letter({ ...content, to: { name: 'Ada', language: 'en' } });
  expect(text).toMatch(/^Hello Ada,\n/);
  expect(html).toContain('<html lang="en">');
});
