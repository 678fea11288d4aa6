import type { Command } from '../command.js';
import { changes } from './changes.js';
import { cite } from './cite.js';
import { lint } from './lint.js';
import { list } from './list.js';
import { locate } from './locate.js';
import { resolve } from './resolve.js';
import { show } from './show.js';
import { verify } from './verify.js';

/** Every command, in the order in which help names them. */
export const commands: readonly Command[] = [list, show, cite, resolve, changes, verify, lint, locate];
