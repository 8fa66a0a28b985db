import { Fundly, FundlyNow, isFundlyError, load, type AccountId, type CampaignId, type Command, type Pledge, type Request } from 'fundly';
import address from 'fundly/fundly_bg.wasm';
import { conformance } from 'fundly/testing';

const campaign: CampaignId = '00000000-0000-0000-0000-000000000001';
const account: AccountId = '00000000-0000-0000-0000-0000000000c1';
const command: Command = { kind: 'placePledge', order: { contribution: '25.00 USD' } };
const request: Request = { id: '00000000-0000-0000-0001-000000000001', campaign, actor: { account }, at: '2026-01-01T00:00:00Z', command } as const;

export async function typed(): Promise<string> {
  await load(address);
  const fundly = await Fundly.open();
  const now = await FundlyNow.open();
  const pledge: Pledge | null = await fundly.row(campaign, 'pledge', [campaign as string]);
  // @ts-expect-error an account is no campaign
  await fundly.progress(account);
  // @ts-expect-error a pledge has one part of a key
  await fundly.row(campaign, 'pledge', []);
  // @ts-expect-error there is no such command
  const wrong: Command = { kind: 'fly' };
  // @ts-expect-error money is a text
  const number: Command = { kind: 'placePledge', order: { contribution: 25 } };
  for (const event of now.execute(request).events) {
    if (event.kind === 'pledgePlaced') return event.pledge;
  }
  await conformance(() => { throw new Error('none'); });
  return fundly.execute(request).then(({ hash }) => hash, (error: unknown) => {
    if (isFundlyError(error) && error.rejection?.kind === 'belowMinimum') return error.code;
    throw error;
  }).then((told) => `${told}${pledge?.state ?? ''}${wrong.kind}${number.kind}`);
}
