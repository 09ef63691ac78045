import type { Sentence } from './sentences.ts';

export const rates = [1, 1.2, 1.5, 0.8] as const;

export interface Speaker {
  isSpeaking(): boolean;
  /** From the sentence where it is. */
  play(): void;
  /** Stops speaking and stays where it is. */
  pause(): void;
  /** One sentence back, and on from there. */
  back(): void;
  /** The next of the rates. */
  changeRate(): number;
}

/** Speaks sentences one after the other. `onSentence` hears of each that begins, and of the end as undefined. A sentence that
 *  was broken off is begun anew: the pause of the Web Speech API does nothing on many telephones. */
export function createSpeaker(
  sentences: readonly Sentence[],
  start: number,
  voice: SpeechSynthesisVoice,
  onSentence: (sentence: Sentence | undefined) => void,
): Speaker {
  let at = start;
  let rate = 0;
  let isSpeaking = false;
  /** Each start has a number, so that the end of a cancelled sentence starts nothing. */
  let run = 0;
  const speak = (own: number): void => {
    const sentence = sentences[at];
    onSentence(sentence);
    if (!sentence) return;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = 'zh-CN';
    utterance.voice = voice;
    utterance.rate = rates[rate] ?? 1;
    utterance.onend = () => {
      if (own !== run) return;
      at++;
      speak(own);
    };
    speechSynthesis.speak(utterance);
  };
  const pause = (): void => {
    run++;
    isSpeaking = false;
    speechSynthesis.cancel();
  };
  const play = (): void => {
    pause();
    isSpeaking = true;
    speak(run);
  };
  return {
    ...{ play, pause },
    isSpeaking: () => isSpeaking,
    back: () => {
      at = Math.max(0, at - 1);
      play();
    },
    changeRate: () => {
      rate = (rate + 1) % rates.length;
      if (isSpeaking) play();
      return rates[rate] ?? 1;
    },
  };
}
