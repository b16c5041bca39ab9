import { runExpiryAction } from './check-expiry.ts';
import { startAction } from './start.ts';

startAction(runExpiryAction);
