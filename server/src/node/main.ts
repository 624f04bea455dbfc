import { startNodeServer } from './start.ts';

startNodeServer();
