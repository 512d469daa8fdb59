/** What can be wrong with the way to a mail server, before the letter itself is judged. Nothing of the letter has left in any of these cases. */
export type ConnectionProblem =
  | 'wrong-password'
  | 'needs-app-password'
  | 'needs-oauth'
  | 'needs-consent'
  | 'login-later'
  | 'no-login'
  | 'untrusted'
  | 'no-tls'
  | 'wrong-security'
  | 'no-such-host'
  | 'port-closed'
  | 'silent'
  | 'busy'
  | 'cut';
