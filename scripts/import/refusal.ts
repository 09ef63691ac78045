/** A file that is not read, with the reason in words for the editor. */
export class Refusal extends Error {}

export const maxBytes = 50 * 1024 * 1024;

export function formatSize(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
