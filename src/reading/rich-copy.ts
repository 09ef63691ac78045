/** `[data-rich]` buttons put the HTML that stands in a text box on the clipboard as rich text, with the words alone beside it. Where the
 *  browser cannot, the code is opened and selected. */
export function offerRichCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-rich]')) {
    const box = document.getElementById(button.dataset['rich'] ?? '');
    if (!(box instanceof HTMLTextAreaElement)) continue;
    button.addEventListener('click', () => {
      const plain = box.closest('main')?.querySelector<HTMLElement>('.prose')?.innerText ?? '';
      const item = {
        'text/html': makeBlob(box.value, 'text/html'),
        'text/plain': makeBlob(plain, 'text/plain'),
      };
      void copyItem(item).then((isCopied) => {
        if (!isCopied) openCode(box);
        else showCopied(button);
      });
    });
  }
}

function makeBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

async function copyItem(item: Record<string, Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

function openCode(box: HTMLTextAreaElement): void {
  box.closest('details')?.setAttribute('open', '');
  box.focus();
  box.select();
}

function showCopied(button: HTMLElement): void {
  button.dataset['copied'] = '';
  setTimeout(() => {
    delete button.dataset['copied'];
  }, 2000);
}
