import * as sdk from '@kurultai/sdk';
import { talkOver } from './transport';

export const converse = (endpoint: string) => talkOver(sdk, endpoint);
