import { expect, test } from 'vitest';
import { MadeResponse } from './made-response.ts';

const bytes = new TextEncoder().encode('一页');
const readAll = async (response: Response): Promise<string> => {
  let text = '';
  for await (const piece of response.body ?? []) text += Buffer.from(piece).toString();
  return text;
};

test('what a response was made of is there, with its status and headers', async () => {
  const made = new MadeResponse(bytes, { status: 404, headers: { 'Content-Type': 'text/html' } });
  expect(made.made).toBe(bytes);
  expect([made.status, made.headers.get('Content-Type')]).toEqual([404, 'text/html']);
  expect(await readAll(made)).toBe('一页');
  expect(await readAll(new MadeResponse(made.body))).toBe('一页');
});

test('one that was made of anything else is as usual', async () => {
  for (const body of ['一页', new Blob(['一页']), new Response('一页').body]) {
    const made = new MadeResponse(body);
    expect(made.made).toBeUndefined();
    expect(await made.text()).toBe('一页');
  }
  expect(new MadeResponse(null).body).toBeNull();
});

test('it is a response, and a usual one counts as one of these', () => {
  expect(new MadeResponse(bytes)).toBeInstanceOf(Response);
  expect(new Response('')).toBeInstanceOf(MadeResponse);
  expect({}).not.toBeInstanceOf(MadeResponse);
});
