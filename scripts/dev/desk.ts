import { Worker } from 'node:worker_threads';
import type { DeskAnswer as EditAnswer } from '../editing/refused.ts';
import type { TaskName } from '../editing/desk-tasks.ts';
import type { ShownFinding } from './shown-finding.ts';

/** What the rules say of the content. */
export interface Looked {
  findings: readonly ShownFinding[];
  /** The same for the terminal. */
  text: string;
}

/** The second thread of a preview: it checks the content, searches it and does the deeds of
 *  the desk, so that no page waits for any of them. */
export interface Desk {
  /** Reads the content anew and gives what the rules say of it. */
  look(): Promise<Looked>;
  /** Puts a question of `IndexReader` to an index of what was looked at last. A map comes as the list of its pairs. */
  ask(question: string, args: readonly unknown[]): Promise<unknown>;
  /** Does a deed of the desk (`scripts/editing`): one after the other, so that two never write at once. */
  edit(task: TaskName, args: unknown): Promise<EditAnswer>;
  close(): Promise<unknown>;
}

/** What goes to the worker, and what comes back under the same number. */
export interface DeskCall {
  number: number;
  name: 'look' | 'ask' | 'edit';
  args: readonly unknown[];
}
export type DeskAnswer = { number: number } & ({ value: unknown } | { error: unknown });

/** Starts the second thread. */
export function openDesk(contentDir: string): Desk {
  const worker = new Worker(new URL('desk-worker.ts', import.meta.url), { workerData: contentDir });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  const call = (name: DeskCall['name'], ...args: readonly unknown[]): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++calls, answer);
    worker.postMessage({ number: calls, name, args } satisfies DeskCall);
    return answer.promise;
  };
  worker.on('message', (answer: DeskAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.value);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    look: () => call('look') as Promise<Looked>,
    ask: (question, args) => call('ask', question, args),
    edit: (task, args) => call('edit', task, args) as Promise<EditAnswer>,
    close: () => worker.terminate(),
  };
}
