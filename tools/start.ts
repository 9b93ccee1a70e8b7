import { runCommand } from './command/runCommand';
import { startCommand } from './start/startCommand';

void runCommand(async () => await startCommand(process.argv.slice(2)));
