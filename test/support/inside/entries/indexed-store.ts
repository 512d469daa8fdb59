import '../../../contracts/store.test.ts';
import '../../../contracts/store-reading.test.ts';
import '../../../contracts/store-whole.test.ts';
import '../indexed-store-tests.ts';
