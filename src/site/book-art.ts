import { drawCover } from '../covers/cover.ts';
import { bookCoverSize, composeBookCover, type BookArt, type BookPicture } from '../exports/book-cover.ts';
import { pictureFolder } from '../model/pictures.ts';
import { noteInput } from './inputs.ts';
import { openLibrary } from './open-library.ts';
import { canPaint, paint } from './painter.ts';
import { drawBookPicture, listPictures } from './pictures.ts';
import { settings } from './settings.ts';

/** Pictures stand in several books: as many bytes of them are kept in memory as a build can spare. */
const mostKept = 64_000_000;
let bytesKept = 0;
const kept = new Map<string, BookPicture>();

/** What the build draws for books. */
export const bookArt: BookArt = {
  async cover(card) {
    if (!canPaint() || !card.first) return undefined;
    const cover = drawCover(await openLibrary(), card.first);
    return paint(composeBookCover({ ...card, colour: settings.colour }), bookCoverSize, cover);
  },
  async picture(file) {
    if (!(await listPictures()).includes(file)) return undefined;
    noteInput(`${pictureFolder}/${file}`);
    const known = kept.get(file);
    if (known) return known;
    const picture = await drawBookPicture(file);
    if (bytesKept + picture.data.length <= mostKept) {
      bytesKept += picture.data.length;
      kept.set(file, picture);
    }
    return picture;
  },
};
