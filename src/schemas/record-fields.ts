import { z } from 'zod';

/** What a field holds, as far as asking for it goes. */
export type Form = 'text' | 'number' | 'yes' | 'choice' | 'parts' | 'cells';

/** A key of a record as a question: all of it is read off the schema. */
export interface Field {
  key: string;
  /** Description in the schema. */
  meaning: string;
  required: boolean;
  /** Whether it holds several values. */
  list: boolean;
  form: Form;
  /** Values of a choice. */
  options: string[];
  /** Keys of a value that has parts, in order. */
  parts: string[];
  /** Those of them that it cannot do without. */
  neededParts: string[];
  /** Whether a value may be an id alone, so that commas separate values. */
  id: boolean;
  /** Whether a value may be a day. */
  date: boolean;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function shapesOf(schema: z.ZodType): z.ZodType[] {
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];
}

function partsOf(shapes: readonly z.ZodType[]): Pick<Field, 'parts' | 'neededParts'> {
  const object = shapes.find((shape) => shape instanceof z.ZodObject);
  const parts = Object.entries((object?.shape ?? {}) as Record<string, z.ZodType>);
  return { parts: parts.map(([key]) => key), neededParts: parts.filter(([, schema]) => !(schema instanceof z.ZodOptional)).map(([key]) => key) };
}

function formOf(first: z.ZodType | undefined): Pick<Field, 'form' | 'options'> {
  if (first instanceof z.ZodEnum) return { form: 'choice', options: first.options.map(String) };
  if (first instanceof z.ZodLiteral) return first.value === true ? { form: 'yes', options: [] } : { form: 'choice', options: [...first.values].map(String) };
  if (first instanceof z.ZodNumber) return { form: 'number', options: [] };
  if (first instanceof z.ZodArray) return { form: 'cells', options: [] };
  return { form: first instanceof z.ZodObject ? 'parts' : 'text', options: [] };
}

function accepts(shapes: readonly z.ZodType[], value: string): boolean {
  return shapes.some((shape) => shape.safeParse(value).success);
}

function fieldOf(key: string, schema: z.ZodType): Field {
  const value = unwrap(schema);
  const list = value instanceof z.ZodArray;
  const shapes = shapesOf(list ? (value.element as z.ZodType) : value);
  const text = accepts(shapes, 'A b');
  const id = !text && accepts(shapes, 'a-b');
  return {
    key,
    meaning: schema.description ?? value.description ?? '',
    required: !(schema instanceof z.ZodOptional),
    list,
    ...formOf(shapes[0]),
    ...partsOf(shapes),
    id,
    date: !text && !id && accepts(shapes, '2000-01-01'),
  };
}

/** Keys of a record as questions, in the order of its schema. */
export function fieldsOf(schema: z.ZodType): Field[] {
  if (!(schema instanceof z.ZodObject)) throw new Error('only records with keys of their own can be asked for');
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, value]) => fieldOf(key, value));
}
