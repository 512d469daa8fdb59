import { inputSchema } from './input.ts';
import type { Operation, Z } from './operation.ts';
import { kindOf, refusalCodes } from './refusals/facts.ts';
import { operations } from './registry.ts';

const waySchema = {
  type: 'object',
  required: ['operation', 'input'],
  properties: {
    operation: { type: 'string', description: 'The operation that would help.' },
    input: { type: 'object', description: 'What of its input is known.' },
    ask: { type: 'array', items: { type: 'string' }, description: 'Fields that the person is to fill in.' },
  },
} as const;

/** A refusal (RFC 9457). */
const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'kind', 'kept', 'advice'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string', description: 'The kind in a few words.' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What happened.' },
    code: { type: 'string', description: 'Which refusal it is; `x-problems` lists them.' },
    kind: { type: 'string', description: 'What sort of thing it is; the status derives from it.' },
    kept: { type: 'string', description: 'What was kept.' },
    advice: { type: 'string', description: 'What to do.' },
    facts: { type: 'object', description: 'What the sentences say, as data.' },
    todo: { ...waySchema, description: 'What would help.' },
    or: { type: 'array', items: waySchema, description: 'What would help as well.' },
    give: { type: 'object', description: 'What the same operation wants besides; null where the person is to say it.' },
    details: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
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
          default: { description: 'Refused.', content: { 'application/problem+json': { schema: problemSchema } } },
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
    'x-problems': Object.fromEntries(refusalCodes.map((code) => [code, { kind: kindOf(code) }])),
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}
