import js from '@eslint/js';
import { flatConfigs, createNodeResolver } from 'eslint-plugin-import-x';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { leaves, rooms } from './scripts/rooms.mjs';

const paths = (names) => names.map((name) => `./${name}`);

const roomZones = Object.entries(rooms).map(([room, { imports }]) => ({
  target: `./src/${room}`,
  from: './src',
  except: paths([...leaves, room, ...imports]),
  message: `${room} may import ${imports.join(', ') || 'no other room'} (see docs/architecture.md).`,
}));

/** A room's lib/ is its own. */
const folders = Object.keys(rooms).filter((room) => !room.endsWith('.ts'));
const deepZones = folders.map((room) => ({
  target: [`./src/!(${room})/**`, './src/*.ts'],
  from: `./src/${room}/lib`,
  message: `${room}/lib is the private machinery of ${room}/: import what the room means to show.`,
}));

const leafZone = {
  target: leaves.map((leaf) => `./src/${leaf}`),
  from: './src',
  except: paths(leaves),
  message: 'A leaf imports no room.',
};

const ambient = (object, property, message) => ({
  selector: `MemberExpression[object.name="${object}"][property.name="${property}"]`,
  message,
});
const CHANCE = '/^(randomUUID|randomBytes|randomInt|randomFill|randomFillSync|getRandomValues)$/';
const passedIn =
  'Time, chance and the network are passed in (see src/system.ts), so that tests need not wait or guess.';
const faceOnly = 'belongs to the faces: action/, cli/ and demo/.';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', '.node/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { number: true, string: true } },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    ignores: ['__tests__/support/team.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'fast-check', message: 'Have it from support/properties.ts, with its seed.' }],
          patterns: [
            {
              group: ['**/src/emulator/emulator.ts', '**/src/emulator/public.ts'],
              importNames: ['createEmulator'],
              message:
                "Have it from support/team.ts: Apple's document judges all that it is asked and answers.",
            },
            {
              group: ['**/src/system.ts'],
              importNames: ['realSystem'],
              message: "Have a system from support/team.ts: Apple's document judges all that it sends.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['__tests__/system.test.ts', '__tests__/support/properties.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      ...flatConfigs.typescript.settings,
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...roomZones, ...deepZones, leafZone] }],
      'import-x/no-cycle': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', 300],
      'max-params': ['error', 5],
      complexity: ['error', 12],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action/**', 'src/cli/**', 'src/demo/**', 'src/system.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance'].map((name) => ({
          name,
          message: passedIn,
        })),
        { name: 'process', message: faceOnly },
      ],
      'no-restricted-syntax': [
        'error',
        ambient('Date', 'now', passedIn),
        ambient('Math', 'random', passedIn),
        ambient('AbortSignal', 'timeout', passedIn),
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: passedIn },
        { selector: 'CallExpression[callee.name="Date"]', message: passedIn },
        { selector: 'MemberExpression[object.name="globalThis"]', message: passedIn },
        // As a member of crypto, whatever it was imported as, or imported by name.
        { selector: `MemberExpression[property.name=${CHANCE}]`, message: passedIn },
        { selector: `ImportSpecifier[imported.name=${CHANCE}]`, message: passedIn },
        {
          selector: 'ImportDeclaration[source.value=/^(node:)?(process|timers|perf_hooks)/]',
          message: passedIn,
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.{mjs,cjs}', '*.js'],
    languageOptions: {
      globals: {
        ...{ process: 'readonly', console: 'readonly', Buffer: 'readonly', performance: 'readonly' },
        ...{ Response: 'readonly', AbortController: 'readonly', setImmediate: 'readonly' },
      },
    },
  },
);
