import js from '@eslint/js';
import { flatConfigs, createNodeResolver } from 'eslint-plugin-import-x';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What any room may import: the base error and leaf helpers, beside itself. */
const leaves = ['./errors.ts', './text.ts', './system.ts', './version.ts'];

/** The table of docs/architecture.md: each room, and the other rooms that it may import. */
const rooms = {
  auth: [],
  resources: [],
  formats: [],
  github: [],
  client: ['auth', 'resources'],
  emulator: ['resources', 'formats'],
  provision: ['client', 'resources', 'formats', 'auth'],
  expiry: ['client', 'resources', 'formats', 'auth'],
  action: ['auth', 'client', 'resources', 'formats', 'github', 'provision', 'expiry'],
  cli: ['auth', 'client', 'resources', 'formats', 'github', 'provision', 'expiry', 'emulator'],
  demo: ['auth', 'client', 'resources', 'formats', 'emulator'],
};

const roomZones = Object.entries(rooms).map(([room, others]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [...leaves, `./${room}`, ...others.map((other) => `./${other}`)],
  message: `${room}/ may import ${others.join(', ') || 'no other room'} (see docs/architecture.md).`,
}));

/** A room's lib/ is its own. */
const deepZones = Object.keys(rooms).map((room) => ({
  target: `./src/!(${room})/**`,
  from: `./src/${room}/lib`,
  message: `${room}/lib is the private machinery of ${room}/: import what the room means to show.`,
}));

const leafZone = {
  target: leaves.map((leaf) => `./src/${leaf.slice(2)}`),
  from: Object.keys(rooms).map((room) => `./src/${room}`),
  message: 'A leaf imports no room.',
};

const ambient = (object, property, message) => ({
  selector: `MemberExpression[object.name="${object}"][property.name="${property}"]`,
  message,
});
const passedIn = 'is passed in (see src/system.ts), so that tests need not wait or guess.';
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
        ...['fetch', 'setTimeout', 'setInterval'].map((name) => ({ name, message: passedIn })),
        { name: 'process', message: faceOnly },
      ],
      'no-restricted-syntax': [
        'error',
        ambient('Date', 'now', passedIn),
        ambient('Math', 'random', passedIn),
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: passedIn },
        { selector: 'ImportDeclaration[source.value=/^(node:)?(process|timers)/]', message: passedIn },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.{mjs,cjs}', '*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', performance: 'readonly' },
    },
  },
);
