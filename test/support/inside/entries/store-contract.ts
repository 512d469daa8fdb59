// What every store must do, tried with those that run in a browser.
import '../../../contracts/exchange.test.ts';
import '../../../contracts/exchange-arriving.test.ts';
import '../../../contracts/store.test.ts';
import '../../../contracts/store-kept.test.ts';
import '../../../contracts/store-reading.test.ts';
import '../../../contracts/store-whole.test.ts';
