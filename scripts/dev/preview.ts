import { createMemory, openContent, type Content } from '../content/open-content.ts';
import { describeShown, shareContent } from '../content/shown-content.ts';
import { openDesk, type Desk, type Looked } from './desk.ts';
import { showDrafts } from './show-drafts.ts';

/** The state of a running preview: the content as it was opened last, and what the rules say of it. */
export interface OpenPreview {
  contentDir: string;
  content: Content;
  desk: Desk;
  /** Settled when the rules have seen all that was saved so far. */
  looked: Promise<Looked>;
  /** Counts the changes that the open pages were told of. A page bears the number of its making: one that was on its way to the
   *  browser meanwhile has heard nothing, and sees by it that there is something newer. */
  round: number;
  /** Opens the content anew. */
  reopen(): Promise<Content>;
}

/** Opens the content folder for a preview. Nothing in it need be in order, but that it is one: else InvalidSetting is thrown. */
export async function openPreview(contentDir: string): Promise<OpenPreview> {
  const memory = createMemory();
  const open = async (): Promise<Content> => {
    const content = await openContent(contentDir, memory);
    shareContent({
      ...{ ...describeShown(content), contentDir },
      entries: showDrafts(content.entries),
    });
    return content;
  };
  const content = await open();
  const desk = openDesk(contentDir);
  const preview: OpenPreview = {
    ...{ contentDir, content, desk, looked: desk.look(), round: 0 },
    async reopen() {
      preview.looked = desk.look();
      // Told by whoever shows what it gives.
      preview.looked.catch(() => undefined);
      preview.content = await open();
      return preview.content;
    },
  };
  return preview;
}
