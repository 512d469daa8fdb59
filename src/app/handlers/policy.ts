import { policy as numbers } from '../../core/plan/policy.ts';
import { done, type Handler } from '../context.ts';

export const policy: Handler<'policy'> = async (app) =>
  done({
    groups: app
      .languageFor(null)
      .policyText(numbers)
      .map((group) => ({ ...group, rules: [...group.rules] })),
  });
