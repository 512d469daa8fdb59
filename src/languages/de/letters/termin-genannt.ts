/** Wie ein Brief einen Termin dieser Runde nennt; null, wo es ein Gespräch war. */
export function meetingCalled(round: string): ((text: string) => string) | null {
  if (!/\b(?:probearbeit|probetag|probeschicht)/i.test(round)) return null;
  return (text) =>
    text
      .replace(/\b(das|dem|unser|mein|vom|zum|beim) Gespräch\b/g, '$1 Probearbeiten')
      .replace(/\bim Gespräch\b/g, 'beim Probearbeiten')
      .replace(/\bdes Gesprächs\b/g, 'des Probearbeitens');
}
