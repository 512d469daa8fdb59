import { none } from '../../contract/refusals/kind.ts';
import { done, type Invocation, type Result, refuse, type Tools } from '../context.ts';

/** A page as a PDF, in base64; refused where nothing prints here, or printing failed. The same page can always be had as HTML. */
export async function printed(
  tools: Pick<Tools, 'printer'>,
  html: string,
  invocation: Invocation,
): Promise<Result<string>> {
  const pdf = await tools.printer?.pdf(html, invocation.signal);
  if (pdf?.ok) return done(pdf.bytes.toBase64());
  return pdf === undefined || pdf.why === 'no-browser'
    ? refuse('browser-missing', none, { give: { html: true } })
    : refuse('browser-did-not-print', pdf.how, { give: { html: true } });
}
