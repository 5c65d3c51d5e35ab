import { aside, button, element } from '../../blocks/element.ts';
import { fill } from '../../../words/fill.ts';
import type { BlockWords } from '../../blocks/words.ts';
import type { UploadError } from './send-figure.ts';
import type { Upload } from './uploads.ts';

interface CardActs {
  readonly retry: () => void;
  readonly drop: () => void;
}

/** Stands where the picture will stand, for as long as it is on its way. */
export function uploadCard(words: BlockWords, first: Upload, acts: CardActs): HTMLElement {
  const says = element('p', 'upload-words');
  const bar = element('progress', 'upload-bar');
  const retry = button('upload-button', words.figure.retry, acts.retry);
  const drop = button('upload-button', words.figure.cancel, acts.drop);
  const card = aside('upload', says, bar, element('div', 'upload-acts', retry, drop));
  says.setAttribute('role', 'status');
  card.dataset['upload'] = first.id;
  showUpload(card, words, first);
  return card;
}

/** Brings the card to where its upload has got. */
export function showUpload(card: HTMLElement, { figure }: BlockWords, upload: Upload): void {
  const name = upload.picture.name || figure.unnamed;
  const { moment } = upload;
  const [says, bar, retry, drop] = [
    card.querySelector('.upload-words'),
    card.querySelector<HTMLProgressElement>('.upload-bar'),
    card.querySelector<HTMLButtonElement>('button:first-child'),
    card.querySelector('button:last-child'),
  ];
  if (!says || !bar || !retry || !drop) return;
  const hasFailed = moment.kind === 'failed';
  card.toggleAttribute('data-failed', hasFailed);
  bar.hidden = hasFailed;
  retry.hidden = !hasFailed || isHopeless(moment.error);
  drop.textContent = hasFailed ? figure.dismiss : figure.cancel;
  const words = fill(wordsFor(upload, figure), { name });
  if (says.textContent !== words) says.textContent = words;
  bar.setAttribute('aria-label', fill(figure.uploading, { name }));
  if (!hasFailed && moment.part < 1) bar.value = moment.part;
  else bar.removeAttribute('value');
}

function wordsFor({ moment }: Upload, figure: BlockWords['figure']): string {
  if (moment.kind === 'failed') return `${figure.failed}. ${figure.error[moment.error]}`;
  return moment.part < 1 ? figure.uploading : figure.waiting;
}

/** The same picture would be refused again. */
const isHopeless = (error: UploadError) => ['kind', 'size', 'damaged', 'elsewhere'].includes(error);
