import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { blankSite } from '../model/site.ts';
import { writeIcon } from './icon.ts';

test('the icon bears the seal of the site and its colour', () => {
  const own = writeIcon(createLibrary([], { ...blankSite, seal: '云', colour: '#1a4780' }));
  expect(own).toContain('>云</text>');
  expect(own).toContain('fill="#1a4780"');
});

test('a site without a seal has the first sign of its name, and vermilion', () => {
  const icon = writeIcon(createLibrary([], { ...blankSite, name: '𠮷州' }));
  expect(icon).toContain('>𠮷</text>');
  expect(icon).toContain('fill="#972819"');
});
