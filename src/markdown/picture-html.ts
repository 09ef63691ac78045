/** A picture in an article's HTML as Markdown gives it: `<img src="/images/x.jpg" alt="…">`. */
export interface PictureTag {
  /** The file's name. */
  file: string;
  /** The other attributes as they are written, with a blank in front. */
  rest: string;
}

/** Puts something better in the place of every picture of ours; other <img> stay as they are. `base` begins and ends with a
 *  slash, `folder` is the folder of the pictures below it. */
export async function replacePictures(
  html: string,
  base: string,
  folder: string,
  write: (picture: PictureTag) => Promise<string | undefined>,
): Promise<string> {
  const start = `${base}${folder}/`.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(
    `<img((?: [a-z-]+="[^"]*")*?) src="${start}([^"/]+)"((?: [a-z-]+="[^"]*")*) ?/?>`,
    'g',
  );
  const found = await Promise.all(
    [...html.matchAll(pattern)].map(([, before = '', file = '', after = '']) =>
      write({ file: decodeURIComponent(file), rest: before + after }),
    ),
  );
  let index = 0;
  return html.replace(pattern, (tag) => found[index++] ?? tag);
}
