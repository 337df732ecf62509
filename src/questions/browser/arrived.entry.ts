import { draftArrived } from './draft-kept.ts';

draftArrived();
