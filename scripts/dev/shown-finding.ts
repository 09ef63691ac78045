import type { Finding } from '../../src/checks/check.ts';

/** A finding as the browser shows it. */
export interface ShownFinding extends Pick<Finding, 'code' | 'level' | 'file' | 'line' | 'message' | 'hint'> {
  /** The line it speaks of, as it stands in the file; empty where there is none to show. */
  source: string;
}

/** What the bar of a page shows. */
export interface PageFindings {
  isDraft: boolean;
  /** Of the file behind the page, and of what every page stands on. */
  own: readonly ShownFinding[];
  /** Of all files, as many as are shown at once, and how many there are. */
  all: readonly (ShownFinding & { address?: string })[];
  total: number;
}
