/** The body of an answer, as long as it is no larger; of a larger one nothing more is read. */
export async function textWithin(answer: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let left = bytes;
  for await (const chunk of answer.body ?? []) {
    left -= chunk.length;
    if (left < 0) throw new Error(`The answer has more than ${bytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
