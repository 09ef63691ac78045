import { deriveTokens } from '../../src/model/colours.ts';

/** The sheet of tokens with the colour of a site in the place of ours. Throws where a token is not there. */
export function paintTokens(css: string, colour: string): string {
  return Object.entries(deriveTokens(colour)).reduce((sheet, [name, value]) => {
    const declaration = new RegExp(`^(\\s*)${name}:[^;]*;`, 'gm');
    if (sheet.match(declaration)?.length !== 1) throw new Error(`tokens.css should declare ${name} once`);
    return sheet.replace(declaration, `$1${name}: ${value};`);
  }, css);
}

/** A Vite plugin: the colour that site.yaml names takes its places in src/styles/tokens.css. It costs a page nothing. The
 *  colour is asked for when the sheet is read, because it may change while a preview runs. */
export function ownColour(findColour: () => string | undefined) {
  return {
    name: 'own-colour',
    enforce: 'pre' as const,
    transform(css: string, id: string): string | undefined {
      if (!/[\\/]src[\\/]styles[\\/]tokens\.css$/.test(id.split('?', 1)[0] ?? '')) return undefined;
      const colour = findColour();
      return colour === undefined ? undefined : paintTokens(css, colour);
    },
  };
}
