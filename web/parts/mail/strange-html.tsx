import { useSignal } from '@preact/signals';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';

/**
 * A mail as it was sent, for those who want to see it. It is cleaned, and shown in a frame that may run nothing, open nothing
 * and load nothing: what a stranger wrote cannot act, and pictures cannot tell them that it was read.
 */
export function StrangeHtml({ html }: { readonly html: string }) {
  const shown = useSignal<string | null>(null);
  const show = async () => {
    const { default: purify } = await import('dompurify');
    const clean = purify.sanitize(html, {
      USE_PROFILES: { html: true },
      FORBID_TAGS: [
        'style',
        'form',
        'input',
        'button',
        'textarea',
        'select',
        'audio',
        'video',
        'picture',
        'source',
        'svg',
        'math',
      ],
      FORBID_ATTR: ['style', 'srcset', 'background', 'ping', 'action', 'formaction', 'poster'],
      ALLOWED_URI_REGEXP: /^(?:data:image\/(?:png|jpe?g|gif|webp);base64,)/i,
      ALLOW_DATA_ATTR: false,
    });
    shown.value = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:"><meta name="color-scheme" content="light dark">${clean}`;
    return undefined;
  };
  return shown.value === null ? (
    <p class="acts">
      <Action quiet does={show}>
        {page.heard.mail.showAsSent}
      </Action>
    </p>
  ) : (
    <iframe
      class="strange"
      title={page.heard.mail.asSent}
      sandbox=""
      srcdoc={shown.value}
      referrerpolicy="no-referrer"
    />
  );
}
