import { checkAccessibilityIn } from '../support/scheme-accessibility.ts';

checkAccessibilityIn('dark');
