import * as sdk from '@kurultai/sdk/fetch';
import { talkOver } from './transport';

export const converse = (endpoint: string) => talkOver(sdk, endpoint);
