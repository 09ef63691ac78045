/** Turns the screens of a talk with the keyboard, with a presenter's remote (which sends Page Up and Page Down) and with two buttons.
 *  Without a script the screens stand one below the other. */
export function offerTurning(): void {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-deck] > .slide')];
  const place = document.querySelector('[data-place]');
  let current = 0;
  const show = (at: number): void => {
    current = Math.min(Math.max(at, 0), slides.length - 1);
    const slide = slides[current];
    slide?.scrollIntoView({ block: 'start' });
    slide?.focus({ preventScroll: true });
    if (place) place.textContent = `${current + 1} / ${slides.length}`;
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowRight: () => {
      show(current + 1);
    },
    PageDown: () => {
      show(current + 1);
    },
    ArrowLeft: () => {
      show(current - 1);
    },
    PageUp: () => {
      show(current - 1);
    },
    Home: () => {
      show(0);
    },
    End: () => {
      show(slides.length - 1);
    },
    n: () => {
      toggleNotes(slides);
    },
  };
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    const step = isTyping || event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-turn]'))
    button.addEventListener('click', () => {
      show(current + Number(button.dataset['turn']));
    });
  if (place) place.textContent = `1 / ${slides.length}`;
}

/** Opens the speaker's notes of all screens, or closes them. */
function toggleNotes(slides: readonly HTMLElement[]): void {
  const notes = slides.flatMap((slide) => [...slide.querySelectorAll<HTMLDetailsElement>('.notes')]);
  const isOpen = notes.some(({ open }) => open);
  for (const each of notes) each.open = !isOpen;
}
