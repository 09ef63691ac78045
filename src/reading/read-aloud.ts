import { listSentences, type Sentence } from './sentences.ts';

/** 朗读: the button shows itself where the browser has a Chinese voice. The sentence being spoken is lit up; reading
 *  begins at the first sentence on the screen and goes on from where it was stopped. */
export function offerReadAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  if (!button || !('speechSynthesis' in window)) return;
  const show = (): void => {
    button.hidden = findChineseVoice() === undefined;
  };
  show();
  speechSynthesis.addEventListener('voiceschanged', show);
  serveButton(button);
}

function findChineseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^(zh|cmn)/i.test(lang));
  return voices.find(({ lang }) => /CN|Hans/i.test(lang)) ?? voices[0];
}

function serveButton(button: HTMLButtonElement): void {
  let sentences: Sentence[] = [];
  let at = 0;
  /** Each start has a number, so that the end of a cancelled sentence starts nothing. */
  let run = 0;
  const stop = (): void => {
    run++;
    speechSynthesis.cancel();
    light();
    button.setAttribute('aria-pressed', 'false');
  };
  const speak = (own: number): void => {
    const sentence = sentences[at];
    if (!sentence) {
      at = 0;
      stop();
      return;
    }
    light(sentence.range);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = 'zh-CN';
    utterance.voice = findChineseVoice() ?? null;
    utterance.onend = () => {
      if (own !== run) return;
      at++;
      speak(own);
    };
    speechSynthesis.speak(utterance);
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') {
      stop();
      return;
    }
    sentences = listSentences(document.querySelectorAll('.prose[data-reading] :is(h2, h3, p, li, td, th)'));
    at = Math.max(at, findFirstOnScreen(sentences));
    button.setAttribute('aria-pressed', 'true');
    speak(++run);
  });
  addEventListener('pagehide', stop);
}

function findFirstOnScreen(sentences: readonly Sentence[]): number {
  return Math.max(
    0,
    sentences.findIndex(({ range }) => range.getBoundingClientRect().top >= 0),
  );
}

/** Lights up one stretch of text without touching the document (CSS Custom Highlight API), and keeps it in sight. */
function light(range?: Range): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('spoken');
  if (!range) return;
  CSS.highlights.set('spoken', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 60) {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
}
