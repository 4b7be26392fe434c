#!/usr/bin/env node
import process from 'node:process';
import {launch} from './source/commands/launch.ts';

await launch(process.argv.slice(2));
