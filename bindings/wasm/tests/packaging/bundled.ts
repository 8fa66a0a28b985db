import { FundlyNow, load } from 'fundly';
import address from 'fundly/fundly_bg.wasm';

export async function allocate() {
  await load(new URL(address, import.meta.url));
  return (await FundlyNow.open()).allocate('10.00 EUR', [1, 1, 1]);
}
