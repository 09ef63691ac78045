import type { TestProject } from 'vitest/node';
import { prepareProject } from './project-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A copy of the project with the little site as its content, built once for the run. Nobody writes into it. */
    littleProject: string;
  }
}

/** Prepares the copy that tests/publish/ copies again and whose site tests/site/ opens. */
export default async function setup(project: TestProject): Promise<() => void> {
  const prepared = prepareProject();
  try {
    await prepared.build();
  } catch (error) {
    prepared.remove();
    throw error;
  }
  project.provide('littleProject', prepared.folder);
  return () => {
    prepared.remove();
  };
}
