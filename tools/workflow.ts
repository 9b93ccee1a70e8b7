import { runCommand } from './command/runCommand';
import { workflowCommand } from './command/workflowCommand';

void runCommand(async () => await workflowCommand(process.argv.slice(2)));
