import { allPhases } from './checks'
import { runChecks } from './run-checks'

void runChecks(allPhases())
