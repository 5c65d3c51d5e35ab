import { citer, type Citer } from '@eckpunkt/document/citations';
import type { Answer, Question } from './open-citer.ts';
import type { Cited, CitingRequest } from './request.ts';

/** As long as sources and style are the same, what was cited before need not be cited again. */
function openDesk(): (request: CitingRequest) => Promise<Cited> {
  let open: { readonly key: string; readonly citer: Promise<Citer> } | null = null;
  return async ({ sources, style, language, citations }) => {
    const key = JSON.stringify([sources, style, language]);
    if (open?.key !== key) open = { key, citer: citer({ sources, style, language }) };
    const desk = await open.citer;
    const texts = desk.cite(citations.map((items) => ({ items })));
    return { citations: texts, references: desk.bibliography() };
  };
}

const work = openDesk();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((said) => postMessage(said));
});

async function answer({ number, request }: Question): Promise<Answer> {
  try {
    return { number, cited: await work(request) };
  } catch (error) {
    return { number, reason: String(error) };
  }
}
