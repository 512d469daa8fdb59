// What the store on IndexedDB must do besides what every store must.
import '../indexed-faults-tests.ts';
import '../indexed-moments-tests.ts';
import '../indexed-store-tests.ts';
