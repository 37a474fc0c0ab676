import { z } from 'zod';

/** What a field holds, as far as asking for it goes. */
export type Form = 'text' | 'number' | 'yes' | 'choice' | 'parts';

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

function formOf(shapes: readonly z.ZodType[]): Pick<Field, 'form' | 'options' | 'parts'> {
  const object = shapes.find((shape) => shape instanceof z.ZodObject);
  const [first] = shapes;
  const parts = object ? Object.keys(object.shape) : [];
  if (first instanceof z.ZodEnum) return { form: 'choice', options: first.options.map(String), parts };
  if (first instanceof z.ZodLiteral) return first.value === true ? { form: 'yes', options: [], parts } : { form: 'choice', options: [...first.values].map(String), parts };
  if (first instanceof z.ZodNumber) return { form: 'number', options: [], parts };
  return { form: first instanceof z.ZodObject ? 'parts' : 'text', options: [], parts };
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
    ...formOf(shapes),
    id,
    date: !text && !id && accepts(shapes, '2000-01-01'),
  };
}

/** Keys of a record as questions, in the order of its schema. */
export function fieldsOf(schema: z.ZodType): Field[] {
  if (!(schema instanceof z.ZodObject)) throw new Error('only records with keys of their own can be asked for');
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, value]) => fieldOf(key, value));
}
