/** Zones by the places after which letters name them; what stands behind the colon are further names of it. */
const zones = `Europe/London: uk, british, england, english, britain, scotland, edinburgh, glasgow, cardiff, wales, manchester, leeds, bristol, birmingham, belfast, liverpool, aberdeen
Europe/Dublin: irish, ireland, cork, galway
Europe/Berlin: german, germany, munich, hamburg, frankfurt, cologne, stuttgart
Europe/Paris: french, france, lyon
Europe/Madrid: spanish, spain, barcelona
Europe/Rome: italian, italy, milan
Europe/Amsterdam: dutch, netherlands
Europe/Brussels: belgian, belgium
Europe/Zurich: swiss, switzerland, geneva, basel
Europe/Vienna: austrian, austria
Europe/Prague: czech
Europe/Warsaw: polish, poland
Europe/Budapest: hungarian, hungary
Europe/Copenhagen: danish, denmark
Europe/Oslo: norwegian, norway, bergen
Europe/Stockholm: swedish, sweden
Europe/Helsinki: finnish, finland
Europe/Lisbon: portuguese, portugal
Europe/Athens: greek, greece
Europe/Bucharest: romanian, romania
Europe/Sofia: bulgarian, bulgaria
Europe/Kyiv: ukrainian, ukraine, kiev
Europe/Istanbul: turkish, turkey, ankara
Europe/Moscow: russian
Atlantic/Reykjavik: iceland, icelandic
Africa/Lagos: nigerian, nigeria, abuja
Africa/Accra: ghanaian, ghana
Africa/Nairobi: kenyan, kenya, east african
Africa/Johannesburg: south african, cape town, durban, pretoria
Africa/Cairo: egyptian, egypt
Africa/Casablanca: moroccan, morocco
Asia/Dubai: abu dhabi, emirates, uae, gulf
Asia/Riyadh: saudi, jeddah
Asia/Qatar: doha
Asia/Beirut: lebanese, lebanon
Asia/Jerusalem: israeli, israel, tel aviv
Asia/Tehran: iranian, iran
Asia/Karachi: pakistani, pakistan, lahore
Asia/Kolkata: indian, india, delhi, mumbai, bangalore, bengaluru, chennai, hyderabad, calcutta, assam
Asia/Colombo: sri lankan
Asia/Kathmandu: nepali, nepal
Asia/Dhaka: bangladeshi, bangladesh
Asia/Bangkok: thai, thailand
Asia/Ho_Chi_Minh: vietnamese, vietnam, hanoi, saigon
Asia/Jakarta: indonesian
Asia/Singapore: singaporean
Asia/Kuala_Lumpur: malaysian, malaysia, kuala lumpur, kl
Asia/Manila: philippine, philippines
Asia/Hong_Kong: hong kong
Asia/Shanghai: chinese, china, beijing, shenzhen
Asia/Taipei: taiwan, taiwanese
Asia/Seoul: korean, korea
Asia/Tokyo: japanese, japan, osaka
Australia/Sydney: melbourne, canberra, sydneysider
Australia/Brisbane: queensland
Australia/Perth: western australian
Australia/Adelaide: south australian
Pacific/Auckland: new zealand, nz, wellington, christchurch
America/New_York: new york, boston, us eastern, eastern, et, atlanta, miami, philadelphia, washington, charlotte, pittsburgh
America/Toronto: ottawa, montreal, ontario
America/Chicago: central, ct, us central, texas, houston, dallas, austin, minneapolis, st louis, nashville
America/Denver: mountain, mt, us mountain, colorado, utah, salt lake
America/Phoenix: arizona
America/Los_Angeles: pacific, pt, us pacific, california, seattle, portland, los angeles, san francisco, la, san diego
America/Vancouver: british columbia
America/Edmonton: calgary, alberta
America/Halifax: atlantic, nova scotia
America/Anchorage: alaska
Pacific/Honolulu: hawaii
America/Mexico_City: mexican, mexico
America/Bogota: colombian, colombia
America/Lima: peru, peruvian
America/Santiago: chile, chilean
America/Sao_Paulo: brazilian, brazil, sao paulo, rio
America/Argentina/Buenos_Aires: argentine, argentina, buenos aires`;

const byPlace: ReadonlyMap<string, string> = new Map(
  zones.split('\n').flatMap((line) => {
    const [zone = '', more = ''] = line.split(': ');
    const city = zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? '';
    return [city, ...more.split(', ')].map((place) => [place, zone] as const);
  }),
);

/** The zone of a place as a letter names it; null for what is no place that is known. */
export function zoneOfPlace(place: string): string | null {
  return byPlace.get(place.toLowerCase()) ?? null;
}
