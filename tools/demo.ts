import { runCommand } from './command/runCommand';
import { demoCommand } from './demo/demoCommand';

void runCommand(demoCommand);
