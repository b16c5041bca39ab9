export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  // On two cores, jest would leave one idle.
  maxWorkers: '100%',
  // A machine that does other things beside is slow, and no fault of a test.
  testTimeout: 30_000,
  coverageProvider: 'v8',
  // The programs' entry points and the demo run in processes of their own, from dist/ (see __tests__/e2e).
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/*/{main,check-expiry-main,start}.ts',
    '!src/action/stdout.ts',
    '!src/demo/**',
    '!src/index.ts',
    '!src/cli/world.ts',
    // Types and re-exports alone.
    '!src/emulator/{context,public,team}.ts',
    '!src/client/typed.ts',
    '!src/**/*.d.ts',
    '!src/provision/{manifest-files,team-state}.ts',
    '!src/expiry/{inventory,report}.ts',
    // Runs in a page (see __tests__/expiry/report-html.test.ts).
    '!src/expiry/lib/page-script.ts',
  ],
  coverageThreshold: { global: { statements: 99, branches: 97, functions: 99, lines: 99 } },
};
