import { createButton } from './element.ts';

/** Headings get a button that copies the address of the spot; `[data-copy]` buttons copy the text beside them. */
export function offerCopies(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]')) {
    const button = createButton('', 'copy-link', () => {
      // As people read it: percent signs in a chat say nothing to anybody.
      void copy(button, `${location.origin}${location.pathname}#${heading.id}`);
    });
    button.setAttribute('aria-label', `复制“${heading.textContent}”的链接`);
    heading.after(button);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? location.href;
      void copy(button, text.trim());
    });
  }
}

/** Says so on the button for two seconds; where the browser refuses, the reader still has the selected text. */
export async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  button.dataset['copied'] = '';
  setTimeout(() => {
    delete button.dataset['copied'];
  }, 2000);
}
