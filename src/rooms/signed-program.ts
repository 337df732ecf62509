import { createPublicKey, sign, verify } from 'node:crypto';
import * as z from 'zod';
import { keyText, type Program, programForm } from './core/program.ts';
import type { ProgramKey } from './program-key.ts';

/** A program as it was signed: by whom, and whether the signature is right. */
export type ReadProgram = { readonly program: Program; readonly key: string; readonly isSigned: boolean };

const part = z.string().regex(/^[A-Za-z0-9_-]+$/);
const jwsForm = z.object({ payload: part, protected: part, signature: part });
const headForm = z.object({
  alg: z.literal('EdDSA'),
  jwk: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
});

/** A JSON Web Signature in flattened form (RFC 7515 §7.2.2) with Ed25519 (RFC 8037 §3.1), the key named in its head. */
export function signedProgram(program: Program, { privateKey }: ProgramKey): string {
  const { kty, crv, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const head = encoded({ alg: 'EdDSA', jwk: { kty, crv, x } });
  const payload = encoded(program);
  const signature = sign(null, Buffer.from(`${head}.${payload}`), privateKey).toString('base64url');
  return JSON.stringify({ payload, protected: head, signature });
}

/** Undefined where the text is no such signature, or not of a program. */
export function readSignedProgram(text: string): ReadProgram | undefined {
  const jws = jwsForm.safeParse(parsed(text)).data;
  const head = jws && headForm.safeParse(parsed(decoded(jws.protected))).data;
  const program = jws && programForm.safeParse(parsed(decoded(jws.payload))).data;
  if (!jws || !head || !program) return undefined;
  const signed = Buffer.from(`${jws.protected}.${jws.payload}`);
  const key = createPublicKey({ key: head.jwk, format: 'jwk' });
  const isSigned = verify(null, signed, key, Buffer.from(jws.signature, 'base64url'));
  return { program, key: keyText(Buffer.from(head.jwk.x, 'base64url')), isSigned };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decoded(text: string): string {
  return Buffer.from(text, 'base64url').toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the form refuses it
  }
}
