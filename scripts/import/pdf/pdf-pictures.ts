import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Smaller ones are rules, bullets and emblems. */
const smallest = 48;

/** Numbers of the pages that show a picture. A page whose drawing cannot be followed counts as one without. */
export async function findPicturePages(pdf: Pdf): Promise<number[]> {
  const { OPS } = await getResolvedPDFJS();
  const paints = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
  ]);
  const pages: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList().catch(() => ({ fnArray: [], argsArray: [] }));
    const isShown = fnArray.some((operation, index) => paints.has(operation) && isLarge(argsArray[index]));
    if (isShown) pages.push(number);
    page.cleanup();
  }
  return pages;
}

/** The arguments are the name, the width and the height, or one object that has them. */
function isLarge(painted: unknown): boolean {
  const [first, width, height] = Array.isArray(painted) ? (painted as unknown[]) : [];
  const size =
    typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : { width, height };
  return [size['width'], size['height']].every((length) => typeof length !== 'number' || length >= smallest);
}
