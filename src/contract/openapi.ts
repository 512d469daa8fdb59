import { inputSchema } from './input.ts';
import type { Operation, Z } from './operation.ts';
import { operations } from './registry.ts';

const refusalSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'what', 'kept', 'todo'],
      properties: {
        code: { type: 'string' },
        what: { type: 'string', description: 'What happened.' },
        kept: { type: 'string', description: 'What was kept.' },
        todo: { type: 'string', description: 'What to do.' },
        details: {
          type: 'array',
          items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
        },
      },
    },
  },
} as const;

/** The OpenAPI 3.1 document of all operations that HTTP offers, derived from their descriptions. */
export function openApi(z: Z): object {
  const paths: Record<string, object> = {};
  for (const each of Object.values(operations) as Operation[]) {
    if (!each.surfaces.includes('http')) continue;
    const input = z.toJSONSchema(inputSchema(each, z), { io: 'input', unrepresentable: 'any' }) as {
      properties?: Record<string, object>;
      required?: string[];
    };
    const output = z.toJSONSchema(each.output(z), { io: 'input', unrepresentable: 'any' });
    const isGet = each.http.method === 'get';
    const parameters = isGet
      ? Object.entries(input.properties ?? {}).map(([name, schema]) => ({
          name,
          in: 'query',
          required: input.required?.includes(name) ?? false,
          schema,
        }))
      : [];
    const key = isGet
      ? []
      : [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            schema: { type: 'string', maxLength: 80 },
            description: 'Made by the client; a repeat returns the first result.',
          },
        ];
    paths[each.http.path] = {
      ...paths[each.http.path],
      [each.http.method]: {
        operationId: each.name,
        summary: each.summary,
        'x-effect': each.effect,
        ...(each.approveWith === undefined ? {} : { 'x-approve-with': each.approveWith }),
        parameters: [...parameters, ...key],
        ...(isGet ? {} : { requestBody: { required: true, content: { 'application/json': { schema: input } } } }),
        responses: {
          200: { description: 'Done.', content: { 'application/json': { schema: output } } },
          default: { description: 'Refused.', content: { 'application/json': { schema: refusalSchema } } },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Persevere',
      version: '1',
      description:
        'Everything that Persevere can do, on this computer. Each call but the session needs a key as a bearer token.',
    },
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}
