import { printPackageSizes } from './package-sizes'

if (!printPackageSizes()) process.exitCode = 1
