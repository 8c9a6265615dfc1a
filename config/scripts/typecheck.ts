import { typeChecks } from './checks'
import { runChecks } from './run-checks'

void runChecks([[typeChecks()]])
