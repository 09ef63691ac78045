/** What the process that makes the pages of a build knows of files, and what it keeps for the next build (decision 0082). */
export interface Workshop {
  /** The page being made shows something of this file of the content, or of the names in this folder. */
  note(path: string): void;
  /** Throws where the bytes just read are not those that were checked. */
  compare(path: string, bytes: Uint8Array): void;
  /** A digest of a file of the content; undefined for a path that was not there. */
  digestOf(path: string): string | undefined;
  /** Whether what stands at an address below the base path is to be made: `/stories/a/`, `/covers/stories/a.svg`. */
  isAsked(address: string): boolean;
  /** What `make` gives, or gave in an earlier build for the same parts. */
  keep(
    parts: readonly unknown[],
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<Uint8Array<ArrayBuffer>>;
}
