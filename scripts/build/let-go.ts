/** How many bytes are worth a moment. */
const muchMemory = 200e6;

/** Gives back to the system what nobody asks for any more. While another process makes thousands of pages, this one does too little to
 *  have its memory tidied, and only the last resort of the collector gives back what it has freed. `npm run build` lets Node offer
 *  it; it takes a moment, so it is asked only where there is much. */
export async function letGo(): Promise<void> {
  if (process.memoryUsage().heapTotal < muchMemory) return;
  await globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
}
