/** What a provider takes where the ordinary password does not do, and where a person gets it. `of` is how the provider is called there. */
export type PasswordHint =
  | { readonly code: 'google-app-password' | 'apple-app-password' | 'ordinary-or-app-password' }
  | { readonly code: 'app-password-in-security' | 'app-password-in-settings' | 'once-allowed'; readonly of: string };
