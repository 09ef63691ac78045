import type { GetStaticPaths } from 'astro';
import { answer } from '../../site/answer.ts';
import { drawPicture, listVersions, type PictureFormat } from '../../site/pictures.ts';

export const getStaticPaths = (async () =>
  (await listVersions()).map(({ file, width, format }) => ({
    params: { version: format ? `${file}-${width}.${format}` : file },
    props: { file, width, format },
  }))) satisfies GetStaticPaths;

/** One version of a picture: `/images/pen-qi.jpg-760.avif`, or `/images/pen-qi.jpg`. */
export const GET = answer(
  ({ file, width, format }: { file: string; width: number; format?: PictureFormat }) =>
    drawPicture(file, width, format),
);
