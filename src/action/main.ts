import { startAction } from './start.ts';
import { runTokenAction } from './token.ts';

startAction(runTokenAction);
