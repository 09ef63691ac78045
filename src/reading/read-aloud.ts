import { createButton, createElement } from './element.ts';
import { showNotice } from './notice.ts';
import { listSentences, type Sentence } from './sentences.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** 朗读: the sentence being spoken is lit up, and a bar at the foot holds pause, back, speed and stop for as long as it lasts.
 *  Reading begins at the first sentence on the screen. Where the browser has no Chinese voice, the button says so. */
export function offerReadAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  if (!button) return;
  // Asked for now, because some browsers begin to load their voices only then.
  findChineseVoice();
  let stop: (() => void) | undefined;
  button.addEventListener('click', () => {
    const voice = findChineseVoice();
    if (stop) stop();
    else if (voice) stop = readAloud(button, voice, () => (stop = undefined));
    else explainSilence();
  });
  addEventListener('pagehide', () => stop?.());
}

function findChineseVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^(zh|cmn)/i.test(lang));
  return voices.find(({ lang }) => /CN|Hans/i.test(lang)) ?? voices[0];
}

function explainSilence(): void {
  const text = navigator.userAgent.includes('MicroMessenger')
    ? '微信里不能朗读。请点右上角“…”，选“在浏览器打开”。'
    : '这台设备没有中文语音，不能朗读。可以在系统设置的“文字转语音”里装上。';
  const notice = showNotice(
    text,
    createButton('知道了', 'button', () => {
      notice.remove();
    }),
  );
}

/** Begins, and gives what ends it. */
function readAloud(button: HTMLElement, voice: SpeechSynthesisVoice, onStop: () => void): () => void {
  const sentences = listSentences(
    document.querySelectorAll('.prose[data-reading] :is(h2, h3, p, li, td, th)'),
  );
  const stop = (): void => {
    speaker.pause();
    light();
    if (bar.contains(document.activeElement)) button.focus();
    bar.remove();
    button.setAttribute('aria-pressed', 'false');
    onStop();
  };
  const speaker = createSpeaker(sentences, findFirstOnScreen(sentences), voice, (sentence) => {
    if (sentence) light(sentence.range);
    else stop();
  });
  const bar = createBar(speaker, stop);
  document.body.append(bar);
  button.setAttribute('aria-pressed', 'true');
  speaker.play();
  return stop;
}

function createBar(speaker: Speaker, stop: () => void): HTMLElement {
  const pause = createButton('暂停', 'button', () => {
    if (speaker.isSpeaking()) speaker.pause();
    else speaker.play();
    show();
  });
  const show = (): void => {
    pause.textContent = speaker.isSpeaking() ? '暂停' : '继续';
  };
  const back = createButton('上一句', 'button', () => {
    speaker.back();
    show();
  });
  const speed = createButton('1倍速', 'button', () => {
    speed.textContent = `${speaker.changeRate()}倍速`;
  });
  const bar = createElement('div', { class: 'notice reading-bar', role: 'group', 'aria-label': '朗读' });
  bar.append(pause, back, speed, createButton('停止', 'button', stop));
  return bar;
}

function findFirstOnScreen(sentences: readonly Sentence[]): number {
  return Math.max(
    0,
    sentences.findIndex(({ range }) => range.getBoundingClientRect().top >= 0),
  );
}

/** Lights up one stretch of text without touching the document (CSS Custom Highlight API), and keeps it in sight, clear of the
 *  header and of the bar. */
function light(range?: Range): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('spoken');
  if (!range) return;
  CSS.highlights.set('spoken', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 100) {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
}
