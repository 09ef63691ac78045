import type { APIContext } from 'astro';
import type { Written } from '../exports/export.ts';

/** An endpoint of Astro's that also says what it answers, without a response around it. */
export interface Answering<Props> {
  (context: APIContext<Props & Record<string, unknown>>): Promise<Response>;
  write: (props: Props) => Written | Promise<Written>;
}

/** An endpoint that answers with what is written for the props of its route. A build asks for that alone: half of all files are no
 *  pages, and a request and a response around each cost more than most of what is in them, besides three copies of its bytes. `type`
 *  is what the preview says of it. */
export function answer<Props>(write: Answering<Props>['write'], type?: string): Answering<Props> {
  const init = type === undefined ? {} : { headers: { 'Content-Type': type } };
  return Object.assign(async ({ props }: { props: Props }) => new Response(await write(props), init), {
    write,
  });
}
