import type { ZodObject, ZodRawShape } from 'zod';

/** A part's own keys at the top of `insel.yaml`: their shape, and what the part makes of them. */
export type Section<T> = {
  readonly name: string;
  readonly shape: ZodRawShape;
  readonly read: (values: Record<string, unknown>) => T;
};

/** A section whose settings are just the parsed keys. */
export function sectionOf<Shape extends ZodRawShape>(
  name: string,
  object: ZodObject<Shape>,
): Section<ReturnType<ZodObject<Shape>['parse']>> {
  type Values = ReturnType<ZodObject<Shape>['parse']>;
  return { name, shape: object.shape, read: (values) => pick(values, Object.keys(object.shape)) as Values };
}

function pick(values: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
}
